import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

import { Direction } from "../accounts/dictionary.entity.js";
import { Municipality } from "../accounts/municipality.entity.js";
import { municipalityOf } from "../accounts/person.reads.js";
import { Region } from "../accounts/region.entity.js";
import type { ImportMapping } from "./importColumns.rules.js";
import { type CheckedRow, type KnownPerson, type KnownRegister, nameKey } from "./importFile.rules.js";
import { placeReader } from "./importPlace.rules.js";
import type { RowReading } from "./importRow.rules.js";
import { Order } from "./order.entity.js";
import { orderKey } from "./order.rules.js";

/** What the cells of an import are read by. */
export async function readingOf(
  em: EntityManager,
  { regionId, mapping, today }: { regionId: string; mapping: ImportMapping; today: string },
): Promise<RowReading> {
  const { code } = await em.findOneOrFail(Region, regionId);
  const directions = await em.find(Direction, { regionId });
  const municipalities = await em.find(Municipality, { regionId });
  return { mapping, regionCode: code, today, directions, placeIn: placeReader(municipalities) };
}

/** What of the register the rows are held against; of its people only those whose names the rows have. */
export async function knownRegister(
  em: EntityManager,
  regionId: string,
  rows: readonly CheckedRow[],
): Promise<KnownRegister> {
  const kysely = em.getKysely();
  const entries = rows.flatMap(({ entry }) => (entry ? [entry] : []));
  const given = await sql<{ number: string }>`select registration_no as number from register_entry
    where region_id = ${regionId} and state <> 'ANNULLED'
      and registration_no = any(${entries.map(({ registrationNo }) => registrationNo)}::text[])`.execute(
    kysely,
  );
  const orders = await em.find(Order, { regionId });
  const people = await sql<KnownPerson & { key: string }>`
    select p.id, n.key, ${sql.raw(municipalityOf("p"))} as "municipalityId",
      (select min(e.registration_no) from register_entry e where e.person_id = p.id and e.kind = 'ATTESTED_EXPERT'
        and entry_state_on(e.state, e.valid_until_on, e.suspended_until_on, d.today) in ('ACTIVE', 'SUSPENDED')) as "liveNumber"
    from person p join region z on z.id = p.region_id
    cross join lateral (select (clock_now() at time zone z.time_zone)::date as today) d
    cross join lateral (select translate(lower(concat_ws(' ', p.surname, p.given_name, p.patronymic) collate "ru-x-icu"), 'ё', 'е') as key) n
    where p.region_id = ${regionId} and p.erased_at is null
      and n.key = any(${[...new Set(entries.map(nameKey))]}::text[])`.execute(kysely);

  return {
    numbers: new Set(given.rows.map(({ number }) => number)),
    orders: new Map(orders.map((order) => [orderKey(order), { on: order.on, kind: order.kind }])),
    people: Map.groupBy(people.rows, ({ key }) => key),
  };
}
