import type { PlainDate } from "../platform/calendar.js";
import type { DocumentState } from "./document.entity.js";

/** Who may cause a change of a document's state (domain §4.3). */
export type DocumentActor = "GROUP_MEMBER" | "LEAD" | "COORDINATOR" | "MINISTRY_OFFICER" | "SYSTEM";

export type DocumentEvent =
  | "CREATE"
  | "SUBMIT_VERSION"
  | "RETURN"
  | "ANNOUNCE_DISCUSSION"
  | "OPEN_DISCUSSION"
  | "CLOSE_DISCUSSION"
  | "OPEN_ROUND"
  | "FAIL_ROUND"
  | "SEND_TO_REVISION"
  | "RECOMMEND"
  | "REJECT"
  | "APPROVE"
  | "PUBLISH_AS_MODEL"
  | "PUBLISH_AS_PRACTICE"
  | "SUPERSEDE"
  | "WITHDRAW";

/** One line of the table of §4.3; `from` is null where the document begins. */
export interface DocumentTransition {
  from: DocumentState | null;
  event: DocumentEvent;
  to: DocumentState;
  actor: DocumentActor;
}

const line = (
  from: DocumentState | null,
  event: DocumentEvent,
  to: DocumentState,
  actor: DocumentActor,
): DocumentTransition => ({ from, event, to, actor });

/** States from which a lead may still withdraw. */
export const WITHDRAWABLE_STATES = [
  "DRAFT",
  "SUBMITTED",
  "DISCUSSION_ANNOUNCED",
  "OPEN_DISCUSSION",
  "DISCUSSION_CLOSED",
  "UNDER_EXPERTISE",
  "REVISION",
  "RE_REVIEW",
  "RECOMMENDED",
] as const satisfies readonly DocumentState[];

/** Every change of state there is (domain §4.3); what is not listed is an invalid transition. */
export const DOCUMENT_TRANSITIONS: readonly DocumentTransition[] = [
  line(null, "CREATE", "DRAFT", "GROUP_MEMBER"),
  line("DRAFT", "SUBMIT_VERSION", "SUBMITTED", "LEAD"),
  line("SUBMITTED", "RETURN", "DRAFT", "COORDINATOR"),
  line("SUBMITTED", "ANNOUNCE_DISCUSSION", "DISCUSSION_ANNOUNCED", "COORDINATOR"),
  line("DISCUSSION_ANNOUNCED", "OPEN_DISCUSSION", "OPEN_DISCUSSION", "SYSTEM"),
  line("OPEN_DISCUSSION", "CLOSE_DISCUSSION", "DISCUSSION_CLOSED", "SYSTEM"),
  // A round that runs beside the discussion (expertiseTiming PARALLEL) leaves the state to the discussion's clock.
  line("OPEN_DISCUSSION", "OPEN_ROUND", "OPEN_DISCUSSION", "COORDINATOR"),
  line("DISCUSSION_CLOSED", "OPEN_ROUND", "UNDER_EXPERTISE", "COORDINATOR"),
  line("UNDER_EXPERTISE", "OPEN_ROUND", "UNDER_EXPERTISE", "COORDINATOR"),
  line("UNDER_EXPERTISE", "FAIL_ROUND", "UNDER_EXPERTISE", "SYSTEM"),
  line("UNDER_EXPERTISE", "SEND_TO_REVISION", "REVISION", "SYSTEM"),
  line("UNDER_EXPERTISE", "RECOMMEND", "RECOMMENDED", "COORDINATOR"),
  line("UNDER_EXPERTISE", "REJECT", "REJECTED", "COORDINATOR"),
  line("REVISION", "SUBMIT_VERSION", "RE_REVIEW", "LEAD"),
  line("RE_REVIEW", "OPEN_ROUND", "RE_REVIEW", "COORDINATOR"),
  line("RE_REVIEW", "FAIL_ROUND", "RE_REVIEW", "SYSTEM"),
  line("RE_REVIEW", "SEND_TO_REVISION", "REVISION", "SYSTEM"),
  line("RE_REVIEW", "RECOMMEND", "RECOMMENDED", "COORDINATOR"),
  line("RE_REVIEW", "REJECT", "REJECTED", "COORDINATOR"),
  line("RECOMMENDED", "APPROVE", "APPROVED", "MINISTRY_OFFICER"),
  line("APPROVED", "PUBLISH_AS_MODEL", "PUBLISHED_AS_MODEL", "COORDINATOR"),
  line("APPROVED", "PUBLISH_AS_PRACTICE", "PUBLISHED_AS_PRACTICE", "COORDINATOR"),
  line("PUBLISHED_AS_MODEL", "SUPERSEDE", "SUPERSEDED", "SYSTEM"),
  line("PUBLISHED_AS_PRACTICE", "SUPERSEDE", "SUPERSEDED", "SYSTEM"),
  ...WITHDRAWABLE_STATES.map((from) => line(from, "WITHDRAW", "WITHDRAWN", "LEAD")),
];

/** The state that the event leads to, or null when it does not happen in this state (`INVALID_TRANSITION`). */
export function documentStateAfter(from: DocumentState | null, event: DocumentEvent): DocumentState | null {
  return transitionOf(from, event)?.to ?? null;
}

/** Whose act the event is in this state, or null when it does not happen in it. */
export function documentActorOf(from: DocumentState | null, event: DocumentEvent): DocumentActor | null {
  return transitionOf(from, event)?.actor ?? null;
}

function transitionOf(from: DocumentState | null, event: DocumentEvent): DocumentTransition | undefined {
  return DOCUMENT_TRANSITIONS.find((each) => each.from === from && each.event === event);
}

/** What is stored of a document's state; the times are null before a discussion was announced. */
export interface StoredDocumentState {
  state: DocumentState;
  discussionOpensAt: Date | null;
  discussionClosesAt: Date | null;
  /** Whether a round runs beside the discussion; false where left out. */
  hasRound?: boolean;
}

/** R30: the state at an instant, which a timer that was down does not change. */
export function documentStateAt(
  { state, discussionOpensAt, discussionClosesAt, hasRound = false }: StoredDocumentState,
  instant: Date,
): DocumentState {
  if (state !== "DISCUSSION_ANNOUNCED" && state !== "OPEN_DISCUSSION") return state;
  if (!discussionOpensAt || !discussionClosesAt || instant < discussionOpensAt) return state;
  if (instant < discussionClosesAt) return "OPEN_DISCUSSION";
  return hasRound ? "UNDER_EXPERTISE" : "DISCUSSION_CLOSED";
}

/** What is still open in the discussion when its document is to leave UNDER_EXPERTISE. */
export interface OpenAnswers {
  /** Proposals that nobody has moderated yet. */
  inModerationCount: number;
  /** Published proposals without a signed answer. */
  unansweredCount: number;
}

export type LeavingRefusal = "DISCUSSION_OPEN" | "MODERATION_PENDING" | "PROPOSALS_UNANSWERED";

/** R33: why a document may not leave UNDER_EXPERTISE yet, or null when it may. */
export function whyNotLeaveExpertise(
  { inModerationCount, unansweredCount }: OpenAnswers,
  discussionClosesAt: Date,
  instant: Date,
): LeavingRefusal | null {
  if (instant < discussionClosesAt) return "DISCUSSION_OPEN";
  if (inModerationCount > 0) return "MODERATION_PENDING";
  return unansweredCount > 0 ? "PROPOSALS_UNANSWERED" : null;
}

/** What a signed conclusion is read together with. */
export interface ConcludedRound {
  verdict: "APPROVE" | "REVISE" | "REJECT";
  /** The version's round among those concluded, 1, 2, 3… */
  roundNumber: number;
  /** Accepted and partly accepted proposals that no version has taken up yet. */
  unincorporatedCount: number;
  /** Whether the ministry officer allowed one more round, with a reason. */
  isFurtherRoundAllowed: boolean;
}

/** What a signed conclusion does to the document; REVISE in the last round allowed rejects it (domain §4.3). */
export function eventOfConclusion(
  { verdict, roundNumber, unincorporatedCount, isFurtherRoundAllowed }: ConcludedRound,
  maxRoundCount: number,
): "SEND_TO_REVISION" | "RECOMMEND" | "REJECT" {
  if (verdict === "REJECT") return "REJECT";
  if (verdict === "APPROVE" && unincorporatedCount === 0) return "RECOMMEND";
  const isLast = verdict === "REVISE" && roundNumber >= maxRoundCount && !isFurtherRoundAllowed;
  return isLast ? "REJECT" : "SEND_TO_REVISION";
}

export type CreationRefusal = "PRODUCT_OF_ANOTHER_GROUP" | "CONCEPT_REFERENCE_REQUIRED" | "CONCEPT_UNKNOWN";

/** R57: a document belongs to a product planned by its own group and rests on at least one concept of the dictionary. */
export function whyNotCreate(
  document: { groupId: string; productGroupId: string; conceptNumbers: readonly number[] },
  knownConceptNumbers: readonly number[],
): CreationRefusal | null {
  if (document.productGroupId !== document.groupId) return "PRODUCT_OF_ANOTHER_GROUP";
  if (document.conceptNumbers.length === 0) return "CONCEPT_REFERENCE_REQUIRED";
  return document.conceptNumbers.every((number) => knownConceptNumbers.includes(number))
    ? null
    : "CONCEPT_UNKNOWN";
}

export type ApprovalRefusal =
  | "CONCLUSION_MISSING"
  | "SUMMARY_MISSING"
  | "ORDER_BEFORE_CONCLUSION"
  | "ORDER_BEFORE_SUMMARY";

/** R59: an approving order is dated no earlier than the conclusion and the summary, given by their days in the region. */
export function whyNotApprove(
  orderOn: PlainDate,
  { conclusionOn, summaryOn }: { conclusionOn: PlainDate | null; summaryOn: PlainDate | null },
): ApprovalRefusal | null {
  if (!conclusionOn) return "CONCLUSION_MISSING";
  if (!summaryOn) return "SUMMARY_MISSING";
  if (orderOn < conclusionOn) return "ORDER_BEFORE_CONCLUSION";
  return orderOn < summaryOn ? "ORDER_BEFORE_SUMMARY" : null;
}

export type PublicationRefusal =
  | "ORDER_MISSING"
  | "CONCLUSION_MISSING"
  | "SUMMARY_MISSING"
  | "VERSION_MISSING";

/** R60: what a published document shows beside its text; all of it must be there first. */
export function whyNotPublish(has: {
  version: boolean;
  summary: boolean;
  conclusion: boolean;
  order: boolean;
}): PublicationRefusal | null {
  if (!has.version) return "VERSION_MISSING";
  if (!has.summary) return "SUMMARY_MISSING";
  if (!has.conclusion) return "CONCLUSION_MISSING";
  return has.order ? null : "ORDER_MISSING";
}
