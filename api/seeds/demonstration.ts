import "reflect-metadata";

import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

import { hashPassword } from "../src/accounts/password.js";
import { createOrm } from "../src/orm.js";
import { databaseNow } from "../src/platform/act.js";
import { addDays, dateIn } from "../src/platform/calendar.js";
import type { Database } from "../src/platform/database/database.js";
import type { ContentStore } from "../src/files/store.js";
import { JournalEntry } from "../src/platform/journal.entity.js";
import { record } from "../src/platform/journal.js";
import { dictionariesOf, regionIdOf } from "./dictionaries.js";
import { loadItems } from "./items.js";
import { insertDocuments } from "./load/documents.js";
import { insertPeople } from "./load/people.js";
import { loadSamples } from "./samples.js";
import { tellApplications } from "./story/applications.js";
import { tellAssessment } from "./story/assessment.js";
import { tellCommission } from "./story/commission.js";
import { storyFiles, tellStories } from "./story/document.js";
import { shipTexts } from "./story/texts.js";
import { StoryTime } from "./story/time.js";
import type { CastName } from "./world/model.js";
import { castEmails, castTitles } from "./world/staff.js";
import { buildWorld, demonstrationRegion } from "./world/world.js";

/** What everybody in the demonstration signs in with; also printed at every start. */
export const demonstrationPassword = "demonstration-2022";

const loadedAct = "demonstration.loaded";

/** The demonstration that a database holds. */
export interface Demonstration {
  loadedAt: Date;
  /** Whole days since then; deadlines were counted from the load. */
  ageDays: number;
  /** Who signs in as what, for a printed table. */
  accounts: { role: string; email: string; password: string }[];
}

const accounts = (Object.keys(castEmails) as CastName[]).map((name) => ({
  role: castTitles[name].join(" / "),
  email: castEmails[name],
  password: demonstrationPassword,
}));

const describe = (loadedAt: Date, now: Date): Demonstration => ({
  loadedAt,
  ageDays: Math.floor((now.getTime() - loadedAt.getTime()) / 86_400_000),
  accounts,
});

/** Tables that a database fills by itself, whatever lies in the others. */
const ownTables = ["clock", "instance_key", "mikro_orm_migrations", "register_key"];

async function tablesOf(em: EntityManager): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public' order by 1`.execute(em.getKysely());

  return rows.map(({ name }) => name).filter((name) => !ownTables.includes(name));
}

/** Tables of keys, which hang on those of items; only the owner sees them. */
async function keyTablesOf(em: EntityManager): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select 'answer_key.' || tablename as name from pg_tables where schemaname = 'answer_key' order by 1`.execute(
    em.getKysely(),
  );

  return rows.map(({ name }) => name);
}

async function holdsAnything(em: EntityManager): Promise<boolean> {
  const exists = (await tablesOf(em)).map((table) => sql`exists (select from ${sql.table(table)})`);
  const { rows } = await sql<{ any: boolean }>`select ${sql.join(exists, sql` or `)} as any`.execute(
    em.getKysely(),
  );

  return rows[0]!.any;
}

/** When the demonstration was loaded; null when the database holds none. */
async function loadedAt(em: EntityManager): Promise<Date | null> {
  const [loading] = await em.find(JournalEntry, { act: loadedAct }, { orderBy: { seq: "desc" }, limit: 1 });

  return loading?.at ?? null;
}

/** The demonstration that the database holds, or null. */
export async function demonstrationIn(database: Database): Promise<Demonstration | null> {
  return withUnit(database, async (em) => {
    const at = await loadedAt(em);
    return at && describe(at, await databaseNow(em));
  });
}

/**
 * Fills a database that holds nothing with the invented region and tells of the demonstration that is in it, new or
 * old; null when the database holds something else. Of several processes that call it at once, one loads.
 */
export async function loadDemonstrationIfEmpty(
  database: Database,
  store: ContentStore,
): Promise<Demonstration | null> {
  return withUnit(database, async (em) => {
    await sql`select pg_advisory_xact_lock(74, 2)`.execute(em.getKysely());
    const now = await databaseNow(em);
    const at = await loadedAt(em);
    if (at) return describe(at, now);
    if (await holdsAnything(em)) return null;

    await load(em, store, now);
    return describe(now, now);
  });
}

/** Removes everything, accounts of visitors included, and loads the region as of now. Only for a database that holds a demonstration. */
export async function reloadDemonstration(database: Database, store: ContentStore): Promise<Demonstration> {
  const orm = createOrm(database.owner);
  try {
    await orm.em.fork().transactional(async (em) => {
      await sql`select pg_advisory_xact_lock(74, 2)`.execute(em.getKysely());
      if (!(await loadedAt(em))) throw new Error("The database holds no demonstration.");
      const tables = [...(await tablesOf(em)), ...(await keyTablesOf(em))].map((table) => sql.table(table));
      await sql`truncate ${sql.join(tables)} restart identity`.execute(em.getKysely());
    });
  } finally {
    await orm.close();
  }
  return (await loadDemonstrationIfEmpty(database, store))!;
}

async function withUnit<Result>(
  database: Database,
  work: (em: EntityManager) => Promise<Result>,
): Promise<Result> {
  const orm = createOrm(database.service);
  try {
    return await orm.em.fork().transactional((em) => work(em));
  } finally {
    await orm.close();
  }
}

async function load(em: EntityManager, store: ContentStore, now: Date): Promise<void> {
  const foundedOn = addDays(dateIn(now, demonstrationRegion.timeZone), -1500);
  const foundedAt = new Date(`${foundedOn}T05:00:00Z`);
  const dictionaries = dictionariesOf(demonstrationRegion, foundedOn, foundedAt);
  const world = buildWorld(now, dictionaries);
  await insertPeople(em, world, dictionaries, {
    foundedAt,
    passwordHash: await hashPassword(demonstrationPassword),
  });

  const regionId = regionIdOf(demonstrationRegion.code);
  const time = new StoryTime(now, demonstrationRegion.timeZone);
  const regulationId = dictionaries.regulations[0]!.id;
  const rows = tellStories({
    world,
    time,
    regionId,
    regulationId,
    rubricId: dictionaries.rubrics[0]!.id,
    texts: await shipTexts(storyFiles(), store),
  });
  await insertDocuments(em, rows, regionId);
  const processing = dictionaries.consentTexts.find(({ kind }) => kind === "PROCESSING")!;
  const telling = { em, store, world, time, regionId, regulationId, processingTextId: processing.id };
  await loadItems(em, {
    regionId,
    regionCode: demonstrationRegion.code,
    authorId: world.cast.assessor.personId,
    now: foundedAt,
  });
  await loadSamples(em, {
    regionId,
    regionCode: demonstrationRegion.code,
    rubricId: dictionaries.rubrics[0]!.id,
    now: foundedAt,
  });
  await tellApplications(telling);
  await tellAssessment(telling);
  await tellCommission(telling);
  record(em, { regionId, act: loadedAct, actorId: null, subjectId: regionId, at: now });
  await em.flush();
}
