import type { Rule } from "../platform/policy.js";
import type { AssignmentState, RoundState } from "./round.entity.js";

/** Why an act of the expert on an assignment or its review was not done. */
export const AssignmentRefusalReason = {
  NOT_FOUND: "NOT_FOUND",
  INVITATION_EXPIRED: "INVITATION_EXPIRED",
  ALREADY_ANSWERED: "ALREADY_ANSWERED",
  NOT_ACCEPTED: "NOT_ACCEPTED",
  LAPSED: "LAPSED",
  ASSIGNMENT_CLOSED: "ASSIGNMENT_CLOSED",
  ALREADY_SUBMITTED: "ALREADY_SUBMITTED",
  NOT_SUBMITTED: "NOT_SUBMITTED",
  ROUND_CLOSED: "ROUND_CLOSED",
  SCORES_LOCKED: "SCORES_LOCKED",
  COMMENTED_PUBLICLY: "COMMENTED_PUBLICLY",
} as const;
export type AssignmentRefusalReason = keyof typeof AssignmentRefusalReason;

/** What the rules ask about an assignment, as plain values. */
export interface AssignmentCase {
  /** Whether the one who asks is its expert. */
  isOwn: boolean;
  /** The state at the instant, as `assignmentAt` has it. */
  state: AssignmentState;
  roundState: RoundState;
}

type AssignmentRule = Rule<AssignmentCase, AssignmentRefusalReason>;

const openRoundStates: readonly RoundState[] = ["INVITING", "REVIEWING", "ARBITRATION"];

/** An assignment that was not sent, and one of somebody else, are not there (T25). */
const isTheirs: AssignmentRule = {
  reason: "NOT_FOUND",
  holds: ({ isOwn, state }) => isOwn && state !== "PROPOSED",
};
const invitationHolds: AssignmentRule = {
  reason: "INVITATION_EXPIRED",
  holds: ({ state }) => state !== "UNANSWERED",
};
const isUnanswered: AssignmentRule = {
  reason: "ALREADY_ANSWERED",
  holds: ({ state }) => state === "INVITED",
};
const isAccepted: AssignmentRule = {
  reason: "NOT_ACCEPTED",
  holds: ({ state }) => state !== "INVITED" && state !== "UNANSWERED",
};
const hasNotLapsed: AssignmentRule = { reason: "LAPSED", holds: ({ state }) => state !== "LAPSED" };
const binds: AssignmentRule = {
  reason: "ASSIGNMENT_CLOSED",
  holds: ({ state }) => !["DECLINED", "RECUSED", "CANCELLED"].includes(state),
};
const isNotSubmitted: AssignmentRule = {
  reason: "ALREADY_SUBMITTED",
  holds: ({ state }) => state !== "SUBMITTED" && state !== "COMPLETED",
};
const isSubmitted: AssignmentRule = {
  reason: "NOT_SUBMITTED",
  holds: ({ state }) => state === "SUBMITTED" || state === "COMPLETED",
};
const roundIsOpen: AssignmentRule = {
  reason: "ROUND_CLOSED",
  holds: ({ roundState }) => openRoundStates.includes(roundState),
};

/** The expert's acts (domain §4.5). */
export const mayOnAssignment = {
  answer: [isTheirs, invitationHolds, isUnanswered, roundIsOpen],
  stepBack: [isTheirs, invitationHolds, hasNotLapsed, binds, roundIsOpen],
  write: [isTheirs, isAccepted, hasNotLapsed, binds, isNotSubmitted, roundIsOpen],
  revise: [isTheirs, isAccepted, hasNotLapsed, binds, isSubmitted, roundIsOpen],
} as const satisfies Record<string, readonly AssignmentRule[]>;
