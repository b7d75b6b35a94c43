import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import type { Answered } from "./acceptInvitation.js";
import type { AssignmentRefusalReason } from "./assignment.policy.js";
import { vacate } from "./fillVacancy.js";
import { holdAssignment } from "./heldAssignment.queries.js";
import { reasonProblem } from "./reason.rules.js";
import { type ConflictGround, ConflictOfInterest } from "./round.entity.js";

interface DeclareConflict {
  assignmentId: string;
  version: number;
  ground: ConflictGround;
  note: string;
}

/**
 * R41: declares a conflict of interest towards the document of an assignment, which ends it: the declaration stands for
 * every later draw, what was submitted is void (R43), the place is filled anew.
 */
export async function declareConflict(
  acting: Acting,
  { assignmentId, version, ground, note }: DeclareConflict,
): Promise<Outcome<Answered, AssignmentRefusalReason>> {
  const { em, viewer, now } = acting;
  const held = await holdAssignment(acting, assignmentId, "stepBack");
  if (typeof held === "string") return refused(held);
  const { assignment } = held;
  if (assignment.version !== version) return stale(assignmentId);
  const problem = reasonProblem("note", note);
  if (problem) return invalid(problem);

  const conflict = em.create(ConflictOfInterest, {
    regionId: assignment.regionId,
    createdAt: now,
    createdById: viewer.personId,
    person: assignment.expert.id,
    objectId: assignment.document.id,
    ground,
    source: "DECLARED",
    note: note.trim(),
  });
  record(em, {
    regionId: assignment.regionId,
    act: "conflict.declared",
    actorId: viewer.personId,
    subjectId: conflict.id,
    at: now,
    refs: { document: assignment.document.id, assignment: assignment.id },
    proves: { note: note.trim() },
  });
  await vacate(acting, assignment, { event: "RECUSE", reason: note.trim(), actorId: viewer.personId });

  return done({ assignmentId, conflicts: [] });
}
