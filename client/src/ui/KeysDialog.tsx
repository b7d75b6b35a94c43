import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import { Dialog } from "./Dialog";

const List = styled("dl")(({ theme }) => ({
  display: "grid",
  gridTemplateColumns: "auto 1fr",
  gap: theme.spacing(1, 2),
  margin: 0,
  "& dt": { fontFamily: "monospace", fontWeight: 600 },
  "& dd": { margin: 0 },
}));

interface KeysDialogProps {
  /** Whether words of the text can be selected. */
  hasPassages?: boolean;
  onClose: () => void;
}

/** The keys of a screen where criteria are marked, by their place: both letters of each. */
export function KeysDialog({ hasPassages = false, onClose }: KeysDialogProps) {
  const { t } = useLingui();
  const keys = [
    ["j / о", t`next block of the text`],
    ["k / л", t`block before`],
    ["n / т", t`next criterion`],
    ["p / з", t`criterion before`],
    ["0 … 5", t`mark the criterion`],
    ["c / с", t`comment on the criterion`],
    ...(hasPassages
      ? [
          ["Enter", t`select the whole block; arrows with Shift select by words`],
          ["Tab", t`from the selected words to what can be done with them`],
        ]
      : []),
    ["?", t`this list`],
  ] as [key: string, does: string][];
  return (
    <Dialog
      isOpen
      title={t`Keys`}
      onClose={onClose}
      actions={
        <Button onClick={onClose}>
          <Trans>Close</Trans>
        </Button>
      }
    >
      <List>
        {keys.map(([key, does]) => (
          <KeyLine key={key} place={key} does={does} />
        ))}
      </List>
      <p>
        <Trans>Single keys can be turned off in your cabinet.</Trans>
      </p>
    </Dialog>
  );
}

function KeyLine({ place, does }: { place: string; does: string }) {
  return (
    <>
      <dt>{place}</dt>
      <dd>{does}</dd>
    </>
  );
}
