import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";

import { inKillableWorker, type WorkerOptions } from "../convert/killableWorker.js";
import { workerFiles } from "../convert/workerResult.js";
import { type Sheet, sheetLimits, type SheetRefusal } from "./sheet.model.js";

/** A workbook that was read, or why it was not. */
export type SheetResult = { state: "READ"; sheet: Sheet } | { state: "REFUSED"; reason: SheetRefusal };

/** Reads the first sheet of a stranger's workbook in a process of its own. */
export function readSheetInWorker(path: string, options: WorkerOptions = {}): Promise<SheetResult> {
  return inKillableWorker<SheetResult>(
    {
      module: new URL("./worker", import.meta.url),
      path,
      async collect(end, folder) {
        if (end !== "FINISHED") return { state: "REFUSED", reason: "SHEET_TOO_HEAVY" };
        const result = join(folder, workerFiles.result);
        const { size } = await stat(result);
        if (size > sheetLimits.resultBytes) return { state: "REFUSED", reason: "SHEET_TOO_HEAVY" };
        return JSON.parse(await readFile(result, "utf8")) as SheetResult;
      },
    },
    { wallMilliseconds: sheetLimits.wallMilliseconds, ...options },
  );
}
