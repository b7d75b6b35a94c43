import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { limits } from "./limits.js";

/** What the process may cost; tests tighten it. */
export interface WorkerOptions {
  wallMilliseconds?: number;
  residentBytes?: number;
}

/** How the process ended; what is thrown instead is an outage of ours (disk full, no process to be had). */
export type WorkerEnd = "FINISHED" | "TOO_SLOW" | "TOO_HEAVY";

interface Work<Value> {
  /** The module that does it, without its extension: it gets the path of the file and a folder to write into. */
  module: URL;
  /** The file of a stranger. */
  path: string;
  /** Called with the folder as long as it is there. */
  collect: (end: WorkerEnd, folder: string) => Promise<Value>;
}

/**
 * Reads a file of a stranger in a process of its own, which is killed when it takes longer or more memory than allowed.
 * Each file gets a fresh process, so none can leave anything behind for the next; a few run at a time, the others wait.
 */
export async function inKillableWorker<Value>(
  { module, path, collect }: Work<Value>,
  options: WorkerOptions = {},
): Promise<Value> {
  await takeTurn();
  const folder = await mkdtemp(join(tmpdir(), "collegium-convert-"));
  try {
    return await collect(await runWorker(startWorker(module, resolve(path), folder), options), folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
    passTurn();
  }
}

const turns = { free: Math.max(1, Math.min(4, availableParallelism())), waiting: [] as (() => void)[] };

function takeTurn(): Promise<void> {
  if (turns.free > 0) {
    turns.free -= 1;
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    turns.waiting.push(resolve);
  });
}

function passTurn(): void {
  const next = turns.waiting.shift();
  if (next == null) turns.free += 1;
  else next();
}

const memoryWatchMilliseconds = 100;
/** V8 ends a process that outgrows its heap with SIGABRT; the system's own killer sends SIGKILL. */
const memorySignals = new Set(["SIGABRT", "SIGKILL", "SIGTRAP", "SIGILL"]);

function runWorker(child: ChildProcess, options: WorkerOptions): Promise<WorkerEnd> {
  return new Promise((resolve, reject) => {
    let verdict: WorkerEnd | null = null;
    const kill = (reason: WorkerEnd): void => {
      verdict ??= reason;
      child.kill("SIGKILL");
    };
    const clock = setTimeout(() => kill("TOO_SLOW"), options.wallMilliseconds ?? limits.wallMilliseconds);
    const scale = setInterval(() => {
      const bytes = residentBytesOf(child);
      if (bytes > (options.residentBytes ?? limits.residentBytes)) kill("TOO_HEAVY");
    }, memoryWatchMilliseconds);
    const settle = (act: () => void): void => {
      clearTimeout(clock);
      clearInterval(scale);
      act();
    };
    let complaint = "";
    child.stderr?.setEncoding("utf8").on("data", (piece: string) => {
      complaint = (complaint + piece).slice(-2_000);
    });
    child.on("error", (error) => settle(() => reject(error)));
    child.on("close", (code, signal) =>
      settle(() => {
        if (verdict != null) resolve(verdict);
        else if (code === 0) resolve("FINISHED");
        else if (memorySignals.has(signal ?? "") || code === 134) resolve("TOO_HEAVY");
        else reject(new Error(`The worker ended with ${code ?? signal}: ${complaint}`));
      }),
    );
  });
}

/** The worker gets no environment: no address of the database, no keys. Compiled, it may also touch no other file. */
function startWorker(module: URL, path: string, folder: string): ChildProcess {
  const isSource = import.meta.url.endsWith(".ts");
  const main = `${fileURLToPath(module)}${isSource ? ".ts" : ".js"}`;
  const heap = [`--max-old-space-size=${limits.heapMebibytes}`, "--no-warnings"];
  const loader = isSource
    ? ["--import", pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href]
    : ["--permission", "--allow-fs-read=*", `--allow-fs-write=${folder}`];
  return spawn(process.execPath, [...heap, ...loader, main, path, folder], {
    cwd: folder,
    env: {},
    stdio: ["ignore", "ignore", "pipe"],
  });
}

/** What the process holds in memory; 0 where the system does not tell, and the heap limit alone counts. */
function residentBytesOf({ pid }: ChildProcess): number {
  if (pid == null || process.platform !== "linux") return 0;
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]);
    return Number.isFinite(pages) ? pages * 4096 : 0;
  } catch {
    // The process ended between two looks.
    return 0;
  }
}
