import type { Acting } from "../context.js";
import { forUpdate } from "../platform/act.js";
import { refused, type Refused, stale, type Stale } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { RegisterImport } from "./registerImport.entity.js";
import { ImportReason, mayOnImport, type ImportCase } from "./registerImport.policy.js";

/** What stands still so long has lost its process: a piece of work tells of itself every few seconds. */
const stallMilliseconds = 120_000;

/** What the policy asks about an import. */
export function importCaseOf(
  { state, wrongCount, rowCount, excludedCount, progressAt }: Omit<Stored, "id">,
  now: Date,
): Omit<ImportCase, "viewer"> {
  const isUnderWay = state === "RUNNING" || state === "UNDOING";
  return {
    state,
    wrongCount: wrongCount ?? null,
    includedCount: rowCount - excludedCount,
    isStalled: isUnderWay && now.getTime() - (progressAt?.getTime() ?? 0) > stallMilliseconds,
  };
}
type Stored = Pick<RegisterImport, "id" | "state" | "rowCount" | "excludedCount"> & {
  wrongCount?: number | null;
  progressAt?: Date | null;
};

interface Wanted {
  importId: string;
  /** As the form had it; absent where nothing that is shown is changed. */
  version?: number;
}

/** The import, locked, with the policy of an act already asked; else why the act is not done. */
export async function importForAct(
  { em, viewer, now }: Acting,
  act: keyof typeof mayOnImport,
  { importId, version }: Wanted,
): Promise<RegisterImport | Refused<ImportReason> | Stale> {
  const made = viewer.has("REGISTRAR")
    ? await em.findOne(RegisterImport, { id: importId, regionId: viewer.regionId }, forUpdate)
    : null;
  if (!made) return refused(ImportReason.NOT_FOUND);
  if (version !== undefined && version !== made.version) return stale(importId);
  const reason = whyNot(mayOnImport[act], { viewer, ...importCaseOf(made, now) });
  return reason ? refused(reason) : made;
}
