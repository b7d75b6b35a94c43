import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { ConversionRefusal, type ConversionResult } from "../document.model.js";
import { contentOf, type ContentStore } from "../store.js";
import { limits } from "./limits.js";
import { refusalSentences } from "./refusals.js";
import { workerFiles, type WorkerResult } from "./workerResult.js";

/** Options that tests tighten. */
export interface WorkerOptions {
  wallMilliseconds?: number;
  residentBytes?: number;
}

/**
 * Converts a Word file in a process of its own, which is killed when it takes longer or more memory than
 * allowed, and puts its pictures and its cleaned copy into the store. Each file gets a fresh process, so
 * none can leave anything behind for the next; a few run at a time, the others wait.
 * Every file gets a verdict; what is thrown is an outage of ours (disk full, no process to be had).
 */
export async function convertInWorker(
  path: string,
  store: ContentStore,
  options: WorkerOptions = {},
): Promise<ConversionResult> {
  await takeTurn();
  const folder = await mkdtemp(join(tmpdir(), "collegium-convert-"));
  try {
    const end = await runWorker(resolve(path), folder, options);
    if (end !== "FINISHED") return { state: "REFUSED", reason: end, details: refusalSentences[end] };
    return await collect(folder, store);
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

type WorkerEnd = "FINISHED" | ConversionRefusal.TOO_SLOW | ConversionRefusal.TOO_HEAVY;

function runWorker(path: string, folder: string, options: WorkerOptions): Promise<WorkerEnd> {
  const child = startWorker(path, folder);
  return new Promise((resolve, reject) => {
    let verdict: WorkerEnd | null = null;
    const kill = (reason: WorkerEnd): void => {
      verdict ??= reason;
      child.kill("SIGKILL");
    };
    const clock = setTimeout(
      () => kill(ConversionRefusal.TOO_SLOW),
      options.wallMilliseconds ?? limits.wallMilliseconds,
    );
    const scale = setInterval(() => {
      const bytes = residentBytesOf(child);
      if (bytes > (options.residentBytes ?? limits.residentBytes)) kill(ConversionRefusal.TOO_HEAVY);
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
        else if (memorySignals.has(signal ?? "") || code === 134) resolve(ConversionRefusal.TOO_HEAVY);
        else reject(new Error(`The conversion worker ended with ${code ?? signal}: ${complaint}`));
      }),
    );
  });
}

/** The worker gets no environment: no address of the database, no keys. Compiled, it may also touch no other file. */
function startWorker(path: string, folder: string): ChildProcess {
  const isSource = import.meta.url.endsWith(".ts");
  const main = fileURLToPath(new URL(isSource ? "./worker.ts" : "./worker.js", import.meta.url));
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

async function collect(folder: string, store: ContentStore): Promise<ConversionResult> {
  const { size } = await stat(join(folder, workerFiles.result));
  if (size > limits.resultBytes) {
    const reason = ConversionRefusal.TOO_LONG;
    return { state: "REFUSED", reason, details: refusalSentences[reason] };
  }
  const result = JSON.parse(await readFile(join(folder, workerFiles.result), "utf8")) as WorkerResult;
  if (result.state === "REFUSED") return { state: "REFUSED", ...result.refusal };
  for (const hash of result.images) {
    const kept = await store.put(contentOf(join(folder, hash)), limits.fileBytes * 2);
    if (kept.hash !== hash) throw new Error("A picture changed between the worker and the store.");
  }
  const cleaned = await store.put(contentOf(join(folder, workerFiles.cleaned)), limits.unpackedBytes);
  return { state: "CONVERTED", ...result.document, cleanedHash: cleaned.hash };
}
