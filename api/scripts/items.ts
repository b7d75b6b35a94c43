// npm run items: the items that ship with the product, for the bank of a region.
import "reflect-metadata";

import { parseArgs } from "node:util";

import { Account } from "../src/accounts/account.entity.js";
import { Region } from "../src/accounts/region.entity.js";
import { RoleGrant } from "../src/accounts/role.entity.js";
import { readConfig } from "../src/config.js";
import { createOrm } from "../src/orm.js";
import { databaseNow } from "../src/platform/act.js";
import { openDatabase } from "../src/platform/database/openDatabase.js";
import { migrate } from "../src/platform/migrate.js";
import { StartRefused } from "../src/platform/startRefused.js";
import { loadItems } from "../seeds/items.js";

const usage = `Puts the items that ship with the product into the bank of a region, in use; items that it has already stay as they are.
The author is an assessor of the region, who answers for them and may have their keys shown:
  npm run items -- --code 74 --author assessor@operator.example`;

function readArguments() {
  try {
    const { code, author } = parseArgs({
      options: { code: { type: "string" }, author: { type: "string" } },
    }).values;
    if (code && author) return { code, author };
  } catch {
    // Told below.
  }
  throw new StartRefused(usage);
}

async function run(): Promise<void> {
  const { code, author } = readArguments();
  const database = await openDatabase(readConfig());
  try {
    await migrate(database);
    const orm = createOrm(database.service);
    try {
      const count = await orm.em.fork().transactional(async (em) => {
        const region = await em.findOne(Region, { code });
        if (!region) throw new StartRefused(`There is no region ${code}. Run npm run dictionaries first.`);
        const account = await em.findOne(Account, { email: author.toLowerCase(), regionId: region.id });
        const isAssessor =
          account &&
          (await em.count(RoleGrant, { person: account.person.id, role: "ASSESSOR", toOn: null })) > 0;
        if (!isAssessor) throw new StartRefused(`${author} is no assessor of region ${code}.`);
        return loadItems(em, {
          regionId: region.id,
          regionCode: code,
          authorId: account.person.id,
          now: await databaseNow(em),
        });
      });
      console.log(`Region ${code}, items added: ${count}`);
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
