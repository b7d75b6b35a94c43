import type { Table, TableCell, TableRow } from "./textTypes";

/** A row as a reader of cards meets it: one cell per column, those that hang down from above included. */
export interface GridRow {
  row: TableRow;
  /** By column; null where the table has no cell. */
  cells: readonly (TableCell | null)[];
}

/** Every row with the cell that covers each column. */
export function gridOf({ columns, rows }: Table): GridRow[] {
  const hanging: ({ cell: TableCell; left: number } | null)[] = Array.from({ length: columns }, () => null);
  return rows.map((row) => {
    const cells: (TableCell | null)[] = hanging.map((above) => above?.cell ?? null);
    for (const cell of row.cells) {
      for (let column = cell.column; column < Math.min(cell.column + cell.columnSpan, columns); column += 1) {
        cells[column] = cell;
        hanging[column] = { cell, left: cell.rowSpan };
      }
    }
    for (const [column, above] of hanging.entries()) {
      if (above) hanging[column] = above.left > 1 ? { ...above, left: above.left - 1 } : null;
    }
    return { row, cells };
  });
}

/** What each column is called: its head's cells from the top, each once ("Сроки — начало"). */
export function columnNames(table: Table): string[] {
  const head = gridOf(table).slice(0, table.headerRows);
  return Array.from({ length: table.columns }, (_, column) => {
    const cells = new Set(head.flatMap(({ cells }) => cells[column] ?? []));
    return [...new Set([...cells].map(({ text }) => text.replaceAll(/\s+/g, " ").trim()))]
      .filter(Boolean)
      .join(" — ");
  });
}

/** The text of a row, cell by cell, as a quotation of it. */
export const rowText = ({ cells }: TableRow): string =>
  cells
    .map(({ text }) => text)
    .filter(Boolean)
    .join(" | ");
