import { createServer } from "node:net";
import { describe, expect, inject, onTestFinished, test } from "vitest";

import { migrations } from "../../../migrations/list.js";
import { aDatabase, anEmptyDatabase } from "../testing/testDatabase.js";
import { type Login, withConnection } from "./login.js";
import { openOutside, shortcomings } from "./outside.js";
import { refuseNewerSchema } from "./schemaVersion.js";

const urlOf = ({ user, host, port, database }: Login): string =>
  `postgresql://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}`;

const open = (service: Login, owner: Login | null = null) =>
  openOutside({ databaseUrl: urlOf(service), migrationDatabaseUrl: owner && urlOf(owner) });

/** A server that says one error to whoever comes. */
async function aServerThatSays(code: string, message: string): Promise<string> {
  const body = Buffer.from(`SFATAL\0C${code}\0M${message}\0\0`);
  const head = Buffer.alloc(5);
  head.write("E");
  head.writeInt32BE(body.length + 4, 1);
  const server = createServer((socket) => {
    socket.once("data", () => socket.end(Buffer.concat([head, body])));
    socket.on("error", () => undefined);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => void server.close());
  const address = server.address();

  return `postgresql://anna:hidden@127.0.0.1:${typeof address === "object" ? address?.port : ""}/region`;
}

describe("a database that somebody else runs", () => {
  test("is opened with one login for the service and one for the owner", async () => {
    const { service, owner } = await anEmptyDatabase();

    const database = await open(service, owner);

    expect(database.hasOneLogin).toBe(false);
    expect(database.dataFolder).toBeNull();
    expect(database.service.user).toBe("collegium_service");
    expect(database.owner.user).toBe("collegium_owner");
  });

  test("is opened with one login for both, and says that it is one", async () => {
    const { owner } = await anEmptyDatabase();

    const database = await open(owner);

    expect(database.hasOneLogin).toBe(true);
    expect(database.description).toContain("one login owns and serves");
  });

  test("says so too when the service is an administrator whom no right holds back", async () => {
    const { owner } = await anEmptyDatabase();

    const database = await open({ ...owner, user: inject("database").administrator.user }, owner);

    expect(database.hasOneLogin).toBe(true);
  });
});

describe("R33 a database is refused, and the cure is named, when", () => {
  test("nothing answers there", async () => {
    const refused = openOutside({
      databaseUrl: "postgresql://anna@127.0.0.1:1/region",
      migrationDatabaseUrl: null,
    });

    await expect(refused).rejects.toThrow(
      /No PostgreSQL answers for region at 127.0.0.1:1.*correct DATABASE_URL/,
    );
  });

  test("the password is wrong, without telling it", async () => {
    const databaseUrl = await aServerThatSays("28P01", 'password authentication failed for user "anna"');
    const refused = openOutside({ databaseUrl, migrationDatabaseUrl: null });

    await expect(refused).rejects.toThrow(
      /does not let anna into region.*Correct the name and password in DATABASE_URL/,
    );
    await expect(refused).rejects.not.toThrow("hidden");
  });

  test("the owner's password is wrong", async () => {
    const migrationDatabaseUrl = await aServerThatSays("28P01", "password authentication failed");
    const refused = openOutside({ databaseUrl: "postgresql://anna@127.0.0.1/region", migrationDatabaseUrl });

    await expect(refused).rejects.toThrow(/Correct the name and password in MIGRATION_DATABASE_URL/);
  });

  test("it does not exist", async () => {
    const { owner } = await anEmptyDatabase();

    await expect(open({ ...owner, database: "elsewhere" })).rejects.toThrow(
      /no database elsewhere.*Create it \(createdb/,
    );
  });

  test("the role does not exist", async () => {
    const { owner } = await anEmptyDatabase();

    await expect(open({ ...owner, user: "nobody_knows" })).rejects.toThrow(/does not let nobody_knows into/);
  });

  test("its encoding does not hold Russian", async () => {
    const { administrator, owner } = inject("database");
    await withConnection(administrator, (client) =>
      client.query(`create database bytes owner ${owner.user} encoding 'SQL_ASCII' template template0`),
    );
    onTestFinished(() =>
      withConnection(administrator, (client) => client.query("drop database bytes")).then(() => undefined),
    );

    await expect(open({ ...owner, database: "bytes" })).rejects.toThrow(
      /encoding is SQL_ASCII; create the database anew/,
    );
  });

  test("the only login may create nothing in it", async () => {
    const { service } = await anEmptyDatabase();

    await expect(open(service)).rejects.toThrow(/may not create in it; grant create on database/);
  });

  test("service and owner are sent to different databases", async () => {
    const [one, other] = [await anEmptyDatabase(), await anEmptyDatabase()];

    await expect(open(one.service, other.owner)).rejects.toThrow(
      /lead to two different databases. Give both the same/,
    );
  });

  const sound = {
    version: "18.4",
    major: 18,
    encoding: "UTF8",
    extensions: ["pg_trgm", "unaccent"],
    hasCollation: true,
    mayCreate: true,
  };
  test.each([
    ["it is too old", { version: "13.14", major: 13 }, "14 is the oldest that works. Upgrade"],
    ["it lacks an extension", { extensions: ["pg_trgm"] }, "The extension unaccent is missing; install"],
    [
      "it lacks both extensions",
      { extensions: [] },
      "The extension pg_trgm and unaccent is missing; install",
    ],
    [
      "it cannot sort Russian",
      { hasCollation: false },
      'The collation "ru-x-icu" is missing; use a server built with ICU',
    ],
  ])("%s", (_, found, sentence) => {
    expect(shortcomings({ ...sound, ...found }, inject("database").owner).join()).toContain(sentence);
  });

  test("a newer version of this software has migrated it", async () => {
    const known = migrations.map(({ name }) => name);
    const { owner } = await aDatabase();
    await expect(refuseNewerSchema(owner, known)).resolves.toBeUndefined();

    await withConnection(owner, (client) =>
      client.query(
        "insert into mikro_orm_migrations (name, executed_at) values ('Migration29990101000000', now())",
      ),
    );

    await expect(refuseNewerSchema(owner, known)).rejects.toThrow(
      /newer version .*Migration29990101000000.*Start that version/,
    );
  });

  test("but an empty one is as old as can be", async () => {
    const { owner } = await anEmptyDatabase();

    await expect(refuseNewerSchema(owner, [])).resolves.toBeUndefined();
  });
});
