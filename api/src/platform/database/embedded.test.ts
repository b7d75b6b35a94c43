import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm, stat, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, describe, expect, onTestFinished, test, vi } from "vitest";

import { projectRoot } from "../projectRoot.js";
import { startProcess } from "../testing/processes.js";
import { type Database } from "./database.js";
import { discardEmbedded, openEmbedded } from "./embedded.js";
import { defaultDataFolder, homeIn, openFolder } from "./home.js";
import { type Login, withConnection } from "./login.js";

const holder = join(import.meta.dirname, "../testing/holder.ts");
const dataFolder = defaultDataFolder(`embedded-${process.pid}`);
const home = homeIn(dataFolder);

const serverPid = async () => Number.parseInt(await readFile(join(home.data, "postmaster.pid"), "utf8"), 10);
const isRunning = () => existsSync(join(home.data, "postmaster.pid"));
const ask = async (login: Login, statement: string): Promise<unknown[]> =>
  withConnection(login, async (client) =>
    (await client.query({ text: statement, rowMode: "array" })).rows.flat(),
  );

const opened: Database[] = [];

/** Opens the database of this file's folder; it is given back at the end of the test. */
async function open(options: { serves?: boolean } = {}) {
  const database = await openEmbedded({ dataFolder, durable: false, ...options });
  opened.push(database);
  return database;
}

async function startHolder(...options: string[]) {
  const started = startProcess(holder, [...options, dataFolder]);
  await started.untilItSays(`open ${dataFolder}`);
  return started;
}

// Making a server's folder takes seconds: tests share one, but for those that want none or spoil it.
afterEach(async () => {
  for (const database of opened.splice(0)) await database.close();
});
afterAll(() => discardEmbedded(dataFolder));

describe("an embedded database is opened", () => {
  test("in an empty folder, with its two roles, and is shut to all others", async () => {
    const { owner, service } = await open();

    expect(await ask(service, "select current_user, current_database()")).toEqual([
      "collegium_service",
      "collegium",
    ]);
    expect(await ask(owner, "select current_user")).toEqual(["collegium_owner"]);
    expect(await ask(owner, "select setting from pg_settings where name = 'listen_addresses'")).toEqual([""]);
    expect((await stat(home.socket)).mode & 0o077).toBe(0);
  });

  test("in UTF-8, sorting Russian names the Russian way", async () => {
    const { owner } = await open();

    expect(await ask(owner, "show server_encoding")).toEqual(["UTF8"]);
    expect(
      await ask(
        owner,
        `select n from (values ('ель'), ('ёж'), ('Яна'), ('еда')) names (n) order by n collate "ru-x-icu"`,
      ),
    ).toEqual(["еда", "ёж", "ель", "Яна"]);
  });

  test("again later, with what it held", async () => {
    const first = await open();
    await ask(first.owner, "create table kept as select 42 as n");
    await first.close();
    expect(isRunning()).toBe(false);

    const second = await open();

    expect(await ask(second.owner, "select n from kept")).toEqual([42]);
  });

  test("by several processes at once: the last to leave stops the server", async () => {
    const [first, second] = await Promise.all([startHolder(), startHolder()]);

    await first.end("SIGTERM");
    expect(isRunning()).toBe(true);
    await second.end("SIGTERM");

    expect(isRunning()).toBe(false);
  });
});

describe("R33 an embedded database recovers", () => {
  test("when its only process was killed: the next one adopts the running server", async () => {
    const killed = await startHolder();
    const pid = await serverPid();
    await killed.end("SIGKILL");

    const database = await open();

    expect(await serverPid()).toBe(pid);
    await database.close();
    expect(isRunning()).toBe(false);
  });

  test("when process and server were killed and left their locks behind", async () => {
    const killed = await startHolder();
    const pid = await serverPid();
    process.kill(pid, "SIGKILL");
    await killed.end("SIGKILL");
    expect(existsSync(join(home.socket, ".s.PGSQL.5432.lock"))).toBe(true);

    await open();

    expect(await serverPid()).not.toBe(pid);
  });

  test("when the dead server's number meanwhile belongs to another process", async () => {
    const first = await open();
    await first.close();
    await writeFile(join(home.data, "postmaster.pid"), `${process.ppid}\n${home.data}\n`);

    const { service } = await open();

    expect(await ask(service, "select 1")).toEqual([1]);
  });

  test("when its first start was cut off", async () => {
    await discardEmbedded(dataFolder);
    await mkdir(join(`${home.data}.half`, "base"), { recursive: true });

    const { service } = await open();

    expect(await ask(service, "select 1")).toEqual([1]);
  });

  test("when the server is killed under the process that serves from it", async () => {
    const { service } = await open({ serves: true });
    const pid = await serverPid();
    // A look at the server that falls between its death and its return is told, as it is to the office.
    const said = vi.spyOn(console, "error").mockImplementation(() => undefined);

    process.kill(pid, "SIGKILL");

    await vi.waitFor(async () => expect(await ask(service, "select 1")).toEqual([1]), {
      timeout: 10_000,
      interval: 50,
    });
    expect(await serverPid()).not.toBe(pid);
    expect(
      said.mock.calls.flat().filter((words) => !`${words}`.startsWith("The embedded database is down: ")),
    ).toEqual([]);
  });
});

describe("R33 an embedded database refuses, and names the cure,", () => {
  test("a second process that would serve from the same folder, but not a script that joins", async () => {
    const serving = await startHolder("--serves");

    const second = startProcess(holder, ["--serves", dataFolder]);
    const script = await open();

    expect(await second.untilItEnds()).toBe(1);
    expect(second.said()).toContain(
      `Another process (${serving.child.pid}) serves from the data folder ${dataFolder}`,
    );
    expect(second.said()).toContain("DATA_DIR");
    expect(await ask(script.service, "select 1")).toEqual([1]);
  });

  test("nobody once the process that served was killed", async () => {
    const killed = await startHolder("--serves");
    await killed.end("SIGKILL");

    const { service } = await open({ serves: true });

    expect(await ask(service, "select 1")).toEqual([1]);
  });

  test("a folder that cannot be written", async () => {
    const file = join(await mkdtemp(join(tmpdir(), "collegium-")), "file");
    onTestFinished(() => rm(dirname(file), { recursive: true }));
    await writeFile(file, "");

    await expect(openEmbedded({ dataFolder: join(file, "data") })).rejects.toThrow(
      /cannot be written .* set DATA_DIR/,
    );
  });

  test.each([
    [
      "damaged data",
      () => truncate(join(home.data, "global/pg_control"), 100),
      /is damaged\. Restore it from a backup/,
    ],
    [
      "data without its list of databases",
      () => rm(join(home.data, "global/pg_filenode.map")),
      /is damaged\. Restore it from a backup/,
    ],
    [
      "data of another major version",
      () => writeFile(join(home.data, "PG_VERSION"), "15\n"),
      /another major version of PostgreSQL.*DATA_DIR/,
    ],
  ])("%s", async (_, spoil, sentence) => {
    const first = await open();
    await first.close();
    onTestFinished(() => discardEmbedded(dataFolder));
    await spoil();

    await expect(open()).rejects.toThrow(sentence);
  });
});

test("R33 a clone in a folder closed to all others opens its database, in an open place when it is root's", async () => {
  const closed = await mkdtemp(join(tmpdir(), "closed-"));
  const clone = join(closed, "clone");
  await mkdir(join(clone, "api/src"), { recursive: true });
  await cp(join(import.meta.dirname, ".."), join(clone, "api/src/platform"), { recursive: true });
  await cp(join(projectRoot, "package.json"), join(clone, "package.json"));
  await symlink(join(projectRoot, "node_modules"), join(clone, "node_modules"));
  onTestFinished(() => rm(closed, { recursive: true, force: true }));

  const started = startProcess(join(clone, "api/src/platform/testing/holder.ts"));
  const said = await started.untilItSays("open ");

  const folder = said.trim().slice("open ".length);
  onTestFinished(() => discardEmbedded(folder));
  expect((await stat(closed)).mode & 0o077).toBe(0);
  expect(folder.startsWith(process.getuid?.() === 0 ? openFolder : clone)).toBe(true);
  await started.end("SIGTERM");
});
