import type { Acting } from "../context.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import type { AssignmentRefusalReason } from "./assignment.policy.js";
import type { ReviewContent } from "./content.rules.js";
import { holdReview } from "./heldAssignment.queries.js";
import { checkContent, keepRevision, write } from "./writeReview.js";

export interface WriteReview {
  reviewId: string;
  version: number;
  content: ReviewContent;
}

/** Keeps what the expert has typed so far; nobody else sees it. */
export async function saveReview(
  acting: Acting,
  { reviewId, version, content }: WriteReview,
): Promise<Outcome<{ reviewId: string }, AssignmentRefusalReason>> {
  const held = await holdReview(acting, reviewId, "write");
  if (typeof held === "string") return refused(held);
  if (held.review.version !== version) return stale(reviewId);
  const checked = await checkContent(acting, held, content);
  if (checked.kind === "locked") return refused("SCORES_LOCKED");
  if (checked.kind === "problems") return invalid(...checked.problems);

  // After a return for clarification the first stroke makes it a draft again; what was submitted is kept.
  if (held.review.submittedAt) {
    keepRevision(acting, held.review);
    Object.assign(held.review, { submittedAt: null, hash: null, totalPercent: null });
  }
  await write(acting, held, checked.stored);

  return done({ reviewId });
}
