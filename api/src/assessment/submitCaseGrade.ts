import { parametersKept } from "../accounts/regulation.queries.js";
import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import { askAssessors } from "./askAssessors.js";
import type { CaseGradingRefusalReason } from "./caseGrade.policy.js";
import { keptMarks, markProblems, missingMarks, totalOfScores } from "./caseScores.rules.js";
import { gradingRoom, holdGrading } from "./gradingRoom.queries.js";
import { type HeldGrade, holdGrade } from "./heldGrade.queries.js";
import type { WriteCaseGrade } from "./saveCaseGrade.js";
import { settleCase } from "./settleCase.js";

/** Gives the grade of a case: from here on nobody changes it (R08). The last of them settles the case. */
export async function submitCaseGrade(
  acting: Acting,
  { gradeId, version, marks }: WriteCaseGrade,
): Promise<Outcome<string, CaseGradingRefusalReason>> {
  const { em, viewer, now } = acting;
  await holdGrading(em, viewer.regionId);
  const held = await holdGrade(acting, gradeId);
  if (typeof held === "string") return refused(held);
  const { grade, attempt, criteria } = held;
  if (grade.version !== version) return stale(gradeId);
  const problems = markProblems(criteria, marks);
  if (problems.length > 0) return invalid(...problems);
  const kept = keptMarks(marks);
  const parameters = await parametersKept(em, attempt.regulation?.id ?? null);
  const missing = missingMarks(criteria, kept, parameters.criterionCommentLength);
  if (missing.length > 0) return invalid(...missing);
  if (!(await isStillWanted(acting, held, parameters.assessorEmployerMonths))) return refused("NOT_NEEDED");

  Object.assign(grade, kept, {
    state: "SUBMITTED",
    total: totalOfScores(criteria, kept.scores),
    submittedAt: now,
  });
  record(em, {
    regionId: grade.regionId,
    act: "caseGrade.submitted",
    actorId: viewer.personId,
    subjectId: grade.id,
    at: now,
    refs: { attempt: attempt.id },
    proves: { scores: JSON.stringify(kept.scores) },
  });
  if (grade.role !== "APPEAL") await settleCase(em, attempt, now);
  await askAssessors(em, grade.regionId, now);

  return done(gradeId);
}

/** The attempt may have been made invalid meanwhile, and the assessor the candidate's colleague (R09). */
async function isStillWanted(
  { em, now }: Acting,
  { grade, attempt }: HeldGrade,
  employerMonths: number,
): Promise<boolean> {
  if (attempt.state !== (grade.role === "APPEAL" ? "APPEALED" : "GRADING")) return false;
  const [assessorId, candidateId] = [grade.assessor.id, attempt.person.id];
  const room = await gradingRoom(em, {
    regionId: grade.regionId,
    assessorIds: [assessorId, candidateId],
    now,
  });
  return !room.shareEmployer(assessorId, candidateId, employerMonths);
}
