import type { EntityManager } from "@mikro-orm/postgresql";

import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, type Outcome } from "../platform/outcome.js";
import { RegisterImport } from "./registerImport.entity.js";
import type { ImportReason } from "./registerImport.policy.js";
import { importForAct } from "./registerImport.queries.js";

export interface BeginImportWork {
  importId: string;
  version: number;
}

/** Puts the work into the queue, in the transaction of the act. */
export type Enqueue = (em: EntityManager, importId: string) => Promise<void>;

/** Begins to enter the rows of a checked import; the work itself is done by a job (`performImport`). */
export async function runRegisterImport(
  acting: Acting,
  input: BeginImportWork,
  enqueue: Enqueue,
): Promise<Outcome<RegisterImport, ImportReason>> {
  const made = await importForAct(acting, "run", input);
  if (!(made instanceof RegisterImport)) return made;

  const { em, viewer, now } = acting;
  em.assign(made, {
    state: "RUNNING",
    trouble: null,
    progress: 0,
    progressAt: now,
    startedAt: now,
    actor: viewer.personId,
  });
  record(em, {
    regionId: made.regionId,
    act: "import.started",
    actorId: viewer.personId,
    subjectId: made.id,
    at: now,
  });
  await enqueue(em, made.id);
  return done(made);
}
