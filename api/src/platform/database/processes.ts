import { readFileSync, readdirSync, readlinkSync } from "node:fs";
import { join } from "node:path";

function statOf(pid: number): { state: string; startedAt: string } | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the program's name in brackets and may itself hold spaces and brackets.
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");

    return { state: fields[0] ?? "", startedAt: fields[19] ?? "" };
  } catch {
    return null;
  }
}

/** Whether a process does any work: a zombie, which nothing reaped, does not. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (process.platform === "linux") {
    const stat = statOf(pid);
    return stat !== null && stat.state !== "Z" && stat.state !== "X";
  }

  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** A process's number with the moment of its birth, because numbers are given out again after a restart. */
export function markOf(pid: number): string {
  return `${pid} ${statOf(pid)?.startedAt ?? ""}`.trim();
}

/** Whether the process that wrote this mark is still the one that bears its number. */
export function isMarkAlive(mark: string): boolean {
  const pid = Number.parseInt(mark, 10);

  return isAlive(pid) && markOf(pid) === mark.trim();
}

/** The folder a process works in, or null when it is gone, foreign, or the system does not tell. */
export function workingFolderOf(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

/** The living processes that work in a folder; always empty where there is no /proc. */
export function processesIn(folder: string): number[] {
  if (process.platform !== "linux") return [];

  return readdirSync("/proc")
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && workingFolderOf(pid) === folder && isAlive(pid));
}

/** Waits without giving way to anything else: only for the last act of a process, where nothing can be awaited. */
export function sleepNow(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** The names in a folder with their paths; empty when there is no such folder. */
export function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}
