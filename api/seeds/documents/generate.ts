import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { buildDocument } from "./build.js";
import { demonstrationDocuments } from "./documents.js";

/** Writes Word files of the demonstration beside their texts: `npx tsx api/seeds/documents/generate.ts [name…]`, all without names. */
const names = process.argv.slice(2);
for (const document of demonstrationDocuments) {
  if (names.length > 0 && !names.includes(document.file)) continue;
  await writeFile(join(import.meta.dirname, `${document.file}.docx`), await buildDocument(document));
}
