import { sql } from "kysely";

import type { Acting } from "../context.js";
import { PlannedProduct, ProjectGroup } from "../groups/projectGroup.entity.js";
import { dateIn } from "../platform/calendar.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused } from "../platform/outcome.js";
import { type DocumentLevel, ModelDocument } from "./document.entity.js";
import { type DocumentRefusalReason, WRITING_GROUP_STATES } from "./document.policy.js";
import { conceptNumbersOf, whyNotDescribe } from "./document.queries.js";
import { whyNotCreate } from "./document.rules.js";

interface NewDocument {
  groupId: string;
  productId: string;
  title: string;
  level: DocumentLevel;
  directions: string[];
  conceptNumbers: number[];
}

/** Begins a document of a planned product of the viewer's group (R57). */
export async function createDocument(
  { em, viewer, now }: Acting,
  { groupId, productId, title, level, directions, conceptNumbers }: NewDocument,
): Promise<Outcome<string, DocumentRefusalReason>> {
  const { regionId } = viewer;
  const group = await em.findOne(ProjectGroup, { id: groupId, regionId });
  if (!group) return refused("NOT_FOUND");
  if (!viewer.isMemberOf(groupId)) return refused("NOT_MEMBER");
  if (!WRITING_GROUP_STATES.some((state) => state === group.state)) return refused("GROUP_NOT_WORKING");
  const product = await em.findOne(PlannedProduct, { id: productId, regionId });
  if (!product) return refused("NOT_FOUND");
  const refusal = whyNotCreate(
    { groupId, productGroupId: product.group.id, conceptNumbers },
    await conceptNumbersOf(em, regionId),
  );
  if (refusal) return refused(refusal);
  const problem = await whyNotDescribe(em, regionId, { title, directions });
  if (problem) return problem;

  // One at a time: numbers of a year run on, and a product has one document that is not withdrawn.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`document code ${regionId}`}, 57))`.execute(
    em.getKysely(),
  );
  const rival = await em.count(ModelDocument, {
    product: productId,
    state: { $nin: ["WITHDRAWN", "REJECTED"] },
  });
  if (rival > 0) return refused("PRODUCT_TAKEN");

  const document = em.create(ModelDocument, {
    regionId,
    createdAt: now,
    createdById: viewer.personId,
    code: await nextCode(em, regionId, dateIn(now, viewer.timeZone).slice(0, 4)),
    title: title.trim(),
    kind: product.kind,
    level,
    directionCodes: [...new Set(directions)],
    cycleComponents: [],
    conceptNumbers: [...new Set(conceptNumbers)],
    group,
    product,
    state: "DRAFT",
    stateChangedAt: now,
  });
  record(em, {
    regionId,
    act: "document.created",
    actorId: viewer.personId,
    subjectId: document.id,
    at: now,
    refs: { group: groupId, product: productId },
  });
  return done(document.id);
}

/** The next free code of a year: MD-2022-003. */
async function nextCode(em: Acting["em"], regionId: string, year: string): Promise<string> {
  const stem = `MD-${year}-`;
  const { rows } = await sql<{ last: number | null }>`
    select max(substr(code, ${stem.length + 1})::int) as last from model_document
    where region_id = ${regionId} and code ~ ${`^${stem}\\d{3,6}$`}`.execute(em.getKysely());

  return `${stem}${`${(rows[0]?.last ?? 0) + 1}`.padStart(3, "0")}`;
}
