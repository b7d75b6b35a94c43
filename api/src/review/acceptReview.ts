import { closeTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused } from "../platform/outcome.js";
import { advanceRound } from "./advanceRound.js";
import { assignmentStateAfter } from "./assignment.rules.js";
import { type RoundRefusalReason } from "./round.policy.js";
import { type ExpertiseRound, ReviewAssignment } from "./round.entity.js";
import { holdRound } from "./round.queries.js";

/** Takes a submitted review as completed; the last one of a round shows whether an arbiter is called (R49). */
export async function acceptReview(
  acting: Acting,
  { assignmentId }: { assignmentId: string },
): Promise<Outcome<ExpertiseRound, RoundRefusalReason>> {
  const { em, viewer, now } = acting;
  const assignment = await em.findOne(ReviewAssignment, assignmentId);
  const held = assignment ? await holdRound(acting, assignment.round.id, "acceptReview") : "NOT_FOUND";
  if (held === "COORDINATOR_IS_AUTHOR" || !assignment) return refused("NOT_FOUND");
  if (typeof held === "string") return refused(held);
  const state = assignmentStateAfter(assignment.state, "COMPLETE");
  if (!state) return refused("NOT_SUBMITTED");

  assignment.state = state;
  for (const kind of ["REVIEW", "ARBITRATE"] as const)
    await closeTasks(em, { kind, objectId: assignment.id }, now);
  record(em, {
    regionId: assignment.regionId,
    act: "review.accepted",
    actorId: viewer.personId,
    subjectId: assignment.id,
    at: now,
    refs: { round: held.round.id, document: held.document.id, expert: assignment.expert.id },
  });
  await em.flush();
  await advanceRound(acting, held.round);

  return done(held.round);
}
