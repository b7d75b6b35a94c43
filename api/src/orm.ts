import { Migrator } from "@mikro-orm/migrations";
import { MikroORM } from "@mikro-orm/postgresql";
import { join } from "node:path";

import { migrations } from "../migrations/list.js";
import { entities } from "./entities.js";
import { type Login, ormConnection } from "./platform/database/login.js";

/** The ORM over `login`; connects on first use. The service role uses it for writes, the owner for migrations. */
export function createOrm(login: Login): MikroORM {
  return new MikroORM({
    entities,
    ...ormConnection(login),
    extensions: [Migrator],
    // The pool of writes; reads have one of their own.
    pool: { min: 0, max: 8 },
    migrations: {
      migrationsList: migrations,
      path: join(import.meta.dirname, "../migrations"),
      // Differences are taken against a database that the migrations have made: no snapshot to keep in step.
      snapshot: false,
      silent: true,
    },
    // Functions and triggers are written by hand in the migrations.
    schemaGenerator: {
      skipTables: ["clock", "instance_key", "journal_unsealed", "register_card"],
      ignoreRoutines: true,
      ignoreTriggers: true,
    },
    // Two people's requests never share an identity map: every request forks.
    allowGlobalContext: false,
    forceUtcTimezone: true,
  });
}
