import type { Acting } from "../context.js";
import { forUpdate } from "../platform/act.js";
import { whyNot } from "../platform/policy.js";
import { AssessmentAttempt } from "./attempt.entity.js";
import { CaseGrade } from "./caseGrade.entity.js";
import { type CaseGradingRefusalReason, gradeStateAt, mayGrade } from "./caseGrade.policy.js";
import { criteriaOf } from "./gradingRoom.queries.js";
import type { ItemCriterion } from "./item.model.js";

export interface HeldGrade {
  grade: CaseGrade;
  attempt: AssessmentAttempt;
  criteria: ItemCriterion[];
}

/** The viewer's own unfinished grade, locked; or why it may not be written. */
export async function holdGrade(
  { em, viewer, now }: Acting,
  gradeId: string,
): Promise<HeldGrade | CaseGradingRefusalReason> {
  const grade = await em.findOne(CaseGrade, { id: gradeId, regionId: viewer.regionId }, forUpdate);
  if (!grade) return "NOT_FOUND";
  const isOwn = grade.assessor.id === viewer.personId;
  const reason = whyNot(mayGrade, { viewer, isOwn, state: gradeStateAt(grade, now) });
  if (reason) return reason;
  const attempt = await em.findOneOrFail(AssessmentAttempt, grade.attempt.id);
  return { grade, attempt, criteria: await criteriaOf(em, attempt) };
}
