import { Trans, useLingui } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import type { AnswerVerdict, ProposalKind } from "../app/schema.generated";
import { useDiscussionWords } from "./discussionWords";
import { dot } from "../ui/dot";

const List = styled("ul")(({ theme }) => ({
  listStyle: "none",
  margin: 0,
  padding: 0,
  [theme.breakpoints.up("md")]: { maxHeight: "calc(100vh - 14rem)", overflowY: "auto" },
  // On a phone a strip to push along, so that the answer stays in sight.
  [theme.breakpoints.down("md")]: {
    display: "flex",
    gap: theme.spacing(0.5),
    overflowX: "auto",
    "& > li": { flex: "0 0 11rem" },
  },
  "& button": {
    width: "100%",
    padding: theme.spacing(1),
    border: 0,
    borderTop: `1px solid ${theme.vars.palette.divider}`,
    background: "none",
    color: "inherit",
    font: "inherit",
    fontSize: "0.9375rem",
    textAlign: "start",
    cursor: "pointer",
  },
  "& button:hover": { backgroundColor: theme.vars.palette.surface.wash },
  "& button:focus-visible": { outline: `3px solid ${theme.vars.palette.primary.main}`, outlineOffset: -3 },
  "& button[aria-current=true]": { backgroundColor: theme.vars.palette.surface.chosen },
  "& small": { display: "block", color: theme.vars.palette.text.secondary },
}));

interface AnswerListProps {
  proposals: readonly {
    id: string;
    number: number;
    kind: ProposalKind;
    answer: { verdict: AnswerVerdict; signedAt: string | null } | null;
  }[];
  chosenId: string | null;
  onChoose: (proposalId: string) => void;
}

/** The proposals in the order of the text, each with how far its answer is. */
export function AnswerList({ proposals, chosenId, onChoose }: AnswerListProps) {
  const { t } = useLingui();
  const words = useDiscussionWords();
  return (
    <List aria-label={t`Proposals`}>
      {proposals.map(({ id, number, kind, answer }) => (
        <li key={id}>
          <button type="button" aria-current={id === chosenId} onClick={() => onChoose(id)}>
            <Trans>No. {number}</Trans>
            {dot}
            {words.kind[kind]}
            <small>
              {answer === null && <Trans>no answer</Trans>}
              {answer && !answer.signedAt && <Trans>draft: {words.verdict[answer.verdict]}</Trans>}
              {answer?.signedAt && <Trans>signed: {words.verdict[answer.verdict]}</Trans>}
            </small>
          </button>
        </li>
      ))}
    </List>
  );
}
