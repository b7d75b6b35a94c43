import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type TestProject } from "vitest/node";
import { closingStatements, discardEmbedded, openEmbedded, ownerRole } from "../database/embedded.js";
import { defaultDataFolder } from "../database/home.js";
import { withConnection } from "../database/login.js";
import { isAlive } from "../database/processes.js";
import { type Database } from "../database/database.js";
import { template } from "./testServer.js";

const folderOf = (pid: number | string) => defaultDataFolder(`test-${pid}`);

/** A run that was killed could not remove its folder, and may have left its server running. */
async function discardThoseOfKilledRuns(): Promise<void> {
  const one = folderOf("");
  const names = await readdir(dirname(one)).catch(() => []);
  const left = names
    .filter((name) => name.startsWith(basename(one)))
    .filter((name) => !isAlive(Number(name.slice(basename(one).length))));

  for (const name of left) await discardEmbedded(join(dirname(one), name));
}

/** Starts one server for the whole run and migrates one template in it; gives back what removes them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await discardThoseOfKilledRuns();
  const dataFolder = folderOf(process.pid);
  const server = await openEmbedded({ dataFolder, durable: false });
  const { administrator } = server;
  await withConnection(administrator, async (client) => {
    await client.query(`create database ${template} owner ${ownerRole}`);
    await client.query(closingStatements(template));
  });

  const owner = { ...server.owner, database: template };
  const service = { ...server.service, database: template };
  const migrations = join(import.meta.dirname, "../migrate.ts");
  if (existsSync(migrations)) {
    const module: { migrate: (database: Database) => Promise<void> } = await import(migrations);
    await module.migrate({ ...server, owner, service });
  }
  // Nobody can be connected to a database that is copied.
  await withConnection(administrator, (client) =>
    client.query(`alter database ${template} with is_template true allow_connections false`),
  );
  project.provide("database", { administrator, owner, service, dataFolder });

  return async () => {
    await server.close();
    await discardEmbedded(dataFolder);
  };
}
