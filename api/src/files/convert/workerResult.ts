import type { ConvertedDocument, RefusedDocument } from "../document.model.js";

/** What the worker leaves behind for the process that started it. */
export type WorkerResult =
  | { state: "CONVERTED"; document: ConvertedDocument; images: string[] }
  | { state: "REFUSED"; refusal: RefusedDocument };

/** Names of the files that the worker writes. */
export const workerFiles = { result: "result.json", cleaned: "cleaned.docx" } as const;
