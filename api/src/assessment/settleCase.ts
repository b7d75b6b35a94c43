import type { EntityManager } from "@mikro-orm/postgresql";

import type { AssessmentAttempt } from "./attempt.entity.js";
import { reachesPass } from "./attempt.rules.js";
import { CaseGrade } from "./caseGrade.entity.js";
import { caseMaximum } from "./caseScores.rules.js";
import { partGraded } from "./gradedPart.js";
import { criteriaOf, outcomeOf } from "./gradingRoom.queries.js";

/** Writes down what the grades of a case come to, once they do; before that it goes on waiting (R08). */
export async function settleCase(em: EntityManager, attempt: AssessmentAttempt, now: Date): Promise<void> {
  await em.flush();
  const grades = await em.find(CaseGrade, { attempt: attempt.id, state: "SUBMITTED" });
  const outcome = await outcomeOf(em, attempt, grades);
  if (outcome.kind !== "RESOLVED") return;

  const maxScore = caseMaximum(await criteriaOf(em, attempt));
  const { score } = outcome;
  await partGraded(em, attempt, {
    score,
    maxScore,
    isPassed: reachesPass(score, maxScore, attempt.passPercent),
    now,
  });
}
