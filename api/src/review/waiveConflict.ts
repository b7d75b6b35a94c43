import type { Acting } from "../context.js";
import { ModelDocument } from "../documents/document.entity.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused } from "../platform/outcome.js";
import { coordinationOf } from "./coordinators.queries.js";
import { type RoundRefusalReason } from "./round.policy.js";
import { ConflictOfInterest } from "./round.entity.js";

/** What is waived, for the sake of which document, and why. */
export interface WaiveConflict {
  conflictId: string;
  documentId: string;
  reason: string;
}

/** Lets an expert judge in spite of a joint publication; no other ground can be waived (R41). */
export async function waiveConflict(
  { em, viewer, now }: Acting,
  { conflictId, documentId, reason }: WaiveConflict,
): Promise<Outcome<ConflictOfInterest, RoundRefusalReason>> {
  const document = await em.findOne(ModelDocument, documentId);
  const conflict = await em.findOne(ConflictOfInterest, conflictId);
  if (!document || conflict?.regionId !== document.regionId) return refused("NOT_FOUND");
  const { isCoordinator, hasConflict } = await coordinationOf(em, viewer, document, now);
  if (!isCoordinator || hasConflict || !viewer.personId) return refused("NOT_FOUND");
  if (conflict.person.id === viewer.personId) return refused("SELF_APPOINTMENT");
  if (conflict.ground !== "JOINT_PUBLICATION" || conflict.waivedAt) return refused("NOT_WAIVABLE");
  if (reason.trim().length === 0) return invalid({ path: "reason", code: "REQUIRED" });

  em.assign(conflict, { waivedBy: viewer.personId, waivedAt: now, waiverReason: reason.trim() });
  record(em, {
    regionId: conflict.regionId,
    act: "conflict.waived",
    actorId: viewer.personId,
    subjectId: conflict.id,
    at: now,
    refs: { document: document.id, expert: conflict.person.id },
    proves: { reason: reason.trim() },
  });

  return done(conflict);
}
