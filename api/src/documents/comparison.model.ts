import type { BlockKind, Image, RowKind } from "../files/document.model.js";
import type { TextChange } from "./alignment.model.js";

/** What became of a block or row between two versions. MOVED may be edited too: its pieces tell. */
export const ChangeState = {
  UNCHANGED: "UNCHANGED",
  EDITED: "EDITED",
  MOVED: "MOVED",
  NEW: "NEW",
  GONE: "GONE",
} as const;
export type ChangeState = keyof typeof ChangeState;

/** What became of a cell or column; these do not move by themselves. */
export type PartState = Exclude<ChangeState, "MOVED">;

/** A stretch of text: what stayed, what came, what went. */
export type TextPiece = TextChange;

/** A cell of the comparison, once, at the place where it begins in its row. */
export interface ComparedCell {
  state: PartState;
  /** How many of the comparison's columns it covers. */
  columnSpan: number;
  isHeader: boolean;
  /** Whether it hangs down from the row above; its pieces are then empty. */
  isContinued: boolean;
  pieces: TextPiece[];
}

export interface ComparedRow {
  state: ChangeState;
  kind: RowKind;
  cells: ComparedCell[];
}

/** Two tables as one: columns and rows of both, in the order of the later version. */
export interface ComparedTable {
  columns: PartState[];
  /** Whether a column came, went or changed its place. */
  hasOtherColumns: boolean;
  headerRows: number;
  rows: ComparedRow[];
}

/** One block of the readable comparison, in the order of the later version. */
export interface ComparedBlock {
  state: ChangeState;
  kind: BlockKind;
  level: number | null;
  number: string | null;
  /** Id in the earlier version; null when new. */
  beforeId: string | null;
  /** Id in the later version; null when gone. */
  afterId: string | null;
  /** Read in turn without what was added they give the earlier text, without what was removed the later; empty for tables and pictures. */
  pieces: TextPiece[];
  table: ComparedTable | null;
  image: Image | null;
}

/** How many blocks became what. */
export type ChangeCounts = Record<ChangeState, number>;

/** Two versions compared. */
export interface Comparison {
  counts: ChangeCounts;
  blocks: ComparedBlock[];
}
