import type { Acting } from "../context.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import type { Answered } from "./acceptInvitation.js";
import type { AssignmentRefusalReason } from "./assignment.policy.js";
import { vacate } from "./fillVacancy.js";
import { holdAssignment } from "./heldAssignment.queries.js";
import { reasonProblem } from "./reason.rules.js";

interface Recuse {
  assignmentId: string;
  version: number;
  reason: string;
}

/** Steps back from an assignment for a reason that is no conflict of interest; the place is filled anew. */
export async function recuse(
  acting: Acting,
  { assignmentId, version, reason }: Recuse,
): Promise<Outcome<Answered, AssignmentRefusalReason>> {
  const held = await holdAssignment(acting, assignmentId, "stepBack");
  if (typeof held === "string") return refused(held);
  if (held.assignment.version !== version) return stale(assignmentId);
  const problem = reasonProblem("reason", reason);
  if (problem) return invalid(problem);

  const actorId = acting.viewer.personId;
  await vacate(acting, held.assignment, { event: "RECUSE", reason: reason.trim(), actorId });

  return done({ assignmentId, conflicts: [] });
}
