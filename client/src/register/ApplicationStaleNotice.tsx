import { Trans } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { Notice } from "../ui/Notice";

/** Somebody else has decided, or the candidate has withdrawn, since the page was opened. */
export function ApplicationStaleNotice({ onShow }: { onShow: () => void }) {
  return (
    <Notice severity="warning">
      <Trans>
        The application has changed since you opened it: another registrar has decided, or the candidate has
        withdrawn it. Nothing of yours was written.
      </Trans>{" "}
      <Button size="small" variant="outlined" onClick={onShow}>
        <Trans>Show what changed</Trans>
      </Button>
    </Notice>
  );
}
