import type { Viewer } from "../accounts/viewer.js";
import type { Rule } from "../platform/policy.js";
import type { CaseGradeState } from "./caseGrade.entity.js";

/** Why an act of an assessor on a case was refused, each with its sentence. None tells whose the case is (R08). */
export const CaseGradingRefusalReason = {
  NOT_FOUND: "There is nothing here, or it is not for you.",
  NOT_ASSESSOR: "Only an assessor grades cases.",
  EMPLOYER_UNKNOWN: "Cases are given out once your employer is confirmed.",
  LEASE_LIMIT: "Grade or give back one of the cases that you hold first.",
  NOTHING_WAITS: "No case waits for you.",
  ALREADY_SUBMITTED: "A grade that was given never changes.",
  LEASE_OVER: "The time for this case is over, and it went back.",
  NOT_NEEDED: "This case needs no grade of yours any more. Give it back.",
} as const;
export type CaseGradingRefusalReason = keyof typeof CaseGradingRefusalReason;

export const isAssessor = (viewer: Viewer): boolean => viewer.has("ASSESSOR");

/** Cases that one assessor may hold at a time. */
export const MOST_LEASES = 3;

/** A grade as the rules see it. */
export interface GradeCase {
  viewer: Viewer;
  isOwn: boolean;
  /** At the instant: an unfinished grade whose lease is over is RELEASED. */
  state: CaseGradeState;
}

type GradeRule = Rule<GradeCase, CaseGradingRefusalReason>;

/** What the holder of a case may do with it, until it is given or goes back. */
export const mayGrade: readonly GradeRule[] = [
  { reason: "NOT_FOUND", holds: ({ viewer, isOwn }) => isOwn && isAssessor(viewer) },
  { reason: "ALREADY_SUBMITTED", holds: ({ state }) => state !== "SUBMITTED" },
  { reason: "LEASE_OVER", holds: ({ state }) => state === "LEASED" },
];

/** The state at an instant: an unfinished grade goes back by itself when its lease is over. */
export const gradeStateAt = (
  { state, leaseUntil }: { state: CaseGradeState; leaseUntil: Date },
  at: Date,
): CaseGradeState => (state === "LEASED" && leaseUntil <= at ? "RELEASED" : state);
