import type { Viewer } from "../accounts/viewer.js";
import type { Rule } from "../platform/policy.js";
import type { AgendaItemState, CommissionSessionState } from "./commissionSession.entity.js";

/** Why an act of the commission was refused, each with its sentence. */
export const CommissionRefusalReason = {
  NOT_FOUND: "There is nothing here, or it is not for you.",
  NOT_PREPARER: "Only the registrar or the secretary of the commission does this.",
  NOT_REGISTRAR: "Only the registrar puts applications on the agenda.",
  NOT_SECRETARY: "Only the secretary of the commission does this.",
  NOT_CHAIR: "Only the chair of the commission signs the protocol.",
  NOT_MEMBER: "Only a present member of the commission votes.",
  CONFLICT_OF_INTEREST: "A conflict of interest keeps the member from voting on this item.",
  INVALID_STATE: "The session or the item is not in a state in which this is done.",
  TOO_EARLY: "A session is opened on its day, not before.",
  NO_COMMISSION: "The commission has no members. The administrator appoints them.",
  NO_QUORUM: "There is no quorum, so nothing can be voted on.",
  VOTES_MISSING: "A present member has not voted yet.",
  TIE_WITHOUT_CHAIR: "The votes are equal and no chair decides. Defer the item.",
  RESULT_NOT_PASSED: "The assessment was not passed, so the commission can only refuse.",
  PASSWORD_WRONG: "The password is wrong.",
} as const;
export type CommissionRefusalReason = keyof typeof CommissionRefusalReason;

/** Whoever prepares sessions and their agenda. */
export const preparesSessions = (viewer: Viewer): boolean =>
  viewer.has("REGISTRAR") || viewer.has("COMMISSION_SECRETARY");

/** Whoever sees sessions of the region whole: those who prepare them and the members. */
export const seesCommission = (viewer: Viewer): boolean =>
  preparesSessions(viewer) || viewer.has("COMMISSION_MEMBER") || viewer.has("COMMISSION_CHAIR");

/** A session as its rules see it. */
export interface SessionCase {
  viewer: Viewer;
  state: CommissionSessionState;
}

type SessionRule = Rule<SessionCase, CommissionRefusalReason>;
const rule = (reason: CommissionRefusalReason, holds: (given: SessionCase) => boolean): SessionRule => ({
  reason,
  holds,
});

const isVisible = rule("NOT_FOUND", ({ viewer }) => seesCommission(viewer));
const preparesIt = rule("NOT_PREPARER", ({ viewer }) => preparesSessions(viewer));
const isRegistrar = rule("NOT_REGISTRAR", ({ viewer }) => viewer.has("REGISTRAR"));
const isSecretary = rule("NOT_SECRETARY", ({ viewer }) => viewer.has("COMMISSION_SECRETARY"));
const isChair = rule("NOT_CHAIR", ({ viewer }) => viewer.has("COMMISSION_CHAIR"));
const isIn = (state: CommissionSessionState) => rule("INVALID_STATE", (given) => given.state === state);

/** Visibility leads every line. */
export const mayInSession = {
  prepare: [isVisible, preparesIt, isIn("PLANNED")],
  fillAgenda: [isVisible, isRegistrar, isIn("PLANNED")],
  open: [isVisible, isSecretary, isIn("PLANNED")],
  conduct: [isVisible, isSecretary, isIn("OPEN")],
  sign: [isVisible, isChair, isIn("CLOSED")],
};

/** Planning a session is the office's, whatever sessions there are. */
export const mayPlan: readonly Rule<{ viewer: Viewer }, CommissionRefusalReason>[] = [
  { reason: "NOT_FOUND", holds: ({ viewer }) => seesCommission(viewer) },
  { reason: "NOT_PREPARER", holds: ({ viewer }) => preparesSessions(viewer) },
];

/** An item as the rule of its vote sees it. */
export interface ItemCase {
  viewer: Viewer;
  session: CommissionSessionState;
  state: AgendaItemState;
  /** Whether the viewer is a member of the session and was marked present. */
  isPresentMember: boolean;
  isKeptFromVoting: boolean;
}

type ItemRule = Rule<ItemCase, CommissionRefusalReason>;
const itemRule = (reason: CommissionRefusalReason, holds: (given: ItemCase) => boolean): ItemRule => ({
  reason,
  holds,
});

const isUndecided = itemRule(
  "INVALID_STATE",
  ({ session, state }) => session === "OPEN" && state === "PREPARED",
);

export const mayOnItem = {
  /** A member's own vote. */
  vote: [
    itemRule("NOT_FOUND", ({ viewer }) => seesCommission(viewer)),
    itemRule(
      "NOT_MEMBER",
      ({ viewer, isPresentMember }) =>
        isPresentMember && (viewer.has("COMMISSION_MEMBER") || viewer.has("COMMISSION_CHAIR")),
    ),
    isUndecided,
    itemRule("CONFLICT_OF_INTEREST", ({ isKeptFromVoting }) => !isKeptFromVoting),
  ],
  /** What the secretary writes down, and the decision. */
  conduct: [
    itemRule("NOT_FOUND", ({ viewer }) => seesCommission(viewer)),
    itemRule("NOT_SECRETARY", ({ viewer }) => viewer.has("COMMISSION_SECRETARY")),
    isUndecided,
  ],
};
