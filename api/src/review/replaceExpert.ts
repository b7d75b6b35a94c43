import { workingCalendarOf } from "../accounts/regulation.queries.js";
import { closeTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { DocumentVersion } from "../documents/document.entity.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused } from "../platform/outcome.js";
import { arbiterDueOn, dueDayOf, isSeated, whyNotAppoint } from "./assignment.rules.js";
import { vacate } from "./fillVacancy.js";
import { invite, letterInPlaceOf, propose } from "./invite.js";
import { judgePeople } from "./panel.queries.js";
import type { RoundRefusalReason } from "./round.policy.js";
import { type ExpertiseRound, ReviewAssignment } from "./round.entity.js";
import { holdRound } from "./round.queries.js";

/** Who takes whose place, and why. */
export interface ReplaceExpert {
  /** Of an expert who has not submitted, or whose place stands empty. */
  assignmentId: string;
  expertId: string;
  reason: string;
}

/** Puts an eligible expert of the coordinator's choice in a place of the round, by hand and with a reason. */
export async function replaceExpert(
  acting: Acting,
  { assignmentId, expertId, reason }: ReplaceExpert,
): Promise<Outcome<ExpertiseRound, RoundRefusalReason>> {
  const { em, viewer, now } = acting;
  const leaving = await em.findOne(ReviewAssignment, assignmentId);
  const held = leaving ? await holdRound(acting, leaving.round.id, "replaceExpert") : "NOT_FOUND";
  // An assignment of a round that is not the viewer's to run does not exist for them (T25).
  if (held === "COORDINATOR_IS_AUTHOR" || !leaving) return refused("NOT_FOUND");
  if (typeof held === "string") return refused(held);
  const { round, document, assignments, parameters } = held;
  if (reason.trim().length === 0) return invalid({ path: "reason", code: "REQUIRED" });

  const seated = assignments.filter((each) => each.role === leaving.role && isSeated(each));
  const placeCount = leaving.role === "ARBITER" ? 1 : round.reviewCount;
  if (leaving.state === "SUBMITTED" || leaving.state === "COMPLETED") return refused("PLACE_NOT_OPEN");
  if (!isSeated(leaving) && seated.length >= placeCount) return refused("PLACE_NOT_OPEN");
  if (leaving.role !== "ARBITER" && round.dueAt <= now) return refused("ROUND_OVERDUE");
  if (assignments.some(({ expert }) => expert.id === expertId)) return refused("OF_THE_ROUND");
  const appointment = whyNotAppoint({
    coordinatorId: viewer.personId!,
    expertId,
    isCoordinatorAuthor: false,
  });
  if (appointment) return refused(appointment);
  const [judged] = await judgePeople(em, {
    document,
    documentVersion: await em.findOneOrFail(DocumentVersion, round.documentVersion.id),
    role: leaving.role,
    parameters,
    at: now,
    personIds: [expertId],
  });
  if (!judged || judged.reasons.length > 0)
    return refused("NOT_ELIGIBLE", { reasons: judged?.reasons.join(" ") ?? "" });

  const calendar = await workingCalendarOf(em, round.regionId);
  const dueOn =
    leaving.role === "ARBITER"
      ? arbiterDueOn(dueDayOf(leaving.dueAt, calendar), now, calendar, parameters)
      : round.dueOn;
  if (isSeated(leaving))
    await vacate(acting, leaving, { event: "CANCEL", reason: reason.trim(), actorId: viewer.personId });
  const assignment = await propose(acting, {
    round,
    expertId,
    role: leaving.role,
    letter: await letterInPlaceOf(em, round, expertId, leaving.letter),
    dueOn,
  });
  record(em, {
    regionId: round.regionId,
    act: "expert.replaced",
    actorId: viewer.personId,
    subjectId: assignment.id,
    at: now,
    refs: { round: round.id, document: document.id, expert: expertId, replaced: leaving.id },
    proves: { reason: reason.trim() },
  });
  if (round.state !== "PREPARED") {
    if (leaving.role !== "ARBITER") round.state = "INVITING";
    await invite(acting, round, assignment, viewer.personId);
    if (seated.filter((each) => each !== leaving).length + 1 >= placeCount)
      await closeTasks(em, { kind: "FORM_PANEL", objectId: document.id }, now);
  }

  return done(round);
}
