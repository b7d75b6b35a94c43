import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

import type { Services } from "../context.js";
import { record } from "../platform/journal.js";
import { actAsSystem } from "../platform/systemAct.js";

const expiresSoon = "entry.expiresSoon";
/** Days before the last day of the term on which the expert is told of it (domain §5b). */
const daysAhead = [90, 30, 7];

interface Expiring {
  id: string;
  regionId: string;
}

/** Entries that came so near the end of their term (R22) that their experts are told, and of which nobody has told since. */
async function expiringNow(em: EntityManager, id: string | null = null): Promise<Expiring[]> {
  const { rows } = await sql<Expiring>`
    select e.id, e.region_id as "regionId" from register_entry e join region z on z.id = e.region_id
    cross join lateral (select (clock_now() at time zone z.time_zone)::date as today) d
    cross join lateral (select max(e.valid_until_on - n) as since from unnest(${daysAhead}::int[]) n
      where e.valid_until_on - n <= d.today) s
    where (${id}::text is null or e.id = ${id}) and e.kind = 'ATTESTED_EXPERT' and e.state in ('ACTIVE', 'SUSPENDED')
      and e.valid_until_on >= d.today and s.since is not null
      and not exists (select from journal j where j.subject_id = e.id and j.act = ${expiresSoon}
        and j.at >= s.since::timestamp at time zone z.time_zone)
    order by e.valid_until_on, e.id`.execute(em.getKysely());

  return rows;
}

/** Tells experts 90, 30 and 7 days before that their term ends; after a pause of the service once, not for each day missed. */
export async function lookAtEntries(services: Services): Promise<void> {
  for (const { id, regionId } of await expiringNow(services.orm.em.fork())) {
    await actAsSystem(services, async ({ em, now }) => {
      // Whoever waited for the lock finds the row that the other process has written.
      await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 22))`.execute(em.getKysely());
      if ((await expiringNow(em, id)).length === 0) return;
      record(em, { regionId, act: expiresSoon, actorId: null, subjectId: id, at: now });
    });
  }
}
