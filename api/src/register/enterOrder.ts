import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

import type { Acting } from "../context.js";
import { uploadedFile } from "../files/uploadedFile.js";
import { dateIn } from "../platform/calendar.js";
import { record } from "../platform/journal.js";
import { type Done, done, type InputProblem, type Invalid, invalid } from "../platform/outcome.js";
import { written, writtenProblems } from "../platform/written.js";
import { Order, type OrderKind, OrderTarget } from "./order.entity.js";
import { whyNotEnterOrder } from "./order.rules.js";

/** Number, date, issuer and title of an order, as its form has them. */
export interface OrderParticulars {
  issuer: string;
  number: string;
  on: string;
  title: string;
  /** The paper that the officer has sent for it; null or absent when there is none. */
  fileId?: string | null;
  /** Whether the paper is free of personal data, and so for everybody (domain §5b). */
  isFilePublic: boolean;
}

interface EnteredOrder extends OrderParticulars {
  kind: OrderKind;
  /** Ids of what the order acts on. */
  targetIds: readonly string[];
  publishesAsPractice?: boolean;
}

const bounds = { issuer: { most: 300 }, number: { most: 60 }, title: { most: 500 } };

/** Lets one at a time enter orders of a region, and give the numbers that rest on them, until the act is over (R62). */
export async function lockOrders(em: EntityManager, regionId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${regionId}, 62))`.execute(em.getKysely());
}

/**
 * Keeps an order with its targets: the part that every act which rests on a new order shares. The caller has asked
 * its own policy and makes the change that the order orders. Two officers who enter one number wait for each other (R62).
 */
export async function enterOrder(
  { em, viewer, now }: Acting,
  { kind, targetIds, publishesAsPractice = false, ...particulars }: EnteredOrder,
): Promise<Done<Order> | Invalid> {
  const { regionId, timeZone, personId } = viewer;
  const { on, fileId, isFilePublic, issuer, number, title } = particulars;
  await lockOrders(em, regionId);
  const year = Number(on.slice(0, 4));
  const known = await em.find(Order, { regionId, year });
  const refusal = whyNotEnterOrder(particulars, known, dateIn(now, timeZone));
  const file = fileId ? await uploadedFile(em, viewer, { fileId, purpose: "ORDER" }) : null;
  const problems: InputProblem[] = [
    ...writtenProblems({ issuer, number, title }, bounds),
    ...(refusal === "ORDER_IN_FUTURE" ? [{ path: "on", code: "IN_THE_FUTURE" }] : []),
    ...(refusal === "ORDER_NUMBER_TAKEN" ? [{ path: "number", code: "DUPLICATE" }] : []),
    ...(fileId && !file ? [{ path: "fileId", code: "UNKNOWN" }] : []),
  ];
  if (problems.length > 0) return invalid(...problems);

  const order = em.create(Order, {
    regionId,
    createdAt: now,
    createdById: personId,
    issuer: written(issuer),
    number: written(number),
    on,
    year,
    title: written(title),
    kind,
    file,
    isFilePublic: file !== null && isFilePublic,
    publishesAsPractice,
  });
  for (const targetId of new Set(targetIds)) {
    em.create(OrderTarget, { regionId, createdAt: now, createdById: personId, order, targetId });
  }
  record(em, {
    regionId,
    act: "order.registered",
    actorId: personId,
    subjectId: order.id,
    at: now,
    proves: { issuer: order.issuer, number: order.number, on, title: order.title },
  });
  return done(order);
}
