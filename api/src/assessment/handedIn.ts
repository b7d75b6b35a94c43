import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

import { askAssessors } from "./askAssessors.js";
import { markAttempt } from "./answerKeys.js";
import { type AssessmentAttempt, AttemptAnswer } from "./attempt.entity.js";
import { reachesPass } from "./attempt.rules.js";
import { partGraded } from "./gradedPart.js";
import { profileExpertTask } from "./profileExpertTask.js";

/** Points that a paper gives at most. */
async function maxScoreOf(em: EntityManager, formId: string): Promise<number> {
  const { rows } = await sql<{ points: number }>`
    select coalesce(sum(v.weight), 0)::int as points
    from form_item f join item_version v on v.id = f.item_version_id where f.form_id = ${formId}`.execute(
    em.getKysely(),
  );
  return rows[0]!.points;
}

/** R04: the points of a test by its key. What was left open has no row and no points. */
async function gradeTest(em: EntityManager, attempt: AssessmentAttempt, now: Date): Promise<void> {
  const marked = await markAttempt(em, attempt.id);
  const points = new Map(marked.map((each) => [each.position, each.points]));
  for (const answer of await em.find(AttemptAnswer, { attempt: attempt.id }))
    answer.points = points.get(answer.position) ?? null;
  const score = marked.reduce((sum, each) => sum + (each.points ?? 0), 0);
  const maxScore = await maxScoreOf(em, attempt.form!.id);
  const isPassed = reachesPass(score, maxScore, attempt.passPercent);
  await partGraded(em, attempt, { score, maxScore, isPassed, now });
}

/**
 * Goes on with an attempt that has just been handed in, in the transaction of that: a test is marked by its key at once, a
 * case waits for its assessors. The caller holds the attempt locked and has set SUBMITTED.
 */
export async function handedIn(em: EntityManager, attempt: AssessmentAttempt, now: Date): Promise<void> {
  // The database marks only what it knows to be handed in.
  await em.flush();
  switch (attempt.part) {
    case "TEST":
      return gradeTest(em, attempt, now);
    case "CASE":
      attempt.state = "GRADING";
      return askAssessors(em, attempt.regionId, now);
    case "EXPERT_TASK":
      return profileExpertTask(em, attempt, now);
    case "INTERVIEW":
      throw new Error(`Nothing grades ${attempt.part}.`);
  }
}
