import { Trans, useLingui } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { StatusChip } from "../ui/StatusChip";
import { dot } from "../ui/dot";

interface Remark {
  id: string;
  letters: readonly string[];
  text: string;
  quote: string | null;
  criterionKey: string | null;
  isSettled: boolean;
}

const List = styled("ol")(({ theme }) => ({
  margin: 0,
  paddingInlineStart: theme.spacing(3),
  maxWidth: "44em",
  "& li": { paddingBlock: theme.spacing(1) },
  "& .text": { whiteSpace: "pre-line" },
  "& blockquote": {
    margin: theme.spacing(0.5, 0),
    paddingInlineStart: theme.spacing(1.5),
    borderInlineStart: `3px solid ${theme.vars.palette.divider}`,
    color: theme.vars.palette.text.secondary,
  },
  "& .facts": { color: theme.vars.palette.text.secondary, fontSize: "0.875rem" },
}));

interface ConclusionRemarksProps {
  remarks: readonly Remark[];
  criteria: readonly { key: string; nameRu: string }[];
}

/** The mandatory remarks of a conclusion: of whom, on what, settled or not. */
export function ConclusionRemarks({ remarks, criteria }: ConclusionRemarksProps) {
  const { t } = useLingui();
  const nameOf = new Map(criteria.map(({ key, nameRu }) => [key, nameRu]));
  return (
    <section aria-labelledby="remarks-title">
      <Typography id="remarks-title" variant="h2" sx={{ marginBottom: 1 }}>{t`Mandatory remarks`}</Typography>
      {remarks.length === 0 ? (
        <Typography color="textSecondary">
          <Trans>There are none.</Trans>
        </Typography>
      ) : (
        <List>
          {remarks.map(({ id, letters, text, quote, criterionKey, isSettled }) => (
            <li key={id}>
              {quote && <blockquote>{quote}</blockquote>}
              <div className="text">{text}</div>
              <div className="facts">
                {letters.length > 1 ? (
                  <Trans>Experts {letters.join(", ")}</Trans>
                ) : (
                  <Trans>Expert {letters.join(", ")}</Trans>
                )}
                {criterionKey && nameOf.has(criterionKey) && `${dot}${nameOf.get(criterionKey)}`}{" "}
                {isSettled && <StatusChip tone="done">{t`settled`}</StatusChip>}
              </div>
            </li>
          ))}
        </List>
      )}
    </section>
  );
}
