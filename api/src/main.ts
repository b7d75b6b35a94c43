import { migrations } from "../migrations/list.js";
import { type Demonstration, loadDemonstrationIfEmpty } from "../seeds/demonstration.js";
import { createApp } from "./app.js";
import { filesFolderOf, outboxFolderOf, readConfig } from "./config.js";
import { openFolderStore } from "./files/store.js";
import { openDatabase } from "./platform/database/openDatabase.js";
import { refuseNewerSchema } from "./platform/database/schemaVersion.js";
import { openDoor } from "./platform/door.js";
import { migrate } from "./platform/migrate.js";
import { StartRefused } from "./platform/startRefused.js";

const patienceWithRequests = 7000;
const patienceInAll = 9500;

async function start(): Promise<() => Promise<void>> {
  const config = readConfig();
  const door = await openDoor(config);
  const database = await openDatabase(config, { serves: true });
  await refuseNewerSchema(
    database.owner,
    migrations.map(({ name }) => name),
  );
  await migrate(database);
  const demonstration = config.loadsDemonstration
    ? await loadDemonstrationIfEmpty(database, await openFolderStore(filesFolderOf(config)))
    : null;
  const app = await createApp({ config, database });
  door.open(app.handler);

  console.log(`ready ${config.publicUrl} (port ${door.port}; ${database.description})`);
  if (config.smtpUrl === null) console.log(`Mail is not sent; it lies in ${outboxFolderOf(config)}`);
  if (demonstration) present(demonstration);

  return async () => {
    await door.close(patienceWithRequests);
    await app.close();
    await database.close();
  };
}

function present({ ageDays, accounts }: Demonstration): void {
  console.log(
    ageDays === 0
      ? "The demonstration was loaded today. Everybody in it is invented."
      : `The demonstration was loaded ${ageDays} days ago and its deadlines have moved on; npm run demo -- --again loads it anew.`,
  );
  console.table(accounts);
}

function refuse(error: unknown): never {
  console.error(error instanceof StartRefused ? error.message : error);
  process.exit(1);
}

const stop = await start().catch(refuse);
let stoppedAt = 0;

function stopOnce(): void {
  if (stoppedAt > 0) {
    // A terminal and npm both pass on one Ctrl+C; only one that comes later means "at once".
    if (performance.now() - stoppedAt > 1000) process.exit(1);
    return;
  }
  stoppedAt = performance.now();
  setTimeout(() => process.exit(1), patienceInAll).unref();
  stop().then(() => process.exit(0), refuse);
}

process.on("SIGTERM", stopOnce);
process.on("SIGINT", stopOnce);
// The process that started this one is gone, so nobody is left to stop it.
process.on("disconnect", stopOnce);
process.channel?.unref();
