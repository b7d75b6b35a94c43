/**
 * The words in which a converted Word file is spoken of: blocks, runs, tables, remarks and refusals.
 *
 * Everything here is plain data that survives JSON. All text is NFC, and every offset into it counts
 * UTF-16 units, as `String.prototype.slice` does.
 */

/** What a block is. */
export enum BlockKind {
  HEADING = "HEADING",
  PARAGRAPH = "PARAGRAPH",
  LIST_ITEM = "LIST_ITEM",
  TABLE = "TABLE",
  IMAGE = "IMAGE",
  FOOTNOTE = "FOOTNOTE",
}

/** What a row of a table is: a row of cells, or one cell that spans the table and heads the rows below it. */
export enum RowKind {
  ROW = "ROW",
  HEADING = "HEADING",
}

/** A stretch of text of one appearance. The texts of all runs joined are exactly the text of their owner. */
export interface Run {
  text: string;
  bold?: true;
  italic?: true;
  underline?: true;
  strike?: true;
  sup?: true;
  sub?: true;
  /** An absolute address; only http, https and mailto ever appear. */
  href?: string;
  /** The id of the FOOTNOTE block whose sign stands here; the run's own text is then empty. */
  footnote?: string;
}

/** One paragraph inside a cell. */
export interface CellParagraph {
  /** What automatic numbering prints before it, such as "2)"; no part of the cell's text. */
  number?: string;
  runs: Run[];
}

/** One cell, named once, at the place where it begins. */
export interface TableCell {
  /** `b7.r3.c2`: block, row and grid column, both counted from 1. */
  id: string;
  /** Grid column where the cell begins, from 0. */
  column: number;
  /** Its paragraphs joined by a line feed. */
  text: string;
  paragraphs: CellParagraph[];
  rowSpan: number;
  columnSpan: number;
  header: boolean;
}

/** One row; cells that hang down from rows above are not repeated. */
export interface TableRow {
  /** `b7.r3`. */
  id: string;
  kind: RowKind;
  cells: TableCell[];
}

/** A table as a grid. */
export interface Table {
  /** Width of the grid in columns. */
  columns: number;
  /** How many rows from the top repeat on every page as a header. */
  headerRows: number;
  rows: TableRow[];
}

/** A picture in the store. */
export interface Image {
  /** SHA-256 in hex of the disarmed bytes; the key in the content store. */
  hash: string;
  mediaType: "image/png" | "image/jpeg" | "image/gif" | "image/webp";
  /** Pixels. */
  width: number;
  height: number;
  /** The author's description, empty when none was given. */
  alt: string;
}

/** The unit of a document that proposals, passages and comparisons point to. */
export interface Block {
  /** `b1`, `b2`, …; stable within one version. */
  id: string;
  kind: BlockKind;
  /** Of a heading or a list item, from 1. */
  level?: number;
  /** What automatic numbering prints before it, such as "1.2." or "•"; of a footnote its sign. */
  number?: string;
  /** Empty for tables and images. */
  runs: Run[];
  /** Plain text, NFC; empty for tables and images. */
  text: string;
  table?: Table;
  image?: Image;
}

/** What was dropped from the file or made simpler. */
export enum RemarkKind {
  TRACKED_CHANGE = "TRACKED_CHANGE",
  COMMENT = "COMMENT",
  TEXT_BOX = "TEXT_BOX",
  EQUATION = "EQUATION",
  EXTERNAL_IMAGE = "EXTERNAL_IMAGE",
  UNSUPPORTED_IMAGE = "UNSUPPORTED_IMAGE",
  IMAGE_IN_TABLE = "IMAGE_IN_TABLE",
  CHART = "CHART",
  SMART_ART = "SMART_ART",
  SHAPE = "SHAPE",
  HEADER_FOOTER = "HEADER_FOOTER",
  PAGE_BREAK = "PAGE_BREAK",
  LANDSCAPE_SECTION = "LANDSCAPE_SECTION",
  TEXT_COLUMNS = "TEXT_COLUMNS",
  TABLE_OF_CONTENTS = "TABLE_OF_CONTENTS",
  UNSUPPORTED_FIELD = "UNSUPPORTED_FIELD",
  PERSONAL_FIELD = "PERSONAL_FIELD",
  UNSAFE_LINK = "UNSAFE_LINK",
  HIDDEN_TEXT = "HIDDEN_TEXT",
  NESTED_TABLE = "NESTED_TABLE",
  SYMBOL = "SYMBOL",
  EMBEDDED_FONT = "EMBEDDED_FONT",
}

/** One thing that was dropped or made simpler, and where. */
export interface Remark {
  kind: RemarkKind;
  /** Block, or cell of a table; null when it concerns the whole file. */
  blockId: string | null;
  /** Text of the nearest heading above, null before the first one. */
  heading: string | null;
  /** The visible text at the place, at most 120 characters; never text that was removed. */
  excerpt: string;
}

/** One line of the contents list. */
export interface OutlineEntry {
  blockId: string;
  level: number;
  /** Empty when the heading has no automatic number. */
  number: string;
  text: string;
}

/** Why a file was not taken. */
export enum ConversionRefusal {
  EMPTY_FILE = "EMPTY_FILE",
  FILE_TOO_LARGE = "FILE_TOO_LARGE",
  PDF = "PDF",
  LEGACY_DOC = "LEGACY_DOC",
  RTF = "RTF",
  OPEN_DOCUMENT = "OPEN_DOCUMENT",
  NOT_WORD = "NOT_WORD",
  ENCRYPTED = "ENCRYPTED",
  BROKEN_ARCHIVE = "BROKEN_ARCHIVE",
  UNSAFE_NAMES = "UNSAFE_NAMES",
  ZIP_BOMB = "ZIP_BOMB",
  DOCUMENT_TYPE = "DOCUMENT_TYPE",
  BROKEN_XML = "BROKEN_XML",
  TOO_MANY_ELEMENTS = "TOO_MANY_ELEMENTS",
  TOO_DEEP = "TOO_DEEP",
  TOO_LONG = "TOO_LONG",
  MACROS = "MACROS",
  OLE_OBJECT = "OLE_OBJECT",
  ACTIVE_X = "ACTIVE_X",
  ALT_CHUNK = "ALT_CHUNK",
  REMOTE_TEMPLATE = "REMOTE_TEMPLATE",
  EXTERNAL_CONTENT = "EXTERNAL_CONTENT",
  DDE_FIELD = "DDE_FIELD",
  NO_TEXT = "NO_TEXT",
  TOO_SLOW = "TOO_SLOW",
  TOO_HEAVY = "TOO_HEAVY",
}

/** A file that was converted. */
export interface ConvertedDocument {
  blocks: Block[];
  remarks: Remark[];
  outline: OutlineEntry[];
}

/** A file that was refused; `details` is English, for the log, and names no path. */
export interface RefusedDocument {
  reason: ConversionRefusal;
  details: string;
}

/** What becomes of an uploaded file. */
export type ConversionResult =
  | (ConvertedDocument & {
      state: "CONVERTED";
      /** Store key of the copy that may be downloaded by everybody. */
      cleanedHash: string;
    })
  | (RefusedDocument & { state: "REFUSED" });
