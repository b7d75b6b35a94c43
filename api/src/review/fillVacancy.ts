import type { EntityManager } from "@mikro-orm/postgresql";

import { parametersKept, workingCalendarOf } from "../accounts/regulation.queries.js";
import { closeTasks, openTasks } from "../accounts/tasks.js";
import { DocumentVersion, ModelDocument } from "../documents/document.entity.js";
import { record } from "../platform/journal.js";
import type { SystemActing } from "../platform/systemAct.js";
import { arbiterDueOn, assignmentStateAfter, dueDayOf, isSeated } from "./assignment.rules.js";
import { freeCoordinatorsOf } from "./coordinators.queries.js";
import { replacementFor } from "./draw.rules.js";
import { invite, letterInPlaceOf, propose } from "./invite.js";
import { judgePeople } from "./panel.queries.js";
import { type AssignmentRole, ExpertiseRound, Review, ReviewAssignment } from "./round.entity.js";

/** How an expert leaves a round. */
export interface Departure {
  event: "DECLINE" | "RECUSE" | "EXPIRE_INVITATION" | "LAPSE" | "CANCEL";
  /** In the words of the expert or coordinator, or the reasons of the check; null when there is nothing to say. */
  reason: string | null;
  /** Null when time or the system acts. */
  actorId: string | null;
}

const acts = {
  DECLINE: "invitation.declined",
  RECUSE: "assignment.recused",
  EXPIRE_INVITATION: "invitation.unanswered",
  LAPSE: "assignment.lapsed",
  CANCEL: "assignment.cancelled",
} as const;

/**
 * Takes an expert out of a round (4.5): voids what was submitted (R43), closes what was asked of them, records it, and
 * invites the next of the reserve. Throws when the assignment is in a state in which the event does not happen.
 */
export async function vacate(
  acting: SystemActing,
  assignment: ReviewAssignment,
  { event, reason, actorId }: Departure,
): Promise<void> {
  const { em, now } = acting;
  const state = assignmentStateAfter(assignment.state, event);
  if (!state) throw new Error(`${event} does not happen to an assignment that is ${assignment.state}.`);
  assignment.state = state;
  assignment.reason = reason;
  const review = await em.findOne(Review, { assignment: assignment.id });
  if (review?.submittedAt) review.voidedAt = now;
  for (const kind of ["RESPOND_TO_INVITATION", "REVIEW", "ARBITRATE"] as const)
    await closeTasks(em, { kind, objectId: assignment.id }, now);
  record(em, {
    regionId: assignment.regionId,
    act: acts[event],
    actorId,
    subjectId: assignment.id,
    at: now,
    refs: { round: assignment.round.id, document: assignment.document.id, expert: assignment.expert.id },
  });

  if (event !== "CANCEL") await fillVacancy(acting, assignment);
}

/**
 * Gives a vacated place to the next of the reserve who is still eligible (R42, R43), keeping the municipalities of R46.
 * Where nobody is left, or an arbiter dropped out, the coordinators are asked to find somebody by hand.
 */
export async function fillVacancy(
  acting: SystemActing,
  vacated: ReviewAssignment,
): Promise<ReviewAssignment | null> {
  const { em, now } = acting;
  const round = await em.findOneOrFail(ExpertiseRound, vacated.round.id, { populate: ["draw"] });
  // A panel is refilled while it can still deliver; what failed is refilled by an extension (R53).
  if (!["PREPARED", "INVITING", "REVIEWING", "ARBITRATION"].includes(round.state)) return null;
  const { role } = vacated;
  const isInTime = role === "ARBITER" || now < round.dueAt;
  const next = isInTime ? await nextOfReserve(em, round, role, now) : null;
  if (role !== "ARBITER" && round.state !== "PREPARED") round.state = "INVITING";
  if (!next) {
    await askCoordinators(em, round, now);
    return null;
  }
  const parameters = await parametersKept(em, round.regulation?.id ?? null);
  const calendar = await workingCalendarOf(em, round.regionId);
  const dueOn =
    role === "ARBITER"
      ? arbiterDueOn(dueDayOf(vacated.dueAt, calendar), now, calendar, parameters)
      : round.dueOn;
  const letter = await letterInPlaceOf(em, round, next, vacated.letter);
  const assignment = await propose(acting, { round, expertId: next, role, letter, dueOn });
  if (round.state !== "PREPARED") await invite(acting, round, assignment, null);
  return assignment;
}

async function nextOfReserve(
  em: EntityManager,
  round: ExpertiseRound,
  role: AssignmentRole,
  now: Date,
): Promise<string | null> {
  const assignments = await em.find(ReviewAssignment, { round: round.id });
  const known = new Set(assignments.map(({ expert }) => expert.id));
  const seated = assignments.filter((each) => each.role === "REVIEWER" && isSeated(each));
  const drawn = role === "ARBITER" ? (round.draw.arbiters?.at(-1)?.candidates ?? []) : round.draw.candidates;
  const reserve = drawn
    .filter(({ place, personId }) => place === "RESERVE" && !known.has(personId))
    .map(({ personId }) => personId);
  if (reserve.length === 0) return null;

  const parameters = await parametersKept(em, round.regulation?.id ?? null);
  const judged = await judgePeople(em, {
    document: await em.findOneOrFail(ModelDocument, round.document.id),
    documentVersion: await em.findOneOrFail(DocumentVersion, round.documentVersion.id),
    role,
    parameters,
    at: now,
    personIds: [...reserve, ...seated.map(({ expert }) => expert.id)],
  });
  const judgedOf = new Map(judged.map((each) => [each.personId, each]));

  return replacementFor({
    remaining: seated.map(({ expert }) => judgedOf.get(expert.id)!),
    reserve: reserve.map((id) => judgedOf.get(id)!).filter(({ reasons }) => reasons.length === 0),
    // With more than one place still open, another of them can bring the missing municipality.
    municipalityCount: round.reviewCount - seated.length > 1 ? 0 : parameters.panelMunicipalityCount,
  });
}

/** Puts the panel of the round before the coordinators who may act on it. */
export async function askCoordinators(em: EntityManager, round: ExpertiseRound, now: Date): Promise<void> {
  const document = await em.findOneOrFail(ModelDocument, round.document.id);
  await openTasks(
    em,
    {
      regionId: round.regionId,
      personIds: await freeCoordinatorsOf(em, document, now),
      kind: "FORM_PANEL",
      objectId: document.id,
      documentId: document.id,
      dueAt: null,
    },
    now,
  );
}
