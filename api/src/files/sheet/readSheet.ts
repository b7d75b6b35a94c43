import { openArchive } from "../convert/archive.js";
import { Refusal } from "../convert/refusals.js";
import { NotASheet, type Sheet, sheetLimits, type SheetRefusal, type SheetRow } from "./sheet.model.js";
import { newSheetBudget, readXml, type SheetBudget } from "./sheetXml.js";
import { openWorkbook, type Workbook } from "./workbook.js";

/** How the refusals of an archive are told of a workbook; whatever else may be wrong with one is damage. */
const asSheet: Partial<Record<string, SheetRefusal>> = {
  EMPTY_FILE: "NOT_EXCEL",
  FILE_TOO_LARGE: "SHEET_TOO_LARGE",
  PDF: "NOT_EXCEL",
  RTF: "NOT_EXCEL",
  NOT_WORD: "NOT_EXCEL",
  LEGACY_DOC: "LEGACY_XLS",
  ENCRYPTED: "SHEET_ENCRYPTED",
  ZIP_BOMB: "SHEET_TOO_HEAVY",
};

/**
 * Reads the first sheet of a workbook; throws `NotASheet` for a file that must not be taken. No formula is worked out, nothing
 * outside the sheet is looked at but its texts and styles, and every byte that is unpacked counts.
 */
export async function readSheet(bytes: Buffer): Promise<Sheet> {
  try {
    const archive = await openArchive(bytes);
    const budget = newSheetBudget();
    const workbook = openWorkbook(archive, budget);
    const rows = readRows(archive.unpack(workbook.sheetPart), workbook, budget);
    if (rows.length < 2) throw new NotASheet("SHEET_EMPTY");
    return { name: workbook.sheetName, otherCount: workbook.otherCount, rows };
  } catch (error) {
    if (error instanceof Refusal) throw new NotASheet(asSheet[error.reason] ?? "SHEET_BROKEN");
    throw error;
  }
}

interface Cell {
  column: number;
  type: string;
  style: number;
  text: string;
  hasFormula: boolean;
}

function readRows(bytes: Buffer, workbook: Workbook, budget: SheetBudget): SheetRow[] {
  const rows: SheetRow[] = [];
  let row: SheetRow = { number: 0, cells: [], formulas: [] };
  let cell: Cell | null = null;
  let isText = false;

  const closeCell = ({ column, type, style, text, hasFormula }: Cell) => {
    const shown = shownText(type, style, text, workbook);
    if (shown === "" && !hasFormula) return;
    if (column >= sheetLimits.columns) throw new NotASheet("TOO_MANY_COLUMNS");
    while (row.cells.length <= column) row.cells.push("");
    row.cells[column] = shown;
    if (hasFormula) row.formulas.push(column);
  };
  const closeRow = () => {
    if (row.cells.length === 0) return;
    rows.push(row);
    if (rows.length > sheetLimits.rows) throw new NotASheet("TOO_MANY_ROWS");
  };

  readXml(bytes, budget, {
    open(name, attributes) {
      if (name === "row") {
        row = { number: Number(attributes["r"] ?? row.number + 1), cells: [], formulas: [] };
      } else if (name === "c") {
        cell = {
          column: columnOf(attributes["r"]) ?? (cell ? cell.column + 1 : 0),
          type: attributes["t"] ?? "n",
          style: Number(attributes["s"] ?? 0),
          text: "",
          hasFormula: false,
        };
      } else if (name === "f" && cell) cell.hasFormula = true;
      isText = name === "v" || name === "t";
    },
    text(piece) {
      if (isText && cell && cell.text.length < sheetLimits.cellUnits) cell.text += piece;
    },
    close(name) {
      isText = false;
      if (name === "c" && cell) closeCell(cell);
      if (name !== "row") return;
      closeRow();
      cell = null;
    },
  });
  return rows;
}

/** The column of a cell's address, from 0: 2 of C7; null where the cell has none. */
function columnOf(address: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(address ?? "")?.[0];
  if (!letters) return null;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function shownText(type: string, style: number, text: string, workbook: Workbook): string {
  switch (type) {
    case "s":
      return tidy(workbook.sharedTexts[Number(text)] ?? "");
    case "b":
      return text === "1" ? "ИСТИНА" : "ЛОЖЬ";
    case "d":
      return text.slice(0, 10);
    case "n": {
      const number = Number(text);
      if (text.trim() === "" || !Number.isFinite(number)) return tidy(text);
      return (workbook.isDay(style) && dayOf(number, workbook.isFrom1904)) || plainNumber(number);
    }
    default:
      return tidy(text);
  }
}

/** A number as people write it: binary fractions that Excel does not show are left out. */
const plainNumber = (number: number): string => String(Number(number.toPrecision(15)));

const tidy = (text: string): string =>
  text
    .slice(0, sheetLimits.cellUnits)
    .normalize("NFC")
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, "")
    .trim();

const day = 86_400_000;

/** The day that a count of days means; null where it is none. Excel counts a 29 February of 1900 that never was. */
function dayOf(count: number, isFrom1904: boolean): string | null {
  const whole = Math.floor(count);
  const first = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < 60 ? 31 : 30);
  const instant = first + whole * day;
  return whole >= 1 && instant < Date.UTC(10_000, 0, 1) ? new Date(instant).toISOString().slice(0, 10) : null;
}
