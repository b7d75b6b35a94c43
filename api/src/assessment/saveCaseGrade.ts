import type { Acting } from "../context.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import type { CaseGradingRefusalReason } from "./caseGrade.policy.js";
import { type CaseMark, keptMarks, markProblems } from "./caseScores.rules.js";
import { holdGrade } from "./heldGrade.queries.js";

export interface WriteCaseGrade {
  gradeId: string;
  version: number;
  marks: readonly CaseMark[];
}

/** Keeps what the assessor has marked so far; nobody else sees it. */
export async function saveCaseGrade(
  acting: Acting,
  { gradeId, version, marks }: WriteCaseGrade,
): Promise<Outcome<{ gradeId: string; savedAt: Date }, CaseGradingRefusalReason>> {
  const held = await holdGrade(acting, gradeId);
  if (typeof held === "string") return refused(held);
  if (held.grade.version !== version) return stale(gradeId);
  const problems = markProblems(held.criteria, marks);
  if (problems.length > 0) return invalid(...problems);

  Object.assign(held.grade, keptMarks(marks));
  return done({ gradeId, savedAt: acting.now });
}
