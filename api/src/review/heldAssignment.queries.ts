import type { Acting } from "../context.js";
import { parametersKept } from "../accounts/regulation.queries.js";
import { DocumentVersion, ModelDocument } from "../documents/document.entity.js";
import { forUpdate } from "../platform/act.js";
import { whyNot } from "../platform/policy.js";
import { type AssignmentRefusalReason, mayOnAssignment } from "./assignment.policy.js";
import { assignmentAt } from "./assignment.rules.js";
import type { EligibilityReason } from "./eligibility.model.js";
import { recusalReasons } from "./eligibility.rules.js";
import { judgePeople } from "./panel.queries.js";
import { ExpertiseRound, Review, ReviewAssignment } from "./round.entity.js";

/** An assignment in hand: locked, with its round. */
export interface HeldAssignment {
  assignment: ReviewAssignment;
  round: ExpertiseRound;
}

/** The viewer's own assignment, locked, when they may do the act on it; else why not. Those of others are not found (T25). */
export async function holdAssignment(
  { em, viewer, now }: Acting,
  assignmentId: string,
  act: keyof typeof mayOnAssignment,
): Promise<HeldAssignment | AssignmentRefusalReason> {
  const known = await em.findOne(ReviewAssignment, { id: assignmentId, expert: viewer.personId ?? "" });
  if (!known) return "NOT_FOUND";
  // The round first, as everything that moves the round does: two acts never wait for each other crosswise.
  const round = await em.findOneOrFail(ExpertiseRound, known.round.id, forUpdate);
  const assignment = await em.findOneOrFail(ReviewAssignment, assignmentId, { ...forUpdate, refresh: true });
  const stored = {
    state: assignment.state,
    respondBy: assignment.respondBy ?? null,
    dueAt: assignment.dueAt,
    lapsesAt: assignment.lapsesAt,
  };
  const reason = whyNot(mayOnAssignment[act], {
    isOwn: true,
    state: assignmentAt(stored, now).state,
    roundState: round.state,
  });

  return reason ?? { assignment, round };
}

/** A review in hand: locked, with its assignment and round. */
export interface HeldReview extends HeldAssignment {
  review: Review;
}

/** The viewer's own review, locked, when they may do the act on it; else why not. */
export async function holdReview(
  acting: Acting,
  reviewId: string,
  act: keyof typeof mayOnAssignment,
): Promise<HeldReview | AssignmentRefusalReason> {
  const { em } = acting;
  const known = await em.findOne(Review, reviewId);
  if (!known) return "NOT_FOUND";
  const held = await holdAssignment(acting, known.assignment.id, act);
  if (typeof held === "string") return held;

  return { ...held, review: await em.findOneOrFail(Review, reviewId, { ...forUpdate, refresh: true }) };
}

/** R43: what the check finds against the expert now: `recusal` takes the assignment away, `all` holds the rest too. */
export async function recheck(
  { em, now }: Acting,
  { assignment, round }: HeldAssignment,
): Promise<{ recusal: EligibilityReason[]; all: EligibilityReason[] }> {
  const [judged] = await judgePeople(em, {
    document: await em.findOneOrFail(ModelDocument, round.document.id),
    documentVersion: await em.findOneOrFail(DocumentVersion, round.documentVersion.id),
    role: assignment.role,
    parameters: await parametersKept(em, round.regulation?.id ?? null),
    at: now,
    personIds: [assignment.expert.id],
  });
  const all = judged?.reasons ?? ["NOT_ATTESTED"];

  return { recusal: recusalReasons(all), all };
}
