// npm run bench:import            : brings a register of 25,000 rows from Excel and takes it back, each step timed; ends with 1
//                                   when entering takes a minute or longer.
// npm run bench:import -- --rows 500 : the same with fewer rows.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import process from "node:process";

import { loadDictionaries, regionIdOf } from "../seeds/dictionaries.js";
import { demonstrationRegion } from "../seeds/world/world.js";
import { aPerson } from "../src/accounts/accounts.factory.js";
import { Municipality } from "../src/accounts/municipality.entity.js";
import { Region } from "../src/accounts/region.entity.js";
import { readSheetInWorker } from "../src/files/sheet/readSheetInWorker.js";
import { workbookFile } from "../src/files/testing/workbookFile.js";
import { createOrm } from "../src/orm.js";
import { databaseNow } from "../src/platform/act.js";
import { dateIn } from "../src/platform/calendar.js";
import { discardEmbedded, openEmbedded } from "../src/platform/database/embedded.js";
import { defaultDataFolder } from "../src/platform/database/home.js";
import { Jobs } from "../src/platform/jobs.js";
import { migrate } from "../src/platform/migrate.js";
import { checkRows } from "../src/register/checkRows.js";
import { aReceivedImport, importHeadings, importRow } from "../src/register/registerImport.factory.js";
import { RegisterImport } from "../src/register/registerImport.entity.js";
import { workOnImport } from "../src/register/workOnImport.js";

const { values: options } = parseArgs({ options: { rows: { type: "string", default: "25000" } } });
const count = Number(options.rows);
const mostSeconds = 60;

const dataFolder = defaultDataFolder(`bench-import-${process.pid}`);
const database = await openEmbedded({ dataFolder, durable: true });
const orm = createOrm(database.service);
const reads = new pg.Pool({ ...database.service, max: 2 });
// Nobody of the table was known before, so nothing is put into a queue.
const jobs = new Jobs(database.service, (error) => console.error(error));
const folder = await mkdtemp(join(tmpdir(), "collegium-bench-"));
const em = () => orm.em.fork();

async function timed<Value>(
  what: string,
  work: () => Promise<Value>,
): Promise<[value: Value, seconds: number]> {
  const since = performance.now();
  const value = await work();
  const seconds = (performance.now() - since) / 1000;
  console.log(`${what.padEnd(44)} ${seconds.toFixed(1).padStart(6)} s`);
  return [value, seconds];
}

const inState = async (id: string, state: "RUNNING" | "UNDOING") => {
  const unit = em();
  const now = await databaseNow(unit);
  unit.assign(await unit.findOneOrFail(RegisterImport, id), { state, progressAt: now });
  await unit.flush();
  await workOnImport({ orm, reads, jobs }, id);
  return (await em().findOneOrFail(RegisterImport, id)).state;
};

try {
  await migrate(database);
  const { code, ...particulars } = demonstrationRegion;
  const regionId = regionIdOf(code);
  const now = await databaseNow(em());
  await loadDictionaries(em(), code, particulars, { now, today: "2022-01-01" });
  const unit = em();
  const registrar = aPerson(unit, await unit.findOneOrFail(Region, regionId));
  await unit.flush();
  const places = (await em().find(Municipality, { regionId })).map(({ nameRu }) => nameRu);
  const rows = Array.from({ length: count }, (_, index) =>
    importRow(index + 1, { Муниципалитет: places[index % places.length]! }),
  );
  const bytes = await workbookFile([importHeadings, ...rows]);
  const path = join(folder, "register.xlsx");
  await writeFile(path, bytes);
  console.log(`${count} rows of ${importHeadings.length} columns, ${(bytes.length / 1e6).toFixed(1)} MB`);

  await timed("read the workbook in a process of its own", () => readSheetInWorker(path));
  const [id] = await timed("keep its rows", () =>
    aReceivedImport({ em }, rows, { personId: registrar.id, regionId }),
  );
  await timed("try every row (dry run)", () =>
    em().transactional(async (inner) => {
      const made = await inner.findOneOrFail(RegisterImport, id);
      const today = dateIn(await databaseNow(inner), demonstrationRegion.timeZone);
      inner.assign(made, (await checkRows(inner, made, today)).counts);
      if (made.wrongCount !== 0) throw new Error(JSON.stringify(made.problemCounts));
    }),
  );
  const [state, seconds] = await timed("enter them", () => inState(id, "RUNNING"));
  const [back] = await timed("take all of them back", () => inState(id, "UNDOING"));
  if (state !== "DONE" || back !== "UNDONE") throw new Error(`It ended as ${state} and ${back}.`);
  if (seconds >= mostSeconds) {
    console.error(`Entering took ${seconds.toFixed(0)} s; less than ${mostSeconds} s are asked for.`);
    process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true });
  await reads.end();
  await orm.close();
  await database.close();
  await discardEmbedded(dataFolder);
}
