/**
 * The words of comparing two versions of a document. All offsets are UTF-16 units in a block's plain text (NFC).
 */

/** A block without appearance; a cell of a table is a block with its place in the grid. */
export interface FlatBlock {
  id: string;
  /** Any word; "heading" in either case marks what stands above a table. */
  kind: string;
  text: string;
  /** Place in the grid; consecutive cells whose places grow belong to one table. */
  table?: { row: number; column: number; rowSpan: number; columnSpan: number };
}

/** A passage of the earlier version that somebody pointed to. */
export interface Anchor {
  id: string;
  /** Block, cell or row of a table. */
  blockId: string;
  start: number;
  end: number;
  /** The words pointed to; empty for a whole row, table or picture. */
  quote: string;
}

/** What became of a passage. */
type PlacementState = "placed" | "moved" | "edited" | "gone" | "queue";

/** A stretch of a block of the later version. */
export interface Place {
  blockId: string;
  start: number;
  end: number;
}

/**
 * Where a passage is in the later version. `placed`: the same words in the same order of blocks; `moved`: the
 * same words elsewhere; `edited`: the place is known, its words changed; `gone`: removed; `queue`: cannot be
 * told with certainty, a person chooses among at most two candidates, the likelier first.
 */
export interface Placement extends Partial<Place> {
  id: string;
  state: PlacementState;
  candidates?: Place[];
}

/** A piece of a changed text: what stayed, what came, what went. */
export interface TextChange {
  kind: "same" | "added" | "removed";
  text: string;
}
