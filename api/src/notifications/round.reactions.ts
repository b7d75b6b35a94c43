import type { EntityManager } from "@mikro-orm/postgresql";

import { Region } from "../accounts/region.entity.js";
import { ModelDocument } from "../documents/document.entity.js";
import { ProjectGroup } from "../groups/projectGroup.entity.js";
import { lastDayBefore } from "../platform/calendar.js";
import type { JournalEntry } from "../platform/journal.entity.js";
import { isSeated } from "../review/assignment.rules.js";
import { freeCoordinatorsOf } from "../review/coordinators.queries.js";
import { ReviewAssignment } from "../review/round.entity.js";
import type { NoticeKind } from "./notices.js";
import type { Notice, Reaction } from "./reactions.js";

const inWords = (day: string): string => day.split("-").toReversed().join(".");

async function documentOf(em: EntityManager, entry: JournalEntry): Promise<ModelDocument> {
  return em.findOneOrFail(ModelDocument, entry.refs["document"] ?? entry.subjectId);
}

/** The notice of an expert, about their own assignment. */
async function noticeOf(em: EntityManager, assignment: ReviewAssignment, kind: NoticeKind): Promise<Notice> {
  const { title } = await em.findOneOrFail(ModelDocument, assignment.document.id);
  const { timeZone } = await em.findOneOrFail(Region, assignment.regionId);
  const lastDay = (deadline: Date) => inWords(lastDayBefore(deadline, timeZone));

  return {
    personId: assignment.expert.id,
    kind,
    subjectId: assignment.id,
    words: {
      document: title,
      due: lastDay(assignment.dueAt),
      lapses: lastDay(assignment.lapsesAt),
      ...(assignment.respondBy && { respondBy: lastDay(assignment.respondBy) }),
    },
  };
}

/** Tells the expert of the assignment that the journal row is about. */
const toExpert =
  (kind: NoticeKind): Reaction =>
  async (em, entry) => [await noticeOf(em, await em.findOneOrFail(ReviewAssignment, entry.subjectId), kind)];

/** Tells the coordinators who may act on the document, but for whoever acted. */
const toCoordinators =
  (kind: NoticeKind): Reaction =>
  async (em, entry) => {
    const document = await documentOf(em, entry);
    const coordinators = await freeCoordinatorsOf(em, document, entry.at);

    return coordinators
      .filter((personId) => personId !== entry.actorId)
      .map((personId) => ({
        personId,
        kind,
        subjectId: document.id,
        words: { document: document.title },
      }));
  };

/** Experts who have accepted learn of the new day; invitations under way carry it themselves. */
const extended: Reaction = async (em, entry) => {
  const assignments = await em.find(ReviewAssignment, {
    round: entry.subjectId,
    state: { $in: ["ACCEPTED", "IN_PROGRESS"] },
  });
  return Promise.all(assignments.map((assignment) => noticeOf(em, assignment, "ROUND_EXTENDED")));
};

/** The lead and the experts of the round, each by a notice of their own that names nobody (R48). */
const signed: Reaction = async (em, entry) => {
  const document = await documentOf(em, entry);
  const { lead } = await em.findOneOrFail(ProjectGroup, document.group.id);
  const roundId = entry.refs["round"]!;
  const assignments = await em.find(ReviewAssignment, { round: roundId });
  const readers = new Set([lead.id, ...assignments.filter(isSeated).map(({ expert }) => expert.id)]);

  return [...readers].map((personId) => ({
    personId,
    kind: "CONCLUSION_SIGNED",
    subjectId: roundId,
    words: { document: document.title },
  }));
};

/** A recusal by the system tells the expert what was found; one of their own needs no telling. */
const recused: Reaction = async (em, entry) =>
  entry.actorId === null
    ? toExpert("CONFLICT_FOUND")(em, entry)
    : toCoordinators("INVITATION_ANSWERED")(em, entry);

/** Who hears of the acts on rounds of expertise. */
export const roundReactions: Readonly<Record<string, Reaction>> = {
  "invitation.sent": toExpert("INVITATION"),
  "invitation.reminded": toExpert("INVITATION_REMINDER"),
  "invitation.unanswered": toExpert("INVITATION_EXPIRED"),
  "invitation.accepted": toCoordinators("INVITATION_ANSWERED"),
  "invitation.declined": toCoordinators("INVITATION_ANSWERED"),
  "assignment.recused": recused,
  "assignment.cancelled": toExpert("ASSIGNMENT_CANCELLED"),
  "assignment.lapsed": toExpert("ASSIGNMENT_LAPSED"),
  "review.dueSoon": toExpert("REVIEW_DUE_SOON"),
  "review.dueTomorrow": toExpert("REVIEW_DUE_TOMORROW"),
  "review.late": toExpert("REVIEW_LATE"),
  "review.returned": toExpert("REVIEW_RETURNED"),
  "review.submitted": toCoordinators("REVIEW_SUBMITTED"),
  "round.extended": extended,
  "round.diverged": toCoordinators("ROUND_DIVERGED"),
  "round.failed": toCoordinators("ROUND_FAILED"),
  "conclusion.signed": signed,
  "coordinator.appointed": async (em, entry) => {
    const document = await documentOf(em, entry);
    const personId = entry.refs["person"]!;
    return [
      {
        personId,
        kind: "COORDINATOR_APPOINTED",
        subjectId: document.id,
        words: { document: document.title },
      },
    ];
  },
};
