import { defineEntity, p } from "@mikro-orm/core";

import { Person } from "../accounts/person.entity.js";
import { oneOf, plain, rowOf, texts } from "../platform/entity.js";
import type { ImportMapping } from "./importColumns.rules.js";
import { ImportDecision } from "./importFile.rules.js";
import type { ImportProblem, ImportProblemCode } from "./importRow.rules.js";
import { RegisterEntry } from "./registerEntry.entity.js";

export const ImportState = {
  READ: "READ",
  CHECKED: "CHECKED",
  RUNNING: "RUNNING",
  DONE: "DONE",
  UNDOING: "UNDOING",
  UNDONE: "UNDONE",
} as const;
export type ImportState = keyof typeof ImportState;

/** Why a run or its undoing ended and changed nothing. */
export const ImportTrouble = { ROWS_WRONG: "ROWS_WRONG", ENTRIES_TOUCHED: "ENTRIES_TOUCHED" } as const;
export type ImportTrouble = keyof typeof ImportTrouble;

const RegisterImportSchema = defineEntity({
  name: "RegisterImport",
  properties: {
    ...rowOf("import"),
    fileName: p.string().length(255),
    /** SHA-256 of the workbook in hex; the workbook itself is not kept, its rows are. */
    fileHash: p.string(),
    sheetName: p.string().length(100),
    /** Sheets of the workbook that were not read. */
    otherSheetCount: p.integer(),
    /** Of each column, from the first. */
    headings: texts(),
    /** A few texts of each column, for whoever says what it means. */
    samples: plain<string[][]>(),
    mapping: plain<ImportMapping>(),
    state: oneOf(ImportState),
    trouble: oneOf(ImportTrouble).nullable(),
    rowCount: p.integer(),
    excludedCount: p.integer().default(0),
    /** Rows with a problem that stand in the way; null until the first check. */
    wrongCount: p.integer().nullable(),
    problemCounts: plain<Partial<Record<ImportProblemCode, number>>>(),
    /** Rows that the run, or its undoing, has dealt with. */
    progress: p.integer().default(0),
    /** When it last went on. */
    progressAt: p.datetime().nullable(),
    startedAt: p.datetime().nullable(),
    doneAt: p.datetime().nullable(),
    undoneAt: p.datetime().nullable(),
    /** Employers that the dictionary lacked, which the registrar has yet to confirm (R91). */
    institutionCount: p.integer().default(0),
    /** Who started what is under way. */
    actor: () => p.manyToOne(Person).ref().nullable(),
  },
});

/** A register that was kept elsewhere, on its way into this one: read, checked, entered, and taken back if need be. */
export class RegisterImport extends RegisterImportSchema.class {}
RegisterImportSchema.setClass(RegisterImport);

const RegisterImportRowSchema = defineEntity({
  name: "RegisterImportRow",
  properties: {
    seq: p.bigint("number").primary().autoincrement(),
    regionId: p.string(),
    import: () => p.manyToOne(RegisterImport).ref().deleteRule("cascade"),
    /** Its number in the sheet. */
    number: p.integer(),
    /** The texts of its cells as they came (R77). */
    cells: texts(),
    /** Columns, from 0, whose value a formula works out. */
    formulas: p.array().columnType("int[]").$type<number[]>(),
    problems: plain<ImportProblem[]>(),
    decision: oneOf(ImportDecision).nullable(),
    /** Whom it means among those that the region knows; null for somebody new. */
    person: () => p.manyToOne(Person).ref().nullable(),
    /** What the run made of it. */
    entry: () => p.manyToOne(RegisterEntry).ref().nullable(),
  },
  uniques: [{ properties: ["import", "number"] }],
  indexes: [{ properties: ["entry"] }],
});

/** A row of an imported sheet. */
export class RegisterImportRow extends RegisterImportRowSchema.class {}
RegisterImportRowSchema.setClass(RegisterImportRow);
