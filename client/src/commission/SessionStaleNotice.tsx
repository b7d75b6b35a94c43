import { Trans } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { Notice } from "../ui/Notice";

/** Somebody else has changed the session since the page was opened. */
export function SessionStaleNotice({ onShow }: { onShow: () => void }) {
  return (
    <Notice severity="warning">
      <Trans>The session has changed since you opened it. Nothing of yours was written.</Trans>{" "}
      <Button size="small" variant="outlined" onClick={onShow}>
        <Trans>Show what changed</Trans>
      </Button>
    </Notice>
  );
}
