import pg from "pg";
import { PgBoss } from "pg-boss";

import { createOrm } from "../orm.js";
import type { Database } from "./database/database.js";
import { withConnection } from "./database/login.js";
import { jobsSchema, queues } from "./queues.js";

/** Tables that the service only adds to; the trigger of the migration holds the owner back too. */
const appendOnly = [
  "journal",
  "entry_event",
  "answer_revision",
  "review_revision",
  "register_leaf",
  "register_node",
  "register_key",
  "register_head",
  "integrity_event",
];
/** Tables that the service only reads. */
const readOnly = ["clock", "instance_key", "journal_seal", "journal_unsealed", "mikro_orm_migrations"];

/** What the service may do; stated anew at every start, so that a new table is never left without its grants. */
function grantsTo(service: string): string {
  const role = pg.escapeIdentifier(service);
  const both = `public, ${jobsSchema}`;

  return [
    `grant usage on schema ${both} to ${role}`,
    `grant select, insert, update, delete on all tables in schema ${both} to ${role}`,
    `grant usage, select on all sequences in schema ${both} to ${role}`,
    `grant execute on all functions in schema ${both} to ${role}`,
    `revoke update, delete on ${appendOnly.join(", ")} from ${role}`,
    `revoke insert, update, delete on ${readOnly.join(", ")} from ${role}`,
    `revoke create on schema public from public`,
  ].join(";\n");
}

async function migrateTables(database: Database): Promise<void> {
  const orm = createOrm(database.owner);
  try {
    await orm.migrator.up();
  } finally {
    await orm.close();
  }
}

async function migrateJobs({ owner }: Database): Promise<void> {
  const boss = new PgBoss({ ...owner, schema: jobsSchema, supervise: false, schedule: false });
  // Without a listener an error of the pool would end the process; start() rejects with the same error.
  boss.on("error", () => {});
  await boss.start();
  try {
    for (const [name, options] of Object.entries(queues)) {
      if (!(await boss.getQueue(name))) await boss.createQueue(name, options);
    }
  } finally {
    await boss.stop({ graceful: false });
  }
}

/**
 * Brings the database up to this code as the owner: tables, jobs, grants of the service.
 * Several processes may call it at once; one works, the others wait.
 */
export async function migrate(database: Database): Promise<void> {
  await withConnection(database.owner, async (client) => {
    await client.query("select pg_advisory_lock(74, 1)");
    await migrateTables(database);
    await migrateJobs(database);
    if (!database.hasOneLogin) await client.query(grantsTo(database.service.user));
  });
}
