import type { EntityManager } from "@mikro-orm/postgresql";

import { Region } from "../accounts/region.entity.js";
import { ModelDocument } from "../documents/document.entity.js";
import { ProjectGroup } from "../groups/projectGroup.entity.js";
import { dayInDigits, lastDayBefore } from "../platform/calendar.js";
import type { JournalEntry } from "../platform/journal.entity.js";
import { isSeated } from "../review/assignment.rules.js";
import { freeCoordinatorsOf } from "../review/coordinators.queries.js";
import { ExpertConclusion, ReviewAssignment } from "../review/round.entity.js";
import type { NoticeKind } from "./notices.js";
import type { Notice, Reaction } from "./reactions.js";

async function documentOf(em: EntityManager, entry: JournalEntry): Promise<ModelDocument> {
  return em.findOneOrFail(ModelDocument, entry.refs["document"] ?? entry.subjectId);
}

/** The notice of an expert, about their own assignment. */
async function noticeOf(em: EntityManager, assignment: ReviewAssignment, kind: NoticeKind): Promise<Notice> {
  const { title } = await em.findOneOrFail(ModelDocument, assignment.document.id);
  const { timeZone } = await em.findOneOrFail(Region, assignment.regionId);
  const lastDay = (deadline: Date) => dayInDigits(lastDayBefore(deadline, timeZone));

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

/** Tells the expert, unless the assignment ended before they were invited: then they never knew of it (R48). */
const toInvited =
  (kind: NoticeKind): Reaction =>
  async (em, entry) => {
    const assignment = await em.findOneOrFail(ReviewAssignment, entry.subjectId);
    return assignment.invitedAt ? [await noticeOf(em, assignment, kind)] : [];
  };

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

/** What a signed conclusion says, as those may know it who read it from its signing on (R48). */
function conclusionWords(
  document: ModelDocument,
  { aggregatePercent, mandatoryRemarks }: ExpertConclusion,
): Record<string, string> {
  const figure = (locale: string) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(aggregatePercent);
  return {
    document: document.title,
    percent: figure("ru"),
    percentEn: figure("en"),
    open: `${mandatoryRemarks.filter(({ isSettled }) => !isSettled).length}`,
  };
}

/** The lead and the experts of the round, each by a notice of their own that names nobody; the lead hears what is asked. */
const signed: Reaction = async (em, entry) => {
  const document = await documentOf(em, entry);
  const conclusion = await em.findOneOrFail(ExpertConclusion, entry.subjectId);
  const { lead } = await em.findOneOrFail(ProjectGroup, document.group.id);
  const assignments = await em.find(ReviewAssignment, { round: conclusion.round.id });
  const readers = new Set([lead.id, ...assignments.filter(isSeated).map(({ expert }) => expert.id)]);
  const words = conclusionWords(document, conclusion);

  return [...readers].map((personId) =>
    personId === lead.id && document.state === "REVISION"
      ? { personId, kind: "REVISION_DUE", subjectId: document.id, words }
      : { personId, kind: `CONCLUSION_${conclusion.verdict}`, subjectId: conclusion.round.id, words },
  );
};

/** A recusal by the system tells the expert what was found; one of their own needs no telling. */
const recused: Reaction = async (em, entry) =>
  entry.actorId === null
    ? toInvited("CONFLICT_FOUND")(em, entry)
    : toCoordinators("EXPERT_RECUSED")(em, entry);

/** Time and withdrawal cancel without an actor; a coordinator does by putting somebody else in the place. */
const cancelled: Reaction = async (em, entry) =>
  toInvited(entry.actorId === null ? "ASSIGNMENT_CANCELLED" : "ASSIGNMENT_REPLACED")(em, entry);

/** Those who have delivered learn that there will be no conclusion; the others' assignments tell for themselves. */
const roundCancelled: Reaction = async (em, entry) => {
  const delivered = await em.find(ReviewAssignment, {
    round: entry.subjectId,
    state: { $in: ["SUBMITTED", "COMPLETED"] },
  });
  return Promise.all(delivered.map((assignment) => noticeOf(em, assignment, "ROUND_CANCELLED")));
};

/** Who hears of the acts on rounds of expertise. */
export const roundReactions: Readonly<Record<string, Reaction>> = {
  "invitation.sent": toExpert("INVITATION"),
  "invitation.reminded": toExpert("INVITATION_REMINDER"),
  "invitation.unanswered": toExpert("INVITATION_EXPIRED"),
  "invitation.accepted": async (em, entry) => [
    ...(await toExpert("ASSIGNMENT_ACCEPTED")(em, entry)),
    ...(await toCoordinators("EXPERT_ACCEPTED")(em, entry)),
  ],
  "invitation.declined": toCoordinators("EXPERT_DECLINED"),
  "assignment.recused": recused,
  "assignment.cancelled": cancelled,
  "assignment.lapsed": toExpert("ASSIGNMENT_LAPSED"),
  "review.dueSoon": toExpert("REVIEW_DUE_SOON"),
  "review.dueTomorrow": toExpert("REVIEW_DUE_TOMORROW"),
  "review.late": toExpert("REVIEW_LATE"),
  "review.returned": toExpert("REVIEW_RETURNED"),
  "review.submitted": toCoordinators("REVIEW_SUBMITTED"),
  "round.extended": extended,
  "round.diverged": toCoordinators("ROUND_DIVERGED"),
  "round.cancelled": roundCancelled,
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
