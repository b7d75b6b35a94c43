import type { EntityManager } from "@mikro-orm/postgresql";

import { ExpertiseRound } from "./round.entity.js";
import { Rubric } from "./rubric.entity.js";

/** What the policy asks about an edition. */
export async function standingOf(em: EntityManager, rubric: Rubric) {
  const { id, regionId, retiredAt } = rubric;

  return {
    roundCount: await em.count(ExpertiseRound, { rubric: id }),
    isRetired: retiredAt != null,
    otherLiveCount: await em.count(Rubric, { regionId, retiredAt: null, id: { $ne: id } }),
  };
}
