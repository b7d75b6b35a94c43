import { occupants, type Grid, type GridCell } from "./alignment.items.js";
import { alignSequences, type SequenceAlignment, type Unit } from "./alignment.sequence.js";
import type { Vocabulary, WordBag } from "./alignment.words.js";

/** Two grids laid over one another. */
export interface TableAlignment {
  /** Later column of each earlier one, -1 when it went. */
  columns: number[];
  hasOtherColumns: boolean;
  rows: SequenceAlignment;
  /** The later cell in the place of an earlier one, by way of a given row pairing; null when there is none. */
  counterpart(cell: GridCell, rowOf: (row: number) => number | null): GridCell | null;
}

/** "7", "7.", "2.1)" and the like: such cells number the rows and change whenever a row comes or goes. */
const ordinal = /^(№\s*)?\d{1,4}(\.\d{1,3})*[.)]?$/;
const columnLikeness = 0.35;

/** Whether a leading cell only numbers its row. */
export function isOrdinal(text: string): boolean {
  return ordinal.test(text.trim());
}

/** Aligns two tables: columns by header, then rows by their leading cells and by likeness. */
export function alignTables(before: Grid, after: Grid, vocabulary: Vocabulary): TableAlignment {
  const [left, right] = [occupants(before), occupants(after)];
  const columns = alignColumns({ grid: before, places: left }, { grid: after, places: right }, vocabulary);
  const common = columns.flatMap((column, index) => (column === -1 ? [] : [[index, column] as const]));
  const earlier = rowsOf(
    before,
    left,
    common.map(([index]) => index),
    vocabulary,
  );
  const later = rowsOf(
    after,
    right,
    common.map(([, column]) => column),
    vocabulary,
  );
  const rows = alignSequences({
    before: earlier.map(({ unit }) => unit),
    after: later.map(({ unit }) => unit),
    likeness(i, j) {
      const [a, b] = [earlier[i], later[j]];
      if (a == null || b == null || a.isHeader !== b.isHeader) return 0;
      const name = vocabulary.likeness(a.name, b.name);
      return 0.5 * name + 0.5 * vocabulary.likeness(a.whole, b.whole);
    },
    kin: () => Array.from(later.keys()),
  });
  const isSameOrder = columns.every((column, index) => index === 0 || column > (columns[index - 1] ?? -1));
  return {
    columns,
    hasOtherColumns: before.columns !== after.columns || columns.includes(-1) || !isSameOrder,
    rows,
    counterpart(cell, rowOf) {
      const column = columns[cell.column] ?? -1;
      if (column === -1) return null;
      // A cell that hangs over several rows stays as long as one of them does.
      for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
        const pairedRow = rowOf(row);
        const found = pairedRow == null ? null : right[pairedRow]?.[column];
        if (found != null) return found;
      }
      return null;
    },
  };
}

interface Laid {
  grid: Grid;
  places: (GridCell | null)[][];
}

function alignColumns(before: Laid, after: Laid, vocabulary: Vocabulary): number[] {
  const [left, right] = [columnsOf(before, vocabulary), columnsOf(after, vocabulary)];
  const scored = left.flatMap((a, index) =>
    right.map((b, other) => {
      const isSameLabel = a.label.text !== "" && a.label.text === b.label.text;
      const byLabel = isSameLabel ? 1 : vocabulary.likeness(a.label, b.label);
      const isUnlabelled = a.label.text === "" && b.label.text === "";
      const byContent = vocabulary.likeness(a.content, b.content);
      const score = isSameLabel ? 1 + byContent : isUnlabelled ? byContent : 0.6 * byLabel + 0.4 * byContent;
      return { index, other, score, distance: Math.abs(index - other) };
    }),
  );
  scored.sort((a, b) => b.score - a.score || a.distance - b.distance);
  const columns = left.map(() => -1);
  const taken = new Set<number>();
  for (const { index, other, score } of scored) {
    if (score < columnLikeness || columns[index] !== -1 || taken.has(other)) continue;
    columns[index] = other;
    taken.add(other);
  }
  // The one column left on either side, with all others paired, was renamed and refilled.
  const lost = columns.indexOf(-1);
  const free = right.findIndex((_, other) => !taken.has(other));
  const isOnlyOne = columns.filter((column) => column === -1).length === 1 && right.length === left.length;
  if (isOnlyOne && lost === free) columns[lost] = free;
  return columns;
}

function columnsOf({ grid, places }: Laid, vocabulary: Vocabulary): { label: WordBag; content: WordBag }[] {
  return Array.from({ length: grid.columns }, (_, column) => {
    const labels: string[] = [];
    const contents: string[] = [];
    for (const [row, line] of places.entries()) {
      const cell = line[column];
      // A heading that spans the table says nothing of a column.
      if (cell == null || cell.columnSpan === grid.columns) continue;
      if (row >= grid.headerRows) contents.push(cell.text);
      else if (labels.at(-1) !== cell.text) labels.push(cell.text);
    }
    return { label: vocabulary.bag(labels.join(" / ")), content: vocabulary.bag(contents.join(" ")) };
  });
}

interface RowText {
  unit: Unit;
  name: WordBag;
  whole: WordBag;
  isHeader: boolean;
}

function rowsOf(
  grid: Grid,
  places: (GridCell | null)[][],
  columns: number[],
  vocabulary: Vocabulary,
): RowText[] {
  return places.map((line, row) => {
    const cells = columns.flatMap((column) => line[column] ?? []);
    const texts = [...new Set(cells)].map(({ text }) => text.replace(/\s+/g, " ").trim());
    const [lead = "", ...rest] = texts;
    const telling = isOrdinal(lead) || lead === "" ? rest : texts;
    // Rows of nothing but numbers are told apart by them after all.
    const told = telling.some((text) => text !== "") ? telling : texts;
    const name = told[0] ?? "";
    const whole = told.join(" | ");
    const isHeader = row < grid.headerRows;
    const mark = isHeader ? "\u0001" : "";
    const unit: Unit = {
      key: whole === "" ? null : mark + whole,
      name: name === "" ? null : mark + name,
      length: name.length > 0 ? Math.max(whole.length, 1) : 0,
    };
    return { unit, name: vocabulary.bag(name), whole: vocabulary.bag(whole), isHeader };
  });
}
