/** A row of a sheet with something in it. */
export interface SheetRow {
  /** Its number in the sheet, from 1. */
  number: number;
  /** The texts of its cells from the first column on, as they are shown; empty where there is nothing. Days are 2022-04-15. */
  cells: string[];
  /** Columns, from 0, whose value is worked out by a formula; their texts are what the file says that came of it. */
  formulas: number[];
}

/** The first sheet of a workbook that anybody sees. */
export interface Sheet {
  name: string;
  /** How many further sheets the workbook has; none of them was read. */
  otherCount: number;
  rows: SheetRow[];
}

/** Why a file is not read as a workbook. */
export const SheetRefusal = {
  NOT_EXCEL: "NOT_EXCEL",
  LEGACY_XLS: "LEGACY_XLS",
  SHEET_EMPTY: "SHEET_EMPTY",
  SHEET_ENCRYPTED: "SHEET_ENCRYPTED",
  SHEET_MACROS: "SHEET_MACROS",
  SHEET_BROKEN: "SHEET_BROKEN",
  SHEET_TOO_LARGE: "SHEET_TOO_LARGE",
  SHEET_TOO_HEAVY: "SHEET_TOO_HEAVY",
  TOO_MANY_ROWS: "TOO_MANY_ROWS",
  TOO_MANY_COLUMNS: "TOO_MANY_COLUMNS",
} as const;
export type SheetRefusal = keyof typeof SheetRefusal;

/** One English sentence for each refusal: what is wrong and what helps. */
export const sheetRefusalSentences: Record<SheetRefusal, string> = {
  NOT_EXCEL: "This is not an Excel workbook; save the table as .xlsx.",
  LEGACY_XLS: "This is an .xls of an old Excel; save it as .xlsx.",
  SHEET_EMPTY: "The first sheet has no rows below its headings.",
  SHEET_ENCRYPTED: "The workbook is protected by a password; remove the protection and save it again.",
  SHEET_MACROS: "The workbook is of a kind with macros; save it as .xlsx.",
  SHEET_BROKEN: "The workbook is damaged, or no Excel has written it; open it in Excel and save it anew.",
  SHEET_TOO_LARGE: "The workbook is larger than 20 MB; leave only the sheet with the register in it.",
  SHEET_TOO_HEAVY: "Reading the workbook takes too much; leave only the sheet with the register in it.",
  TOO_MANY_ROWS: "The sheet has more than 25,000 rows; divide it into parts.",
  TOO_MANY_COLUMNS: "The sheet has more than 60 columns; leave those of the register.",
};

/** What one workbook may cost beyond what any upload may. */
export const sheetLimits = {
  /** Rows with something in them, that of the headings included. */
  rows: 25_001,
  columns: 60,
  /** The rest of a longer text is not read: no field takes as much. */
  cellUnits: 1_000,
  sharedTexts: 400_000,
  /** Of all parts that are parsed, unpacked. */
  xmlBytes: 128 * 1024 * 1024,
  wallMilliseconds: 30_000,
  resultBytes: 64 * 1024 * 1024,
} as const;

/** Thrown while a workbook is read that must not be taken. */
export class NotASheet extends Error {
  constructor(readonly reason: SheetRefusal) {
    super(sheetRefusalSentences[reason]);
  }
}
