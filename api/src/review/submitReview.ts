import { closeTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import { advanceRound } from "./advanceRound.js";
import type { AssignmentRefusalReason } from "./assignment.policy.js";
import { submissionProblems } from "./content.rules.js";
import type { EligibilityReason } from "./eligibility.model.js";
import { vacate } from "./fillVacancy.js";
import { holdReview, recheck } from "./heldAssignment.queries.js";
import type { WriteReview } from "./saveReview.js";
import { checkContent, keepRevision, seal, write } from "./writeReview.js";

export interface Submitted {
  reviewId: string;
  /** R43: grounds found by the check; when there is one the assignment was taken away instead. */
  conflicts: EligibilityReason[];
}

/** Closes the expert sheet and adds it to the record (R43, R47). */
export async function submitReview(
  acting: Acting,
  { reviewId, version, content }: WriteReview,
): Promise<Outcome<Submitted, AssignmentRefusalReason>> {
  const { em, viewer, now } = acting;
  const held = await holdReview(acting, reviewId, "write");
  if (typeof held === "string") return refused(held);
  const { assignment, round, review } = held;
  if (review.version !== version) return stale(reviewId);
  const checked = await checkContent(acting, held, content);
  if (checked.kind === "locked") return refused("SCORES_LOCKED");
  if (checked.kind === "problems") return invalid(...checked.problems);
  const hasDeclared = assignment.declaredNoConflictAt != null;
  const missing = submissionProblems(checked.stored, round.frozenRubric, checked.formerIds, hasDeclared);
  if (missing.length > 0) return invalid(...missing);

  keepRevision(acting, review);
  await write(acting, held, checked.stored);
  const { recusal } = await recheck(acting, held);
  if (recusal.length > 0) {
    await vacate(acting, assignment, { event: "RECUSE", reason: recusal.join(" "), actorId: null });
    return done({ reviewId, conflicts: recusal });
  }

  seal(acting, held);
  assignment.state = "SUBMITTED";
  for (const kind of ["REVIEW", "ARBITRATE"] as const)
    await closeTasks(em, { kind, objectId: assignment.id }, now);
  record(em, {
    regionId: review.regionId,
    act: "review.submitted",
    actorId: viewer.personId,
    subjectId: review.id,
    at: now,
    refs: { round: round.id, document: assignment.document.id, assignment: assignment.id },
    proves: { content: review.hash! },
  });
  await advanceRound(acting, round);

  return done({ reviewId, conflicts: [] });
}
