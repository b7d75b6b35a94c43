import type { Viewer } from "../accounts/viewer.js";
import type { Rule } from "../platform/policy.js";
import type { DocumentState } from "./document.entity.js";
import { documentStateAfter } from "./document.rules.js";

/** Why an act on a document was refused, each with its sentence. */
export const DocumentRefusalReason = {
  NOT_FOUND: "There is nothing here, or it is not for you.",
  NOT_MEMBER: "Only members of the group do this.",
  NOT_LEAD: "Only the lead of the group does this.",
  NOT_COORDINATOR: "Only the coordinator does this.",
  CONFLICT_OF_INTEREST: "You belong to the group that wrote the document, so somebody else has to do this.",
  INVALID_STATE: "The document is not in a state in which this is done.",
  NO_DRAFT: "Upload the text first.",
  GROUP_NOT_WORKING: "The group does not work at present.",
  PRODUCT_OF_ANOTHER_GROUP: "The product is not planned by this group.",
  PRODUCT_TAKEN: "There is a document of this planned product already.",
  CONCEPT_REFERENCE_REQUIRED: "Name at least one conceptual document that it rests on.",
  CONCEPT_UNKNOWN: "There is no conceptual document with this number.",
  UNLINKED_PROPOSALS: "Some accepted proposals are not linked to the new version yet.",
} as const;
export type DocumentRefusalReason = keyof typeof DocumentRefusalReason;

/** A document as its rules see it. */
export interface DocumentCase {
  viewer: Viewer;
  documentId: string;
  groupId: string;
  /** At this instant. */
  state: DocumentState;
  /** Whether a version is being prepared. */
  hasDraft: boolean;
}

const rule = <Case extends Pick<DocumentCase, "viewer">>(
  reason: DocumentRefusalReason,
  holds: (given: Case) => boolean,
): Rule<Case, DocumentRefusalReason> => ({ reason, holds });

const isWriting = (state: DocumentState) => state === "DRAFT" || state === "REVISION";
const isStaff = ({ viewer, documentId }: DocumentCase) =>
  viewer.has("COORDINATOR", documentId) ||
  viewer.has("MODERATOR") ||
  viewer.has("MINISTRY_OFFICER") ||
  viewer.has("REGION_ADMIN");

/** The twin of `seesDocument`: what is hidden is refused as what does not exist. */
const isVisible = rule<DocumentCase>("NOT_FOUND", (given) => {
  const { viewer, groupId, state, documentId } = given;
  if (viewer.isMemberOf(groupId) || viewer.has("COORDINATOR", documentId)) return true;
  return state !== "DRAFT" && (state !== "SUBMITTED" || isStaff(given));
});
const isMember = rule<DocumentCase>("NOT_MEMBER", ({ viewer, groupId }) => viewer.isMemberOf(groupId));
const isLead = rule<DocumentCase>("NOT_LEAD", ({ viewer, groupId }) => viewer.leads(groupId));
const isCoordinator = rule<DocumentCase>("NOT_COORDINATOR", ({ viewer, documentId }) =>
  viewer.has("COORDINATOR", documentId),
);
/** R45: roles never add up across a conflict. */
const isImpartial = rule<DocumentCase>(
  "CONFLICT_OF_INTEREST",
  ({ viewer, groupId }) => !viewer.isMemberOf(groupId),
);
const isBeingWritten = rule<DocumentCase>("INVALID_STATE", ({ state }) => isWriting(state));
const isDraft = rule<DocumentCase>("INVALID_STATE", ({ state }) => state === "DRAFT");
const isReturnable = rule<DocumentCase>(
  "INVALID_STATE",
  ({ state }) => documentStateAfter(state, "RETURN") !== null,
);
const isSubmittable = rule<DocumentCase>(
  "INVALID_STATE",
  ({ state }) => documentStateAfter(state, "SUBMIT_VERSION") !== null,
);
const hasDraft = rule<DocumentCase>("NO_DRAFT", ({ hasDraft: has }) => has);

/** Visibility leads every line. */
export const may = {
  update: [isVisible, isMember, isDraft],
  uploadVersion: [isVisible, isMember, isBeingWritten],
  submitVersion: [isVisible, isLead, isSubmittable, hasDraft],
  return: [isVisible, isCoordinator, isImpartial, isReturnable],
};

/** The states of a group in which it writes. */
export const WRITING_GROUP_STATES = ["WORKING", "REPORTING"] as const;
