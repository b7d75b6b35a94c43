import { setTimeout as sleep } from "node:timers/promises";

import { StartRefused, codeOf, sentenceOf } from "../startRefused.js";
import { type Database } from "./database.js";
import { type Login, loginOf, withConnection } from "./login.js";

/** The addresses of a database that is not ours; null for the owner's when one login does both. */
export interface OutsideOptions {
  readonly databaseUrl: string;
  readonly migrationDatabaseUrl: string | null;
}

type Setting = "DATABASE_URL" | "MIGRATION_DATABASE_URL";

const oldestMajor = 14;
const unreachable = [
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOENT",
  "ECONNRESET",
];
const startingUp = "57P03";

function addressOf({ host, port, database }: Login): string {
  return host.startsWith("/") ? `${database} at ${host}` : `${database} at ${host}:${port}`;
}

function refusalOf(error: unknown, login: Login, setting: Setting): StartRefused {
  const where = addressOf(login);
  const code = codeOf(error) ?? "";
  const said = sentenceOf(error);
  const sentence = (): string => {
    if (unreachable.includes(code) || /timeout/i.test(said)) {
      return `No PostgreSQL answers for ${where} (${said || code}). Start it, or correct ${setting}.`;
    }
    if (code === "28P01" || code === "28000" || /password/i.test(said)) {
      return `PostgreSQL does not let ${login.user} into ${where} (${said}). Correct the name and password in ${setting}, or let the role in (pg_hba.conf).`;
    }
    if (code === "3D000") {
      return `There is no database ${where}. Create it (createdb --owner=… --encoding=UTF8 ${login.database}), or correct ${setting}.`;
    }
    if (code === "53300") {
      return `PostgreSQL has no connection left for ${where}. Raise max_connections, or end other programs that use it.`;
    }
    return `The database ${where} cannot be used (${said}). See to it, or correct ${setting}.`;
  };

  return new StartRefused(sentence(), { cause: error });
}

/** What the owner finds of a database. */
export interface Found {
  readonly version: string;
  readonly major: number;
  readonly encoding: string;
  readonly extensions: string[];
  readonly hasCollation: boolean;
  readonly mayCreate: boolean;
}

interface Seen extends Found {
  readonly isSuperuser: boolean;
  readonly identity: string;
}

const question = `
  select current_setting('server_version') as version,
         current_setting('server_version_num')::int / 10000 as major,
         pg_encoding_to_char(encoding) as encoding,
         array(select name::text from pg_available_extensions) as extensions,
         exists (select from pg_collation where collname = 'ru-x-icu') as "hasCollation",
         has_database_privilege(oid, 'create') as "mayCreate",
         (select rolsuper from pg_roles where rolname = current_user) as "isSuperuser",
         oid || ' ' || pg_postmaster_start_time() as identity
  from pg_database where datname = current_database()`;

async function look(login: Login, setting: Setting): Promise<Seen> {
  const since = performance.now();
  for (;;) {
    try {
      return await withConnection(login, async (client) => (await client.query<Seen>(question)).rows[0]!);
    } catch (error) {
      // A server that is just starting is worth a moment.
      if (codeOf(error) !== startingUp || performance.now() - since > 10_000)
        throw refusalOf(error, login, setting);
      await sleep(250);
    }
  }
}

/** What keeps us from using this database as its owner, each with its cure. */
export function shortcomings(
  { version, major, encoding, extensions, hasCollation, mayCreate }: Found,
  { user, database }: Login,
): string[] {
  const missing = ["pg_trgm", "unaccent"].filter((name) => !extensions.includes(name));

  return [
    major < oldestMajor &&
      `It is version ${version}; ${oldestMajor} is the oldest that works. Upgrade the server (pg_upgrade).`,
    encoding !== "UTF8" &&
      `Its encoding is ${encoding}; create the database anew with --encoding=UTF8 --template=template0.`,
    missing.length > 0 &&
      `The extension ${missing.join(" and ")} is missing; install the server's contrib package (postgresql-contrib).`,
    !hasCollation &&
      `The collation "ru-x-icu" is missing; use a server built with ICU (--with-icu), as the systems' packages are.`,
    !mayCreate &&
      `${user} may not create in it; grant create on database ${database} to ${user}, or give MIGRATION_DATABASE_URL the login of its owner.`,
  ].filter((sentence) => typeof sentence === "string");
}

/** Opens a PostgreSQL that somebody else runs, or refuses with what is missing there. */
export async function openOutside({ databaseUrl, migrationDatabaseUrl }: OutsideOptions): Promise<Database> {
  const ownerSetting = migrationDatabaseUrl === null ? "DATABASE_URL" : "MIGRATION_DATABASE_URL";
  const service = loginOf(databaseUrl);
  const owner = loginOf(migrationDatabaseUrl ?? databaseUrl);

  const found = await look(owner, ownerSetting);
  const lacks = shortcomings(found, owner);
  if (lacks.length > 0) {
    throw new StartRefused(
      [`The database ${addressOf(owner)} cannot be used:`, ...lacks.map((lack) => `  ${lack}`)].join("\n"),
    );
  }
  const seenByService = migrationDatabaseUrl === null ? found : await look(service, "DATABASE_URL");
  if (seenByService.identity !== found.identity) {
    throw new StartRefused(
      "DATABASE_URL and MIGRATION_DATABASE_URL lead to two different databases. Give both the same host, port and database.",
    );
  }

  const hasOneLogin = owner.user === service.user || seenByService.isSuperuser;
  return {
    service,
    owner,
    hasOneLogin,
    description: `PostgreSQL ${found.version}, ${addressOf(service)}${hasOneLogin ? "; one login owns and serves: set MIGRATION_DATABASE_URL and give DATABASE_URL a role that owns nothing" : ""}`,
    dataFolder: null,
    async close() {},
  };
}
