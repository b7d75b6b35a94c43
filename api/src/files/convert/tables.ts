import {
  RemarkKind,
  RowKind,
  type CellParagraph,
  type Image,
  type Run,
  type Table,
  type TableCell,
} from "../document.model.js";
import { readParagraph } from "./paragraphs.js";
import type { Reading } from "./reading.js";
import { textOf } from "./runs.js";
import { childAt, descendants, elementsOf, isOn, visibleText, valueAt, type XmlElement } from "./xml.js";

/** A table as read, with what cannot stay inside its cells. */
export interface ReadTable {
  table: Table;
  /** Pictures of its cells; they follow the table. */
  images: Image[];
}

interface PlacedCell {
  element: XmlElement;
  from: number;
  to: number;
  merge: "none" | "start" | "continued";
}

/** Word stops at 63 columns; wider claims of a file are cut there. */
const columnsMost = 63;

/** Reads a table under the id of its block; null when it has no cell. */
export function readTable(
  element: XmlElement,
  blockId: string,
  part: string,
  reading: Reading,
): ReadTable | null {
  const rows = elementsOf(element, "w:tr").map(placedCells);
  const edges = [...new Set(rows.flat().flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const columns = edges.length - 1;
  if (columns < 1) return null;
  const columnOf = new Map(edges.map((edge, index) => [edge, index]));

  const images: Image[] = [];
  const hanging = new Map<number, TableCell>();
  const table: Table = { columns, headerRows: 0, rows: [] };
  for (const [rowIndex, placed] of rows.entries()) {
    const rowId = `${blockId}.r${rowIndex + 1}`;
    const cells: TableCell[] = [];
    for (const { element: cellElement, from, to, merge } of placed) {
      const column = columnOf.get(from) ?? 0;
      const above = hanging.get(column);
      if (merge === "continued" && above != null) {
        above.rowSpan += 1;
        continue;
      }
      const id = `${rowId}.c${column + 1}`;
      const paragraphs = readCell(cellElement, id, part, reading, images);
      const text = paragraphs.map(({ runs }) => textOf(runs)).join("\n");
      const columnSpan = Math.max((columnOf.get(to) ?? column + 1) - column, 1);
      const cell: TableCell = { id, column, text, paragraphs, rowSpan: 1, columnSpan, header: false };
      cells.push(cell);
      if (merge === "start") hanging.set(column, cell);
      else for (let at = column; at < column + columnSpan; at += 1) hanging.delete(at);
    }
    table.rows.push({ id: rowId, kind: RowKind.ROW, cells });
  }
  markHeaders(table, element);
  return { table, images };
}

function placedCells(row: XmlElement): PlacedCell[] {
  const cells: PlacedCell[] = [];
  let at = span(valueAt(childAt(row, "w:trPr"), "w:gridBefore"), 0);
  for (const element of elementsOf(row, "w:tc")) {
    if (at >= columnsMost) break;
    const properties = childAt(element, "w:tcPr");
    const to = at + Math.max(span(valueAt(properties, "w:gridSpan"), 1), 1);
    const merge = childAt(properties, "w:vMerge");
    const isStart = merge?.attributes["w:val"] === "restart";
    cells.push({ element, from: at, to, merge: merge == null ? "none" : isStart ? "start" : "continued" });
    at = to;
  }
  return cells;
}

function span(text: string | null, otherwise: number): number {
  return text != null && /^\d{1,9}$/.test(text) ? Math.min(Number(text), columnsMost) : otherwise;
}

function readCell(
  cell: XmlElement,
  id: string,
  part: string,
  reading: Reading,
  images: Image[],
): CellParagraph[] {
  const paragraphs: CellParagraph[] = [];
  const take = (element: XmlElement): void => {
    if (element.name === "w:tbl") {
      paragraphs.push(...flattened(element, id, part, reading, images));
      return;
    }
    if (element.name !== "w:p") return;
    const read = readParagraph(element, part, reading);
    const paragraph: CellParagraph = { runs: read.runs };
    if (read.number !== "") paragraph.number = read.number;
    if (read.runs.length > 0 || read.number !== "") paragraphs.push(paragraph);
    for (const kind of read.remarks) reading.remark(kind, id, textOf(read.runs));
    for (const image of read.images) {
      reading.remark(RemarkKind.IMAGE_IN_TABLE, id, image.alt);
      images.push(image);
    }
    for (const box of read.boxes) {
      reading.remark(RemarkKind.TEXT_BOX, id, visibleText(box));
      for (const child of elementsOf(box)) take(child);
    }
  };
  for (const child of elementsOf(cell)) take(child);
  return paragraphs;
}

/** A table inside a cell becomes lines of text, its cells divided by a bar. */
function flattened(
  table: XmlElement,
  id: string,
  part: string,
  reading: Reading,
  images: Image[],
): CellParagraph[] {
  reading.remark(RemarkKind.NESTED_TABLE, id, visibleText(table));
  return elementsOf(table, "w:tr").flatMap((row): CellParagraph[] => {
    const runs: Run[] = [];
    for (const cell of elementsOf(row, "w:tc")) {
      const text = readCell(cell, id, part, reading, images).flatMap((paragraph) => [
        ...(paragraph.number == null ? [] : [{ text: `${paragraph.number} ` }]),
        ...paragraph.runs,
        { text: " " },
      ]);
      text.pop();
      if (text.length > 0 && runs.length > 0) runs.push({ text: " | " });
      runs.push(...text);
    }
    return runs.length === 0 ? [] : [{ runs }];
  });
}

function markHeaders(table: Table, element: XmlElement): void {
  const rows = elementsOf(element, "w:tr");
  let flagged = 0;
  while (isOn(childAt(rows[flagged] ?? null, "w:trPr"), "w:tblHeader")) flagged += 1;
  const isGuessed = flagged === 0 && standsOut(table, rows, element);
  const guessed = isGuessed ? Math.max(...(table.rows[0]?.cells ?? []).map(({ rowSpan }) => rowSpan)) : 0;
  // A table of nothing but header rows has none: somebody flagged every row.
  table.headerRows = flagged < rows.length ? Math.max(flagged, guessed < rows.length ? guessed : 0) : 0;
  for (const [index, row] of table.rows.entries()) {
    for (const cell of row.cells) cell.header = index < table.headerRows;
    const [only] = row.cells;
    const isHeading = index >= table.headerRows && only != null && row.cells.length === 1;
    if (isHeading && table.columns > 1 && only.columnSpan === table.columns && only.rowSpan === 1) {
      row.kind = RowKind.HEADING;
    }
  }
}

/** Few authors flag header rows; a first row that alone is bold or centred throughout is taken for one. */
function standsOut(table: Table, rows: XmlElement[], element: XmlElement): boolean {
  const [first, second] = rows;
  if (first == null || second == null || table.columns < 2 || (table.rows[0]?.cells.length ?? 0) < 2)
    return false;
  const look = childAt(element, "w:tblPr", "w:tblLook")?.attributes;
  if (look?.["w:firstRow"] === "0") return false;
  const isBold = (row: XmlElement): boolean =>
    everyText(row, "w:r", (run) => isOn(childAt(run, "w:rPr"), "w:b"));
  const isCentred = (row: XmlElement): boolean =>
    everyText(row, "w:p", (paragraph) => valueAt(childAt(paragraph, "w:pPr"), "w:jc") === "center");
  return (isBold(first) && !isBold(second)) || (isCentred(first) && !isCentred(second));
}

function everyText(row: XmlElement, name: string, holds: (element: XmlElement) => boolean): boolean {
  let count = 0;
  for (const element of descendants(row)) {
    if (element.name !== name || visibleText(element).trim() === "") continue;
    if (!holds(element)) return false;
    count += 1;
  }
  return count > 0;
}
