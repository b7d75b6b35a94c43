import { workingCalendarOf } from "../accounts/regulation.queries.js";
import { record } from "../platform/journal.js";
import { JournalEntry } from "../platform/journal.entity.js";
import type { SystemActing } from "../platform/systemAct.js";
import { reminderAt } from "./assignment.rules.js";
import { type ExpertiseRound, ReviewAssignment } from "./round.entity.js";

/** Records, once each, that an expert is to be reminded of an answer or a review (domain §5b). */
export async function remindExperts({ em, now }: SystemActing, round: ExpertiseRound): Promise<void> {
  const calendar = await workingCalendarOf(em, round.regionId);
  const assignments = await em.find(ReviewAssignment, {
    round: round.id,
    state: { $in: ["INVITED", "ACCEPTED", "IN_PROGRESS"] },
  });
  for (const assignment of assignments) {
    const act = reminderAt(
      {
        state: assignment.state,
        invitedAt: assignment.invitedAt ?? null,
        respondBy: assignment.respondBy ?? null,
        dueAt: assignment.dueAt,
        lapsesAt: assignment.lapsesAt,
      },
      now,
      calendar,
    );
    if (!act) continue;
    // A round that was extended, or a review that was returned, has a due time of its own and is reminded of that anew.
    const known = await em.count(JournalEntry, {
      subjectId: assignment.id,
      act,
      refs: { due: assignment.dueAt.toISOString() },
    });
    if (known > 0) continue;
    record(em, {
      regionId: round.regionId,
      act,
      actorId: null,
      subjectId: assignment.id,
      at: now,
      refs: { round: round.id, document: round.document.id, due: assignment.dueAt.toISOString() },
    });
  }
}
