import {
  BlockKind,
  ConversionRefusal,
  RemarkKind,
  type Block,
  type ConvertedDocument,
  type Image,
  type OutlineEntry,
  type Run,
} from "../document.model.js";
import { limits } from "./limits.js";
import { readParagraph, type ReadParagraph } from "./paragraphs.js";
import type { Reading } from "./reading.js";
import { Refusal } from "./refusals.js";
import { settledRuns, textOf } from "./runs.js";
import { readTable } from "./tables.js";
import { childAt, elementsOf, visibleText, type XmlElement } from "./xml.js";

/** Reads the main story and its notes into blocks. */
export function readBody(
  body: XmlElement,
  part: string,
  noteParts: NoteParts,
  reading: Reading,
): ConvertedDocument {
  const reader = new BodyReader(part, reading);
  reader.readStory(body);
  reader.closeSection(childAt(body, "w:sectPr"));
  reader.readNotes(noteParts);
  return { blocks: reader.blocks, remarks: reading.remarks, outline: outlineOf(reader.blocks) };
}

/** Names of the parts that hold the notes, for their references; empty when the file has none. */
export interface NoteParts {
  footnote: string;
  endnote: string;
}

/** The contents list of blocks in their order. */
export function outlineOf(blocks: readonly Block[]): OutlineEntry[] {
  return blocks
    .filter((block) => block.kind === BlockKind.HEADING)
    .map(({ id, level, number, text }) => ({ blockId: id, level: level ?? 1, number: number ?? "", text }));
}

class BodyReader {
  readonly blocks: Block[] = [];
  private readonly part: string;
  private readonly reading: Reading;
  private sectionStart = 0;
  private textUnits = 0;
  private hasContentsRemark = false;

  constructor(part: string, reading: Reading) {
    this.part = part;
    this.reading = reading;
  }

  readStory(story: XmlElement): void {
    for (const child of elementsOf(story)) {
      if (child.name === "w:p") this.readParagraph(child);
      if (child.name === "w:tbl") this.readTable(child);
      if (child.name === "m:oMathPara")
        this.readParagraph({ name: "w:p", attributes: {}, children: [child] });
    }
    for (const kind of this.reading.notes.at(story)) this.reading.remark(kind, null, "");
  }

  private readParagraph(element: XmlElement): void {
    const read = readParagraph(element, this.part, this.reading);
    const text = textOf(read.runs);
    if (read.kind === BlockKind.HEADING) this.reading.heading = text;
    const block = read.runs.length === 0 ? null : this.pushParagraph(read, text);
    for (const kind of read.remarks) {
      if (kind === RemarkKind.TABLE_OF_CONTENTS) {
        if (this.hasContentsRemark) continue;
        this.hasContentsRemark = true;
      }
      this.reading.remark(kind, block?.id ?? this.blocks.at(-1)?.id ?? null, text);
    }
    this.pushImages(read.images);
    for (const box of read.boxes) this.readBox(box);
    this.closeSection(childAt(element, "w:pPr", "w:sectPr"));
  }

  private pushParagraph(read: ReadParagraph, text: string): Block {
    const block: Block = { id: this.nextId(), kind: read.kind, runs: read.runs, text };
    if (read.level != null) block.level = read.level;
    if (read.number !== "") block.number = read.number;
    return this.push(block, text.length);
  }

  private readTable(element: XmlElement): void {
    const id = this.nextId();
    const read = readTable(element, id, this.part, this.reading);
    if (read == null) return;
    const cells = read.table.rows.flatMap((row) => row.cells);
    const units = cells.reduce((sum, cell) => sum + cell.text.length, cells.length * 16);
    this.push({ id, kind: BlockKind.TABLE, runs: [], text: "", table: read.table }, units);
    const excerpt = cells.find((cell) => cell.text !== "")?.text ?? "";
    for (const kind of this.reading.notes.at(element)) this.reading.remark(kind, id, excerpt);
    this.pushImages(read.images);
  }

  /** The text of a frame stands on the page beside the paragraph it hangs on; here it follows it. */
  private readBox(box: XmlElement): void {
    const before = this.blocks.length;
    this.readStory(box);
    const first = this.blocks[before];
    if (first != null) this.reading.remark(RemarkKind.TEXT_BOX, first.id, first.text);
  }

  private pushImages(images: Image[]): void {
    for (const image of images) {
      this.push({ id: this.nextId(), kind: BlockKind.IMAGE, runs: [], text: "", image }, image.alt.length);
    }
  }

  /** Says of a section that ends here what of its page is not kept; null when none ends. */
  closeSection(properties: XmlElement | null): void {
    if (properties == null) return;
    const first = this.blocks[Math.min(this.sectionStart, this.blocks.length - 1)];
    const place = [first?.id ?? null, first?.text ?? ""] as const;
    if (childAt(properties, "w:pgSz")?.attributes["w:orient"] === "landscape") {
      this.reading.remark(RemarkKind.LANDSCAPE_SECTION, ...place);
    }
    if (Number(childAt(properties, "w:cols")?.attributes["w:num"] ?? "1") > 1) {
      this.reading.remark(RemarkKind.TEXT_COLUMNS, ...place);
    }
    this.sectionStart = this.blocks.length;
  }

  /** Puts the notes after the text in the order of their signs, and their ids where the signs stand. */
  readNotes(parts: NoteParts): void {
    const { noteReferences } = this.reading;
    const ids = new Map<string, string>();
    // Reading a note may find signs of further notes, which join the end of the list.
    for (const { key, number, content } of noteReferences) {
      const part = key.startsWith("footnote") ? parts.footnote : parts.endnote;
      const runs = this.noteRuns(content, part);
      const id = this.nextId();
      ids.set(key, id);
      const text = textOf(runs);
      this.push({ id, kind: BlockKind.FOOTNOTE, number, runs, text }, text.length);
    }
    for (const run of allRuns(this.blocks)) {
      if (run.footnote != null) run.footnote = ids.get(run.footnote) ?? run.footnote;
    }
  }

  private noteRuns(note: XmlElement, part: string): Run[] {
    const runs: Run[] = [];
    for (const child of elementsOf(note)) {
      const lines = child.name === "w:p" ? readParagraph(child, part, this.reading).runs : [];
      if (child.name === "w:tbl") lines.push({ text: visibleText(child) });
      if (lines.length > 0 && runs.length > 0) runs.push({ text: "\n" });
      runs.push(...lines);
    }
    return settledRuns(runs);
  }

  private nextId(): string {
    return `b${this.blocks.length + 1}`;
  }

  private push(block: Block, units: number): Block {
    this.textUnits += units;
    if (this.blocks.length >= limits.blocks || this.textUnits > limits.textUnits) {
      throw new Refusal(ConversionRefusal.TOO_LONG, "The document has too many paragraphs or too much text.");
    }
    this.blocks.push(block);
    return block;
  }
}

function* allRuns(blocks: readonly Block[]): Generator<Run> {
  for (const block of blocks) {
    yield* block.runs;
    for (const row of block.table?.rows ?? []) {
      for (const cell of row.cells) for (const paragraph of cell.paragraphs) yield* paragraph.runs;
    }
  }
}
