import type { Viewer } from "../accounts/viewer.js";
import type { Rule } from "../platform/policy.js";
import type { AttemptState } from "./attempt.entity.js";

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

/** A published result as the rules of appeals see it (R12). */
export interface AppealCase {
  viewer: Viewer;
  isOwn: boolean;
  /** At this instant. */
  state: AttemptState;
  /** Whether the term to appeal has not ended. */
  isInTime: boolean;
  wasAppealed: boolean;
}

type AppealRule = Rule<AppealCase, AssessmentRefusalReason>;
const rule = (reason: AssessmentRefusalReason, holds: (given: AppealCase) => boolean): AppealRule => ({
  reason,
  holds,
});

const isVisible = rule("NOT_FOUND", ({ viewer, isOwn }) => isOwn || keepsAssessment(viewer));

/** Visibility leads every line. */
export const mayOnResult = {
  appeal: [
    isVisible,
    rule("NOT_CANDIDATE", ({ isOwn }) => isOwn),
    rule("APPEALED_BEFORE", ({ wasAppealed }) => !wasAppealed),
    rule("INVALID_STATE", ({ state }) => state === "PUBLISHED"),
    rule("APPEAL_TOO_LATE", ({ isInTime }) => isInTime),
  ],
  /** Of the registrar, who writes down what the appeal group has decided; never in a case of their own (R45). */
  decideAppeal: [
    isVisible,
    rule("NOT_REGISTRAR", ({ viewer }) => keepsAssessment(viewer)),
    rule("OWN_CASE", ({ isOwn }) => !isOwn),
    rule("INVALID_STATE", ({ state }) => state === "APPEALED"),
  ],
};
