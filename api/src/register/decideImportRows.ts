import type { Acting } from "../context.js";
import { dateIn } from "../platform/calendar.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome } from "../platform/outcome.js";
import { checkRows } from "./checkRows.js";
import type { ImportDecision } from "./importFile.rules.js";
import { decideRows } from "./importRows.queries.js";
import { RegisterImport } from "./registerImport.entity.js";
import type { ImportReason } from "./registerImport.policy.js";
import { importForAct } from "./registerImport.queries.js";

interface DecideImportRows {
  importId: string;
  rows: number[];
  decision?: ImportDecision | null;
}

const most = 100;

/**
 * Leaves rows out of an import by hand, says whom they mean, or takes such a word back; then tries all rows anew, since a row
 * that is left out stands in nobody's way.
 */
export async function decideImportRows(
  acting: Acting,
  { importId, rows, decision = null }: DecideImportRows,
): Promise<Outcome<RegisterImport, ImportReason>> {
  const { em, viewer, now } = acting;
  const made = await importForAct(acting, "decide", { importId });
  if (!(made instanceof RegisterImport)) return made;
  if (rows.length === 0) return invalid({ path: "rows", code: "TOO_FEW", values: { least: 1 } });
  if (rows.length > most) return invalid({ path: "rows", code: "TOO_MANY", values: { most } });

  const decided = await decideRows(em, made.id, rows, decision);
  if (decided < new Set(rows).size) return invalid({ path: "rows", code: "UNKNOWN" });
  const { counts } = await checkRows(em, made, dateIn(now, viewer.timeZone));
  em.assign(made, counts);
  record(em, {
    regionId: made.regionId,
    act: "import.rowsDecided",
    actorId: viewer.personId,
    subjectId: made.id,
    at: now,
    proves: { rows: rows.join(","), decision: decision ?? "" },
  });
  return done(made);
}
