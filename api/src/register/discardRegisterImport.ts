import { sql } from "kysely";

import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, type Outcome } from "../platform/outcome.js";
import { RegisterImport } from "./registerImport.entity.js";
import type { ImportReason } from "./registerImport.policy.js";
import { importForAct } from "./registerImport.queries.js";

/** Removes an import that is not in the register, with its rows: names of people are kept no longer than they are needed. */
export async function discardRegisterImport(
  acting: Acting,
  input: { importId: string; version: number },
): Promise<Outcome<null, ImportReason>> {
  const made = await importForAct(acting, "discard", input);
  if (!(made instanceof RegisterImport)) return made;

  const { em, viewer, now } = acting;
  await sql`delete from register_import where id = ${made.id}`.execute(em.getKysely());
  record(em, {
    regionId: made.regionId,
    act: "import.discarded",
    actorId: viewer.personId,
    subjectId: made.id,
    at: now,
  });
  return done(null);
}
