import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

import type { Services } from "../context.js";
import { record } from "../platform/journal.js";
import { actAsSystem } from "../platform/systemAct.js";
import { expireApplication } from "../register/expireApplication.js";

const lapsesSoon = "application.lapsesSoon";

interface Due {
  id: string;
  regionId: string;
  isOver: boolean;
}

/** Returned applications whose time has run out, and those with three days left of which nobody has told yet. */
async function dueNow(em: EntityManager): Promise<Due[]> {
  const { rows } = await sql<Due>`
    select a.id, a.region_id as "regionId", a.resubmit_by <= clock_now() as "isOver" from expert_application a
    where a.state = 'RETURNED' and a.resubmit_by - interval '3 days' <= clock_now()
      and (a.resubmit_by <= clock_now() or not exists (select from journal j where j.subject_id = a.id
        and j.act = ${lapsesSoon} and j.at >= a.resubmit_by - interval '3 days'))
    order by a.resubmit_by`.execute(em.getKysely());

  return rows;
}

/** Ends returned applications that were not submitted again in time, and tells three days before (4.1). */
export async function lookAtApplications(services: Services): Promise<void> {
  for (const { id, regionId, isOver } of await dueNow(services.orm.em.fork())) {
    await actAsSystem(services, async (acting) => {
      if (isOver) return expireApplication(acting, id);
      // Whoever waited for the lock finds the row that the other process has written.
      await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 41))`.execute(acting.em.getKysely());
      if (!(await dueNow(acting.em)).some((due) => due.id === id)) return;
      record(acting.em, { regionId, act: lapsesSoon, actorId: null, subjectId: id, at: acting.now });
    });
  }
}
