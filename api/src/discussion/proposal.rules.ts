import type { AnswerVerdict, ModerationGround, ProposalKind, ProposalState } from "./discussion.entity.js";
import type { DiscussionPhase } from "./discussion.rules.js";
import type { Parameters } from "../accounts/parameters.js";

/** Where a proposal stands for its readers: what acts set, and what time, answer and links make of it (domain §4.4). */
export type ProposalStage = ProposalState | "UNDER_CONSIDERATION" | "ANSWERED" | "INCORPORATED";

/** What is known of a proposal's way. */
export interface ProposalProgress {
  state: ProposalState;
  /** Null while nobody has signed an answer. */
  answerSignedAt: Date | null;
  /** Whether a submitted version takes it up. */
  isIncorporated: boolean;
}

/** The stage at an instant; a published proposal is under consideration from the closing of its discussion on. */
export function proposalStageAt(
  { state, answerSignedAt, isIncorporated }: ProposalProgress,
  closesAt: Date,
  instant: Date,
): ProposalStage {
  if (state !== "PUBLISHED") return state;
  if (isIncorporated) return "INCORPORATED";
  if (answerSignedAt && answerSignedAt <= instant) return "ANSWERED";
  return instant < closesAt ? "PUBLISHED" : "UNDER_CONSIDERATION";
}

/** Who wants to take part in a discussion, and when. */
export interface Proposer {
  isSignedIn: boolean;
  hasMunicipality: boolean;
  hasOccupation: boolean;
  /** Whether they belong to the authoring group today. */
  isOfAuthoringGroup: boolean;
  /** Whether they hold an assignment of a round of this document that was not declined, recused or replaced. */
  isReviewing: boolean;
}

export type ProposingRefusal =
  | "SIGN_IN_REQUIRED"
  | "DISCUSSION_NOT_OPEN"
  | "DISCUSSION_CLOSED"
  | "AUTHOR_CANNOT_PROPOSE"
  | "REVIEWER_CANNOT_PROPOSE"
  | "ROLE_AND_MUNICIPALITY_REQUIRED";

/** R30, R31, R87: why this person may not submit or support a proposal now, or null when they may. */
export function whyNotPropose(proposer: Proposer, phase: DiscussionPhase): ProposingRefusal | null {
  if (!proposer.isSignedIn) return "SIGN_IN_REQUIRED";
  if (phase === "ANNOUNCED") return "DISCUSSION_NOT_OPEN";
  if (phase !== "OPEN") return "DISCUSSION_CLOSED";
  if (proposer.isOfAuthoringGroup) return "AUTHOR_CANNOT_PROPOSE";
  if (proposer.isReviewing) return "REVIEWER_CANNOT_PROPOSE";
  return proposer.hasMunicipality && proposer.hasOccupation ? null : "ROLE_AND_MUNICIPALITY_REQUIRED";
}

/** What somebody wants done to a proposal (domain §4.4). */
export type ProposalEvent = "PUBLISH" | "REJECT" | "MERGE" | "WITHDRAW" | "UPHOLD_COMPLAINT";

const PROPOSAL_TRANSITIONS: Record<ProposalEvent, { from: readonly ProposalState[]; to: ProposalState }> = {
  PUBLISH: { from: ["SUBMITTED"], to: "PUBLISHED" },
  REJECT: { from: ["SUBMITTED"], to: "REJECTED_BY_MODERATOR" },
  MERGE: { from: ["SUBMITTED"], to: "MERGED" },
  WITHDRAW: { from: ["SUBMITTED", "PUBLISHED"], to: "WITHDRAWN" },
  UPHOLD_COMPLAINT: { from: ["REJECTED_BY_MODERATOR"], to: "PUBLISHED" },
};

/** The state after the event, or null when it does not happen in this state. */
export function proposalStateAfter(from: ProposalState, event: ProposalEvent): ProposalState | null {
  const transition = PROPOSAL_TRANSITIONS[event];
  return transition.from.includes(from) ? transition.to : null;
}

/** R32: what a moderator does with a proposal that repeats another: the same author's is rejected, another's joined. */
export function eventOfDuplicate(authorId: string, targetAuthorId: string): "REJECT" | "MERGE" {
  return authorId === targetAuthorId ? "REJECT" : "MERGE";
}

export type MergeRefusal = "TARGET_NOT_PUBLISHED" | "SAME_PROPOSAL" | "SAME_AUTHOR";

/** R32: why a proposal may not be merged into the target, or null when it may. */
export function whyNotMerge(
  proposal: { id: string; authorId: string },
  target: { id: string; authorId: string; state: ProposalState },
): MergeRefusal | null {
  if (proposal.id === target.id) return "SAME_PROPOSAL";
  if (proposal.authorId === target.authorId) return "SAME_AUTHOR";
  return target.state === "PUBLISHED" ? null : "TARGET_NOT_PUBLISHED";
}

/** R32: whether a duplicate may be rejected; another person's has to be merged, so that their voice is kept. */
export function isGroundOpen(ground: ModerationGround, isOwnDuplicate: boolean): boolean {
  return ground !== "DUPLICATE" || isOwnDuplicate;
}

export type ComplaintRefusal = "NOT_REJECTED" | "COMPLAINT_MADE" | "SAME_MODERATOR";

/** 4.4: why a complaint may not be decided by this person, or null when they may; one complaint per proposal. */
export function whyNotDecideComplaint(complaint: {
  state: ProposalState;
  isDecided: boolean;
  moderatorId: string;
  deciderId: string;
}): ComplaintRefusal | null {
  if (complaint.isDecided) return "COMPLAINT_MADE";
  if (complaint.state !== "REJECTED_BY_MODERATOR") return "NOT_REJECTED";
  return complaint.moderatorId === complaint.deciderId ? "SAME_MODERATOR" : null;
}

export type AnswerRefusal = "VERDICT_NOT_FOR_KIND" | "REASON_REQUIRED";

/** 4.4, R34: why an answer may not be signed as it stands, or null when it may; blanks at either end do not count. */
export function whyNotAnswer(
  kind: ProposalKind,
  { verdict, reason }: { verdict: AnswerVerdict; reason: string },
  parameters: Pick<Parameters, "answerReasonLength">,
): AnswerRefusal | null {
  if (verdict === "NOT_CONSIDERED") return "VERDICT_NOT_FOR_KIND";
  if ((kind === "QUESTION") !== (verdict === "EXPLAINED")) return "VERDICT_NOT_FOR_KIND";
  if (verdict === "ACCEPTED") return null;
  return lengthOf(reason) < parameters.answerReasonLength ? "REASON_REQUIRED" : null;
}

/** Characters as a reader counts them: blanks at the ends left out, runs of blanks as one, ё as one letter. */
export function lengthOf(text: string): number {
  return Array.from(text.normalize("NFC").trim().replace(/\s+/gu, " ")).length;
}

/** R35: whether a version must take the proposal up before it is submitted. */
export function needsIncorporation(verdict: AnswerVerdict | null): boolean {
  return verdict === "ACCEPTED" || verdict === "PARTLY_ACCEPTED";
}

/** R35: the accepted proposals that no link of the next version names, in their given order. */
export function unlinkedProposals<P extends { id: string; verdict: AnswerVerdict | null }>(
  proposals: readonly P[],
  linkedIds: Iterable<string>,
): P[] {
  const linked = new Set(linkedIds);
  return proposals.filter((proposal) => needsIncorporation(proposal.verdict) && !linked.has(proposal.id));
}

/**
 * R37: each proposal counted once, by its last state. With nothing in moderation
 * `submitted = considered + rejected + merged + withdrawn`, and with nothing unanswered
 * `considered = accepted + partlyAccepted + declined + explained + notConsidered`.
 */
export interface SummaryCounts {
  submitted: number;
  inModeration: number;
  considered: number;
  rejected: number;
  merged: number;
  withdrawn: number;
  accepted: number;
  partlyAccepted: number;
  declined: number;
  explained: number;
  notConsidered: number;
  unanswered: number;
}

/** A proposal as the summary counts it; `verdict` is that of the signed answer, null while there is none. */
export interface CountedProposal {
  state: ProposalState;
  verdict: AnswerVerdict | null;
}

/** R37: the counts of a discussion. */
export function summaryCounts(proposals: readonly CountedProposal[]): SummaryCounts {
  const inState = (state: ProposalState) => proposals.filter((each) => each.state === state).length;
  const published = proposals.filter((each) => each.state === "PUBLISHED");
  const answered = (verdict: AnswerVerdict | null) =>
    published.filter((each) => each.verdict === verdict).length;
  return {
    submitted: proposals.length,
    inModeration: inState("SUBMITTED"),
    considered: published.length,
    rejected: inState("REJECTED_BY_MODERATOR"),
    merged: inState("MERGED"),
    withdrawn: inState("WITHDRAWN"),
    accepted: answered("ACCEPTED"),
    partlyAccepted: answered("PARTLY_ACCEPTED"),
    declined: answered("DECLINED"),
    explained: answered("EXPLAINED"),
    notConsidered: answered("NOT_CONSIDERED"),
    unanswered: answered(null),
  };
}

/** R33, R37: whether the summary may be published: the moderator's queue is empty and every published one answered. */
export function isSummaryComplete(counts: SummaryCounts): boolean {
  return counts.inModeration === 0 && counts.unanswered === 0;
}
