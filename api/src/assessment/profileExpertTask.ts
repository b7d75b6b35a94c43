import type { EntityManager } from "@mikro-orm/postgresql";

import { gateOutcome } from "../statistics/calibrationGate.js";
import { referencesOf } from "./answerKeys.js";
import type { AssessmentAttempt } from "./attempt.entity.js";
import { AssessmentBlueprint } from "./blueprint.entity.js";
import { SampleMark } from "./expertTask.entity.js";
import { calibrationMarks, gateLines, taskProfile } from "./expertTask.rules.js";
import { partGraded } from "./gradedPart.js";

/**
 * Compares what was handed in with the references and holds it against the gate of the blueprint. A task that time handed in
 * with marks missing is not passed, whatever the rest comes to. Score and maximum count the gate's conditions.
 */
export async function profileExpertTask(
  em: EntityManager,
  attempt: AssessmentAttempt,
  now: Date,
): Promise<void> {
  const references = await referencesOf(em, attempt.id);
  const own = await em.find(
    SampleMark,
    { attempt: attempt.id },
    { populate: ["sample.rubric"], orderBy: { position: "asc" } },
  );
  const { gate, sampleCount } = await em.findOneOrFail(AssessmentBlueprint, attempt.blueprint.id);
  const rubric = own[0]?.sample.getEntity().rubric.getEntity();
  const keys = rubric?.criteria.map(({ key }) => key) ?? [];
  const marks = calibrationMarks(
    own.map(({ sample, scores }) => ({
      sampleId: sample.id,
      scores,
      references: references.get(sample.id) ?? [],
    })),
    keys,
  );
  const profile = taskProfile(marks, { scaleMax: rubric?.scaleMax ?? 0, seed: attempt.id });
  const outcome = gateOutcome(profile, gate);
  const lines = gateLines(profile, gate, outcome);
  const isComplete = marks.length > 0 && marks.length === keys.length * Math.max(sampleCount, own.length);

  attempt.profile = profile;
  await partGraded(em, attempt, {
    score: lines.filter(({ isMet }) => isMet).length,
    maxScore: lines.length,
    isPassed: isComplete && outcome.isPassed,
    now,
  });
}
