import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

import { Institution } from "../accounts/institution.entity.js";
import { Employment, Person } from "../accounts/person.entity.js";
import { Region } from "../accounts/region.entity.js";
import type { Services } from "../context.js";
import { databaseNow } from "../platform/act.js";
import { dateIn } from "../platform/calendar.js";
import { newId } from "../platform/ids.js";
import { happeningRow, record } from "../platform/journal.js";
import { JournalEntry } from "../platform/journal.entity.js";
import { checkRows } from "./checkRows.js";
import { lockOrders } from "./enterOrder.js";
import { eventsOf, type NewEntry } from "./importedEvents.rules.js";
import { ImportEmployers, institutionKindOf } from "./importEmployers.queries.js";
import type { CheckedRow } from "./importFile.rules.js";
import { progressOf } from "./importProgress.js";
import { chunksOf } from "./importRows.queries.js";
import type { ImportedEntry } from "./importRow.rules.js";
import { Order, OrderTarget } from "./order.entity.js";
import { orderKey } from "./order.rules.js";
import { RegisterImport } from "./registerImport.entity.js";
import { EntryEvent, RegisterEntry } from "./registerEntry.entity.js";

/** What every row that is written has in common. */
interface Made {
  regionId: string;
  createdAt: Date;
  createdById: string | null;
}

/**
 * Enters the rows of an import into the register, all or none, in one transaction: a process that dies leaves nothing behind, and
 * a second run finds the first one's state. Rows are tried anew first, since the register may have changed since the check.
 */
export async function performImport(
  services: Pick<Services, "orm" | "reads">,
  importId: string,
): Promise<void> {
  await services.orm.em.fork().transactional(async (em) => {
    const found = await em.findOneOrFail(RegisterImport, importId);
    // Orders and numbers are given by one at a time.
    await lockOrders(em, found.regionId);
    const made = await em.refreshOrFail(found);
    if (made.state !== "RUNNING") return;

    const now = await databaseNow(em);
    const { timeZone } = await em.findOneOrFail(Region, made.regionId);
    const today = dateIn(now, timeZone);
    const { checked, counts } = await checkRows(em, made, today);
    if (counts.wrongCount > 0) {
      em.assign(made, { ...counts, trouble: "ROWS_WRONG" });
      return;
    }
    const rows = checked.filter((row) => row.entry !== null) as WholeRow[];
    const common = { regionId: made.regionId, createdAt: now, createdById: made.actor?.id ?? null };
    const orders = await ordersOf(em, rows, common);
    const employers = await ImportEmployers.of(em, made.regionId);
    const people = new Map<number, string>();
    const tell = progressOf(services, made);
    let done = 0;
    for (const chunk of chunksOf(rows)) {
      await enterRows(em, chunk, { made, common, orders, employers, people, today });
      await tell((done += chunk.length));
    }
    em.assign(made, {
      ...counts,
      state: "DONE",
      trouble: null,
      doneAt: now,
      progress: rows.length,
      institutionCount: employers.newCount,
    });
    record(em, {
      regionId: made.regionId,
      act: "import.done",
      actorId: common.createdById,
      subjectId: made.id,
      at: now,
      proves: { rows: String(rows.length), file: made.fileHash },
    });
  });
}

interface WholeRow extends CheckedRow {
  entry: ImportedEntry;
}

/** The orders that the rows rest on, by their key; those that nobody had entered are kept now. */
async function ordersOf(
  em: EntityManager,
  rows: readonly WholeRow[],
  common: Made,
): Promise<Map<string, Order>> {
  const orders = new Map(
    (await em.find(Order, { regionId: common.regionId })).map((order) => [orderKey(order), order]),
  );
  for (const { entry } of rows) {
    const { issuer, number, on } = entry.order;
    if (orders.has(orderKey(entry.order))) continue;
    const order = em.create(Order, {
      ...common,
      id: newId("order"),
      issuer,
      number,
      on,
      year: Number(on.slice(0, 4)),
      title: "О включении в реестр экспертов",
      kind: "REGISTER",
    });
    orders.set(orderKey(order), order);
    record(em, {
      regionId: common.regionId,
      act: "order.registered",
      actorId: common.createdById,
      subjectId: order.id,
      at: common.createdAt,
      proves: { issuer, number, on, title: order.title },
    });
  }
  await em.flush();
  return orders;
}

interface Entering {
  made: RegisterImport;
  common: Made;
  orders: ReadonlyMap<string, Order>;
  employers: ImportEmployers;
  /** New people by the row that told of them first. */
  people: Map<number, string>;
  today: string;
}

/** Writes the rows of a chunk, table by table. */
async function enterRows(
  em: EntityManager,
  rows: readonly WholeRow[],
  { made, common, orders, employers, people, today }: Entering,
): Promise<void> {
  const newcomers = rows.filter(({ personId, sameAs }) => !personId && sameAs === null);
  for (const { number } of newcomers) people.set(number, newId("person"));
  const personOf = ({ number, personId, sameAs }: WholeRow) => personId ?? people.get(sameAs ?? number)!;
  const posts = newcomers.flatMap((row) => postOf(row, personOf(row), employers, common) ?? []);
  const institutions = employers.takeNew();
  const entries = rows.map((row): NewEntry => {
    const order = orders.get(orderKey(row.entry.order))!;
    return {
      id: newId("entry"),
      row: row.number,
      personId: personOf(row),
      orderId: order.id,
      told: row.entry,
    };
  });

  await em.insertMany(
    Institution,
    institutions.map(({ id, nameRu, municipalityId }) => ({
      ...common,
      id,
      nameRu,
      kind: institutionKindOf(nameRu),
      municipality: municipalityId,
      state: "UNCONFIRMED" as const,
    })),
  );
  await em.insertMany(
    Person,
    newcomers.map(({ number, entry: { surname, givenName, patronymic, municipalityId } }) => ({
      ...common,
      id: people.get(number)!,
      surname,
      givenName,
      patronymic,
      municipality: municipalityId,
      isInvented: false,
    })),
  );
  await em.insertMany(Employment, posts);
  await em.insertMany(
    RegisterEntry,
    entries.map(({ id, personId, orderId, told }) => ({
      ...common,
      id,
      registrationNo: told.registrationNo,
      kind: "ATTESTED_EXPERT" as const,
      person: personId,
      category: told.category,
      directionCodes: told.directionCodes,
      validFromOn: told.validFromOn,
      validUntilOn: told.validUntilOn,
      state: told.state,
      basisOrder: orderId,
    })),
  );
  await em.insertMany(
    EntryEvent,
    entries.flatMap((entry) =>
      eventsOf(entry, today).map((event) => ({
        ...common,
        id: newId("entryevent"),
        entry: entry.id,
        ...event,
      })),
    ),
  );
  await em.insertMany(
    OrderTarget,
    entries.map(({ id, orderId }) => ({
      ...common,
      id: newId("ordertarget"),
      order: orderId,
      targetId: id,
    })),
  );
  await em.insertMany(JournalEntry, [
    ...institutions.map(({ id }) => happening("institution.proposed", id, { import: made.id })),
    ...entries.map(({ id, orderId, personId }) =>
      happening("entry.imported", id, { import: made.id, order: orderId, person: personId }),
    ),
  ]);
  const links = entries.map(({ id, row, personId }) => ({ row, entry: id, person: personId }));
  await sql`update register_import_row t set entry_id = l.entry, person_id = l.person
    from jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as l("row" int, entry text, person text)
    where t.import_id = ${made.id} and t.number = l.row`.execute(em.getKysely());

  function happening(act: string, subjectId: string, refs: Record<string, string>) {
    const { regionId, createdById: actorId, createdAt: at } = common;
    return happeningRow({ regionId, act, actorId, subjectId, at, refs });
  }
}

/** The post that a row tells of somebody new; the registrar's own list is a document of it where its employer is known (R91). */
function postOf(
  { entry: { institution, position, municipalityId, validFromOn, order } }: WholeRow,
  personId: string,
  employers: ImportEmployers,
  common: Made,
) {
  if (!institution) return null;
  const employer = employers.named(institution, municipalityId);
  return {
    ...common,
    id: newId("employment"),
    person: personId,
    institution: employer.id,
    position: position ?? "должность не указана",
    // Nothing tells since when; on that day the register knew of it.
    fromOn: validFromOn < order.on ? validFromOn : order.on,
    isMain: true,
    share: 1,
    ...(employer.isConfirmed && { confirmedAt: common.createdAt, confirmedBy: common.createdById }),
  };
}
