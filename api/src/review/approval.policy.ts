import type { Viewer } from "../accounts/viewer.js";
import { type DocumentState } from "../documents/document.entity.js";
import { documentStateAfter } from "../documents/document.rules.js";
import type { Rule } from "../platform/policy.js";

/** Why a document was not withdrawn, approved or published, each with its sentence. */
export const ApprovalRefusalReason = {
  NOT_FOUND: "There is nothing here, or it is not for you.",
  SIGN_IN_REQUIRED: "Sign in first.",
  NOT_ALLOWED: "This is the duty of somebody else.",
  CONFLICT_OF_INTEREST: "You belong to the group that wrote the document, so somebody else has to do this.",
  INVALID_STATE: "The document is not in a state in which this is done.",
  CONCLUSION_MISSING: "The experts' conclusion is not signed.",
  SUMMARY_MISSING: "The summary of proposals is not published.",
  ORDER_BEFORE_CONCLUSION: "The order is dated before the experts' conclusion.",
  ORDER_BEFORE_SUMMARY: "The order is dated before the summary of proposals.",
  ORDER_MISSING: "No order approves the document.",
  VERSION_MISSING: "The document has no submitted version.",
} as const;
export type ApprovalRefusalReason = keyof typeof ApprovalRefusalReason;

/** A document at the end of its way, and who acts on it. */
interface ApprovalCase {
  viewer: Pick<Viewer, "has" | "isMemberOf" | "isSignedIn" | "leads">;
  documentId: string;
  groupId: string;
  /** At this instant (R30). */
  state: DocumentState;
}

type ApprovalRule = Rule<ApprovalCase, ApprovalRefusalReason>;

const rule = (reason: ApprovalRefusalReason, holds: (given: ApprovalCase) => boolean): ApprovalRule => ({
  reason,
  holds,
});

/** What is not announced yet is not there for others. */
const isSeen = rule(
  "NOT_FOUND",
  ({ viewer, state, groupId, documentId }) =>
    (state !== "DRAFT" && state !== "SUBMITTED") ||
    viewer.isMemberOf(groupId) ||
    viewer.has("COORDINATOR", documentId),
);
const isSignedIn = rule("SIGN_IN_REQUIRED", ({ viewer }) => viewer.isSignedIn());
const isLead = rule("NOT_ALLOWED", ({ viewer, groupId }) => viewer.leads(groupId));
const isOfficer = rule("NOT_ALLOWED", ({ viewer }) => viewer.has("MINISTRY_OFFICER"));
const isCoordinator = rule("NOT_ALLOWED", ({ viewer, documentId }) => viewer.has("COORDINATOR", documentId));
/** R45: roles never add up across a conflict. */
const isImpartial = rule("CONFLICT_OF_INTEREST", ({ viewer, groupId }) => !viewer.isMemberOf(groupId));
const allows = (event: "WITHDRAW" | "APPROVE" | "PUBLISH_AS_MODEL"): ApprovalRule =>
  rule("INVALID_STATE", ({ state }) => documentStateAfter(state, event) !== null);

/** Who withdraws, approves and publishes a document (4.3). */
export const mayOnDocument = {
  withdraw: [isSeen, isSignedIn, isLead, allows("WITHDRAW")],
  approve: [isSeen, isSignedIn, isOfficer, isImpartial, allows("APPROVE")],
  publish: [isSeen, isSignedIn, isCoordinator, isImpartial, allows("PUBLISH_AS_MODEL")],
} as const satisfies Record<string, readonly ApprovalRule[]>;
