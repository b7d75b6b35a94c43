import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import { advanceRound } from "./advanceRound.js";
import type { AssignmentRefusalReason } from "./assignment.policy.js";
import { submissionProblems } from "./content.rules.js";
import { vacate } from "./fillVacancy.js";
import { holdReview, recheck } from "./heldAssignment.queries.js";
import type { WriteReview } from "./saveReview.js";
import type { Submitted } from "./submitReview.js";
import { checkContent, keepRevision, seal, write } from "./writeReview.js";

/**
 * R52: puts a new revision in the place of a submitted review while the round is open; the former one is kept. A review
 * that the coordinator had already taken is to be looked at again.
 */
export async function reviseReview(
  acting: Acting,
  { reviewId, version, content }: WriteReview,
): Promise<Outcome<Submitted, AssignmentRefusalReason>> {
  const { em, viewer, now } = acting;
  const held = await holdReview(acting, reviewId, "revise");
  if (typeof held === "string") return refused(held);
  const { assignment, round, review } = held;
  if (review.version !== version) return stale(reviewId);
  const checked = await checkContent(acting, held, content);
  if (checked.kind === "locked") return refused("SCORES_LOCKED");
  if (checked.kind === "problems") return invalid(...checked.problems);
  const missing = submissionProblems(checked.stored, round.frozenRubric, checked.formerIds, true);
  if (missing.length > 0) return invalid(...missing);

  keepRevision(acting, review);
  const { recusal } = await recheck(acting, held);
  if (recusal.length > 0) {
    await vacate(acting, assignment, { event: "RECUSE", reason: recusal.join(" "), actorId: null });
    return done({ reviewId, conflicts: recusal });
  }

  await write(acting, held, checked.stored);
  seal(acting, held);
  assignment.state = "SUBMITTED";
  record(em, {
    regionId: review.regionId,
    act: "review.revised",
    actorId: viewer.personId,
    subjectId: review.id,
    at: now,
    refs: { round: round.id, document: assignment.document.id, assignment: assignment.id },
    proves: { content: review.hash! },
  });
  await advanceRound(acting, round);

  return done({ reviewId, conflicts: [] });
}
