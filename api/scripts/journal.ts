// npm run journal: recomputes every seal of the journal and prints its head, to be kept outside and compared later.
import { readConfig } from "../src/config.js";
import { withConnection } from "../src/platform/database/login.js";
import { openDatabase } from "../src/platform/database/openDatabase.js";
import { checkJournal } from "../src/platform/journalSeal.js";
import { StartRefused } from "../src/platform/startRefused.js";

async function run(): Promise<void> {
  const database = await openDatabase(readConfig());
  try {
    const { head, brokenAt } = await withConnection(database.service, checkJournal);
    if (brokenAt !== null) {
      throw new StartRefused(
        `The journal was altered: row ${brokenAt} does not follow from the rows before it. Compare with a backup.`,
      );
    }
    console.log(`The journal is whole. Rows sealed: ${head.place}; head: ${head.hash || "none yet"}`);
  } finally {
    await database.close();
  }
}

await run().catch((error: unknown) => {
  console.error(error instanceof StartRefused ? error.message : error);
  process.exitCode = 1;
});
