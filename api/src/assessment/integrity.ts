import type { EntityManager } from "@mikro-orm/postgresql";
import { createHash } from "node:crypto";

import { type AssessmentAttempt, IntegrityEvent, type IntegrityEventKind } from "./attempt.entity.js";

/** What the hash of an event covers, besides the hash before it. */
export interface ChainedEvent {
  ordinal: number;
  kind: IntegrityEventKind;
  at: Date;
  details: Record<string, string | number>;
}

/** The hash with which an attempt's chain begins. */
export const chainBeginning = (attemptId: string): string =>
  createHash("sha256").update(attemptId).digest("hex");

const ordered = (details: Record<string, string | number>) =>
  Object.fromEntries(Object.entries(details).toSorted(([one], [other]) => (one < other ? -1 : 1)));

/** SHA-256 over the hash before and the event as JSON, details in the order of their names. */
export const chainHash = (before: string, { ordinal, kind, at, details }: ChainedEvent): string =>
  createHash("sha256")
    .update(before)
    .update(JSON.stringify([ordinal, kind, at.toISOString(), ordered(details)]))
    .digest("hex");

/** The ordinal of the first event that does not fit the chain, or null when all do. */
export function firstBrokenLink(
  attemptId: string,
  events: readonly (ChainedEvent & { hash: string })[],
): number | null {
  let before = chainBeginning(attemptId);
  for (const [index, event] of events.entries()) {
    if (event.ordinal !== index + 1 || chainHash(before, event) !== event.hash) return index + 1;
    before = event.hash;
  }
  return null;
}

/** Adds an event to the chain of an attempt, whose row the caller holds locked, so that two never take one place. */
export async function logIntegrity(
  em: EntityManager,
  attempt: AssessmentAttempt,
  {
    kind,
    at,
    details = {},
  }: { kind: IntegrityEventKind; at: Date; details?: Record<string, string | number> },
): Promise<void> {
  await em.flush();
  const [last] = await em.find(
    IntegrityEvent,
    { attempt: attempt.id },
    { orderBy: { ordinal: "desc" }, limit: 1 },
  );
  const ordinal = (last?.ordinal ?? 0) + 1;
  const hash = chainHash(last?.hash ?? chainBeginning(attempt.id), { ordinal, kind, at, details });
  em.create(IntegrityEvent, {
    regionId: attempt.regionId,
    createdAt: at,
    attempt,
    ordinal,
    kind,
    at,
    details,
    hash,
  });
}
