import { sql } from "kysely";

import type { Acting } from "../context.js";
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
}

interface EnteredOrder extends OrderParticulars {
  kind: OrderKind;
  /** Ids of what the order acts on. */
  targetIds: readonly string[];
  publishesAsPractice?: boolean;
}

const bounds = { issuer: { most: 300 }, number: { most: 60 }, title: { most: 500 } };

/**
 * Keeps an order with its targets: the part that every act which rests on a new order shares. The caller has asked
 * its own policy and makes the change that the order orders. Two officers who enter one number wait for each other (R62).
 */
export async function enterOrder(
  { em, viewer, now }: Acting,
  { kind, targetIds, publishesAsPractice = false, ...particulars }: EnteredOrder,
): Promise<Done<Order> | Invalid> {
  const { regionId, timeZone, personId } = viewer;
  const { on, ...texts } = particulars;
  await sql`select pg_advisory_xact_lock(hashtextextended(${regionId}, 62))`.execute(em.getKysely());
  const year = Number(on.slice(0, 4));
  const known = await em.find(Order, { regionId, year });
  const refusal = whyNotEnterOrder(particulars, known, dateIn(now, timeZone));
  const problems: InputProblem[] = [
    ...writtenProblems({ issuer: texts.issuer, number: texts.number, title: texts.title }, bounds),
    ...(refusal === "ORDER_IN_FUTURE" ? [{ path: "on", code: "IN_THE_FUTURE" }] : []),
    ...(refusal === "ORDER_NUMBER_TAKEN" ? [{ path: "number", code: "DUPLICATE" }] : []),
  ];
  if (problems.length > 0) return invalid(...problems);

  const order = em.create(Order, {
    regionId,
    createdAt: now,
    createdById: personId,
    issuer: written(particulars.issuer),
    number: written(particulars.number),
    on,
    year,
    title: written(particulars.title),
    kind,
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
