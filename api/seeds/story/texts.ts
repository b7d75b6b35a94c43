import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { Readable } from "node:stream";

import { convertDocument } from "../../src/files/convert/convertDocument.js";
import type { Block, Remark } from "../../src/files/document.model.js";
import type { ContentStore, StoredContent } from "../../src/files/store.js";

/** A Word file of the demonstration, converted and kept in the store. */
export interface ShippedText {
  file: string;
  blocks: Block[];
  remarks: Remark[];
  original: StoredContent;
  cleaned: StoredContent;
  contentHash: string;
}

const most = 64 * 1024 * 1024;

/** Converts files that ship with the product, and keeps originals, cleaned copies and pictures in the store. */
export async function shipTexts(
  files: Iterable<string>,
  store: ContentStore,
): Promise<Map<string, ShippedText>> {
  const texts = new Map<string, ShippedText>();
  for (const file of new Set(files)) {
    const bytes = await readFile(new URL(`../documents/${file}.docx`, import.meta.url));
    // In this process: the files are the project's own, nobody else's.
    const { blocks, remarks, images, cleaned } = await convertDocument(bytes);
    const keep = (content: Uint8Array) => store.put(Readable.from([content]), most);
    for (const { bytes: picture } of images.values()) await keep(picture);
    texts.set(file, {
      file,
      blocks,
      remarks,
      original: await keep(bytes),
      cleaned: await keep(cleaned),
      contentHash: createHash("sha256").update(JSON.stringify(blocks)).digest("hex"),
    });
  }
  return texts;
}
