import type { Viewer } from "../accounts/viewer.js";
import type { DocumentState } from "../documents/document.entity.js";
import type { Rule } from "../platform/policy.js";
import type { ProposalState } from "./discussion.entity.js";
import type { DiscussionPhase } from "./discussion.rules.js";
import { proposalStateAfter } from "./proposal.rules.js";

/** Why an act of a discussion was refused, each with its sentence. */
export const DiscussionRefusalReason = {
  NOT_FOUND: "There is nothing here, or it is not for you.",
  SIGN_IN_REQUIRED: "Sign in first.",
  NOT_ALLOWED: "This is the duty of somebody else.",
  CONFLICT_OF_INTEREST: "You belong to the group that wrote the document, so somebody else has to do this.",
  INVALID_STATE: "The document is not in a state in which this is done.",
  NOTICE_TOO_SHORT: "There are too few full days between the notice and the opening.",
  DISCUSSION_TOO_SHORT: "The discussion is too short.",
  DISCUSSION_TOO_LONG: "The discussion is too long.",
  DISCUSSION_NOT_OPEN: "The discussion has not opened yet.",
  DISCUSSION_CLOSED: "The discussion is closed.",
  DISCUSSION_STILL_OPEN: "Answers are signed once the discussion is closed.",
  DISCUSSION_CANCELLED: "The document was withdrawn and its discussion cancelled.",
  AUTHOR_CANNOT_PROPOSE: "Members of the group that wrote the document do not comment on it.",
  REVIEWER_CANNOT_PROPOSE: "Whoever reviews the document does not comment on it in public.",
  ROLE_AND_MUNICIPALITY_REQUIRED: "Name your occupation and municipality in your profile first.",
  OWN_PROPOSAL: "This is your own proposal.",
  NOT_YOUR_PROPOSAL: "Only its author can do this.",
  ALREADY_MODERATED: "The moderator has already decided on it.",
  NOT_PUBLISHED: "The proposal is not published.",
  NOT_REJECTED: "The proposal was not rejected.",
  ALREADY_SUPPORTED: "You support it already.",
  NOT_SUPPORTED: "You do not support it.",
  MERGE_INSTEAD: "What another person proposed alike is merged, so that their voice is kept.",
  TARGET_NOT_PUBLISHED: "Only a published proposal can take another one in.",
  SAME_PROPOSAL: "A proposal cannot be merged into itself.",
  SAME_AUTHOR: "A second proposal of the same person is rejected as a duplicate.",
  COMPLAINT_MADE: "There has been a complaint already; it is made once.",
  COMPLAINT_DECIDED: "The complaint is decided already.",
  SAME_MODERATOR: "Whoever rejected the proposal does not decide on the complaint.",
  VERDICT_NOT_FOR_KIND: "A question is explained; everything else is accepted, partly accepted or declined.",
  REASON_REQUIRED: "The answer needs a longer reason.",
  ANSWER_SIGNED: "The answer is signed; only the lead changes it, by signing anew.",
  ANSWER_MISSING: "There is no draft to sign.",
  PASSWORD_WRONG: "The password is not right.",
  MODERATION_PENDING: "There are proposals that nobody has moderated yet.",
  COMPLAINTS_PENDING: "There are complaints that nobody has decided yet.",
  PROPOSALS_UNANSWERED: "There are proposals without a signed answer.",
  SUMMARY_PUBLISHED: "The summary of proposals is published, so nothing in it changes.",
} as const;
export type DiscussionRefusalReason = keyof typeof DiscussionRefusalReason;

type Reason = DiscussionRefusalReason;

/** A document that somebody wants to bring into discussion. */
interface AnnouncementCase {
  viewer: Viewer;
  documentId: string;
  groupId: string;
  state: DocumentState;
}

/** A discussion and who acts in it. */
export interface DiscussionCase {
  viewer: Viewer;
  documentId: string;
  groupId: string;
  phase: DiscussionPhase;
  hasSummary: boolean;
}

/** What is still open when a summary is to be published. */
export interface SummaryCase extends DiscussionCase {
  inModerationCount: number;
  openComplaintCount: number;
  unansweredCount: number;
}

/** A proposal of a discussion. */
export interface ProposalCase extends DiscussionCase {
  authorId: string;
  state: ProposalState;
  moderatorId: string | null;
  hasComplaint: boolean;
  isAnswerSigned: boolean;
}

const rule = <Case>(reason: Reason, holds: (given: Case) => boolean): Rule<Case, Reason> => ({
  reason,
  holds,
});
type Whose = Pick<DiscussionCase, "viewer" | "documentId" | "groupId">;

const isSignedIn = rule<Pick<Whose, "viewer">>("SIGN_IN_REQUIRED", ({ viewer }) => viewer.isSignedIn());
const isCoordinator = rule<Whose>("NOT_ALLOWED", ({ viewer, documentId }) =>
  viewer.has("COORDINATOR", documentId),
);
const isModerator = rule<Whose>("NOT_ALLOWED", ({ viewer, documentId }) =>
  viewer.has("MODERATOR", documentId),
);
const isMember = rule<Whose>("NOT_ALLOWED", ({ viewer, groupId }) => viewer.isMemberOf(groupId));
const isLead = rule<Whose>("NOT_ALLOWED", ({ viewer, groupId }) => viewer.leads(groupId));
const isImpartial = rule<Whose>("CONFLICT_OF_INTEREST", ({ viewer, groupId }) => !viewer.isMemberOf(groupId));
const isSubmittedDocument = rule<AnnouncementCase>("INVALID_STATE", ({ state }) => state === "SUBMITTED");

const isNotCancelled = rule<DiscussionCase>("DISCUSSION_CANCELLED", ({ phase }) => phase !== "CANCELLED");
const isOpen = rule<DiscussionCase>("DISCUSSION_CLOSED", ({ phase }) => phase === "OPEN");
const isClosed = rule<DiscussionCase>("DISCUSSION_STILL_OPEN", ({ phase }) => phase === "CLOSED");
const hasNoSummary = rule<DiscussionCase>("SUMMARY_PUBLISHED", ({ hasSummary }) => !hasSummary);

const isAuthor = rule<ProposalCase>(
  "NOT_YOUR_PROPOSAL",
  ({ viewer, authorId }) => viewer.personId === authorId,
);
const isNotAuthor = rule<ProposalCase>(
  "OWN_PROPOSAL",
  ({ viewer, authorId }) => viewer.personId !== authorId,
);
const isInModeration = rule<ProposalCase>("ALREADY_MODERATED", ({ state }) => state === "SUBMITTED");
const isPublished = rule<ProposalCase>("NOT_PUBLISHED", ({ state }) => state === "PUBLISHED");
const isRejected = rule<ProposalCase>("NOT_REJECTED", ({ state }) => state === "REJECTED_BY_MODERATOR");
const isWithdrawable = rule<ProposalCase>(
  "ALREADY_MODERATED",
  ({ state }) => proposalStateAfter(state, "WITHDRAW") !== null,
);
const hasNoComplaint = rule<ProposalCase>("COMPLAINT_MADE", ({ hasComplaint }) => !hasComplaint);
const isNotItsModerator = rule<ProposalCase>(
  "SAME_MODERATOR",
  ({ viewer, moderatorId }) => viewer.personId !== moderatorId,
);
const isNotSigned = rule<ProposalCase>("ANSWER_SIGNED", ({ isAnswerSigned }) => !isAnswerSigned);

const isQueueEmpty = rule<SummaryCase>(
  "MODERATION_PENDING",
  ({ inModerationCount }) => inModerationCount === 0,
);
const areComplaintsDecided = rule<SummaryCase>(
  "COMPLAINTS_PENDING",
  ({ openComplaintCount }) => openComplaintCount === 0,
);
const isAnswered = rule<SummaryCase>("PROPOSALS_UNANSWERED", ({ unansweredCount }) => unansweredCount === 0);

/** Who may do what in a discussion, as lists of conditions in the order in which people should hear them (R45). */
export const may = {
  announce: [isSignedIn, isCoordinator, isImpartial, isSubmittedDocument],
  moderate: [isSignedIn, isModerator, isImpartial],
  moderateProposal: [
    isSignedIn,
    isModerator,
    isImpartial,
    isNotCancelled,
    hasNoSummary,
    isNotAuthor,
    isInModeration,
  ],
  decideComplaint: [
    isSignedIn,
    isCoordinator,
    isImpartial,
    isNotCancelled,
    hasNoSummary,
    isNotAuthor,
    isNotItsModerator,
    isRejected,
  ],
  edit: [isSignedIn, isAuthor, isOpen, isInModeration],
  withdraw: [isSignedIn, isAuthor, isOpen, isWithdrawable],
  setNamePublic: [isSignedIn, isAuthor],
  complain: [isSignedIn, isAuthor, isNotCancelled, hasNoSummary, isRejected, hasNoComplaint],
  support: [isNotAuthor, isPublished],
  answer: [isSignedIn, isMember, isNotCancelled],
  sign: [isSignedIn, isLead, isNotCancelled, isClosed, hasNoSummary],
  draftAnswer: [isSignedIn, isMember, isNotCancelled, hasNoSummary, isPublished, isNotSigned],
  signAnswer: [isSignedIn, isLead, isNotCancelled, isClosed, hasNoSummary, isPublished],
  publishSummary: [
    isSignedIn,
    isCoordinator,
    isImpartial,
    isNotCancelled,
    isClosed,
    hasNoSummary,
    isQueueEmpty,
    areComplaintsDecided,
    isAnswered,
  ],
} as const satisfies Record<string, readonly Rule<never, Reason>[]>;

/** Whether the viewer sees that the proposal exists; the twin of the read's `visible` (R32). */
export function seesProposal({ viewer, documentId, groupId, authorId, state }: ProposalCase): boolean {
  if (state === "PUBLISHED" || state === "MERGED" || viewer.personId === authorId) return true;
  const isStaff = viewer.has("MODERATOR", documentId) || viewer.has("COORDINATOR", documentId);
  return isStaff && !viewer.isMemberOf(groupId);
}
