import { existsSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { StartRefused, codeOf, sentenceOf } from "../startRefused.js";
import { type Home } from "./home.js";
import { type Login, withConnection } from "./login.js";
import { filesIn, isAlive, processesIn, workingFolderOf } from "./processes.js";
import { type Programs, run, runNow } from "./programs.js";

/** One embedded server: its programs and its place. */
export interface Server {
  readonly programs: Programs;
  readonly home: Home;
  /** False gives up safety against a power cut for speed: only for data that a test throws away. */
  readonly durable: boolean;
}

const socketPort = 5432;
const superuser = "postgres";

/** The server's own administrator, who makes roles and databases; reachable only through the closed folder. */
export const administrator = ({ home }: Server, database = "postgres"): Login => ({
  host: home.socket,
  port: socketPort,
  user: superuser,
  database,
  ssl: false,
});

function settingsOf({ home, durable }: Server): string {
  const settings = {
    listen_addresses: "",
    unix_socket_directories: home.socket,
    port: socketPort,
    max_connections: 200,
    timezone: "UTC",
    log_timezone: "UTC",
    jit: "off",
    // Statements and row values are personal data: what a client did wrong is the client's to log.
    log_min_messages: "log",
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    log_checkpoints: "off",
    ...(!durable && { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };

  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}='${value}'`)
    .join(" ");
}

/** The server's number when one is at work in this data folder, else null. */
export function runningServer({ home }: Server): number | null {
  try {
    const pid = Number.parseInt(readFileSync(join(home.data, "postmaster.pid"), "utf8"), 10);
    if (!isAlive(pid)) return null;
    // After a restart of the machine the same number may be somebody else's.
    return process.platform !== "linux" || workingFolderOf(pid) === home.data ? pid : null;
  } catch {
    return null;
  }
}

/** Null when the server answers, else why not. */
async function whySilent(server: Server): Promise<unknown> {
  try {
    await withConnection(administrator(server), (client) => client.query("select 1"));
    return null;
  } catch (error) {
    return error;
  }
}

/** What a server says, or its socket, while it is starting or recovering. */
const passing = ["57P03", "ECONNREFUSED", "ENOENT", "EAGAIN", "ECONNRESET"];

async function waitUntilItAnswers(server: Server): Promise<void> {
  const since = performance.now();
  for (;;) {
    const reason = await whySilent(server);
    if (reason === null) return;
    if (!passing.includes(codeOf(reason) ?? ""))
      throw new StartRefused(explain(server, `${sentenceOf(reason)}\n${lastLinesOf(server.home.log)}`));
    if (performance.now() - since > 60_000) {
      throw new StartRefused(
        `The embedded database in ${server.home.folder} runs but has not answered for a minute. See ${server.home.log}; when it is not recovering, end process ${runningServer(server)} and start again.`,
      );
    }
    await sleep(20);
  }
}

async function initialise(server: Server): Promise<void> {
  const { home, programs } = server;
  const half = `${home.data}.half`;
  rmSync(half, { recursive: true, force: true });
  const access = ["--auth-local=trust", "--auth-host=reject"];
  const sync = server.durable ? [] : ["--no-sync"];
  const cluster = ["-D", half, "-U", superuser, "-E", "UTF8", "--locale=C"];
  const answer = await run(programs, "initdb", [...cluster, ...access, ...sync], home.server);
  if (!answer.ok) throw new StartRefused(explain(server, answer.said));

  renameSync(half, home.data);
}

/** What a dead server left behind makes the next one think it is still alive. Its last children must be gone first: two generations on one folder destroy it. */
async function clearAfterTheDead({ home }: Server): Promise<void> {
  const since = performance.now();
  while (processesIn(home.data).length > 0) {
    if (performance.now() - since > 5000) {
      for (const pid of processesIn(home.data)) process.kill(pid, "SIGKILL");
    }
    await sleep(20);
  }
  rmSync(join(home.data, "postmaster.pid"), { force: true });
  for (const path of filesIn(home.socket)) {
    if (basename(path).startsWith(".s.PGSQL.")) rmSync(path, { force: true });
  }
}

function turnLog(log: string): void {
  if (existsSync(log) && statSync(log).size > 5_000_000) renameSync(log, `${log}.1`);
}

function lastLinesOf(log: string): string {
  try {
    return readFileSync(log, "utf8").trimEnd().split("\n").slice(-8).join("\n");
  } catch {
    return "";
  }
}

const explanations: readonly (readonly [RegExp, (folder: string) => string])[] = [
  [
    /No space left|could not extend|Disk quota/i,
    (folder) => `The disk under ${folder} is full. Free some space and start again.`,
  ],
  [
    /Read-only file system/i,
    (folder) =>
      `${folder} lies on a read-only disk. Remount it writable, or set DATA_DIR to a folder on another.`,
  ],
  [
    /incompatible with server|not compatible with this version/i,
    (folder) =>
      `The data in ${folder} was written by another major version of PostgreSQL. Start the version of this software that wrote it and move the data by dump and restore, or set DATA_DIR to a new folder.`,
  ],
  [
    /could not locate a valid checkpoint|invalid (checkpoint|primary)|PANIC|invalid data in file|is not a valid|could not open file|is missing|control file/i,
    (folder) =>
      `The data in ${folder} is damaged. Restore it from a backup; or move that folder away and start with an empty one.`,
  ],
  [
    /Permission denied|invalid permissions|wrong ownership|could not (access|change) directory/i,
    (folder) =>
      `The server's user may not use ${folder}. Give that folder back to the user that made it, or set DATA_DIR to another.`,
  ],
  [
    /could not create shared memory|could not map anonymous/i,
    () =>
      "The machine has no shared memory left for the database. Free memory, or raise the limit (in a container: --shm-size).",
  ],
];

function explain({ home }: Server, said: string): string {
  const found = explanations.find(([pattern]) => pattern.test(said));
  const verdict =
    found?.[1](home.folder) ??
    `The embedded database in ${home.folder} did not start. The lines below are what it said; with DATABASE_URL set another PostgreSQL is used.`;

  return `${verdict}\n${said}`;
}

async function start(server: Server): Promise<void> {
  const { home, programs } = server;
  turnLog(home.log);
  const sizeBefore = existsSync(home.log) ? statSync(home.log).size : 0;
  const answer = await run(
    programs,
    "pg_ctl",
    ["start", "-w", "-s", "-D", home.data, "-l", home.log, "-o", settingsOf(server)],
    home.server,
  );
  if (answer.ok) return;

  const isNewInLog = existsSync(home.log) && statSync(home.log).size !== sizeBefore;
  throw new StartRefused(explain(server, isNewInLog ? lastLinesOf(home.log) : answer.said));
}

/**
 * Brings the server up, whatever state its folder is in: empty, left running by a process that was killed, or left
 * behind by a dead server. To be called in turn (`inTurn`), never by two processes at once.
 */
export async function ensureRunning(server: Server): Promise<void> {
  const { home } = server;
  if (!existsSync(home.data)) await initialise(server);

  // A server in another container is invisible here, yet it answers through the folder that both share.
  const isUp =
    runningServer(server) !== null ||
    (existsSync(join(home.data, "postmaster.pid")) && (await whySilent(server)) === null);
  if (!isUp) {
    await clearAfterTheDead(server);
    await start(server);
  }
  await waitUntilItAnswers(server);
}

/** Stops the server without awaiting; open connections are ended, what was acknowledged is kept. */
export function stopNow({ home, programs }: Server): void {
  const stop = (mode: string) =>
    runNow(programs, "pg_ctl", ["stop", "-m", mode, "-w", "-t", "10", "-s", "-D", home.data], home.server);

  // A server that falls over damaged data again and again may never come to the end of an orderly stop.
  if (!stop("fast")) stop("immediate");
}
