/**
 * The process that converts one Word file and ends: `worker <file> <folder>`.
 * It writes `result.json`, the pictures and the cleaned copy into the folder, and nothing anywhere else.
 */
import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { ConversionRefusal } from "../document.model.js";
import { convertDocument } from "./convertDocument.js";
import { limits } from "./limits.js";
import { Refusal } from "./refusals.js";
import { workerFiles, type WorkerResult } from "./workerResult.js";

async function convert(path: string, folder: string): Promise<WorkerResult> {
  try {
    const { size } = await stat(path);
    if (size > limits.fileBytes) throw new Refusal(ConversionRefusal.FILE_TOO_LARGE, `${size} bytes.`);
    const { blocks, remarks, outline, images, cleaned } = await convertDocument(await readFile(path));
    for (const [hash, image] of images) await writeFile(join(folder, hash), image.bytes);
    await writeFile(join(folder, workerFiles.cleaned), cleaned);
    return { state: "CONVERTED", document: { blocks, remarks, outline }, images: [...images.keys()] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { state: "REFUSED", refusal: { reason: error.reason, details: error.message } };
  }
}

const [path = "", folder = ""] = process.argv.slice(2);
await writeFile(join(folder, workerFiles.result), JSON.stringify(await convert(path, folder)));
