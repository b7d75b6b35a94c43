import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { type Database } from "../database/database.js";
import { closingStatements, ownerRole } from "../database/embedded.js";
import { withConnection } from "../database/login.js";
import { template } from "./testServer.js";

const open = new Map<string, () => Promise<void>>();

async function databaseFrom(source: string): Promise<Database> {
  const { administrator, owner, service, dataFolder } = inject("database");
  const name = `test_${randomBytes(6).toString("hex")}`;
  await withConnection(administrator, async (client) => {
    await client.query(`create database ${name} template ${source} owner ${ownerRole}`);
    await client.query(closingStatements(name));
  });

  const close = async () => {
    if (!open.delete(name)) return;
    await withConnection(administrator, (client) => client.query(`drop database ${name} with (force)`));
  };
  open.set(name, close);
  return {
    owner: { ...owner, database: name },
    service: { ...service, database: name },
    hasOneLogin: false,
    description: `test database ${name}`,
    dataFolder,
    close,
  };
}

/** A migrated, otherwise empty database of the caller's own. It is dropped at the end of the test file, or by `close()`; pools on it should be ended before. */
export const aDatabase = (): Promise<Database> => databaseFrom(template);

/** A database without any tables, for what migrates it itself. */
export const anEmptyDatabase = (): Promise<Database> => databaseFrom("template0");

/** Drops every database this test file has not closed. */
export async function dropDatabases(): Promise<void> {
  for (const close of open.values()) await close();
}
