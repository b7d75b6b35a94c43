import type { Acting } from "../context.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import type { Answered } from "./acceptInvitation.js";
import type { AssignmentRefusalReason } from "./assignment.policy.js";
import { vacate } from "./fillVacancy.js";
import { holdAssignment } from "./heldAssignment.queries.js";
import { reasonProblem } from "./reason.rules.js";

interface DeclineInvitation {
  assignmentId: string;
  version: number;
  reason: string;
}

/** Says no to an invitation; the next of the reserve is invited in the same act. */
export async function declineInvitation(
  acting: Acting,
  { assignmentId, version, reason }: DeclineInvitation,
): Promise<Outcome<Answered, AssignmentRefusalReason>> {
  const held = await holdAssignment(acting, assignmentId, "answer");
  if (typeof held === "string") return refused(held);
  if (held.assignment.version !== version) return stale(assignmentId);
  const problem = reasonProblem("reason", reason);
  if (problem) return invalid(problem);

  const actorId = acting.viewer.personId;
  await vacate(acting, held.assignment, { event: "DECLINE", reason: reason.trim(), actorId });

  return done({ assignmentId, conflicts: [] });
}
