import type { Acting } from "../context.js";
import { forUpdate } from "../platform/act.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { Rubric } from "./rubric.entity.js";
import { may, RubricReason } from "./rubric.policy.js";
import { standingOf } from "./rubric.queries.js";
import { keptSheet, sheetProblems, type TypedSheet } from "./rubric.rules.js";

interface UpdateRubric extends TypedSheet {
  rubricId: string;
  version: number;
}

/** Puts an edition right that no round was opened with; a used one is never changed. */
export async function updateRubric(
  { em, viewer, now }: Acting,
  input: UpdateRubric,
): Promise<Outcome<string, RubricReason>> {
  const { regionId } = viewer;
  const rubric = await em.findOne(Rubric, { id: input.rubricId, regionId }, forUpdate);
  if (!rubric) return refused(RubricReason.NOT_FOUND);
  const reason = whyNot(may.update, { viewer, ...(await standingOf(em, rubric)) });
  if (reason) return refused(reason);
  if (rubric.version !== input.version) return stale(rubric.id);
  const problems = sheetProblems(input);
  if (problems.length > 0) return invalid(...problems);

  const editions = await em.find(Rubric, { regionId, titleRu: rubric.titleRu });
  const keys = editions.flatMap(({ criteria }) => criteria.map(({ key }) => key));
  em.assign(rubric, keptSheet(input, keys));
  record(em, {
    regionId,
    act: "rubric.updated",
    actorId: viewer.personId,
    subjectId: rubric.id,
    at: now,
    proves: { criteria: JSON.stringify(rubric.criteria) },
  });

  return done(rubric.id);
}
