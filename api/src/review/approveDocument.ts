import { closeTasks, openTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { ModelDocument } from "../documents/document.entity.js";
import { whyNotApprove } from "../documents/document.rules.js";
import { forUpdate } from "../platform/act.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused, stale } from "../platform/outcome.js";
import { enterOrder, type OrderParticulars } from "../register/enterOrder.js";
import type { ApprovalRefusalReason } from "./approval.policy.js";
import { basisOf, holdDocument } from "./approval.queries.js";
import { freeCoordinatorsOf } from "./coordinators.queries.js";

/** Which recommended document the ministry approves, and by which order. */
export interface ApproveDocument extends OrderParticulars {
  documentId: string;
  version: number;
  publishesAsPractice: boolean;
}

/**
 * Registers the order that approves a recommended document (R59, R62). What was published of the same planned product
 * before is superseded by it and stays readable.
 */
export async function approveDocument(
  acting: Acting,
  { documentId, version, publishesAsPractice, ...particulars }: ApproveDocument,
): Promise<Outcome<ModelDocument, ApprovalRefusalReason>> {
  const { em, viewer, now } = acting;
  const document = await holdDocument(acting, documentId, "approve");
  if (typeof document === "string") return refused(document);
  if (document.version !== version) return stale(document.id);
  const basis = await basisOf(em, document);
  const why = whyNotApprove(particulars.on, basis);
  if (why)
    return refused(why, {
      ...(basis.conclusionOn && { conclusionOn: basis.conclusionOn }),
      ...(basis.summaryOn && { summaryOn: basis.summaryOn }),
    });
  const entered = await enterOrder(acting, {
    ...particulars,
    kind: "DOCUMENT_APPROVAL",
    targetIds: [document.id],
    publishesAsPractice,
  });
  if (entered.kind !== "done") return entered;

  em.assign(document, { state: "APPROVED", stateChangedAt: now, approvalOrder: entered.value });
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
    refs: { group: document.group.id, order: entered.value.id },
  });
  await supersede(acting, document);
  return done(document);
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
