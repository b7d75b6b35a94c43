/** The process that reads one workbook and ends: `worker <file> <folder>`; it writes `result.json` into the folder. */
import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { limits } from "../convert/limits.js";
import { workerFiles } from "../convert/workerResult.js";
import { readSheet } from "./readSheet.js";
import type { SheetResult } from "./readSheetInWorker.js";
import { NotASheet } from "./sheet.model.js";

async function read(path: string): Promise<SheetResult> {
  try {
    const { size } = await stat(path);
    if (size > limits.fileBytes) throw new NotASheet("SHEET_TOO_LARGE");
    return { state: "READ", sheet: await readSheet(await readFile(path)) };
  } catch (error) {
    if (!(error instanceof NotASheet)) throw error;
    return { state: "REFUSED", reason: error.reason };
  }
}

const [path = "", folder = ""] = process.argv.slice(2);
await writeFile(join(folder, workerFiles.result), JSON.stringify(await read(path)));
