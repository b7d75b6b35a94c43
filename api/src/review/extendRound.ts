import { workingCalendarOf } from "../accounts/regulation.queries.js";
import { openTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { dateIn, endOfDay } from "../platform/calendar.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused, stale } from "../platform/outcome.js";
import { advanceRound } from "./advanceRound.js";
import { assignmentTerms, extendedDueOn, isSeated } from "./assignment.rules.js";
import { fillVacancy } from "./fillVacancy.js";
import { type RoundRefusalReason } from "./round.policy.js";
import { type ExpertiseRound } from "./round.entity.js";
import { holdRound } from "./round.queries.js";

/** Gives a round that missed its quorum five more working days, once, and refills its empty places (R53). */
export async function extendRound(
  acting: Acting,
  { roundId, version }: { roundId: string; version: number },
): Promise<Outcome<ExpertiseRound, RoundRefusalReason>> {
  const { em, viewer, now } = acting;
  const held = await holdRound(acting, roundId, "extend");
  if (typeof held === "string") return refused(held);
  const { round, document, assignments, parameters } = held;
  if (round.version !== version) return stale(round.id);

  const calendar = await workingCalendarOf(em, round.regionId);
  const today = dateIn(now, calendar.timeZone);
  round.dueOn = extendedDueOn(round.dueOn > today ? round.dueOn : today, calendar, parameters);
  round.dueAt = endOfDay(round.dueOn, calendar.timeZone);
  round.extendedAt = now;
  round.closedAt = null;
  round.state = "INVITING";
  document.hasFailedRound = false;
  const { dueAt, lapsesAt } = assignmentTerms(now, round.dueOn, calendar, parameters);
  for (const assignment of assignments) {
    if (assignment.state !== "ACCEPTED" && assignment.state !== "IN_PROGRESS") continue;
    assignment.dueAt = dueAt;
    assignment.lapsesAt = lapsesAt;
    await openTasks(
      em,
      {
        regionId: round.regionId,
        personIds: [assignment.expert.id],
        kind: "REVIEW",
        objectId: assignment.id,
        documentId: document.id,
        dueAt,
        totalCount: assignment.criterionCount,
      },
      now,
    );
  }
  const reviewers = assignments.filter(({ role }) => role === "REVIEWER");
  const emptyCount = round.reviewCount - reviewers.filter(isSeated).length;
  const vacated = reviewers.filter((each) => !isSeated(each)).slice(-Math.max(0, emptyCount));
  for (const assignment of emptyCount > 0 ? vacated : []) await fillVacancy(acting, assignment);
  await em.flush();
  await advanceRound(acting, round);
  record(em, {
    regionId: round.regionId,
    act: "round.extended",
    actorId: viewer.personId,
    subjectId: round.id,
    at: now,
    refs: { document: document.id },
  });

  return done(round);
}
