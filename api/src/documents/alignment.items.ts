import { BlockKind, type Block, type Table } from "../files/document.model.js";
import type { FlatBlock } from "./alignment.model.js";

/** A cell with its place in the grid, both counted from 0. */
export interface GridCell {
  id: string;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  text: string;
}

/** A table as the alignment sees it. */
export interface Grid {
  columns: number;
  rows: number;
  headerRows: number;
  /** Ids of rows; empty where rows have none. */
  rowIds: string[];
  cells: GridCell[];
}

/** A top-level piece of a version: a text, a picture or a table. */
export interface Item {
  id: string;
  isHeading: boolean;
  /** Of a picture its hash behind a sign that no text has. */
  text: string;
  isText: boolean;
  grid: Grid | null;
}

/** Blocks of a converted file as items. */
export function itemsOfBlocks(blocks: readonly Block[]): Item[] {
  return blocks.map((block) => ({
    id: block.id,
    isHeading: block.kind === BlockKind.HEADING,
    text: block.image == null ? block.text : `\u0000${block.image.hash}`,
    isText: block.table == null && block.image == null,
    grid: block.table == null ? null : gridOf(block.table),
  }));
}

/** A table of a converted file as a grid. */
export function gridOf(table: Table): Grid {
  return {
    columns: table.columns,
    rows: table.rows.length,
    headerRows: table.headerRows,
    rowIds: table.rows.map(({ id }) => id),
    cells: table.rows.flatMap(({ cells }, row) =>
      cells.map(({ id, column, rowSpan, columnSpan, text }) => ({
        id,
        row,
        column,
        rowSpan,
        columnSpan,
        text,
      })),
    ),
  };
}

/** Flat blocks as items: consecutive cells whose places grow make a table. */
export function itemsOfFlat(blocks: readonly FlatBlock[]): Item[] {
  const items: Item[] = [];
  let cells: GridCell[] = [];
  const closeTable = (): void => {
    const [first] = cells;
    if (first != null) {
      items.push({ id: "", isHeading: false, text: "", isText: false, grid: gridOfCells(cells) });
    }
    cells = [];
  };
  for (const { id, kind, text, table } of blocks) {
    const plain = text.normalize("NFC");
    if (table == null) {
      closeTable();
      items.push({ id, isHeading: kind.toLowerCase() === "heading", text: plain, isText: true, grid: null });
      continue;
    }
    const last = cells.at(-1);
    const grows =
      last == null || table.row > last.row || (table.row === last.row && table.column > last.column);
    if (!grows) closeTable();
    cells.push({ id, text: plain, ...table });
  }
  closeTable();
  return items;
}

function gridOfCells(cells: GridCell[]): Grid {
  const firstRow = Math.min(...cells.map(({ row }) => row));
  const firstColumn = Math.min(...cells.map(({ column }) => column));
  const placed = cells.map((cell) => ({
    ...cell,
    row: cell.row - firstRow,
    column: cell.column - firstColumn,
  }));
  const rows = Math.max(...placed.map(({ row, rowSpan }) => row + rowSpan));
  const columns = Math.max(...placed.map(({ column, columnSpan }) => column + columnSpan));
  const top = placed.filter(({ row }) => row === 0);
  // Flat cells do not say which of them head the table; the first row does unless it is all there is.
  const headerRows = rows > 1 && top.length > 1 ? Math.max(...top.map(({ rowSpan }) => rowSpan)) : 0;
  return { columns, rows, headerRows: headerRows < rows ? headerRows : 0, rowIds: [], cells: placed };
}

/** The cell that covers each place of a grid; null where there is none. */
export function occupants(grid: Grid): (GridCell | null)[][] {
  const places: (GridCell | null)[][] = Array.from({ length: grid.rows }, () =>
    Array.from({ length: grid.columns }, () => null),
  );
  for (const cell of grid.cells) {
    for (let row = cell.row; row < Math.min(cell.row + cell.rowSpan, grid.rows); row += 1) {
      for (
        let column = cell.column;
        column < Math.min(cell.column + cell.columnSpan, grid.columns);
        column += 1
      ) {
        const line = places[row];
        if (line != null) line[column] ??= cell;
      }
    }
  }
  return places;
}

/** Whether two grids hold the same texts in the same places. */
export function sameCells(before: readonly GridCell[], after: readonly GridCell[]): boolean {
  return (
    before.length === after.length &&
    before.every((cell, index) => {
      const other = after[index];
      return (
        other != null && cell.text === other.text && cell.row === other.row && cell.column === other.column
      );
    })
  );
}
