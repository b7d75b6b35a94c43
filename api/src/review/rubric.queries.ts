import type { EntityManager } from "@mikro-orm/postgresql";

import { sql } from "kysely";

import { ExpertiseRound } from "./round.entity.js";
import { Rubric } from "./rubric.entity.js";
import { hasSamplesOf } from "./rubric.reads.js";

/** What the policy asks about an edition. */
export async function standingOf(em: EntityManager, rubric: Rubric) {
  const { id, regionId, retiredAt } = rubric;
  const { rows } = await sql<{ has: boolean }>`
    select ${sql.raw(hasSamplesOf("r"))} as has from rubric r where r.id = ${id}`.execute(em.getKysely());

  return {
    roundCount: await em.count(ExpertiseRound, { rubric: id }),
    hasSamples: rows[0]!.has,
    isRetired: retiredAt != null,
    otherLiveCount: await em.count(Rubric, { regionId, retiredAt: null, id: { $ne: id } }),
  };
}
