import type { Acting } from "../context.js";
import { forUpdate } from "../platform/act.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused, stale } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { Rubric } from "./rubric.entity.js";
import { may, RubricReason } from "./rubric.policy.js";
import { standingOf } from "./rubric.queries.js";

interface RetireRubric {
  rubricId: string;
  version: number;
}

/** Takes an edition out of the choice for new rounds; rounds that run with it go on. */
export async function retireRubric(
  { em, viewer, now }: Acting,
  { rubricId, version }: RetireRubric,
): Promise<Outcome<string, RubricReason>> {
  const { regionId } = viewer;
  // All of them in one order: two administrators at once cannot retire the last two.
  const all = await em.find(Rubric, { regionId }, { ...forUpdate, orderBy: { id: "asc" } });
  const rubric = all.find(({ id }) => id === rubricId);
  if (!rubric) return refused(RubricReason.NOT_FOUND);
  const reason = whyNot(may.retire, { viewer, ...(await standingOf(em, rubric)) });
  if (reason) return refused(reason);
  if (rubric.version !== version) return stale(rubric.id);

  rubric.retiredAt = now;
  record(em, {
    regionId,
    act: "rubric.retired",
    actorId: viewer.personId,
    subjectId: rubric.id,
    at: now,
  });

  return done(rubric.id);
}
