import type { EntityManager } from "@mikro-orm/postgresql";

import { record } from "../platform/journal.js";
import { CaseGrade } from "./caseGrade.entity.js";

/**
 * Marks cases whose lease is over as returned. They have been since that instant, as every read says; this makes room for
 * another grade of the same kind. True when there were any.
 */
export async function returnOverdue(em: EntityManager, regionId: string, now: Date): Promise<boolean> {
  const overdue = await em.find(CaseGrade, { regionId, state: "LEASED", leaseUntil: { $lte: now } });
  for (const grade of overdue) {
    grade.state = "RELEASED";
    record(em, {
      regionId,
      act: "case.returned",
      actorId: null,
      subjectId: grade.id,
      at: now,
      refs: { attempt: grade.attempt.id, assessor: grade.assessor.id },
    });
  }
  await em.flush();

  return overdue.length > 0;
}
