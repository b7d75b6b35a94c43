import { workingCalendarOf } from "../accounts/regulation.queries.js";
import { openTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { addWorkingDays, dateIn } from "../platform/calendar.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused } from "../platform/outcome.js";
import { assignmentStateAfter, assignmentTerms, dueDayOf } from "./assignment.rules.js";
import { type RoundRefusalReason } from "./round.policy.js";
import { type ExpertiseRound, ReviewAssignment } from "./round.entity.js";
import { holdRound } from "./round.queries.js";

/** Gives a submitted review back to its expert, once, for clearer comments; its scores are locked (4.5, R52). */
export async function returnForClarification(
  acting: Acting,
  { assignmentId, note }: { assignmentId: string; note: string },
): Promise<Outcome<ExpertiseRound, RoundRefusalReason>> {
  const { em, viewer, now } = acting;
  const assignment = await em.findOne(ReviewAssignment, assignmentId);
  const held = assignment ? await holdRound(acting, assignment.round.id, "returnReview") : "NOT_FOUND";
  if (held === "COORDINATOR_IS_AUTHOR" || !assignment) return refused("NOT_FOUND");
  if (typeof held === "string") return refused(held);
  const { round, document, parameters } = held;
  const state = assignmentStateAfter(assignment.state, "RETURN");
  if (!state) return refused("NOT_SUBMITTED");
  if (assignment.returnedAt) return refused("ALREADY_RETURNED");
  if (note.trim().length === 0) return invalid({ path: "note", code: "REQUIRED" });

  const calendar = await workingCalendarOf(em, round.regionId);
  const earliest = addWorkingDays(dateIn(now, calendar.timeZone), parameters.responseWorkingDays, calendar);
  const dueOn = dueDayOf(assignment.dueAt, calendar);
  const terms = assignmentTerms(now, dueOn > earliest ? dueOn : earliest, calendar, parameters);
  assignment.state = state;
  assignment.returnedAt = now;
  assignment.returnNote = note.trim();
  assignment.dueAt = terms.dueAt;
  assignment.lapsesAt = terms.lapsesAt;
  await openTasks(
    em,
    {
      regionId: round.regionId,
      personIds: [assignment.expert.id],
      kind: assignment.role === "ARBITER" ? "ARBITRATE" : "REVIEW",
      objectId: assignment.id,
      documentId: document.id,
      dueAt: terms.dueAt,
      totalCount: assignment.criterionCount,
    },
    now,
  );
  record(em, {
    regionId: round.regionId,
    act: "review.returned",
    actorId: viewer.personId,
    subjectId: assignment.id,
    at: now,
    refs: { round: round.id, document: document.id, expert: assignment.expert.id },
    proves: { note: note.trim() },
  });

  return done(round);
}
