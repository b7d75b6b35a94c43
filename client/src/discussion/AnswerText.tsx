import { Plural, Trans } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import type { AnswerVerdict } from "../app/schema.generated";
import { useFormat } from "../ui/format";
import { StatusChip, type Tone } from "../ui/StatusChip";
import { useDiscussionWords } from "./discussionWords";

const Box = styled("div")(({ theme }) => ({
  marginTop: theme.spacing(1),
  paddingInlineStart: theme.spacing(1.5),
  borderInlineStart: `3px solid ${theme.vars.palette.primary.main}`,
  "& p": { margin: theme.spacing(0.5, 0), whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  "& summary": { cursor: "pointer", fontSize: "0.875rem" },
}));

const tones: Record<AnswerVerdict, Tone> = {
  ACCEPTED: "done",
  PARTLY_ACCEPTED: "active",
  DECLINED: "quiet",
  EXPLAINED: "done",
  NOT_CONSIDERED: "quiet",
};

interface Answer {
  verdict: AnswerVerdict;
  reason: string;
  signedAt: string | null;
  isLate: boolean;
  revisions: readonly { verdict: AnswerVerdict; reason: string; signedAt: string }[];
}

/** The authors' signed answer, with what it was before; a draft says that it is one. */
export function AnswerText({ answer }: { answer: Answer }) {
  const words = useDiscussionWords();
  const { date } = useFormat();
  return (
    <Box>
      <StatusChip tone={tones[answer.verdict]}>{words.verdict[answer.verdict]}</StatusChip>{" "}
      {!answer.signedAt && <Trans>draft, seen by the group only</Trans>}
      {answer.isLate && <Trans>after the term</Trans>}
      {answer.reason && <p>{answer.reason}</p>}
      {answer.revisions.length > 0 && (
        <details>
          <summary>
            <Plural value={answer.revisions.length} one="# earlier answer" other="# earlier answers" />
          </summary>
          {answer.revisions.map((earlier) => (
            <p key={earlier.signedAt}>
              {date(earlier.signedAt)}: {words.verdict[earlier.verdict]}. {earlier.reason}
            </p>
          ))}
        </details>
      )}
    </Box>
  );
}
