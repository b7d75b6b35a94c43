// npm run register-key: the key that signs the register's log, and the end of a rotation that broke off.
// npm run register-key -- --rotate: a new key takes over, signed by the one in use.
import { parseArgs } from "node:util";

import { type Config, readConfig } from "../src/config.js";
import { withConnection } from "../src/platform/database/login.js";
import { openDatabase } from "../src/platform/database/openDatabase.js";
import { migrate } from "../src/platform/migrate.js";
import { StartRefused } from "../src/platform/startRefused.js";
import { lastKey, rotateKey } from "../src/register/registerKeys.js";
import { publicBytesOf } from "../src/register/registerLog.model.js";
import { hasNextKey, openNextKey, openSigningKey, takeNextKey } from "../src/register/signingKey.js";

const { values } = parseArgs({ options: { rotate: { type: "boolean", default: false } } });

/** The key that is to take over: of the settings where the one in use is, else a new one in the data folder. */
function nextKeyOf(config: Config) {
  if (!config.registerKey) return openNextKey(config);
  if (config.nextRegisterKey) return config.nextRegisterKey;
  throw new StartRefused(
    "The key is given by REGISTER_KEY, so the one that takes over has to be given by REGISTER_KEY_NEXT.",
  );
}

async function run(): Promise<void> {
  const config = readConfig();
  const database = await openDatabase(config);
  try {
    await migrate(database);
    await withConnection(database.service, async (client) => {
      const key = openSigningKey(config);
      if (values.rotate) await rotateKey(client, { key: key(), next: nextKeyOf(config) });

      const last = await lastKey(client);
      const isLast = (of: ReturnType<typeof key>) => last?.publicKey.equals(publicBytesOf(of)) ?? false;
      if (!config.registerKey && hasNextKey(config) && isLast(openNextKey(config))) takeNextKey(config);
      if (!last) return console.log("The register has no record yet, so no key signs it.");
      console.log(`Key ${last.number} signs the register's log: ${last.publicKey.toString("base64")}`);
      if (values.rotate && config.registerKey)
        console.log("Set REGISTER_KEY to what REGISTER_KEY_NEXT is, remove the latter, and start again.");
      else if (!isLast(key()))
        throw new StartRefused(
          "The key at hand is another one, so the log is not signed. Put back that key from the operator's safe.",
        );
    });
  } finally {
    await database.close();
  }
}

await run().catch((error: unknown) => {
  console.error(error instanceof StartRefused ? error.message : error);
  process.exitCode = 1;
});
