import { closeTasks, openTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import { advanceRound } from "./advanceRound.js";
import type { AssignmentRefusalReason } from "./assignment.policy.js";
import type { EligibilityReason } from "./eligibility.model.js";
import { vacate } from "./fillVacancy.js";
import { holdAssignment, recheck } from "./heldAssignment.queries.js";

interface AcceptInvitation {
  assignmentId: string;
  version: number;
  /** The ticked declaration of no conflict of interest. */
  hasDeclaredNoConflict: boolean;
  /** Whether the expert may be named for this document; an OPEN round cannot be accepted without it (R48). */
  isNamedAgreed: boolean;
}

export interface Answered {
  assignmentId: string;
  /** R43: grounds found by the check; when there is one the assignment was taken away instead. */
  conflicts: EligibilityReason[];
}

/** Takes the duty on: the declaration is made, the conflicts are asked once more, the review is put before the expert. */
export async function acceptInvitation(
  acting: Acting,
  { assignmentId, version, hasDeclaredNoConflict, isNamedAgreed }: AcceptInvitation,
): Promise<Outcome<Answered, AssignmentRefusalReason>> {
  const { em, viewer, now } = acting;
  const held = await holdAssignment(acting, assignmentId, "answer");
  if (typeof held === "string") return refused(held);
  const { assignment, round } = held;
  if (assignment.version !== version) return stale(assignment.id);
  if (!hasDeclaredNoConflict) return invalid({ path: "hasDeclaredNoConflict", code: "REQUIRED" });
  if (round.blindMode === "OPEN" && !isNamedAgreed)
    return invalid({ path: "isNamedAgreed", code: "REQUIRED" });

  const { recusal, all } = await recheck(acting, held);
  if (recusal.length > 0) {
    await vacate(acting, assignment, { event: "RECUSE", reason: recusal.join(" "), actorId: null });
    return done({ assignmentId, conflicts: recusal });
  }
  if (all.includes("COMMENTED_PUBLICLY")) return refused("COMMENTED_PUBLICLY");

  assignment.state = "ACCEPTED";
  assignment.acceptedAt = now;
  assignment.declaredNoConflictAt = now;
  assignment.isNamedAgreed = isNamedAgreed;
  await closeTasks(em, { kind: "RESPOND_TO_INVITATION", objectId: assignment.id }, now);
  await openTasks(
    em,
    {
      regionId: assignment.regionId,
      personIds: [assignment.expert.id],
      kind: assignment.role === "ARBITER" ? "ARBITRATE" : "REVIEW",
      objectId: assignment.id,
      documentId: assignment.document.id,
      dueAt: assignment.dueAt,
      totalCount: assignment.criterionCount,
    },
    now,
  );
  record(em, {
    regionId: assignment.regionId,
    act: "invitation.accepted",
    actorId: viewer.personId,
    subjectId: assignment.id,
    at: now,
    refs: { round: round.id, document: assignment.document.id, expert: assignment.expert.id },
  });
  await advanceRound(acting, round);

  return done({ assignmentId, conflicts: [] });
}
