import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

import { municipalityOf } from "../accounts/person.reads.js";

/** SQL: a person's role in their own words, else the post of their main employment today; null when neither is known. */
export const occupationOf = (person: string): string => `coalesce(nullif(btrim(${person}.occupation), ''),
  (select left(oe.position, 120) from employment oe join region oz on oz.id = oe.region_id
    cross join lateral (select (clock_now() at time zone oz.time_zone)::date as today) od
    where oe.person_id = ${person}.id and oe.is_main and oe.from_on <= od.today
      and (oe.to_on is null or oe.to_on >= od.today) order by oe.from_on desc limit 1))`;

/** What a proposal keeps of its author, and what may keep them from proposing. */
export interface AuthorToday {
  municipalityNameRu: string | null;
  occupation: string | null;
  /** Whether they hold an assignment to review the document (R87). */
  isReviewing: boolean;
}

/** What is known of a person who wants to take part in the discussion of a document (R31, R87). */
export async function authorToday(
  em: EntityManager,
  personId: string,
  documentId: string,
): Promise<AuthorToday> {
  const { rows } = await sql<AuthorToday>`
    select (select m.name_ru from municipality m where m.id = ${sql.raw(municipalityOf("me"))}) as "municipalityNameRu",
      ${sql.raw(occupationOf("me"))} as occupation, is_reviewing(me.id, ${documentId}) as "isReviewing"
    from person me where me.id = ${personId}`.execute(em.getKysely());

  return rows[0] ?? { municipalityNameRu: null, occupation: null, isReviewing: false };
}
