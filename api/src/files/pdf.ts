import { inflateSync } from "node:zlib";

/** What makes a PDF act by itself, carry other files or keep its content from being looked at (T50). */
const forbidden = [
  "JavaScript",
  "JS",
  "OpenAction",
  "AA",
  "Launch",
  "EmbeddedFile",
  "EmbeddedFiles",
  "RichMedia",
  "XFA",
  "Encrypt",
  "SubmitForm",
  "ImportData",
  "GoToR",
];
const forbiddenName = new RegExp(`/(${forbidden.join("|")})(?![\\w-])`);
/** What all object streams of one file may unpack to. */
const unpackedLimit = 64 * 1024 * 1024;

export type PdfRefusal = "NOT_PDF" | "BROKEN_PDF" | "ACTIVE_PDF";

/** Why the bytes are no harmless PDF, or null when they are one. */
export function whyNotPdf(bytes: Buffer): PdfRefusal | null {
  if (bytes.subarray(0, 5).toString("latin1") !== "%PDF-") return "NOT_PDF";
  const text = bytes.toString("latin1");
  if (!/%%EOF\s*$/.test(text.slice(-1024))) return "BROKEN_PDF";
  if (isActive(text)) return "ACTIVE_PDF";

  let unpacked = 0;
  // Objects may lie packed inside streams; the words are looked for there too.
  for (const { index, 0: head } of text.matchAll(/\/Type\s*\/ObjStm[^]{0,400}?stream\r?\n/g)) {
    const begin = index + head.length;
    const end = text.indexOf("endstream", begin);
    if (end < 0) return "BROKEN_PDF";
    try {
      const inner = inflateSync(bytes.subarray(begin, end), { maxOutputLength: unpackedLimit - unpacked });
      unpacked += inner.length;
      if (isActive(inner.toString("latin1"))) return "ACTIVE_PDF";
    } catch {
      return "BROKEN_PDF";
    }
  }
  return null;
}

/** Names may be written with `#4A` in the place of letters. */
const isActive = (text: string): boolean =>
  forbiddenName.test(
    text.replaceAll(/#([0-9a-fA-F]{2})/g, (_whole, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    ),
  );
