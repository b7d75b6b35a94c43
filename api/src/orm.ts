import { Migrator } from "@mikro-orm/migrations";
import { type EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { join } from "node:path";

import { migrations } from "../migrations/list.js";
import { Account, AccountToken, Session, SignInAttempt } from "./accounts/account.entity.js";
import { entities } from "./entities.js";
import type { ProjectGroup } from "./groups/projectGroup.entity.js";
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
      skipTables: [
        "clock",
        "instance_key",
        "journal_unsealed",
        "platform_beat",
        "register_card",
        /^register_(unlogged|leaf|opening|node|key|head)$/,
      ],
      ignoreSchema: ["answer_key"],
      ignoreRoutines: true,
      ignoreTriggers: true,
    },
    // Two people's requests never share an identity map: every request forks.
    allowGlobalContext: false,
    forceUtcTimezone: true,
    // The filter of regions asks each row it finds; a relation's row was found by its own key in the same region.
    autoJoinRefsForFilters: false,
  });
}

/** Found by address or secret before anybody knows whose region it is. */
const beforeRegion: ReadonlySet<unknown> = new Set([Account, AccountToken, Session, SignInAttempt]);

/** A unit of work that finds rows of one region only, whatever id an act is given (R86). */
export function forkInRegion(orm: MikroORM, regionId: string): EntityManager {
  const ofRegion = [...orm.getMetadata().getAll().values()].filter(
    (meta) => "regionId" in meta.properties && !beforeRegion.has(meta.class),
  );
  const fork = orm.em.fork();
  fork.addFilter<(typeof ProjectGroup)[]>({
    name: "region",
    cond: { regionId },
    entity: ofRegion.map((meta) => meta.class as typeof ProjectGroup),
  });

  return fork;
}
