import { closeTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, type InputProblem, invalid, type Outcome, refused } from "../platform/outcome.js";
import { written, writtenProblems } from "../platform/written.js";
import { recordOwnStep } from "../register/application.queries.js";
import type { AssessmentRefusalReason } from "./assessment.policy.js";
import { type AppealDecision, AssessmentAttempt } from "./attempt.entity.js";
import { holdResult } from "./attempt.queries.js";
import { reachesPass } from "./attempt.rules.js";
import { CaseGrade } from "./caseGrade.entity.js";
import { overallOutcome } from "./result.rules.js";

interface DecideAppeal {
  attemptId: string;
  version: number;
  decision: AppealDecision;
  scoreAfter?: number | null;
  reason: string;
}

const bounds = { reason: { least: 30, most: 4000 } };

/** What the result becomes: of a case what the clean grade says, of the others what the appeal group says. */
function valuesAfter(
  { part, maxScore, passPercent, score }: AssessmentAttempt,
  scoreAfter: number | null | undefined,
  cleanGrade: CaseGrade | null,
): { score: number; isPassed: boolean } | InputProblem {
  if (part === "EXPERT_TASK") return { score: score!, isPassed: true };
  const after = cleanGrade ? cleanGrade.total! : scoreAfter;
  if (after == null) return { path: "scoreAfter", code: "REQUIRED" };
  if (!Number.isInteger(after) || after < 0 || after > maxScore!)
    return { path: "scoreAfter", code: "OUT_OF_RANGE", values: { least: 0, most: maxScore! } };
  return { score: after, isPassed: reachesPass(after, maxScore!, passPercent) };
}

/**
 * R12, R13: writes down what the appeal group has decided. An appeal that is upheld changes the result, both values are kept;
 * a case has first been graded anew by an assessor who had nothing to do with it. What came of the whole follows (R10).
 */
export async function decideAppeal(
  acting: Acting,
  { attemptId, version, decision, scoreAfter, reason }: DecideAppeal,
): Promise<Outcome<string, AssessmentRefusalReason>> {
  const { em, viewer, now } = acting;
  const held = await holdResult(acting, { attemptId, version }, "decideAppeal");
  if ("kind" in held) return held;
  const { attempt, application, appeal } = held;
  const cleanGrade =
    attempt.part === "CASE"
      ? await em.findOne(CaseGrade, { attempt: attemptId, role: "APPEAL", state: "SUBMITTED" })
      : null;
  if (attempt.part === "CASE" && !cleanGrade) return refused("GRADE_MISSING");
  const after =
    decision === "REJECTED"
      ? { score: attempt.score!, isPassed: attempt.isPassed! }
      : valuesAfter(attempt, scoreAfter, cleanGrade);
  const problems = [...writtenProblems({ reason }, bounds), ...("path" in after ? [after] : [])];
  if (problems.length > 0 || "path" in after) return invalid(...problems);

  em.assign(attempt, { ...after, state: "PUBLISHED" });
  em.assign(appeal!, {
    decision,
    decidedAt: now,
    decidedBy: viewer.personId,
    reason: written(reason),
    scoreAfter: after.score,
  });
  await em.flush();
  const parts = await em.find(AssessmentAttempt, {
    application: application.id,
    state: { $ne: "INVALIDATED" },
  });
  em.assign(application, {
    resultOutcome: overallOutcome(parts),
    hasOpenAppeal: parts.some(({ state }) => state === "APPEALED"),
  });
  await closeTasks(em, { kind: "DECIDE_APPEAL", objectId: attemptId }, now);
  record(em, {
    regionId: attempt.regionId,
    act: "appeal.closed",
    actorId: viewer.personId,
    subjectId: attemptId,
    at: now,
    refs: { application: application.id },
    proves: { reason: written(reason), score: String(after.score) },
  });
  await recordOwnStep(acting, application, { kind: "APPEAL_DECIDED", text: written(reason) });
  return done(attemptId);
}
