import type { EntityManager } from "@mikro-orm/postgresql";
import { setImmediate as breathe } from "node:timers/promises";

import { type CheckedRow, type DecidedRow, holdTogether, readRows } from "./importFile.rules.js";
import { knownRegister, readingOf } from "./importKnown.queries.js";
import { chunksOf, keepChecked, rowsOf } from "./importRows.queries.js";
import type { ImportProblemCode } from "./importRow.rules.js";
import type { RegisterImport } from "./registerImport.entity.js";

/**
 * The dry run: reads every row of an import, holds them against each other and the register, and keeps what is wrong with each.
 * Nothing of the register is written. Gives the rows as they were read, and the counts for the import
 * itself, which its caller keeps: a run keeps them only at its end, since until then others tell of its progress there.
 */
export async function checkRows(
  em: EntityManager,
  made: RegisterImport,
  today: string,
): Promise<{ checked: CheckedRow[]; counts: ReturnType<typeof countsOf> }> {
  const { id, regionId, mapping } = made;
  const rows = await rowsOf(em, id);
  const reading = await readingOf(em, { regionId, mapping, today });
  const read: CheckedRow[] = [];
  for (const chunk of chunksOf(rows)) {
    read.push(...readRows(chunk, reading));
    // Others' requests come in between: a large sheet takes seconds.
    await breathe();
  }
  const checked = inColumns(
    holdTogether(read, decisionsOf(rows), await knownRegister(em, regionId, read), today),
    made,
  );
  await keepChecked(em, id, checked);
  return { checked, counts: countsOf(rows, checked) };
}

const decisionsOf = (rows: readonly DecidedRow[]) =>
  new Map(rows.flatMap(({ number, decision }) => (decision ? [[number, decision] as const] : [])));

/** A person is told at the column that holds the name. */
const inColumns = (rows: CheckedRow[], { mapping: { columns } }: RegisterImport): CheckedRow[] =>
  columns.FULL_NAME === undefined
    ? rows
    : rows.map((row) => ({
        ...row,
        problems: row.problems.map((problem) =>
          problem.field === "SURNAME" ? { ...problem, field: "FULL_NAME" } : problem,
        ),
      }));

function countsOf(rows: readonly DecidedRow[], checked: readonly CheckedRow[]) {
  const problemCounts: Partial<Record<ImportProblemCode, number>> = {};
  for (const { problems } of checked) {
    for (const code of new Set(problems.map(({ code }) => code))) {
      problemCounts[code] = (problemCounts[code] ?? 0) + 1;
    }
  }
  return {
    state: "CHECKED" as const,
    problemCounts,
    wrongCount: checked.filter(({ problems }) => problems.length > 0).length,
    excludedCount: rows.filter(({ decision }) => decision === "EXCLUDED").length,
  };
}
