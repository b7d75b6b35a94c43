import { viewerRegion } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import { whyNot } from "../platform/policy.js";
import { type Bind, byId, code, column, connection, everyone, readType } from "../platform/read/declare.js";
import { type ImportField, type ImportMapping } from "./importColumns.rules.js";
import type { ImportProblem } from "./importRow.rules.js";
import type { ImportState } from "./registerImport.entity.js";
import { mayOnImport } from "./registerImport.policy.js";
import { importCaseOf } from "./registerImport.queries.js";
import { registerEntryRead } from "./registerEntry.reads.js";

const viewerKeepsRegister = (viewer: Viewer): boolean => whyNot(mayOnImport.read, { viewer }) === null;

/** Imports are the registrar's: rows hold names of people who have consented to nothing yet (R02). */
const isForViewer = (row: string, bind: Bind<Viewer>): string =>
  `(${row}.region_id = ${bind(viewerRegion, "text")} and ${bind(viewerKeepsRegister, "boolean")})`;

const importRowRead = readType<Viewer>({
  name: "ImportRow",
  table: "register_import_row",
  visible: isForViewer,
  fields: {
    number: column("number", everyone),
    cells: column("cells", everyone),
    decision: column("decision", everyone),
    problems: code(
      { problems: "problems" },
      ({ problems }: { problems: ImportProblem[] }) =>
        problems.map(({ values, ...problem }) => ({
          ...problem,
          values: Object.entries(values ?? {}).map(([name, value]) => ({ name, value: `${value}` })),
        })),
      everyone,
    ),
    entry: byId(() => registerEntryRead, "entry_id", everyone),
  },
});

/** What the policy asks about a row, as it is stored. */
const caseOf = {
  state: "state",
  wrongCount: "wrong_count",
  rowCount: "row_count",
  excludedCount: "excluded_count",
  progressAt: "progress_at",
  now: () => "clock_now()",
};
interface StoredCase {
  state: ImportState;
  wrongCount: number | null;
  rowCount: number;
  excludedCount: number;
  progressAt: string | null;
  now: string;
}
const whyNotNow = (
  act: keyof typeof mayOnImport,
  { now, progressAt, ...stored }: StoredCase,
  viewer: Viewer,
) =>
  whyNot(mayOnImport[act], {
    viewer,
    ...importCaseOf({ ...stored, progressAt: progressAt ? new Date(progressAt) : null }, new Date(now)),
  });
const viewerCan = (act: keyof typeof mayOnImport) =>
  code(caseOf, (given: StoredCase, viewer: Viewer) => whyNotNow(act, given, viewer) === null, everyone);

interface StoredColumns {
  headings: string[];
  samples: string[][];
  mapping: ImportMapping;
}

export const registerImportRead = readType<Viewer>({
  name: "RegisterImport",
  table: "register_import",
  idPrefix: "import",
  visible: isForViewer,
  fields: {
    id: column("id", everyone),
    version: column("version", everyone),
    fileName: column("file_name", everyone),
    sheetName: column("sheet_name", everyone),
    otherSheetCount: column("other_sheet_count", everyone),
    receivedAt: column("created_at", everyone),
    state: column("state", everyone),
    trouble: column("trouble", everyone),
    rowCount: column("row_count", everyone),
    excludedCount: column("excluded_count", everyone),
    wrongCount: column("wrong_count", everyone),
    progress: column("progress", everyone),
    institutionCount: column("institution_count", everyone),
    startedAt: column("started_at", everyone),
    doneAt: column("done_at", everyone),
    undoneAt: column("undone_at", everyone),
    isStalled: code(
      caseOf,
      ({ now, progressAt, ...stored }: StoredCase) =>
        importCaseOf({ ...stored, progressAt: progressAt ? new Date(progressAt) : null }, new Date(now))
          .isStalled,
      everyone,
    ),
    columns: code(
      { headings: "headings", samples: "samples", mapping: "mapping" },
      ({ headings, samples, mapping }: StoredColumns) => {
        const fieldOf = new Map(
          Object.entries(mapping.columns).map(([field, index]) => [index, field as ImportField]),
        );
        return headings.map((heading, index) => ({
          number: index + 1,
          heading,
          samples: samples[index] ?? [],
          field: fieldOf.get(index) ?? null,
        }));
      },
      everyone,
    ),
    shared: code(
      { mapping: "mapping" },
      ({ mapping }: { mapping: ImportMapping }) =>
        Object.entries(mapping.shared).map(([field, text]) => ({ field, text })),
      everyone,
    ),
    problemCounts: code(
      { counts: "problem_counts" },
      ({ counts }: { counts: Record<string, number> }) =>
        Object.entries(counts)
          .map(([problem, count]) => ({ code: problem, count }))
          .toSorted((one, other) => other.count - one.count),
      everyone,
    ),
    rows: connection(
      () => importRowRead,
      {
        where: (made, row) => `${row}.import_id = ${made}.id`,
        orders: { NUMBER: { by: (row) => `${row}.number`, type: "int" } },
        defaultOrder: ["NUMBER", "ASC"],
        countUpTo: 25_000,
        filters: {
          isWrong: (row, value) => `(jsonb_array_length(${row}.problems) > 0) = ${value("boolean")}`,
          code: (row, value) =>
            `${row}.problems @> jsonb_build_array(jsonb_build_object('code', ${value("text")}))`,
          isExcluded: (row, value) => `(coalesce(${row}.decision, '') = 'EXCLUDED') = ${value("boolean")}`,
        },
      },
      everyone,
    ),
    viewerCanCheck: viewerCan("check"),
    viewerCanDecide: viewerCan("decide"),
    viewerCanRun: viewerCan("run"),
    viewerCannotRunReason: code(
      caseOf,
      (given: StoredCase, viewer: Viewer) => whyNotNow("run", given, viewer),
      everyone,
    ),
    viewerCanUndo: viewerCan("undo"),
    viewerCanDiscard: viewerCan("discard"),
  },
});
