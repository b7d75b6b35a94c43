import type { Viewer } from "../accounts/viewer.js";
import type { Rule } from "../platform/policy.js";
import type { ApplicationState } from "../register/application.entity.js";
import { keepsAssessment } from "./assessment.policy.js";
import type { AttemptState } from "./attempt.entity.js";

/** Why an assessment was not scheduled, each with its sentence. */
export const SchedulingRefusalReason = {
  NOT_FOUND: "There is nothing here, or it is not for you.",
  NOT_REGISTRAR: "Only the registrar does this.",
  CONFLICT_OF_INTEREST: "It is your own application, so another registrar has to do this.",
  INVALID_STATE: "The application or the attempt is not in a state in which this is done.",
  NO_BLUEPRINT: "No blueprint is in force. Issue one first.",
  PAPER_IMPOSSIBLE: "The bank gives no paper by the blueprint. The conflicts say what it lacks.",
  NO_CASE: "The bank has no case that the candidate has not met.",
  NO_SAMPLES: "There are fewer sample documents than the expert task needs.",
} as const;
export type SchedulingRefusalReason = keyof typeof SchedulingRefusalReason;

/** An attempt as its rules see it. */
export interface AttemptCase {
  viewer: Viewer;
  isOwn: boolean;
  /** At this instant. */
  state: AttemptState;
  application: ApplicationState;
}

type AttemptRule = Rule<AttemptCase, SchedulingRefusalReason>;
const rule = (reason: SchedulingRefusalReason, holds: (given: AttemptCase) => boolean): AttemptRule => ({
  reason,
  holds,
});

/** Nothing counts against a candidate before it is published, so nothing published is taken back here (R13). */
const mayNotCount: ReadonlySet<AttemptState> = new Set([
  "IN_PROGRESS",
  "SUBMITTED",
  "GRADING",
  "GRADED",
  "NO_SHOW",
]);

const ofRegistrar = [
  rule("NOT_FOUND", ({ viewer, isOwn }) => isOwn || keepsAssessment(viewer)),
  rule("NOT_REGISTRAR", ({ viewer }) => keepsAssessment(viewer)),
  // R45: nobody arranges their own assessment.
  rule("CONFLICT_OF_INTEREST", ({ isOwn }) => !isOwn),
  rule("INVALID_STATE", ({ application }) => application === "ASSESSMENT"),
];

/** Visibility leads every line. */
export const mayOnAttempt = {
  reschedule: [...ofRegistrar, rule("INVALID_STATE", ({ state }) => state === "SCHEDULED")],
  invalidate: [...ofRegistrar, rule("INVALID_STATE", ({ state }) => mayNotCount.has(state))],
};
