import { cleanedCopy } from "../clean.js";
import { ConversionRefusal, RemarkKind, type ConvertedDocument } from "../document.model.js";
import { openArchive } from "./archive.js";
import { readBody } from "./body.js";
import type { DisarmedImage } from "./image.js";
import { inspectPackage } from "./inspect.js";
import { Numbering } from "./numbering.js";
import { openPackage, type WordPackage } from "./package.js";
import { Reading } from "./reading.js";
import { Refusal } from "./refusals.js";
import { tidyStories, type Stories } from "./stories.js";
import { descendants, elementsOf, visibleText, type XmlElement } from "./xml.js";

/** What one Word file turns into. */
export interface Conversion extends ConvertedDocument {
  /** Pictures by the SHA-256 of their bytes. */
  images: Map<string, DisarmedImage>;
  /** The copy for everybody, a .docx. */
  cleaned: Buffer;
}

/**
 * Converts the bytes of a .docx; throws a Refusal when they must not be taken.
 * Costs processor and memory in proportion to the file, so it runs in the worker process only.
 */
export async function convertDocument(bytes: Buffer): Promise<Conversion> {
  const archive = await openArchive(bytes);
  const word = openPackage(archive);
  inspectPackage(word);
  const stories = tidyStories(word);

  const reading = new Reading({
    word,
    styles: stories.styles,
    numbering: new Numbering(word.xml(stories.numbering)),
    notes: stories.notes,
    footnotes: notesById(word.xml(stories.footnotes)),
    endnotes: notesById(word.xml(stories.endnotes)),
  });
  remarkWholeFile(word, stories, reading);
  const parts = { footnote: stories.footnotes, endnote: stories.endnotes };
  const document = readBody(stories.body, word.mainPart, parts, reading);
  if (document.blocks.length === 0) throw new Refusal(ConversionRefusal.NO_TEXT, "No block was found.");
  return { ...document, images: reading.images, cleaned: await cleanedCopy(word) };
}

function notesById(root: XmlElement | null): Map<string, XmlElement> {
  const notes = new Map<string, XmlElement>();
  for (const note of root == null ? [] : elementsOf(root)) {
    const type = note.attributes["w:type"] ?? "normal";
    if (type === "normal") notes.set(note.attributes["w:id"] ?? "", note);
  }
  return notes;
}

function remarkWholeFile(word: WordPackage, stories: Stories, reading: Reading): void {
  for (const part of stories.headersAndFooters) {
    const root = word.xml(part);
    if (root == null) continue;
    const text = visibleText(root).trim();
    const hasPicture = [...descendants(root)].some(({ name }) => name === "a:blip" || name === "v:imagedata");
    // A number of the page alone is no loss.
    if (hasPicture || /\p{L}/u.test(text)) reading.remark(RemarkKind.HEADER_FOOTER, null, text);
  }
  const fonts = word.xml(stories.fontTable);
  const embeds = fonts != null && [...descendants(fonts)].some(({ name }) => name.startsWith("w:embed"));
  if (embeds) reading.remark(RemarkKind.EMBEDDED_FONT, null, "");
}
