import { type Rule, whyNot } from "../platform/policy.js";
import type { DocumentState, ExpertiseTiming } from "../documents/document.entity.js";
import { documentStateAfter } from "../documents/document.rules.js";
import type { Coordination } from "./coordinators.queries.js";
import type { RoundState } from "./round.entity.js";

/** Why an act of the office on a round was not done. */
export const RoundRefusalReason = {
  NOT_FOUND: "NOT_FOUND",
  COORDINATOR_IS_AUTHOR: "COORDINATOR_IS_AUTHOR",
  DOCUMENT_STATE: "DOCUMENT_STATE",
  ROUND_RUNNING: "ROUND_RUNNING",
  ROUND_STATE: "ROUND_STATE",
  ROUND_OVERDUE: "ROUND_OVERDUE",
  TOO_FEW_EXPERTS: "TOO_FEW_EXPERTS",
  NOBODY_CARRIES_OVER: "NOBODY_CARRIES_OVER",
  SELF_APPOINTMENT: "SELF_APPOINTMENT",
  NOT_ELIGIBLE: "NOT_ELIGIBLE",
  OF_THE_ROUND: "OF_THE_ROUND",
  PLACE_NOT_OPEN: "PLACE_NOT_OPEN",
  NOT_SUBMITTED: "NOT_SUBMITTED",
  ALREADY_RETURNED: "ALREADY_RETURNED",
  REVIEWS_OUTSTANDING: "REVIEWS_OUTSTANDING",
  TOO_FEW_REVIEWS: "TOO_FEW_REVIEWS",
  TOO_FEW_MUNICIPALITIES: "TOO_FEW_MUNICIPALITIES",
  ARBITER_NEEDED: "ARBITER_NEEDED",
  ARBITER_APPOINTED: "ARBITER_APPOINTED",
  NOT_ONLY_JOINED: "NOT_ONLY_JOINED",
  ALREADY_SIGNED: "ALREADY_SIGNED",
  PASSWORD_WRONG: "PASSWORD_WRONG",
  DISCUSSION_OPEN: "DISCUSSION_OPEN",
  MODERATION_PENDING: "MODERATION_PENDING",
  PROPOSALS_UNANSWERED: "PROPOSALS_UNANSWERED",
  ALREADY_EXTENDED: "ALREADY_EXTENDED",
  NOT_WAIVABLE: "NOT_WAIVABLE",
  COORDINATOR_AVAILABLE: "COORDINATOR_AVAILABLE",
  OFFICER_IS_AUTHOR: "OFFICER_IS_AUTHOR",
  NOT_LAST_ROUND: "NOT_LAST_ROUND",
  ALREADY_ALLOWED: "ALREADY_ALLOWED",
} as const;
export type RoundRefusalReason = keyof typeof RoundRefusalReason;

/** What the rules of a round ask. */
export interface RoundCase extends Coordination {
  state: RoundState;
  isSigned: boolean;
  isExtended: boolean;
  /** Whether the due day is over. */
  isOverdue: boolean;
  /** Whether an arbiter was appointed who has not dropped out. */
  hasArbiter: boolean;
}

/** What the opening of a round asks. */
export interface OpeningCase extends Coordination {
  /** The state of the document by now. */
  documentState: DocumentState;
  expertiseTiming: ExpertiseTiming;
  hasLiveRound: boolean;
}

type RoundRule = Rule<RoundCase, RoundRefusalReason>;

const coordinates: Rule<Coordination, RoundRefusalReason> = {
  reason: "NOT_FOUND",
  holds: ({ isCoordinator }) => isCoordinator,
};
/** R45: roles never add up across a conflict. */
const isFree: Rule<Coordination, RoundRefusalReason> = {
  reason: "COORDINATOR_IS_AUTHOR",
  holds: ({ hasConflict }) => !hasConflict,
};
const isIn = (...states: RoundState[]): RoundRule => ({
  reason: "ROUND_STATE",
  holds: ({ state }) => states.includes(state),
});
const isUnsigned: RoundRule = { reason: "ALREADY_SIGNED", holds: ({ isSigned }) => !isSigned };
const isOnce: RoundRule = { reason: "ALREADY_EXTENDED", holds: ({ isExtended }) => !isExtended };
const isStuck: RoundRule = {
  reason: "ROUND_STATE",
  holds: ({ state, isOverdue }) =>
    state === "FAILED" || ((state === "INVITING" || state === "REVIEWING") && isOverdue),
};
const isWithoutArbiter: RoundRule = { reason: "ARBITER_APPOINTED", holds: ({ hasArbiter }) => !hasArbiter };

/** Who may do what with a round; visibility and R45 lead every line. */
export const mayOnRound = {
  sendInvitations: [coordinates, isFree, isIn("PREPARED")],
  replaceExpert: [coordinates, isFree, isIn("PREPARED", "INVITING", "REVIEWING", "ARBITRATION")],
  returnReview: [coordinates, isFree, isIn("INVITING", "REVIEWING", "ARBITRATION")],
  acceptReview: [coordinates, isFree, isIn("INVITING", "REVIEWING", "ARBITRATION")],
  appointArbiter: [coordinates, isFree, isIn("ARBITRATION"), isWithoutArbiter],
  conclude: [coordinates, isFree, isIn("REVIEWING", "ARBITRATION")],
  joinRemarks: [coordinates, isFree, isUnsigned, isIn("CONCLUDED")],
  sign: [coordinates, isFree, isUnsigned, isIn("CONCLUDED")],
  extend: [coordinates, isFree, isOnce, isStuck],
} as const satisfies Record<string, readonly RoundRule[]>;

export type RoundAct = keyof typeof mayOnRound;

/** Why the act may not be done on the round, or null when it may. */
export const whyNotOnRound = (act: RoundAct, given: RoundCase): RoundRefusalReason | null =>
  whyNot<RoundCase, RoundRefusalReason>(mayOnRound[act], given);

/** Who may open a round: when the document is to be judged, and beside its discussion only when that was decided. */
const mayOpen: readonly Rule<OpeningCase, RoundRefusalReason>[] = [
  coordinates,
  isFree,
  {
    reason: "DOCUMENT_STATE",
    holds: ({ documentState, expertiseTiming }) =>
      documentStateAfter(documentState, "OPEN_ROUND") !== null &&
      (documentState !== "OPEN_DISCUSSION" || expertiseTiming === "PARALLEL"),
  },
  { reason: "ROUND_RUNNING", holds: ({ hasLiveRound }) => !hasLiveRound },
];

/** Why no round of the document may be opened, or null when one may. */
export const whyNotOpenRound = (given: OpeningCase): RoundRefusalReason | null => whyNot(mayOpen, given);

/** What it asks to let a document go to revision after its last round. */
export interface FurtherRoundCase {
  isOfficer: boolean;
  isAuthor: boolean;
  state: RoundState;
  isSigned: boolean;
  /** Whether the regulation gives the document no round after this one. */
  isLast: boolean;
  isAllowed: boolean;
}

/** The ministry officer's act, before the signature (4.3); rounds that are hidden from officers are not there. */
const mayAllowFurtherRound: readonly Rule<FurtherRoundCase, RoundRefusalReason>[] = [
  {
    reason: "NOT_FOUND",
    holds: ({ isOfficer, state }) => isOfficer && state !== "PREPARED" && state !== "CANCELLED",
  },
  { reason: "OFFICER_IS_AUTHOR", holds: ({ isAuthor }) => !isAuthor },
  { reason: "ROUND_STATE", holds: ({ state }) => state !== "FAILED" },
  { reason: "ALREADY_SIGNED", holds: ({ isSigned }) => !isSigned },
  { reason: "NOT_LAST_ROUND", holds: ({ isLast }) => isLast },
  { reason: "ALREADY_ALLOWED", holds: ({ isAllowed }) => !isAllowed },
];

/** Why no further round may be allowed, or null when one may. */
export const whyNotAllowFurtherRound = (given: FurtherRoundCase): RoundRefusalReason | null =>
  whyNot(mayAllowFurtherRound, given);

/** What the appointment of a document's own coordinator asks. */
export interface AppointmentCase {
  isAdministrator: boolean;
  documentState: DocumentState;
  hasFreeCoordinator: boolean;
}

const finished: readonly DocumentState[] = [
  "PUBLISHED_AS_MODEL",
  "PUBLISHED_AS_PRACTICE",
  "SUPERSEDED",
  "REJECTED",
  "WITHDRAWN",
];

/** The administrator's act, where every coordinator has a part in the document (R45). */
const mayAppointCoordinator: readonly Rule<AppointmentCase, RoundRefusalReason>[] = [
  {
    reason: "NOT_FOUND",
    holds: ({ isAdministrator, documentState }) => isAdministrator && documentState !== "DRAFT",
  },
  { reason: "DOCUMENT_STATE", holds: ({ documentState }) => !finished.includes(documentState) },
  { reason: "COORDINATOR_AVAILABLE", holds: ({ hasFreeCoordinator }) => !hasFreeCoordinator },
];

/** Why no coordinator of its own may be appointed for a document, or null when one may. */
export const whyNotAppointCoordinator = (given: AppointmentCase): RoundRefusalReason | null =>
  whyNot(mayAppointCoordinator, given);
