import { closeTasks, openTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { ProjectGroup } from "../groups/projectGroup.entity.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { DocumentVersion } from "./document.entity.js";
import { type DocumentRefusalReason, may } from "./document.policy.js";
import { documentInHand } from "./document.queries.js";
import { documentStateAfter } from "./document.rules.js";

const reasonLengths = { least: 10, most: 2000 };

/** Gives a submitted document back to its group with a reason; the returned version stays as it was (R45, R58). */
export async function returnDocument(
  acting: Acting,
  { documentId, version, reason }: { documentId: string; version: number; reason: string },
): Promise<Outcome<string, DocumentRefusalReason>> {
  const { em, viewer, now } = acting;
  const hand = await documentInHand(acting, documentId);
  if (!hand) return refused("NOT_FOUND");
  const { document, given } = hand;
  const why = whyNot(may.return, given);
  if (why) return refused(why);
  if (document.version !== version) return stale(documentId);
  const text = reason.trim();
  if (text.length < reasonLengths.least)
    return invalid({ path: "reason", code: "TOO_SHORT", values: { least: reasonLengths.least } });
  if (text.length > reasonLengths.most)
    return invalid({ path: "reason", code: "TOO_LONG", values: { most: reasonLengths.most } });

  const returned = await em.findOneOrFail(DocumentVersion, {
    document: documentId,
    number: document.submittedVersionCount,
  });
  returned.returnedAt = now;
  document.state = documentStateAfter(given.state, "RETURN")!;
  document.stateChangedAt = now;
  document.stateReason = text;
  const group = await em.findOneOrFail(ProjectGroup, document.group.id);
  await closeTasks(em, { kind: "ACCEPT_DOCUMENT", objectId: documentId }, now);
  await openTasks(
    em,
    {
      regionId: document.regionId,
      kind: "RETURNED_DOCUMENT",
      objectId: documentId,
      documentId,
      dueAt: null,
      personIds: [group.lead.id],
    },
    now,
  );
  record(em, {
    regionId: document.regionId,
    act: "document.returned",
    actorId: viewer.personId,
    subjectId: documentId,
    at: now,
    refs: { version: returned.id },
    proves: { reason: text },
  });
  return done(documentId);
}
