import { type Config } from "../../config.js";
import { type Database } from "./database.js";
import { openEmbedded } from "./embedded.js";
import { openOutside } from "./outside.js";

/**
 * Opens the database of the settings: the one at DATABASE_URL, else the embedded one. `serves` claims an embedded
 * database for this process alone; scripts leave it out and join. Throws `StartRefused` with the cure.
 */
export async function openDatabase(
  {
    databaseUrl,
    migrationDatabaseUrl,
    dataFolder,
  }: Pick<Config, "databaseUrl" | "migrationDatabaseUrl" | "dataFolder">,
  { serves = false }: { serves?: boolean } = {},
): Promise<Database> {
  return databaseUrl === null
    ? await openEmbedded({ dataFolder, serves })
    : await openOutside({ databaseUrl, migrationDatabaseUrl });
}
