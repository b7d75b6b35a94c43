// npm run admin -- --email a@b.c --surname … --given …: the first administrator of a region, and the link for their password.
import "reflect-metadata";

import { parseArgs } from "node:util";

import { makeAdministrator } from "../src/accounts/makeAdministrator.js";
import { readConfig } from "../src/config.js";
import { createOrm } from "../src/orm.js";
import { openDatabase } from "../src/platform/database/openDatabase.js";
import { migrate } from "../src/platform/migrate.js";
import { StartRefused } from "../src/platform/startRefused.js";

const usage = `Makes an administrator of a region and prints a link, good once and for half an hour, to set the password:
  npm run admin -- --email anna@school.example --surname Иванова --given Анна [--patronymic Петровна] [--code 74]
For somebody who has an account, --email alone is enough.`;

const text = { type: "string" } as const;

function readArguments() {
  try {
    return parseArgs({
      options: { email: text, surname: text, given: text, patronymic: text, code: text },
    }).values;
  } catch {
    throw new StartRefused(usage);
  }
}

async function run(): Promise<void> {
  const { email, surname, given, patronymic, code } = readArguments();
  if (!email) throw new StartRefused(usage);
  const config = readConfig();
  const database = await openDatabase(config);
  try {
    await migrate(database);
    const orm = createOrm(database.service);
    try {
      const made = await orm.em.fork().transactional((em) =>
        makeAdministrator(em, {
          typedEmail: email,
          surname: surname ?? null,
          givenName: given ?? null,
          patronymic: patronymic ?? null,
          regionCode: code ?? null,
        }),
      );
      if (made.kind === "refused") throw new StartRefused(`${made.sentence}\n${usage}`);
      console.log(`${made.email} administers ${made.regionName}.`);
      console.log(
        `To set the password, open once within 30 minutes: ${config.publicUrl}/reset/${made.secret}`,
      );
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
