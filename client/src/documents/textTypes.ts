import type { ReactNode } from "react";
import type { DocumentTextFragment } from "./DocumentText.generated";

export type Block = DocumentTextFragment["blocks"][number];
export type Run = Block["runs"][number];
export type Table = NonNullable<Block["table"]>;
export type TableRow = Table["rows"][number];
export type TableCell = TableRow["cells"][number];

/** A passage to show in the text; offsets are UTF-16 units of the plain text of the block or cell. */
export interface TextMark {
  id: string;
  /** A block (`b7`), a cell (`b7.r3.c2`) or a whole row (`b7.r3`). */
  blockId: string;
  /** Null with `end` marks the whole of it. */
  start: number | null;
  end: number | null;
  tone: "proposal" | "remark" | "chosen";
}

/** What the reader selected: words of one block or cell. Of a whole row (`b7.r3`) both offsets are 0. */
export interface TextSelection {
  blockId: string;
  start: number;
  end: number;
  quote: string;
  /** Where it stands in the window, for what opens beside it. */
  rect: DOMRect;
}

/** What every part of a text is drawn with. */
export interface TextContext {
  /** Marks by the block, cell or row they stand in. */
  marksOf: (blockId: string) => readonly TextMark[];
  onMark?: (markId: string) => void;
  onRow?: (row: TableRow, element: HTMLElement) => void;
  margin?: (blockId: string) => ReactNode;
  /** Sign of a footnote by its block. */
  footnotes: ReadonlyMap<string, Block>;
  isSelectable: boolean;
}
