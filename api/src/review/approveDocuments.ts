import { closeTasks, openTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { ModelDocument } from "../documents/document.entity.js";
import { whyNotApprove } from "../documents/document.rules.js";
import { forUpdate } from "../platform/act.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import { enterOrder, type OrderParticulars } from "../register/enterOrder.js";
import type { Order } from "../register/order.entity.js";
import type { ApprovalRefusalReason } from "./approval.policy.js";
import { basisOf, holdDocument } from "./approval.queries.js";
import { freeCoordinatorsOf } from "./coordinators.queries.js";

/** Recommended documents, as they were read, and the order that approves them. */
export interface ApproveDocuments extends OrderParticulars {
  documents: readonly { documentId: string; version: number }[];
  publishesAsPractice: boolean;
}

/** The most that one order approves, so that its page can name them all. */
const most = 50;

/**
 * Registers the order that approves recommended documents (R59, R62): all of them, or none when something speaks against
 * one. What was published of the same planned products before is superseded by them and stays readable.
 */
export async function approveDocuments(
  acting: Acting,
  { documents: asked, publishesAsPractice, ...particulars }: ApproveDocuments,
): Promise<Outcome<Order, ApprovalRefusalReason>> {
  const { em } = acting;
  if (asked.length === 0) return invalid({ path: "documents", code: "TOO_FEW", values: { least: 1 } });
  if (asked.length > most) return invalid({ path: "documents", code: "TOO_MANY", values: { most } });
  if (new Set(asked.map(({ documentId }) => documentId)).size < asked.length)
    return invalid({ path: "documents", code: "DUPLICATE" });

  const documents: ModelDocument[] = [];
  // In one order for everybody, so that two orders over the same documents wait for each other instead of crossing.
  for (const { documentId, version } of asked.toSorted((a, b) => (a.documentId < b.documentId ? -1 : 1))) {
    const document = await holdDocument(acting, documentId, "approve");
    if (typeof document === "string") return refused(document, await nameOf(acting, documentId, document));
    if (document.version !== version) return stale(document.id);
    const basis = await basisOf(em, document);
    const why = whyNotApprove(particulars.on, basis);
    if (why)
      return refused(why, {
        document: document.code,
        ...(basis.conclusionOn && { conclusionOn: basis.conclusionOn }),
        ...(basis.summaryOn && { summaryOn: basis.summaryOn }),
      });
    documents.push(document);
  }
  const entered = await enterOrder(acting, {
    ...particulars,
    kind: "DOCUMENT_APPROVAL",
    targetIds: documents.map(({ id }) => id),
    publishesAsPractice,
  });
  if (entered.kind !== "done") return entered;

  for (const document of documents) await approve(acting, document, entered.value);
  return done(entered.value);
}

/** Which document a refusal is about; nothing of one that is not there for the viewer. */
async function nameOf(
  { em }: Acting,
  documentId: string,
  reason: ApprovalRefusalReason,
): Promise<Record<string, string>> {
  if (reason === "NOT_FOUND") return {};
  const { code } = await em.findOneOrFail(ModelDocument, documentId);
  return { document: code };
}

async function approve(acting: Acting, document: ModelDocument, order: Order): Promise<void> {
  const { em, viewer, now } = acting;
  em.assign(document, { state: "APPROVED", stateChangedAt: now, approvalOrder: order });
  await closeTasks(em, { kind: "REGISTER_ORDER", objectId: document.id }, now);
  await openTasks(
    em,
    {
      regionId: document.regionId,
      personIds: await freeCoordinatorsOf(em, document, now),
      kind: "PUBLISH_DOCUMENT",
      objectId: document.id,
      documentId: document.id,
      dueAt: null,
    },
    now,
  );
  record(em, {
    regionId: document.regionId,
    act: "document.approved",
    actorId: viewer.personId,
    subjectId: document.id,
    at: now,
    refs: { group: document.group.id, order: order.id },
  });
  await supersede(acting, document);
}

/** What was published of the same product stands back behind the newer document (4.3). */
async function supersede({ em, now }: Acting, document: ModelDocument): Promise<void> {
  const older = await em.find(
    ModelDocument,
    {
      product: document.product.id,
      id: { $ne: document.id },
      state: { $in: ["PUBLISHED_AS_MODEL", "PUBLISHED_AS_PRACTICE"] },
    },
    forUpdate,
  );
  for (const each of older) {
    em.assign(each, { state: "SUPERSEDED", stateChangedAt: now, supersededBy: document });
    record(em, {
      regionId: each.regionId,
      act: "document.superseded",
      actorId: null,
      subjectId: each.id,
      at: now,
      refs: { document: document.id },
    });
  }
}
