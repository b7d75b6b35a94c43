import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused } from "../platform/outcome.js";
import { obstaclesOf } from "./importObstacles.queries.js";
import { RegisterImport } from "./registerImport.entity.js";
import { ImportReason } from "./registerImport.policy.js";
import { importForAct } from "./registerImport.queries.js";
import type { BeginImportWork, Enqueue } from "./runRegisterImport.js";

/**
 * Begins to take a whole import back; the work itself is done by a job (`performUndo`). Refused while anything else rests on what
 * it brought: an order on an entry, an application, a review, an account of a person, a later number.
 */
export async function undoRegisterImport(
  acting: Acting,
  input: BeginImportWork,
  enqueue: Enqueue,
): Promise<Outcome<RegisterImport, ImportReason>> {
  const made = await importForAct(acting, "undo", input);
  if (!(made instanceof RegisterImport)) return made;
  const { em, viewer, now } = acting;
  if ((await obstaclesOf(em, made, 1)).length > 0) return refused(ImportReason.ENTRIES_TOUCHED);

  em.assign(made, {
    state: "UNDOING",
    trouble: null,
    progress: 0,
    progressAt: now,
    actor: viewer.personId,
  });
  record(em, {
    regionId: made.regionId,
    act: "import.undoStarted",
    actorId: viewer.personId,
    subjectId: made.id,
    at: now,
  });
  await enqueue(em, made.id);
  return done(made);
}
