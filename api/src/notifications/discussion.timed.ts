import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

import type { Services } from "../context.js";
import { afterChange } from "../discussion/afterChange.js";
import { OpenDiscussion } from "../discussion/discussion.entity.js";
import { ModelDocument } from "../documents/document.entity.js";
import { databaseNow, forUpdate } from "../platform/act.js";
import { record } from "../platform/journal.js";

interface Due {
  id: string;
  act: string;
}

/** What has come of time alone and stands in no journal row yet; each at most once per discussion. */
async function dueNow(em: EntityManager): Promise<Due[]> {
  const { rows } = await sql<Due>`
    select o.id, m.act from open_discussion o join region z on z.id = o.region_id
    cross join lateral (select (o.answers_due_on + 1)::timestamp at time zone z.time_zone as answers_due_at) d
    cross join lateral (values
      ('discussion.opened', o.opens_at, o.closes_at),
      ('discussion.closesSoon', o.closes_at - interval '3 days', o.closes_at),
      ('discussion.closed', o.closes_at, 'infinity'),
      ('discussion.answersDueSoon', d.answers_due_at - interval '3 days', d.answers_due_at),
      ('discussion.answersLate', d.answers_due_at, 'infinity')
    ) m(act, since, until)
    where o.cancelled_at is null and m.since <= clock_now() and clock_now() < m.until
      and not exists (select from proposal_summary s where s.discussion_id = o.id)
      and not exists (select from journal j where j.subject_id = o.id and j.act = m.act)
    order by o.id, m.since`.execute(em.getKysely());

  return rows;
}

/**
 * Records openings, closings and terms of answers for those who are to be told, and puts the summary before the
 * coordinators when a discussion without open answers has closed. States themselves never wait for it (R30).
 */
export async function lookAtDiscussions({ orm, jobs }: Services): Promise<void> {
  for (const { id, act } of await dueNow(orm.em.fork())) {
    await orm.em.fork().transactional(async (em) => {
      // Whoever waited for the lock finds the row that the other process has written.
      const discussion = await em.findOneOrFail(OpenDiscussion, id, forUpdate);
      const isStillDue = (await dueNow(em)).some((one) => one.id === id && one.act === act);
      if (!isStillDue) return;

      const now = await databaseNow(em);
      const document = await em.findOneOrFail(ModelDocument, discussion.document.id);
      const { regionId } = discussion;
      const refs = { document: document.id };
      const entry = record(em, { regionId, act, actorId: null, subjectId: id, at: now, refs });
      await afterChange({ em, discussion, document, now });
      await jobs.enqueue(em, "react", { journalSeq: Number(entry.seq) });
    });
  }
}
