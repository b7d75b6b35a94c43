// npm run dictionaries: municipalities, directions, concept documents, consents, regulation and criteria for a region.
import "reflect-metadata";

import { parseArgs } from "node:util";

import { readConfig } from "../src/config.js";
import { createOrm } from "../src/orm.js";
import { databaseNow } from "../src/platform/act.js";
import { dateIn } from "../src/platform/calendar.js";
import { openDatabase } from "../src/platform/database/openDatabase.js";
import { migrate } from "../src/platform/migrate.js";
import { StartRefused } from "../src/platform/startRefused.js";
import { loadDictionaries, type RegionParticulars } from "../seeds/dictionaries.js";

const usage = `Gives a region its dictionaries; rows that it has already stay as they are. For a region that does not exist yet:
  npm run dictionaries -- --code 74 --name "Челябинская область" --zone Asia/Yekaterinburg \\
    --operator "Name of the operator" --address "Its address" --taxpayer 0000000000 --site https://operator.example
For one that exists:
  npm run dictionaries -- --code 74`;

const text = { type: "string" } as const;

function readArguments() {
  try {
    return parseArgs({
      options: {
        code: text,
        name: text,
        zone: { ...text, default: "Asia/Yekaterinburg" },
        operator: text,
        address: text,
        taxpayer: text,
        site: text,
      },
    }).values;
  } catch {
    throw new StartRefused(usage);
  }
}

function particularsIn(given: ReturnType<typeof readArguments>): Omit<RegionParticulars, "code"> | null {
  const { name, zone, operator, address, taxpayer, site } = given;
  if (!name || !operator || !address || !taxpayer || !site) return null;
  if (!Intl.supportedValuesOf("timeZone").includes(zone))
    throw new StartRefused(`There is no time zone "${zone}".`);
  if (!/^\d{10}$/.test(taxpayer))
    throw new StartRefused("--taxpayer must be the ten digits of an organisation.");
  if (!URL.canParse(site)) throw new StartRefused("--site must be an address that begins with https://.");
  return {
    nameRu: name,
    timeZone: zone,
    operator: { nameRu: operator, addressRu: address, taxpayerNumber: taxpayer, siteUrl: site },
  };
}

async function run(): Promise<void> {
  const given = readArguments();
  if (!given.code) throw new StartRefused(usage);
  const particulars = particularsIn(given);
  const database = await openDatabase(readConfig());
  try {
    await migrate(database);
    const orm = createOrm(database.service);
    try {
      const em = orm.em.fork();
      const now = await databaseNow(em);
      const counts = await loadDictionaries(em, given.code, particulars, {
        now,
        today: dateIn(now, particulars?.timeZone ?? given.zone),
      });
      if (!counts) throw new StartRefused(`There is no region ${given.code} yet.\n${usage}`);
      console.log(`Region ${given.code}, rows added:`);
      console.table(counts);
    } finally {
      await orm.close();
    }
  } finally {
    await database.close();
  }
}

await run().catch((error: unknown) => {
  console.error(error instanceof StartRefused ? error.message : error);
  process.exitCode = 1;
});
