import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";

/** Opens what can be changed about the row of a table. */
export function ChangeButton({ name, onClick }: { name: string; onClick: () => void }) {
  const { t } = useLingui();
  return (
    <Button size="small" onClick={onClick} aria-label={t`Change: ${name}`}>
      <Trans>Change</Trans>
    </Button>
  );
}
