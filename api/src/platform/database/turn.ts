import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { StartRefused, codeOf } from "../startRefused.js";
import { isMarkAlive, markOf, sleepNow } from "./processes.js";

const patience = 60_000;
const pause = 20;
let taken = 0;

function read(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

function isOlderThan(path: string, milliseconds: number): boolean {
  try {
    return Date.now() - statSync(path).mtimeMs > milliseconds;
  } catch {
    return false;
  }
}

/** Removes the file of a dead holder. Only one process may do so at a time, else it could remove its successor's. */
function clearAfterTheDead(path: string): void {
  const breaking = `${path}.breaking`;
  if (isOlderThan(breaking, 10_000)) rmSync(breaking, { force: true });

  try {
    writeFileSync(breaking, "", { flag: "wx" });
  } catch (error) {
    if (codeOf(error) === "EEXIST") return;
    throw error;
  }
  const holder = read(path);
  if (holder !== null && !isMarkAlive(holder)) rmSync(path, { force: true });
  rmSync(breaking, { force: true });
}

function tryToTake(path: string): boolean {
  const mine = `${path}.${process.pid}.${(taken += 1)}`;
  writeFileSync(mine, markOf(process.pid));
  try {
    // A link appears with its content, so nobody ever reads a holder's file half-written.
    linkSync(mine, path);
    return true;
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    const holder = read(path);
    if (holder !== null && !isMarkAlive(holder)) clearAfterTheDead(path);
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Runs `work` while no other process runs work under the same file; a dead holder's turn is over. */
export async function inTurn<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  const since = performance.now();
  while (!tryToTake(path)) {
    if (performance.now() - since > patience) {
      throw new StartRefused(
        `Another process (${read(path)?.split(" ")[0] ?? "?"}) has been starting or stopping the embedded database for a minute. Stop that process, or remove ${path}, and start again.`,
      );
    }
    await sleep(pause);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** The same without awaiting, for the end of a process; after five seconds it goes ahead without its turn. */
export function inTurnNow(path: string, work: () => void): void {
  const since = performance.now();
  let isMine = tryToTake(path);
  while (!isMine && performance.now() - since < 5000) {
    sleepNow(pause);
    isMine = tryToTake(path);
  }
  try {
    work();
  } finally {
    if (isMine) rmSync(path, { force: true });
  }
}
