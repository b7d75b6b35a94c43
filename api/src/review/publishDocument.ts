import { closeTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { type ModelDocument } from "../documents/document.entity.js";
import { whyNotPublish } from "../documents/document.rules.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused, stale } from "../platform/outcome.js";
import { Order } from "../register/order.entity.js";
import type { ApprovalRefusalReason } from "./approval.policy.js";
import { basisOf, holdDocument } from "./approval.queries.js";

/** Which approved document the coordinator publishes. */
export interface PublishDocument {
  documentId: string;
  version: number;
}

/** Publishes an approved document with its text, summary, conclusion and order (R60), as the order says: model or practice. */
export async function publishDocument(
  acting: Acting,
  { documentId, version }: PublishDocument,
): Promise<Outcome<ModelDocument, ApprovalRefusalReason>> {
  const { em, viewer, now } = acting;
  const document = await holdDocument(acting, documentId, "publish");
  if (typeof document === "string") return refused(document);
  if (document.version !== version) return stale(document.id);
  const order = document.approvalOrder ? await em.findOne(Order, document.approvalOrder.id) : null;
  const { conclusionOn, summaryOn } = await basisOf(em, document);
  const why = whyNotPublish({
    version: document.submittedVersionCount > 0,
    summary: summaryOn !== null,
    conclusion: conclusionOn !== null,
    order: order !== null,
  });
  if (why) return refused(why);

  em.assign(document, {
    state: order?.publishesAsPractice ? "PUBLISHED_AS_PRACTICE" : "PUBLISHED_AS_MODEL",
    stateChangedAt: now,
    publishedAt: now,
  });
  await closeTasks(em, { kind: "PUBLISH_DOCUMENT", objectId: document.id }, now);
  record(em, {
    regionId: document.regionId,
    act: "document.published",
    actorId: viewer.personId,
    subjectId: document.id,
    at: now,
    refs: { group: document.group.id, ...(order && { order: order.id }) },
  });
  return done(document);
}
