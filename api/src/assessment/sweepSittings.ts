import { sql } from "kysely";

import type { Services } from "../context.js";
import { actAsSystem } from "../platform/systemAct.js";
import { finishByTime } from "./finishSitting.js";
import { lockSitting } from "./sitting.queries.js";

type Sweeping = Pick<Services, "orm" | "jobs">;

/**
 * Hands in the sittings whose time is over and writes down those that nobody came to. Any number of processes may sweep
 * at once: each attempt is looked at again under its lock.
 */
export async function sweepSittings(services: Sweeping): Promise<void> {
  // What is over by less than a second may still have an answer in hand that came in time.
  const { rows } = await sql<{ id: string }>`
    select id from assessment_attempt where part in ('TEST', 'CASE') and form_id is not null
      and (state = 'SCHEDULED' and closes_at <= clock_now()
        or state = 'IN_PROGRESS' and deadline_at <= clock_now() - interval '1 second')
    order by seq limit 200`.execute(services.orm.em.fork().getKysely());
  for (const { id } of rows) {
    await actAsSystem(services, async (acting) => {
      const held = await lockSitting(acting, id);
      if (held) await finishByTime(acting, held);
    });
  }
}
