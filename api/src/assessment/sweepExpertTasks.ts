import { sql } from "kysely";

import type { Services } from "../context.js";
import { forUpdate } from "../platform/act.js";
import { actAsSystem } from "../platform/systemAct.js";
import { AssessmentAttempt } from "./attempt.entity.js";
import { partMissed } from "./gradedPart.js";
import { taskStateAt } from "./heldTask.queries.js";
import { handIn } from "./submitExpertTask.js";

/** Hands in the expert tasks whose last day is over, and writes down those that nobody began. Safe to run at once and twice. */
export async function sweepExpertTasks(services: Pick<Services, "orm" | "jobs">): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from assessment_attempt where part = 'EXPERT_TASK'
      and (state = 'SCHEDULED' and closes_at <= clock_now() or state = 'IN_PROGRESS' and deadline_at < clock_now())
    order by seq limit 200`.execute(services.orm.em.fork().getKysely());
  for (const { id } of rows)
    await actAsSystem(services, async ({ em, now }) => {
      const attempt = await em.findOneOrFail(AssessmentAttempt, id, forUpdate);
      const state = await taskStateAt(em, attempt, now);
      if (attempt.state === "IN_PROGRESS" && state === "SUBMITTED") await handIn(em, attempt, "TIMEOUT", now);
      if (attempt.state === "SCHEDULED" && state === "NO_SHOW") await partMissed(em, attempt, now);
    });
}
