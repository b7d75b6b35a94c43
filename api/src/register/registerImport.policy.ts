import type { Viewer } from "../accounts/viewer.js";
import type { Rule } from "../platform/policy.js";
import type { ImportState } from "./registerImport.entity.js";

/** Why an act on an import was refused. */
export const ImportReason = {
  NOT_FOUND: "NOT_FOUND",
  INVALID_STATE: "INVALID_STATE",
  ROWS_WRONG: "ROWS_WRONG",
  NO_ROWS: "NO_ROWS",
  ENTRIES_TOUCHED: "ENTRIES_TOUCHED",
} as const;
export type ImportReason = keyof typeof ImportReason;

/** What the rules ask about. */
export interface ImportCase {
  viewer: Pick<Viewer, "has">;
  state: ImportState;
  wrongCount: number | null;
  /** Rows that are not excluded. */
  includedCount: number;
  /** Whether what is under way has not gone on for minutes: its process has died. */
  isStalled: boolean;
}
type ImportRule = Rule<ImportCase, ImportReason>;

/** Whoever does not keep the register hears what is heard of a thing that does not exist. */
export const keepsRegister: Rule<Pick<ImportCase, "viewer">, "NOT_FOUND"> = {
  reason: ImportReason.NOT_FOUND,
  holds: ({ viewer }) => viewer.has("REGISTRAR"),
};
const isOnTheWay: ImportRule = {
  reason: ImportReason.INVALID_STATE,
  holds: ({ state }) => state === "READ" || state === "CHECKED",
};
const isChecked: ImportRule = {
  reason: ImportReason.INVALID_STATE,
  holds: ({ state }) => state === "CHECKED",
};
/** What has stood still for minutes may be begun anew: it has left nothing behind. */
const mayBegin: ImportRule = {
  reason: ImportReason.INVALID_STATE,
  holds: ({ state, isStalled }) => state === "CHECKED" || (state === "RUNNING" && isStalled),
};
const mayBeginBack: ImportRule = {
  reason: ImportReason.INVALID_STATE,
  holds: ({ state, isStalled }) => state === "DONE" || (state === "UNDOING" && isStalled),
};
/** R77: one wrong row that nobody has excluded holds all of them back. */
const isRight: ImportRule = { reason: ImportReason.ROWS_WRONG, holds: ({ wrongCount }) => wrongCount === 0 };
const hasRows: ImportRule = { reason: ImportReason.NO_ROWS, holds: ({ includedCount }) => includedCount > 0 };
const isNotInRegister: ImportRule = {
  reason: ImportReason.INVALID_STATE,
  holds: ({ state }) => state === "READ" || state === "CHECKED" || state === "UNDONE",
};

export const mayOnImport = {
  read: [keepsRegister],
  check: [keepsRegister, isOnTheWay],
  decide: [keepsRegister, isChecked],
  run: [keepsRegister, mayBegin, isRight, hasRows],
  undo: [keepsRegister, mayBeginBack],
  discard: [keepsRegister, isNotInRegister],
};
