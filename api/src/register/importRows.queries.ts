import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

import type { CheckedRow, DecidedRow, ImportDecision } from "./importFile.rules.js";
import type { SourceRow } from "./importRow.rules.js";
import type { RegisterImport } from "./registerImport.entity.js";

/** Rows that one statement writes: few enough for a parameter, many enough to be quick. */
export const chunkRows = 1000;

/** The pieces of a list, each of at most `chunkRows`. */
export function* chunksOf<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let at = 0; at < rows.length; at += chunkRows) yield rows.slice(at, at + chunkRows);
}

/** Keeps the rows of a sheet as they came. */
export async function insertRows(
  em: EntityManager,
  { id, regionId }: RegisterImport,
  rows: readonly SourceRow[],
): Promise<void> {
  for (const chunk of chunksOf(rows)) {
    await sql`insert into register_import_row (region_id, import_id, number, cells, formulas, problems)
      select ${regionId}, ${id}, r.number, r.cells, r.formulas, '[]'
      from jsonb_to_recordset(${JSON.stringify(chunk)}::jsonb) as r(number int, cells text[], formulas int[])`.execute(
      em.getKysely(),
    );
  }
}

/** All rows of an import in the order of the sheet, as they came, with what was decided of them. */
export async function rowsOf(em: EntityManager, importId: string): Promise<DecidedRow[]> {
  const { rows } = await sql<DecidedRow>`select number, cells, formulas, decision from register_import_row
    where import_id = ${importId} order by number`.execute(em.getKysely());
  return rows;
}

/** Writes what a check found, in the place of what the check before had found. */
export async function keepChecked(
  em: EntityManager,
  importId: string,
  checked: readonly CheckedRow[],
): Promise<void> {
  const kysely = em.getKysely();
  await sql`update register_import_row set problems = '[]', person_id = null
    where import_id = ${importId} and (problems <> '[]' or person_id is not null)`.execute(kysely);
  const telling = checked.filter(({ problems, personId }) => problems.length > 0 || personId !== null);
  for (const chunk of chunksOf(telling)) {
    const told = chunk.map(({ number, problems, personId }) => ({ number, problems, personId }));
    await sql`update register_import_row t set problems = r.problems, person_id = r."personId"
      from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as r(number int, problems jsonb, "personId" text)
      where t.import_id = ${importId} and t.number = r.number`.execute(kysely);
  }
}

/** Writes a decision, or takes one back; gives how many of the rows there are. */
export async function decideRows(
  em: EntityManager,
  importId: string,
  numbers: readonly number[],
  decision: ImportDecision | null,
): Promise<number> {
  const { numAffectedRows } = await sql`update register_import_row set decision = ${decision}
    where import_id = ${importId} and number = any(${numbers}::int[])`.execute(em.getKysely());
  return Number(numAffectedRows ?? 0);
}
