import { Task } from "../accounts/task.entity.js";
import type { Acting } from "../context.js";
import { cancelDiscussion } from "../discussion/cancelDiscussion.js";
import type { ModelDocument } from "../documents/document.entity.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import type { ApprovalRefusalReason } from "./approval.policy.js";
import { holdDocument } from "./approval.queries.js";
import { cancelRounds } from "./cancelRounds.js";

/** Which document the lead takes back, and why. */
export interface WithdrawDocument {
  documentId: string;
  version: number;
  reason: string;
}

const reasonMost = 2_000;

/**
 * Takes a document back before it is approved (4.3): its discussion is over and unanswered proposals get NOT_CONSIDERED,
 * rounds and the duties in them are cancelled, and nothing of it waits for anybody any more. Title and reason stay public.
 */
export async function withdrawDocument(
  acting: Acting,
  { documentId, version, reason }: WithdrawDocument,
): Promise<Outcome<ModelDocument, ApprovalRefusalReason>> {
  const { em, viewer, now } = acting;
  const document = await holdDocument(acting, documentId, "withdraw");
  if (typeof document === "string") return refused(document);
  if (document.version !== version) return stale(document.id);
  const words = reason.normalize("NFC").trim();
  if (words === "") return invalid({ path: "reason", code: "REQUIRED" });
  if (words.length > reasonMost)
    return invalid({ path: "reason", code: "TOO_LONG", values: { most: reasonMost } });

  await cancelDiscussion(acting, document);
  await cancelRounds(acting, document.id);
  em.assign(document, {
    state: "WITHDRAWN",
    stateReason: words,
    stateChangedAt: now,
    hasFailedRound: false,
  });
  const waiting = await em.find(Task, { documentId: document.id, closedAt: null });
  for (const task of waiting) task.closedAt = now;
  record(em, {
    regionId: document.regionId,
    act: "document.withdrawn",
    actorId: viewer.personId,
    subjectId: document.id,
    at: now,
    refs: { group: document.group.id },
    proves: { reason: words },
  });
  return done(document);
}
