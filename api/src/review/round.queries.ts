import type { EntityManager } from "@mikro-orm/postgresql";

import { type Parameters } from "../accounts/parameters.js";
import { parametersKept } from "../accounts/regulation.queries.js";
import { DocumentVersion, ModelDocument } from "../documents/document.entity.js";
import type { Acting } from "../context.js";
import { forUpdate } from "../platform/act.js";
import { isSeated } from "./assignment.rules.js";
import { coordinationOf } from "./coordinators.queries.js";
import { judgePeople } from "./panel.queries.js";
import { type RoundAct, type RoundRefusalReason, whyNotOnRound } from "./round.policy.js";
import {
  ExpertConclusion,
  ExpertiseRound,
  type MandatoryRemark,
  Review,
  ReviewAssignment,
  type ReviewVerdict,
} from "./round.entity.js";
import { type CountedReview, scoresOf } from "./scoring.rules.js";

/** A round in hand: locked, with its document and people. */
export interface HeldRound {
  round: ExpertiseRound;
  document: ModelDocument;
  assignments: ReviewAssignment[];
  parameters: Parameters;
}

/** The round, locked, when the viewer may do the act on it; else why not. A round that is hidden is not found. */
export async function holdRound(
  { em, viewer, now }: Acting,
  roundId: string,
  act: RoundAct,
): Promise<HeldRound | RoundRefusalReason> {
  const round = await em.findOne(ExpertiseRound, roundId, { ...forUpdate, populate: ["draw"] });
  if (!round) return "NOT_FOUND";
  const document = await em.findOneOrFail(ModelDocument, round.document.id, forUpdate);
  const assignments = await em.find(ReviewAssignment, { round: round.id }, { orderBy: { seq: "asc" } });
  const coordination = await coordinationOf(em, viewer, document, now);
  // Roles never add up: who judges in the round does not run it (R45).
  const isOfRound = assignments.some((each) => each.expert.id === viewer.personId && isSeated(each));
  const reason = whyNotOnRound(act, {
    isCoordinator: coordination.isCoordinator && !isOfRound,
    hasConflict: coordination.hasConflict,
    state: round.state,
    isSigned: (await em.count(ExpertConclusion, { round: round.id })) > 0,
    isExtended: round.extendedAt != null,
    isOverdue: round.dueAt <= now,
    hasArbiter: assignments.some((each) => each.role === "ARBITER" && isSeated(each)),
  });

  return (
    reason ?? {
      round,
      document,
      assignments,
      parameters: await parametersKept(em, round.regulation?.id ?? null),
    }
  );
}

/** A completed review with whose it is. */
export interface CompletedReview extends CountedReview {
  assignment: ReviewAssignment;
  review: Review;
  verdict: ReviewVerdict;
}

/** What a round counts. */
export interface CompletedReviews {
  reviewers: CompletedReview[];
  arbiter: CompletedReview | null;
}

/** R46, R49: the completed reviews of a round, the arbiter's apart. */
export async function completedReviews(
  em: EntityManager,
  assignments: readonly ReviewAssignment[],
): Promise<CompletedReviews> {
  const completed = assignments.filter(({ state }) => state === "COMPLETED");
  const reviews = await em.find(Review, {
    assignment: { $in: completed.map(({ id }) => id) },
    voidedAt: null,
  });
  const reviewOf = new Map(reviews.map((review) => [review.assignment.id, review]));
  const counted = completed.flatMap((assignment) => {
    const review = reviewOf.get(assignment.id);
    return review?.verdict
      ? [{ assignment, review, verdict: review.verdict, scores: scoresOf(review.marks) }]
      : [];
  });

  return {
    reviewers: counted.filter(({ assignment }) => assignment.role !== "ARBITER"),
    arbiter: counted.find(({ assignment }) => assignment.role === "ARBITER") ?? null,
  };
}

/** R46: the municipalities of these experts today, by person; null where unknown. */
export async function municipalitiesOf(
  em: EntityManager,
  { round, document, parameters }: Pick<HeldRound, "round" | "document" | "parameters">,
  personIds: readonly string[],
  now: Date,
): Promise<Map<string, string | null>> {
  const judged = await judgePeople(em, {
    document,
    documentVersion: await em.findOneOrFail(DocumentVersion, round.documentVersion.id),
    parameters,
    at: now,
    personIds,
  });

  return new Map(judged.map(({ personId, municipalityId }) => [personId, municipalityId]));
}

/** R90: the mandatory remarks of signed conclusions that no later round has settled; what a new round's experts mark. */
export async function openRemarksOf(em: EntityManager, documentId: string): Promise<MandatoryRemark[]> {
  const [last] = await em.find(
    ExpertConclusion,
    { document: documentId },
    { orderBy: { signedAt: "desc" }, limit: 1 },
  );

  return (last?.mandatoryRemarks ?? []).filter(({ isSettled }) => !isSettled);
}
