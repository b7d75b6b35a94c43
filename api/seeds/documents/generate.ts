import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { buildDocument } from "./build.js";
import { demonstrationDocuments } from "./documents.js";

/** Writes the Word files of the demonstration beside their texts: `npx tsx api/seeds/documents/generate.ts`. */
for (const document of demonstrationDocuments) {
  await writeFile(join(import.meta.dirname, `${document.file}.docx`), await buildDocument(document));
}
