import type { EntityManager } from "@mikro-orm/postgresql";
import { type RawBuilder, sql } from "kysely";

import type { RegisterImport } from "./registerImport.entity.js";

/** What keeps an import from being taken back. */
export const ImportObstacleKind = {
  CHANGED: "CHANGED",
  ORDERED: "ORDERED",
  PERSON_ACTIVE: "PERSON_ACTIVE",
  OTHER_WORK: "OTHER_WORK",
  LATER_NUMBER: "LATER_NUMBER",
} as const;
export type ImportObstacleKind = keyof typeof ImportObstacleKind;

export interface ImportObstacle {
  kind: ImportObstacleKind;
  /** Null where it must not be told whose work it is (R48). */
  registrationNo: string | null;
  /** The row of the sheet; null for an entry that the import did not bring. */
  rowNumber: number | null;
}

/** Tables whose rows about a person are the import's own, are judged by themselves below, or were written by time alone. */
const ownTables = ["register_entry", "employment", "register_import", "register_import_row", "notification"];

/** Tables that tell the registrar nothing new of a person; of all others, as of reviews, nobody is named (R48). */
const openTables = [
  "account",
  "application_document",
  "commission_session",
  "expert_application",
  "group_membership",
  "project_group",
  "role_grant",
  "session_member",
  "training_record",
];

/**
 * What rests on entries of an import, first of all what changed them; at most `most`. Work that names nobody is told of only
 * where nothing else stands in the way, so that it cannot be guessed whose it is (R48).
 */
export async function obstaclesOf(
  em: EntityManager,
  { id, regionId, doneAt }: Pick<RegisterImport, "id" | "regionId" | "doneAt">,
  most: number,
): Promise<ImportObstacle[]> {
  const kysely = em.getKysely();
  const { isKnown, isHidden } = await usesOfPeople(em);
  const { rows } = await sql<ImportObstacle>`
    with own as (select t.number, t.person_id, e.id, e.registration_no, e.created_at,
        exists (select from person p where p.id = t.person_id and p.created_at = e.created_at) as is_newcomer
      from register_import_row t join register_entry e on e.id = t.entry_id where t.import_id = ${id}),
    touched as (
      select 1 as place, 'CHANGED' as kind, o.id, o.registration_no, o.number from own o
        where exists (select from entry_event v where v.entry_id = o.id and v.created_at <> o.created_at)
      union all select 2, 'ORDERED', o.id, o.registration_no, o.number from own o
        where exists (select from order_target g where g.target_id = o.id and g.created_at <> o.created_at)
      union all select 3, 'PERSON_ACTIVE', o.id, o.registration_no, o.number from own o
        where o.is_newcomer and (${isKnown}
          or exists (select from employment m where m.person_id = o.person_id and m.created_at <> o.created_at)
          or exists (select from register_entry n where n.person_id = o.person_id and not exists (select from register_import_row x where x.entry_id = n.id and x.import_id = ${id})))
      union all select 4, 'LATER_NUMBER', n.id, n.registration_no, null from register_entry n
        where n.region_id = ${regionId} and n.kind = 'ATTESTED_EXPERT' and n.state <> 'ANNULLED' and n.created_at > ${doneAt ?? null}
          and not exists (select from register_import_row x where x.entry_id = n.id and x.import_id = ${id})
          and exists (select from own x where split_part(x.registration_no, '-', 2) = split_part(n.registration_no, '-', 2)
            and split_part(x.registration_no, '-', 3)::int < split_part(n.registration_no, '-', 3)::int)
    ),
    obstacle as (
      select place, kind, registration_no, number from touched
      union all select 5, 'OTHER_WORK', null, null where not exists (select from touched)
        and exists (select from own o where o.is_newcomer and ${isHidden})
    )
    select kind, registration_no as "registrationNo", number as "rowNumber" from obstacle
    order by place, number nulls last, registration_no limit ${most}`.execute(kysely);
  return rows;
}

/** SQL: whether tables with a reference to people have a row about the newcomer of `o`; a new table counts by itself. */
async function usesOfPeople(em: EntityManager): Promise<Record<"isKnown" | "isHidden", RawBuilder<boolean>>> {
  const { rows } = await sql<{ holder: string; part: string }>`
    select c.conrelid::regclass::text as holder, a.attname as part from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.confrelid = 'person'::regclass and c.contype = 'f'
        and c.conrelid::regclass::text <> all(${ownTables}::text[]) order by 1, 2`.execute(em.getKysely());
  const isUsedBy = (isAsked: (holder: string) => boolean): RawBuilder<boolean> => {
    const uses = rows
      .filter(({ holder }) => isAsked(holder))
      .map(
        ({ holder, part }) =>
          sql`exists (select from ${sql.table(holder)} h where h.${sql.ref(part)} = o.person_id)`,
      );
    return sql`(${sql.join(uses, sql` or `)})`;
  };
  return {
    isKnown: isUsedBy((holder) => openTables.includes(holder)),
    isHidden: isUsedBy((holder) => !openTables.includes(holder)),
  };
}
