import { Task } from "../accounts/task.entity.js";
import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused } from "../platform/outcome.js";
import type { AssignmentRefusalReason } from "./assignment.policy.js";
import { holdAssignment } from "./heldAssignment.queries.js";
import { Review } from "./round.entity.js";

/** Opens the expert sheet of an accepted assignment; opened again it is the same sheet. */
export async function openReview(
  acting: Acting,
  { assignmentId }: { assignmentId: string },
): Promise<Outcome<{ reviewId: string }, AssignmentRefusalReason>> {
  const { em, viewer, now } = acting;
  const held = await holdAssignment(acting, assignmentId, "write");
  if (typeof held === "string") return refused(held);
  const { assignment, round } = held;
  const known = await em.findOne(Review, { assignment: assignment.id });
  if (known) return done({ reviewId: known.id });

  const review = em.create(Review, {
    regionId: assignment.regionId,
    createdAt: now,
    createdById: viewer.personId,
    assignment,
    round,
    marks: round.frozenRubric.criteria.map(({ key }) => ({ key, score: null, comment: "" })),
    remarks: [],
    settled: {},
    savedAt: now,
  });
  assignment.state = "IN_PROGRESS";
  for (const task of await em.find(Task, { objectId: assignment.id, closedAt: null })) task.startedAt ??= now;
  record(em, {
    regionId: assignment.regionId,
    act: "review.opened",
    actorId: viewer.personId,
    subjectId: review.id,
    at: now,
    refs: { round: round.id, document: assignment.document.id, assignment: assignment.id },
  });

  return done({ reviewId: review.id });
}
