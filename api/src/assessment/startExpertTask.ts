import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused } from "../platform/outcome.js";
import { Rubric } from "../review/rubric.entity.js";
import { AssessmentBlueprint } from "./blueprint.entity.js";
import { SampleMark } from "./expertTask.entity.js";
import type { ExpertTaskRefusalReason } from "./expertTask.policy.js";
import { chooseSamples, type SampleChoice } from "./expertTask.rules.js";
import { holdTask } from "./heldTask.queries.js";
import { logIntegrity } from "./integrity.js";

/** Begins an expert task: the samples are chosen now, each candidate's own and in their own order. */
export async function startExpertTask(
  acting: Acting,
  { attemptId }: { attemptId: string },
): Promise<Outcome<string, ExpertTaskRefusalReason>> {
  const { em, now } = acting;
  const attempt = await holdTask(acting, attemptId, "start");
  if (typeof attempt === "string") return refused(attempt);
  const { sampleCount } = await em.findOneOrFail(AssessmentBlueprint, attempt.blueprint.id);
  const samples = await liveSamples(em, attempt.regionId, attempt.person.id, sampleCount);
  const chosen = chooseSamples(samples, sampleCount, attempt.id);
  if (!chosen) return refused("TOO_FEW_SAMPLES");

  em.assign(attempt, { state: "IN_PROGRESS", startedAt: now, deadlineAt: attempt.closesAt });
  for (const [index, sample] of chosen.entries())
    em.create(SampleMark, {
      regionId: attempt.regionId,
      createdAt: now,
      attempt,
      sample,
      position: index + 1,
      scores: {},
      comments: {},
    });
  await logIntegrity(em, attempt, { kind: "STARTED", at: now });
  record(em, {
    regionId: attempt.regionId,
    act: "expertTask.started",
    actorId: attempt.person.id,
    subjectId: attempt.id,
    at: now,
  });
  return done(attempt.id);
}

/**
 * Samples of the live sheet, with who has got them: of the newest edition for which there are enough, since references given
 * by another sheet say nothing of this one's levels.
 */
async function liveSamples(
  em: EntityManager,
  regionId: string,
  personId: string,
  needed: number,
): Promise<SampleChoice[]> {
  const rubrics = await em.find(
    Rubric,
    { regionId, retiredAt: null },
    { orderBy: [{ createdAt: "desc" }, { edition: "desc" }] },
  );
  const { rows } = await sql<SampleChoice & { rubricId: string }>`
    select d.id, d.rubric_id as "rubricId", count(m.id)::int as "useCount",
      coalesce(bool_or(a.person_id = ${personId}), false) as "isKnown"
    from sample_document d
    left join sample_mark m on m.sample_id = d.id
    left join assessment_attempt a on a.id = m.attempt_id
    where d.region_id = ${regionId} and d.retired_at is null group by d.id`.execute(em.getKysely());
  const ofRubric = (id: string) => rows.filter(({ rubricId }) => rubricId === id);
  const rubric = rubrics.find(({ id }) => ofRubric(id).length >= needed);
  return rubric ? ofRubric(rubric.id) : [];
}
