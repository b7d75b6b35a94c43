import { useLingui } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";

const Steps = styled("ol")(({ theme }) => ({
  display: "flex",
  flexWrap: "wrap",
  gap: theme.spacing(1, 3),
  margin: 0,
  padding: 0,
  listStyle: "none",
  counterReset: "step",
  color: theme.vars.palette.text.secondary,
  "& li": {
    counterIncrement: "step",
    paddingBottom: theme.spacing(0.5),
    borderBottom: "2px solid transparent",
  },
  "& li::before": { content: 'counter(step) ". "' },
  "& [aria-current=step]": {
    color: theme.vars.palette.text.primary,
    fontWeight: 600,
    borderColor: theme.vars.palette.primary.main,
  },
}));

/** The four steps in which a round is set up, with the present one marked. */
export function RoundSteps({ current }: { current: 1 | 2 | 3 | 4 }) {
  const { t } = useLingui();
  const names = [t`Criteria`, t`Selection`, t`Panel`, t`Invitations`];
  return (
    <nav aria-label={t`Setting up the round`}>
      <Steps>
        {names.map((name, index) => (
          <li key={name} aria-current={index + 1 === current ? "step" : undefined}>
            {name}
          </li>
        ))}
      </Steps>
    </nav>
  );
}
