import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { useState } from "react";
import type { AnswerVerdict, DiscussionRefusalReason } from "../app/schema.generated";
import { useAct } from "../app/useAct";
import { AnswersPageDocument, SignAnswersDocument } from "./AnswersPage.generated";
import { useDiscussionWords } from "./discussionWords";
import { PasswordDialog } from "./PasswordDialog";
import { useApolloClient } from "@apollo/client/react";

interface SignDraftsProps {
  discussion: { id: string; viewerCanSign: boolean; viewerCannotSignReason: DiscussionRefusalReason | null };
  proposals: readonly {
    id: string;
    number: number;
    answer: { version: number; verdict: AnswerVerdict; reason: string; signedAt: string | null } | null;
  }[];
}

/** Whether a draft is whole enough to be signed: everything but acceptance says why. */
const isWhole = ({ verdict, reason }: { verdict: AnswerVerdict; reason: string }) =>
  verdict === "ACCEPTED" || reason.trim().replaceAll(/\s+/g, " ").length >= 30;

/** The lead signs all drafts at once; those that lack a reason are named first. */
export function SignDrafts({ discussion, proposals }: SignDraftsProps) {
  const { t } = useLingui();
  const client = useApolloClient();
  const { reasons } = useDiscussionWords();
  const [isOpen, setIsOpen] = useState(false);
  const signing = useAct(SignAnswersDocument, {
    onDone: () => {
      setIsOpen(false);
      void client.refetchQueries({ include: [AnswersPageDocument] });
    },
  });
  const drafts = proposals.flatMap(({ id, number, answer }) =>
    answer && !answer.signedAt ? [{ proposalId: id, number, ...answer }] : [],
  );
  const whole = drafts.filter(isWhole);
  const lacking = drafts.filter((draft) => !isWhole(draft)).map(({ number }) => `№ ${number}`);

  if (!discussion.viewerCanSign)
    return discussion.viewerCannotSignReason === "DISCUSSION_STILL_OPEN" ? (
      <span>{reasons.DISCUSSION_STILL_OPEN}</span>
    ) : null;
  if (drafts.length === 0) return null;
  return (
    <>
      <Button variant="contained" disabled={whole.length === 0} onClick={() => setIsOpen(true)}>
        <Plural value={whole.length} one="Sign # answer" other="Sign # answers" />
      </Button>
      <PasswordDialog
        isOpen={isOpen}
        title={t`Sign the answers?`}
        act={<Trans>Sign</Trans>}
        trouble={signing}
        onConfirm={(password) =>
          void signing.act({
            discussionId: discussion.id,
            answers: whole.map(({ proposalId, version }) => ({ proposalId, version })),
            password,
          })
        }
        onClose={() => setIsOpen(false)}
      >
        <Plural
          value={whole.length}
          one="# answer becomes public and its author is told."
          other="# answers become public and their authors are told."
        />{" "}
        {lacking.length > 0 && <Trans>Not signed now, the reason is too short: {lacking.join(", ")}.</Trans>}
      </PasswordDialog>
    </>
  );
}
