import type { DocumentState } from "../documents/document.entity.js";
import type { RoundState } from "./round.entity.js";

/** What a document waits for, and so whose turn it is. */
export const DeskStep = {
  ACCEPT_DOCUMENT: "ACCEPT_DOCUMENT",
  AWAIT_OPENING: "AWAIT_OPENING",
  AWAIT_CLOSING: "AWAIT_CLOSING",
  FORM_PANEL: "FORM_PANEL",
  SEND_INVITATIONS: "SEND_INVITATIONS",
  FILL_PLACE: "FILL_PLACE",
  AWAIT_EXPERTS: "AWAIT_EXPERTS",
  AWAIT_REVIEWS: "AWAIT_REVIEWS",
  ACCEPT_REVIEWS: "ACCEPT_REVIEWS",
  APPOINT_ARBITER: "APPOINT_ARBITER",
  AWAIT_ARBITER: "AWAIT_ARBITER",
  CONCLUDE_ROUND: "CONCLUDE_ROUND",
  AWAIT_ANSWERS: "AWAIT_ANSWERS",
  SIGN_CONCLUSION: "SIGN_CONCLUSION",
  MEND_ROUND: "MEND_ROUND",
  AWAIT_REVISION: "AWAIT_REVISION",
  AWAIT_ORDER: "AWAIT_ORDER",
  PUBLISH_DOCUMENT: "PUBLISH_DOCUMENT",
  NOTHING: "NOTHING",
} as const;
export type DeskStep = keyof typeof DeskStep;

/** Steps that wait for the coordinator; the others for somebody else, or for a day. */
export const COORDINATOR_STEPS: ReadonlySet<DeskStep> = new Set<DeskStep>([
  "ACCEPT_DOCUMENT",
  "FORM_PANEL",
  "SEND_INVITATIONS",
  "FILL_PLACE",
  "ACCEPT_REVIEWS",
  "APPOINT_ARBITER",
  "CONCLUDE_ROUND",
  "SIGN_CONCLUSION",
  "MEND_ROUND",
  "PUBLISH_DOCUMENT",
]);

/** What the desk knows of a document and its last round. */
export interface DeskCase {
  state: DocumentState;
  isParallel: boolean;
  /** Null while there is no round, or when the last one is over and signed. */
  roundState: RoundState | null;
  reviewCount: number;
  seatedCount: number;
  submittedCount: number;
  completedCount: number;
  arbiterState: string | null;
  /** Proposals without a signed answer or a moderator's word (R33). */
  openProposalCount: number;
}

/** The next step with a document. */
export function deskStep(given: DeskCase): DeskStep {
  if (given.roundState && given.roundState !== "CANCELLED") return roundStep(given);
  switch (given.state) {
    case "SUBMITTED":
      return "ACCEPT_DOCUMENT";
    case "DISCUSSION_ANNOUNCED":
      return "AWAIT_OPENING";
    case "OPEN_DISCUSSION":
      return given.isParallel ? "FORM_PANEL" : "AWAIT_CLOSING";
    case "DISCUSSION_CLOSED":
    case "UNDER_EXPERTISE":
    case "RE_REVIEW":
      return "FORM_PANEL";
    case "REVISION":
      return "AWAIT_REVISION";
    case "RECOMMENDED":
      return "AWAIT_ORDER";
    case "APPROVED":
      return "PUBLISH_DOCUMENT";
    default:
      return "NOTHING";
  }
}

function roundStep(given: DeskCase): DeskStep {
  const { roundState, reviewCount, seatedCount, submittedCount, completedCount, arbiterState } = given;
  switch (roundState) {
    case "PREPARED":
      return "SEND_INVITATIONS";
    case "FAILED":
      return "MEND_ROUND";
    case "CONCLUDED":
      return given.openProposalCount > 0 ? "AWAIT_ANSWERS" : "SIGN_CONCLUSION";
    case "ARBITRATION":
      if (arbiterState === null) return "APPOINT_ARBITER";
      if (arbiterState === "SUBMITTED") return "ACCEPT_REVIEWS";
      return arbiterState === "COMPLETED" ? "CONCLUDE_ROUND" : "AWAIT_ARBITER";
    default:
      if (seatedCount < reviewCount) return "FILL_PLACE";
      if (completedCount >= reviewCount) return "CONCLUDE_ROUND";
      if (submittedCount > completedCount) return "ACCEPT_REVIEWS";
      return roundState === "INVITING" ? "AWAIT_EXPERTS" : "AWAIT_REVIEWS";
  }
}
