import { closeTasks } from "../accounts/tasks.js";
import { forUpdate } from "../platform/act.js";
import { record } from "../platform/journal.js";
import type { SystemActing } from "../platform/systemAct.js";
import { assignmentStateAfter } from "./assignment.rules.js";
import { vacate } from "./fillVacancy.js";
import { ExpertConclusion, ExpertiseRound, ReviewAssignment } from "./round.entity.js";

/** 4.3: ends the rounds of a withdrawn document that are not signed; what was submitted stays as it is. */
export async function cancelRounds(acting: SystemActing, documentId: string): Promise<void> {
  const { em, now } = acting;
  const live = { document: documentId, state: { $nin: ["FAILED", "CANCELLED"] } } as const;
  for (const round of await em.find(ExpertiseRound, live, forUpdate)) {
    if ((await em.count(ExpertConclusion, { round: round.id })) > 0) continue;
    round.state = "CANCELLED";
    round.closedAt = now;
    for (const assignment of await em.find(ReviewAssignment, { round: round.id })) {
      if (!assignmentStateAfter(assignment.state, "CANCEL")) continue;
      await vacate(acting, assignment, { event: "CANCEL", reason: null, actorId: null });
    }
    await closeTasks(em, { kind: "CONCLUDE_ROUND", objectId: round.id }, now);
    record(em, {
      regionId: round.regionId,
      act: "round.cancelled",
      actorId: null,
      subjectId: round.id,
      at: now,
      refs: { document: documentId },
    });
  }
  await closeTasks(em, { kind: "FORM_PANEL", objectId: documentId }, now);
}
