// npm run migration [-- --name words] : writes the difference between entities and migrations as a new migration.
// npm run migration -- --check        : exits with 1 when there is a difference.
// The difference is taken against a database that the migrations alone have made, so what is checked is what will run.
import process from "node:process";
import { parseArgs } from "node:util";

import { createOrm } from "../src/orm.js";
import { discardEmbedded, openEmbedded } from "../src/platform/database/embedded.js";
import { defaultDataFolder } from "../src/platform/database/home.js";

const { values } = parseArgs({ options: { check: { type: "boolean" }, name: { type: "string" } } });
const dataFolder = defaultDataFolder(`migration-${process.pid}`);
const database = await openEmbedded({ dataFolder, durable: false });
const orm = createOrm(database.owner);

try {
  await orm.migrator.up();
  if (values.check) {
    const difference = await orm.schema.getUpdateSchemaSQL({ wrap: false });
    if (difference.trim()) {
      console.error(
        `Entities and migrations differ: run npm run migration, read what it wrote, add it to api/migrations/list.ts.\n${difference}`,
      );
      process.exitCode = 1;
    }
  } else {
    const { fileName } = await orm.migrator.create(undefined, false, false, values.name);
    console.log(
      fileName
        ? `Wrote api/migrations/${fileName}; add it to api/migrations/list.ts.`
        : "Entities and migrations agree.",
    );
  }
} finally {
  await orm.close();
  await database.close();
  await discardEmbedded(dataFolder);
}
