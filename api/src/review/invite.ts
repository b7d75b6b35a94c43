import type { EntityManager } from "@mikro-orm/postgresql";

import { parametersKept, workingCalendarOf } from "../accounts/regulation.queries.js";
import { openTasks } from "../accounts/tasks.js";
import { record } from "../platform/journal.js";
import type { SystemActing } from "../platform/systemAct.js";
import { assignmentTerms, isSeated } from "./assignment.rules.js";
import { drawLetters } from "./draw.rules.js";
import { type AssignmentRole, type ExpertiseRound, ReviewAssignment } from "./round.entity.js";

interface Seat {
  round: ExpertiseRound;
  expertId: string;
  role: AssignmentRole;
  letter: string;
  /** The day on which the review is due; that of the round where left out. */
  dueOn?: string;
}

/** Puts an expert into the round without telling them yet. */
export async function propose(
  { em, now }: SystemActing,
  { round, expertId, role, letter, dueOn = round.dueOn }: Seat,
): Promise<ReviewAssignment> {
  const parameters = await parametersKept(em, round.regulation?.id ?? null);
  const calendar = await workingCalendarOf(em, round.regionId);
  const { dueAt, lapsesAt } = assignmentTerms(now, dueOn, calendar, parameters);

  return em.create(ReviewAssignment, {
    regionId: round.regionId,
    createdAt: now,
    round,
    document: round.document.id,
    expert: expertId,
    role,
    letter,
    state: "PROPOSED",
    dueAt,
    lapsesAt,
    criterionCount: round.frozenRubric.criteria.length,
  });
}

/** 4.5: sends the invitation of a proposed expert; the answer is awaited for some working days from now. */
export async function invite(
  { em, now }: SystemActing,
  round: ExpertiseRound,
  assignment: ReviewAssignment,
  actorId: string | null,
): Promise<void> {
  const parameters = await parametersKept(em, round.regulation?.id ?? null);
  const calendar = await workingCalendarOf(em, round.regionId);
  const { respondBy } = assignmentTerms(now, round.dueOn, calendar, parameters);
  assignment.state = "INVITED";
  assignment.invitedAt = now;
  assignment.respondBy = respondBy;
  await openTasks(
    em,
    {
      regionId: round.regionId,
      personIds: [assignment.expert.id],
      kind: "RESPOND_TO_INVITATION",
      objectId: assignment.id,
      documentId: round.document.id,
      dueAt: respondBy,
    },
    now,
  );
  record(em, {
    regionId: round.regionId,
    act: "invitation.sent",
    actorId,
    subjectId: assignment.id,
    at: now,
    refs: { round: round.id, document: round.document.id, expert: assignment.expert.id },
  });
}

/** R48: the letters that experts of the document bear, by person; those whose place was vacated bear none. */
export async function lettersOf(em: EntityManager, documentId: string): Promise<Record<string, string>> {
  const assignments = await em.find(ReviewAssignment, { document: documentId });

  return Object.fromEntries(assignments.filter(isSeated).map(({ expert, letter }) => [expert.id, letter]));
}

/**
 * R48: the letter of somebody who takes a vacated place: their own from a round before, else the one that became free
 * and that no reader has met, so that letters do not tell who came later.
 */
export async function letterInPlaceOf(
  em: EntityManager,
  round: ExpertiseRound,
  expertId: string,
  freed: string | null,
): Promise<string> {
  const given = await lettersOf(em, round.document.id);
  if (given[expertId]) return given[expertId];
  if (freed && !Object.values(given).includes(freed)) return freed;
  return drawLetters([expertId], given, round.drawSeed)[expertId]!;
}
