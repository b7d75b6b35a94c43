import { useLingui } from "@lingui/react/macro";
import type {
  AnswerVerdict,
  DiscussionRefusalReason,
  ModerationGround,
  ProposalKind,
  ProposalStage,
} from "../app/schema.generated";
import type { Tone } from "../ui/StatusChip";

export const kinds: readonly ProposalKind[] = ["REMARK", "REPLACEMENT", "ADDITION", "DELETION", "QUESTION"];
export const grounds: readonly ModerationGround[] = [
  "OFF_TOPIC",
  "ABUSIVE",
  "PERSONAL_DATA",
  "ADVERTISING",
  "DUPLICATE",
];

/** Signs of what became of a proposal, beside the words. */
export const stageTones: Record<ProposalStage, Tone> = {
  SUBMITTED: "soon",
  PUBLISHED: "quiet",
  REJECTED_BY_MODERATOR: "late",
  MERGED: "quiet",
  WITHDRAWN: "quiet",
  UNDER_CONSIDERATION: "active",
  ANSWERED: "done",
  INCORPORATED: "done",
};

/** The answers that fit a kind of proposal: a question is explained, everything else is judged. */
export const verdictsFor = (kind: ProposalKind): readonly AnswerVerdict[] =>
  kind === "QUESTION" ? ["EXPLAINED"] : ["ACCEPTED", "PARTLY_ACCEPTED", "DECLINED"];

/** What discussions speak of, in the reader's language. */
export function useDiscussionWords() {
  const { t } = useLingui();

  const kind: Record<ProposalKind, string> = {
    REMARK: t`Remark`,
    REPLACEMENT: t`Proposed wording`,
    ADDITION: t`Add words`,
    DELETION: t`Leave out`,
    QUESTION: t`Question`,
  };
  const stage: Record<ProposalStage, string> = {
    SUBMITTED: t`with the moderator`,
    PUBLISHED: t`published`,
    REJECTED_BY_MODERATOR: t`not published`,
    MERGED: t`merged`,
    WITHDRAWN: t`withdrawn`,
    UNDER_CONSIDERATION: t`under consideration`,
    ANSWERED: t`answered`,
    INCORPORATED: t`taken up in a new version`,
  };
  const verdict: Record<AnswerVerdict, string> = {
    ACCEPTED: t`Accepted`,
    PARTLY_ACCEPTED: t`Partly accepted`,
    DECLINED: t`Declined`,
    EXPLAINED: t`Explained`,
    NOT_CONSIDERED: t`Not considered`,
  };
  const ground: Record<ModerationGround, string> = {
    OFF_TOPIC: t`not about the document`,
    ABUSIVE: t`insulting`,
    PERSONAL_DATA: t`personal data`,
    ADVERTISING: t`advertising`,
    DUPLICATE: t`a second proposal of the same person`,
  };
  const reasons: Record<DiscussionRefusalReason, string> = {
    NOT_FOUND: t`There is nothing here, or it is not for you.`,
    SIGN_IN_REQUIRED: t`Sign in to take part.`,
    NOT_ALLOWED: t`Somebody else has to do this.`,
    CONFLICT_OF_INTEREST: t`You belong to the group that wrote the document, so another colleague has to do this.`,
    INVALID_STATE: t`The document is not in a state in which a discussion is announced.`,
    NOTICE_TOO_SHORT: t`There are too few full days between today's notice and the opening. Choose a later day.`,
    DISCUSSION_TOO_SHORT: t`The discussion is too short. Choose more days.`,
    DISCUSSION_TOO_LONG: t`The discussion is too long. Choose fewer days.`,
    DISCUSSION_NOT_OPEN: t`The discussion has not opened yet.`,
    DISCUSSION_CLOSED: t`The discussion is closed: proposals are no longer taken.`,
    DISCUSSION_STILL_OPEN: t`Answers are signed once the discussion is closed. Drafts are kept.`,
    DISCUSSION_CANCELLED: t`The document was withdrawn and its discussion is over.`,
    AUTHOR_CANNOT_PROPOSE: t`You belong to the group that wrote the document, so you do not comment on it.`,
    REVIEWER_CANNOT_PROPOSE: t`You review this document, so you do not comment on it in public.`,
    ROLE_AND_MUNICIPALITY_REQUIRED: t`Name your occupation and municipality in your profile first: they stand beside every proposal.`,
    OWN_PROPOSAL: t`This is your own proposal.`,
    NOT_YOUR_PROPOSAL: t`Only its author can do this.`,
    ALREADY_MODERATED: t`The moderator has already decided on it.`,
    NOT_PUBLISHED: t`The proposal is not published.`,
    NOT_REJECTED: t`The proposal is not rejected any more.`,
    ALREADY_SUPPORTED: t`You support it already.`,
    NOT_SUPPORTED: t`You do not support it.`,
    MERGE_INSTEAD: t`Choose the author's own earlier proposal. What another person proposed alike is merged, so that both voices are kept.`,
    TARGET_NOT_PUBLISHED: t`Only a published proposal can take another one in.`,
    SAME_PROPOSAL: t`A proposal cannot be merged into itself.`,
    SAME_AUTHOR: t`Both proposals are of one person: reject the second one as a duplicate.`,
    COMPLAINT_MADE: t`You have complained already; it is done once.`,
    COMPLAINT_DECIDED: t`Another coordinator has decided on this complaint.`,
    SAME_MODERATOR: t`You rejected this proposal yourself, so another coordinator decides.`,
    VERDICT_NOT_FOR_KIND: t`A question is explained; other proposals are accepted, partly accepted or declined.`,
    REASON_REQUIRED: t`The answer needs a reason of at least 30 characters.`,
    ANSWER_SIGNED: t`The answer is signed; only the lead changes it.`,
    ANSWER_MISSING: t`There is no draft to sign.`,
    PASSWORD_WRONG: t`The password is wrong. Check the keyboard layout and Caps Lock.`,
    MODERATION_PENDING: t`The moderator has not decided on all proposals yet.`,
    COMPLAINTS_PENDING: t`There are complaints without a decision.`,
    PROPOSALS_UNANSWERED: t`Not all proposals have a signed answer yet.`,
    SUMMARY_PUBLISHED: t`The summary is published, so nothing in it changes any more.`,
  };
  return { kind, stage, verdict, ground, reasons };
}

/** «педагог, Миасский ГО», with the name where it is open. */
export function authorLabel(
  author: { occupation: string; municipalityNameRu: string; name?: string | null } | null,
  erased: string,
): string {
  if (!author) return erased;
  return [author.name, author.occupation, author.municipalityNameRu].filter(Boolean).join(", ");
}
