import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";

import { ConversionRefusal, type ConversionResult } from "../document.model.js";
import { contentOf, type ContentStore } from "../store.js";
import { inKillableWorker, type WorkerOptions } from "./killableWorker.js";
import { limits } from "./limits.js";
import { refusalSentences } from "./refusals.js";
import { workerFiles, type WorkerResult } from "./workerResult.js";

/**
 * Converts a Word file in a process of its own and puts its pictures and its cleaned copy into the store.
 * Every file gets a verdict; what is thrown is an outage of ours (disk full, no process to be had).
 */
export function convertInWorker(
  path: string,
  store: ContentStore,
  options: WorkerOptions = {},
): Promise<ConversionResult> {
  const collectOrRefuse = async (end: string, folder: string): Promise<ConversionResult> => {
    if (end === "FINISHED") return collect(folder, store);
    const reason = end === "TOO_SLOW" ? ConversionRefusal.TOO_SLOW : ConversionRefusal.TOO_HEAVY;
    return { state: "REFUSED", reason, details: refusalSentences[reason] };
  };
  return inKillableWorker(
    { module: new URL("./worker", import.meta.url), path, collect: collectOrRefuse },
    options,
  );
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
