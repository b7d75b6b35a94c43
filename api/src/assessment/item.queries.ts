import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

import type { Acting } from "../context.js";
import { forUpdate } from "../platform/act.js";
import { AssessmentItem, ItemVersion } from "./item.entity.js";
import type { ItemCase } from "./item.policy.js";
import { plainText } from "./item.rules.js";
import { isCandidateSql } from "./item.sight.js";

/** Whether the viewer's own assessment is under way. */
export async function isCandidate({ em, viewer }: Acting): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`
    select ${sql.raw(isCandidateSql("asked.id"))} as is from (select ${viewer.personId}::text as id) asked`.execute(
    em.getKysely(),
  );
  return rows[0]!.is;
}

/** A version with its item, both locked, and what the rules ask of it; null when the region has none. */
export async function versionInHand(
  acting: Acting,
  versionId: string,
): Promise<{ item: AssessmentItem; row: ItemVersion; versions: ItemVersion[]; given: ItemCase } | null> {
  const { em, viewer } = acting;
  const found = await em.findOne(ItemVersion, { id: versionId, regionId: viewer.regionId });
  if (!found) return null;
  const item = await em.findOneOrFail(AssessmentItem, { id: found.item.id }, forUpdate);
  const versions = await em.find(
    ItemVersion,
    { item: item.id },
    { orderBy: { edition: "desc" }, refresh: true },
  );
  const row = versions.find(({ id }) => id === versionId)!;
  const given: ItemCase = {
    viewer,
    isCandidate: await isCandidate(acting),
    state: row.state,
    authorId: row.author.id,
    itemAuthorId: item.author.id,
    hasDraft: versions.some(({ state }) => state === "DRAFT"),
    wasUsed: versions.some(({ usedAt }) => usedAt !== null),
  };
  return { item, row, versions, given };
}

/** The next free number of an item in the region; whoever asks holds the region's numbers until the commit. */
export async function nextItemNumber(em: EntityManager, regionId: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`items ${regionId}`}, 4))`.execute(
    em.getKysely(),
  );
  const { rows } = await sql<{ next: number }>`
    select coalesce(max(number), 0)::int + 1 as next from assessment_item where region_id = ${regionId}`.execute(
    em.getKysely(),
  );
  return rows[0]!.next;
}

/** Every question of the region's items, in use or being written, as `plainText` compares them. */
export async function stemsInBank(em: EntityManager, regionId: string): Promise<Set<string>> {
  const { rows } = await sql<{ stem: string }>`
    select content ->> 'stem' as stem from item_version
    where region_id = ${regionId} and state in ('ACTIVE', 'DRAFT')`.execute(em.getKysely());
  return new Set(rows.map(({ stem }) => plainText(stem)));
}
