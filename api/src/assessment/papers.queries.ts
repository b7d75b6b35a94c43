import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

import type { PoolItem } from "./drawPaper.rules.js";

/** SQL: the ACTIVE versions that papers of a blueprint may take, as JSON; exposure counts its papers. */
export const poolOf = (blueprint: string): string => `(select coalesce(json_agg(json_build_object(
    'versionId', v.id, 'itemId', i.id, 'directionCode', i.direction_code, 'component', i.component,
    'enemySet', i.enemy_set, 'isExtended', v.type = 'EXTENDED', 'exposure', coalesce(x.exposure, 0)) order by i.id), '[]')
  from item_version v join assessment_item i on i.id = v.item_id
  left join (select iv.item_id, count(distinct f.form_id)::int as exposure from form_item f
    join exam_form e on e.id = f.form_id join item_version iv on iv.id = f.item_version_id
    where e.blueprint_id = ${blueprint}.id group by iv.item_id) x on x.item_id = i.id
  where v.region_id = ${blueprint}.region_id and v.state = 'ACTIVE')`;

/** SQL: how many papers of its test a blueprint has. */
export const paperCountOf = (blueprint: string): string => `(select count(*)::int from assessment_attempt pa
  join exam_form pf on pf.id = pa.form_id where pf.blueprint_id = ${blueprint}.id and pa.part = 'TEST')`;

/** A version of the bank, of a test or of a case. */
export type BankItem = PoolItem & { isExtended: boolean };

/** What papers of the blueprint are drawn from now; papers that were not flushed yet are not counted. */
export async function bankOf(
  em: EntityManager,
  blueprintId: string,
): Promise<{ pool: BankItem[]; paperCount: number }> {
  const { rows } = await sql<{ pool: BankItem[]; paperCount: number }>`
    select ${sql.raw(poolOf("b"))} as pool, ${sql.raw(paperCountOf("b"))} as "paperCount"
    from assessment_blueprint b where b.id = ${blueprintId}`.execute(em.getKysely());
  return rows[0]!;
}

/** Items of each earlier paper of a person, the latest first; every attempt counts, those that were invalidated too (R05). */
export async function earlierPapersOf(
  em: EntityManager,
  personId: string,
  part: "TEST" | "CASE",
): Promise<Set<string>[]> {
  const { rows } = await sql<{ items: string[] }>`
    select array_agg(v.item_id) as items from assessment_attempt a
    join form_item f on f.form_id = a.form_id join item_version v on v.id = f.item_version_id
    where a.person_id = ${personId} and a.part = ${part} group by a.id, a.opens_at order by a.opens_at desc, a.id`.execute(
    em.getKysely(),
  );
  return rows.map(({ items }) => new Set(items));
}
