/**
 * The words in which demonstration documents are written down, before they become Word files.
 * In texts `**…**` is bold, `*…*` italic, and `[^…]` a footnote at that place.
 */
export type Piece =
  | { key?: string; heading: string; level: 1 | 2 | 3 }
  | { key?: string; text: string }
  | { key?: string; items: Item[]; numbered?: boolean }
  | { key?: string; table: TableSpec }
  | { key?: string; scheme: string; caption: string }
  | { key?: string; landscape: Piece[] };

/** One item of a list, with those below it. */
export type Item = string | { text: string; items: Item[] };

/** A cell of a header that may hang down or reach aside. */
interface HeaderCell {
  text: string;
  columnSpan?: number;
  rowSpan?: number;
}

/** A table: header rows, then rows of cells or a heading that spans the table. */
export interface TableSpec {
  caption: string;
  /** Widths of the columns in percent. */
  widths: number[];
  header: HeaderCell[][];
  rows: (string[] | { heading: string })[];
}

/** A document of the demonstration. */
export interface DocumentSpec {
  /** Name of the .docx without the ending. */
  file: string;
  title: string;
  subtitle: string;
  pieces: Piece[];
}
