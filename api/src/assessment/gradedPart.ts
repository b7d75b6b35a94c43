import type { EntityManager } from "@mikro-orm/postgresql";

import { Region } from "../accounts/region.entity.js";
import { forUpdate } from "../platform/act.js";
import { record } from "../platform/journal.js";
import { ExpertApplication } from "../register/application.entity.js";
import { AssessmentAttempt } from "./attempt.entity.js";
import { AssessmentBlueprint } from "./blueprint.entity.js";
import { publishResult } from "./publishResult.js";

/** What came of a part. Points and maximum of a test or a case; of the expert task scores at the gate. */
interface Graded {
  score: number;
  maxScore: number;
  isPassed: boolean;
  now: Date;
}

const note = (em: EntityManager, attempt: AssessmentAttempt, act: string, at: Date) =>
  record(em, {
    regionId: attempt.regionId,
    act,
    actorId: null,
    subjectId: attempt.id,
    at,
    refs: { application: attempt.application.id },
  });

/**
 * Writes down what came of a part, and publishes the whole when no required part is open any more (4.1). The application is
 * locked first, so that two parts graded at once do not both find the other open.
 */
export async function partGraded(
  em: EntityManager,
  attempt: AssessmentAttempt,
  { score, maxScore, isPassed, now }: Graded,
): Promise<void> {
  const application = await em.findOneOrFail(ExpertApplication, attempt.application.id, forUpdate);
  em.assign(attempt, { state: "GRADED", score, maxScore, isPassed, gradedAt: now });
  note(em, attempt, "attempt.graded", now);
  await publishWhenSettled(em, application, attempt, now);
}

/** Writes down that a part was not started before its window closed; the assessment ends as NO_SHOW when the rest is settled. */
export async function partMissed(em: EntityManager, attempt: AssessmentAttempt, now: Date): Promise<void> {
  const application = await em.findOneOrFail(ExpertApplication, attempt.application.id, forUpdate);
  attempt.state = "NO_SHOW";
  note(em, attempt, "attempt.missed", now);
  await publishWhenSettled(em, application, attempt, now);
}

async function publishWhenSettled(
  em: EntityManager,
  application: ExpertApplication,
  { blueprint }: AssessmentAttempt,
  now: Date,
): Promise<void> {
  await em.flush();
  // Whoever has withdrawn is not assessed any more; the marks stay as they are.
  if (application.state !== "ASSESSMENT") return;
  const { parts } = await em.findOneOrFail(AssessmentBlueprint, blueprint.id);
  const attempts = await em.find(AssessmentAttempt, {
    application: application.id,
    state: { $ne: "INVALIDATED" },
  });
  const settled = parts.map((part) =>
    attempts.find((each) => each.part === part && (each.state === "GRADED" || each.state === "NO_SHOW")),
  );
  if (settled.some((each) => each === undefined)) return;
  const { timeZone } = await em.findOneOrFail(Region, application.regionId);
  await publishResult(em, application, settled as AssessmentAttempt[], { now, timeZone });
}
