import type { EntityManager } from "@mikro-orm/postgresql";

import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused } from "../platform/outcome.js";
import type { AssessmentAttempt, HandedInBy } from "./attempt.entity.js";
import { SampleMark } from "./expertTask.entity.js";
import type { ExpertTaskRefusalReason } from "./expertTask.policy.js";
import { handedIn } from "./handedIn.js";
import { holdTask } from "./heldTask.queries.js";
import { logIntegrity } from "./integrity.js";

/** Hands an expert task in, once every criterion of every document is marked. */
export async function submitExpertTask(
  acting: Acting,
  { attemptId }: { attemptId: string },
): Promise<Outcome<string, ExpertTaskRefusalReason>> {
  const { em, now } = acting;
  const attempt = await holdTask(acting, attemptId, "mark");
  if (typeof attempt === "string") return refused(attempt);
  const marks = await em.find(SampleMark, { attempt: attempt.id }, { populate: ["sample.rubric"] });
  const isOpen = marks.some(({ sample, scores }) =>
    sample
      .getEntity()
      .rubric.getEntity()
      .criteria.some(({ key }) => scores[key] === undefined),
  );
  if (isOpen || marks.length === 0) return refused("NOT_COMPLETE");

  await handIn(em, attempt, "PERSON", now);
  return done(attempt.id);
}

/** Ends an expert task by its candidate or by time; the row is locked. */
export async function handIn(
  em: EntityManager,
  attempt: AssessmentAttempt,
  handedInBy: HandedInBy,
  now: Date,
): Promise<void> {
  const isByPerson = handedInBy === "PERSON";
  em.assign(attempt, {
    state: "SUBMITTED",
    submittedAt: isByPerson ? now : attempt.deadlineAt!,
    handedInBy,
  });
  await logIntegrity(em, attempt, { kind: isByPerson ? "SUBMITTED" : "SWEPT", at: now });
  record(em, {
    regionId: attempt.regionId,
    act: "expertTask.submitted",
    actorId: isByPerson ? attempt.person.id : null,
    subjectId: attempt.id,
    at: now,
  });
  await handedIn(em, attempt, now);
}
