import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused } from "../platform/outcome.js";
import { askAssessors } from "./askAssessors.js";
import type { CaseGradingRefusalReason } from "./caseGrade.policy.js";
import { holdGrading } from "./gradingRoom.queries.js";
import { holdGrade } from "./heldGrade.queries.js";

interface ReleaseCase {
  gradeId: string;
  isRecused: boolean;
}

/** Gives a case back ungraded: for want of time, or for good by somebody who knows whose it is (R08, R09). */
export async function releaseCase(
  acting: Acting,
  { gradeId, isRecused }: ReleaseCase,
): Promise<Outcome<string, CaseGradingRefusalReason>> {
  const { em, viewer, now } = acting;
  await holdGrading(em, viewer.regionId);
  const held = await holdGrade(acting, gradeId);
  if (typeof held === "string") return refused(held);

  Object.assign(held.grade, { state: "RELEASED", isRecused });
  record(em, {
    regionId: held.grade.regionId,
    act: isRecused ? "case.recused" : "case.released",
    actorId: viewer.personId,
    subjectId: gradeId,
    at: now,
    refs: { attempt: held.attempt.id },
  });
  await askAssessors(em, held.grade.regionId, now);

  return done(gradeId);
}
