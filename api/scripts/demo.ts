// npm run demo: tells of the demonstration; with --again loads it anew, after asking. Loads it into an empty database.
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";

import {
  type Demonstration,
  demonstrationIn,
  loadDemonstrationIfEmpty,
  reloadDemonstration,
} from "../seeds/demonstration.js";
import { filesFolderOf, readConfig } from "../src/config.js";
import { openFolderStore } from "../src/files/store.js";
import { openDatabase } from "../src/platform/database/openDatabase.js";
import { migrate } from "../src/platform/migrate.js";
import { StartRefused } from "../src/platform/startRefused.js";

const { values } = parseArgs({
  options: { again: { type: "boolean", default: false }, yes: { type: "boolean", default: false } },
});

async function isWanted({ loadedAt }: Demonstration): Promise<boolean> {
  if (values.yes) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await terminal.question(
      `Everything in the database, loaded ${loadedAt.toISOString().slice(0, 10)}, will be removed and the demonstration loaded as of now. Type yes to go on: `,
    );
    return answer.trim().toLowerCase() === "yes";
  } finally {
    terminal.close();
  }
}

async function run(): Promise<void> {
  const config = readConfig();
  if (!config.loadsDemonstration) {
    throw new StartRefused(
      "The demonstration is not for this installation: in production COLLEGIUM_DEMO allows it, elsewhere DEMO=no forbids it.",
    );
  }
  const database = await openDatabase(config);
  try {
    await migrate(database);
    const store = await openFolderStore(filesFolderOf(config));
    const present = await demonstrationIn(database);
    if (present && values.again && !(await isWanted(present))) return;

    const demonstration =
      present && values.again
        ? await reloadDemonstration(database, store)
        : (present ?? (await loadDemonstrationIfEmpty(database, store)));
    if (!demonstration) {
      throw new StartRefused(
        "The database holds something that is no demonstration; nothing was loaded or removed.",
      );
    }
    console.log(
      `Demonstration loaded ${demonstration.loadedAt.toISOString()} (${demonstration.ageDays} days ago).`,
    );
    console.table(demonstration.accounts);
  } finally {
    await database.close();
  }
}

await run().catch((error: unknown) => {
  console.error(error instanceof StartRefused ? error.message : error);
  process.exitCode = 1;
});
