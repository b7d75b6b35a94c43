import { Trans } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { type ReactNode, useId } from "react";
import { useFormat } from "./format";

/** One thing that both versions have. */
export interface Compared {
  label: string;
  mine: ReactNode;
  stored: ReactNode;
}

interface SideBySideProps {
  compared: readonly Compared[];
  /** When the stored version was written; null when that is hidden. */
  changedAt: string | null;
  /** Sends mine again over the stored version. */
  onKeepMine: () => void;
  /** Puts the stored version into the form. */
  onTakeStored: () => void;
}

const Columns = styled("div")(({ theme }) => ({
  display: "grid",
  gap: theme.spacing(2),
  "& > section": {
    minWidth: 0,
    paddingTop: theme.spacing(1),
    borderTop: `2px solid ${theme.vars.palette.divider}`,
  },
  "& dl": { margin: theme.spacing(1, 0, 2) },
  "& dt": { color: theme.vars.palette.text.secondary, fontSize: "0.875rem" },
  "& dd": { margin: theme.spacing(0, 0, 1), whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  [theme.breakpoints.up("sm")]: { gridTemplateColumns: "1fr 1fr" },
}));

/** Someone changed it meanwhile: both versions, and the choice between them. */
export function SideBySide({ compared, changedAt, onKeepMine, onTakeStored }: SideBySideProps) {
  const { dateTime } = useFormat();
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <Typography id={titleId} component="h2" variant="h4" sx={{ marginBottom: 1 }}>
        {changedAt ? (
          <Trans>Someone changed this on {dateTime(changedAt)}. Choose what stays.</Trans>
        ) : (
          <Trans>Someone changed this meanwhile. Choose what stays.</Trans>
        )}
      </Typography>
      <Columns>
        <section>
          <Typography variant="h5" component="h3">
            <Trans>My version</Trans>
          </Typography>
          <Facts facts={compared.map(({ label, mine }) => [label, mine] as const)} />
          <Button variant="contained" onClick={onKeepMine}>
            <Trans>Keep mine</Trans>
          </Button>
        </section>
        <section>
          <Typography variant="h5" component="h3">
            <Trans>Stored version</Trans>
          </Typography>
          <Facts facts={compared.map(({ label, stored }) => [label, stored] as const)} />
          <Button variant="outlined" onClick={onTakeStored}>
            <Trans>Take the stored one</Trans>
          </Button>
        </section>
      </Columns>
    </section>
  );
}

function Facts({ facts }: { facts: readonly (readonly [label: string, value: ReactNode])[] }) {
  return (
    <dl>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
