import type { Viewer } from "../accounts/viewer.js";

/** Why an act of the assessment was refused, each with its sentence. */
export const AssessmentRefusalReason = {
  NOT_FOUND: "There is nothing here, or it is not for you.",
  NOT_CANDIDATE: "Only the candidate does this.",
  NOT_REGISTRAR: "Only the registrar does this.",
  INVALID_STATE: "The attempt is not in a state in which this is done.",
  APPEAL_TOO_LATE: "The time to appeal against this result is over.",
  APPEALED_BEFORE: "An attempt is appealed against once.",
  GRADE_MISSING: "The clean grade of the case is not given yet.",
  OWN_CASE: "Nobody decides on a case of their own.",
} as const;
export type AssessmentRefusalReason = keyof typeof AssessmentRefusalReason;

/** Whoever keeps the order of the assessment and reads published results (R82). */
export const keepsAssessment = (viewer: Viewer): boolean => viewer.has("REGISTRAR");

/** Members of the commission read published results of what they decide on (R82). */
export const weighsResults = (viewer: Viewer): boolean =>
  keepsAssessment(viewer) ||
  viewer.has("COMMISSION_MEMBER") ||
  viewer.has("COMMISSION_CHAIR") ||
  viewer.has("COMMISSION_SECRETARY");
