import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

import { Region } from "../accounts/region.entity.js";
import type { Services } from "../context.js";
import { databaseNow } from "../platform/act.js";
import { dateIn, dayInDigits } from "../platform/calendar.js";
import { newId } from "../platform/ids.js";
import { JournalEntry } from "../platform/journal.entity.js";
import { happeningRow, record } from "../platform/journal.js";
import { lockOrders } from "./enterOrder.js";
import { obstaclesOf } from "./importObstacles.queries.js";
import { progressOf } from "./importProgress.js";
import { chunksOf } from "./importRows.queries.js";
import { RegisterImport } from "./registerImport.entity.js";
import { EntryEvent, RegisterEntry } from "./registerEntry.entity.js";
import { standingOf } from "./standingOf.js";

/** What people who were brought by mistake are called afterwards. */
const nobody = { surname: "Сведения удалены", givenName: "" };

/**
 * Takes a whole import back, all or nothing, in one transaction. The history of the register is never removed (R27): each entry gets
 * the event that annuls it, is on no page from then on, and its number is free for the import that brings it rightly. Names of
 * people whom the import alone brought are removed, and so are their posts, orders and employers that nothing else uses.
 */
export async function performUndo(
  services: Pick<Services, "orm" | "reads" | "jobs">,
  importId: string,
): Promise<void> {
  await services.orm.em.fork().transactional(async (em) => {
    const found = await em.findOneOrFail(RegisterImport, importId);
    await lockOrders(em, found.regionId);
    const made = await em.refreshOrFail(found);
    if (made.state !== "UNDOING") return;
    if ((await obstaclesOf(em, made, 1)).length > 0) {
      em.assign(made, {
        state: "DONE",
        trouble: "ENTRIES_TOUCHED",
        progress: made.rowCount - made.excludedCount,
      });
      return;
    }

    const now = await databaseNow(em);
    const { timeZone } = await em.findOneOrFail(Region, made.regionId);
    const on = dateIn(now, timeZone);
    const { rows } = await sql<{ id: string }>`select entry_id as id from register_import_row
      where import_id = ${made.id} and entry_id is not null order by number`.execute(em.getKysely());
    const tell = progressOf(services, made);
    let done = 0;
    for (const chunk of chunksOf(rows.map(({ id }) => id))) {
      await annul(em, chunk, { made, now, on });
      await tell((done += chunk.length));
    }
    for (const journalSeq of await annulmentsOfKnown(em, made)) {
      await services.jobs.enqueue(em, "react", { journalSeq });
    }
    em.assign(made, { state: "UNDONE", trouble: null, undoneAt: now, progress: rows.length });
    record(em, {
      regionId: made.regionId,
      act: "import.undone",
      actorId: made.actor?.id ?? null,
      subjectId: made.id,
      at: now,
    });
  });
}

/**
 * The journal's rows on entries of people who were known before the import: what they do as experts is looked at anew, as after an
 * exclusion (R43). Those whom it alone brought have done nothing here, else it would not be taken back.
 */
async function annulmentsOfKnown(em: EntityManager, { id }: RegisterImport): Promise<number[]> {
  const { rows } = await sql<{ seq: string }>`select j.seq from register_import_row t
    join register_entry e on e.id = t.entry_id join person p on p.id = e.person_id
    join journal j on j.subject_id = e.id and j.act = 'entry.annulled'
    where t.import_id = ${id} and p.erased_at is null`.execute(em.getKysely());
  return rows.map(({ seq }) => Number(seq));
}

interface Undoing {
  made: RegisterImport;
  now: Date;
  on: string;
}

async function annul(em: EntityManager, ids: readonly string[], { made, now, on }: Undoing): Promise<void> {
  const { regionId } = made;
  const actorId = made.actor?.id ?? null;
  // Rows of a chunk are looked at and forgotten: an identity map of 25,000 entries would be asked at every flush.
  const entries = await em
    .fork({ keepTransactionContext: true })
    .find(RegisterEntry, { id: { $in: [...ids] } });
  await em.insertMany(
    EntryEvent,
    entries.map((entry) => ({
      id: newId("entryevent"),
      regionId,
      createdAt: now,
      createdById: actorId,
      entry: entry.id,
      kind: "ANNULLED" as const,
      on,
      basis: `Перенос сведений прежнего реестра отменён ${dayInDigits(on)}`,
      before: { ...standingOf(entry) },
      after: { ...standingOf(entry), state: "ANNULLED" },
    })),
  );
  await em.insertMany(
    JournalEntry,
    entries.map(({ id }) =>
      happeningRow({
        regionId,
        act: "entry.annulled",
        actorId,
        subjectId: id,
        at: now,
        refs: { import: made.id },
      }),
    ),
  );

  const kysely = em.getKysely();
  const taken = sql`select e.id, e.person_id, e.basis_order_id, e.created_at from register_entry e where e.id = any(${ids}::text[])`;
  const newcomers = sql`select p.id from person p join (${taken}) e on e.person_id = p.id and p.created_at = e.created_at`;
  await sql`update register_entry set state = 'ANNULLED', basis_order_id = null, version = version + 1
    where id = any(${ids}::text[])`.execute(kysely);
  const employers = await sql<{ id: string }>`delete from employment where person_id in (${newcomers})
    returning institution_id as id`.execute(kysely);
  await sql`update person set surname = ${nobody.surname}, given_name = ${nobody.givenName}, patronymic = null,
    municipality_id = null, erased_at = ${now}, version = version + 1 where id in (${newcomers})`.execute(
    kysely,
  );
  await removeUnused(em, made, [...new Set(employers.rows.map(({ id }) => id))], ids);
}

/** Removes orders and unconfirmed employers that came with the import, once nothing refers to them. */
async function removeUnused(
  em: EntityManager,
  made: RegisterImport,
  institutionIds: readonly string[],
  entryIds: readonly string[],
): Promise<void> {
  const kysely = em.getKysely();
  const orders = await sql<{ id: string }>`delete from order_target where target_id = any(${entryIds}::text[])
    returning order_id as id`.execute(kysely);
  const orderIds = [...new Set(orders.rows.map(({ id }) => id))];
  await sql`delete from order_act o where o.id = any(${orderIds}::text[]) and o.created_at = ${made.doneAt ?? null}
    and o.file_id is null and not exists (select from order_target t where t.order_id = o.id)
    and not exists (select from register_entry e where e.basis_order_id = o.id)`.execute(kysely);
  await sql`delete from institution i where i.id = any(${institutionIds}::text[]) and i.state = 'UNCONFIRMED'
    and i.created_at = ${made.doneAt ?? null} and not exists (select from employment m where m.institution_id = i.id)
    and not exists (select from institution j where j.joined_into_id = i.id or j.successor_of_id = i.id)
    and not exists (select from institution_name n where n.institution_id = i.id)`.execute(kysely);
}
