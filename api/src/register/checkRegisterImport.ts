import type { Acting } from "../context.js";
import { dateIn } from "../platform/calendar.js";
import { record } from "../platform/journal.js";
import { done, type InputProblem, invalid, type Outcome } from "../platform/outcome.js";
import { writtenProblems } from "../platform/written.js";
import { checkRows } from "./checkRows.js";
import {
  doubledFields,
  type ImportField,
  type ImportMapping,
  missingFields,
  SHARED_FIELDS,
} from "./importColumns.rules.js";
import { RegisterImport } from "./registerImport.entity.js";
import type { ImportReason } from "./registerImport.policy.js";
import { importForAct } from "./registerImport.queries.js";

/** A field with its column, from 1, or with what is said of it once for all rows. */
export interface MappedField {
  field: ImportField;
  column?: number | null;
  shared?: string | null;
}

interface CheckRegisterImport {
  importId: string;
  version: number;
  fields: MappedField[];
}

/** Says what the columns of an import mean, and tries every row: what is wrong is kept, nothing is entered (R77). */
export async function checkRegisterImport(
  acting: Acting,
  { importId, version, fields }: CheckRegisterImport,
): Promise<Outcome<RegisterImport, ImportReason>> {
  const made = await importForAct(acting, "check", { importId, version });
  if (!(made instanceof RegisterImport)) return made;

  const mapping = mappingOf(fields);
  const problems = problemsOf(mapping, made.headings.length);
  if (problems.length > 0) return invalid(...problems);

  const { em, viewer, now } = acting;
  em.assign(made, { mapping, trouble: null });
  const { counts } = await checkRows(em, made, dateIn(now, viewer.timeZone));
  em.assign(made, counts);
  record(em, {
    regionId: made.regionId,
    act: "import.checked",
    actorId: viewer.personId,
    subjectId: made.id,
    at: now,
  });
  return done(made);
}

function mappingOf(fields: readonly MappedField[]): ImportMapping {
  const mapping: ImportMapping = { columns: {}, shared: {} };
  for (const { field, column, shared } of fields) {
    if (column) mapping.columns[field] = column - 1;
    const isShared = SHARED_FIELDS.find((each) => each === field);
    if (!column && isShared && shared?.trim()) mapping.shared[isShared] = shared.trim();
  }
  return mapping;
}

function problemsOf(mapping: ImportMapping, width: number): InputProblem[] {
  const beyond = Object.entries(mapping.columns).filter(([, column]) => column < 0 || column >= width);
  const texts = Object.fromEntries(SHARED_FIELDS.map((field) => [field, mapping.shared[field] ?? ""]));
  const bounds = Object.fromEntries(SHARED_FIELDS.map((field) => [field, { least: 0, most: 300 }]));
  return [
    ...missingFields(mapping).map((path) => ({ path, code: "REQUIRED" })),
    ...doubledFields(mapping).map((path) => ({ path, code: "DUPLICATE" })),
    ...beyond.map(([path]) => ({ path, code: "UNKNOWN" })),
    ...writtenProblems(texts, bounds),
  ];
}
