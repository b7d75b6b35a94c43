import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, type Outcome } from "../platform/outcome.js";
import { personalMinutes } from "./attempt.rules.js";
import { logIntegrity } from "./integrity.js";
import { leaseHash } from "./lease.js";
import type { SittingRefusalReason } from "./sitting.policy.js";
import { holdSitting } from "./sitting.queries.js";

/** What the acts of a sitting tell of its clock, besides the instant of the act. */
export interface ClockNow {
  attemptId: string;
  at: Date;
  deadlineAt: Date;
  epoch: number;
}

/** Starts an attempt inside its window; the personal time runs from this instant and is never cut by the window's end. */
export async function startAttempt(
  acting: Acting,
  { attemptId }: { attemptId: string },
  token: string,
): Promise<Outcome<ClockNow, SittingRefusalReason>> {
  const held = await holdSitting(acting, { attemptId }, "start");
  if ("kind" in held) return held;
  const { em, viewer, now } = acting;
  const { attempt } = held;
  const minutes = personalMinutes(attempt.minutes!, attempt.multiplierPercent);
  const deadlineAt = new Date(now.getTime() + minutes * 60_000);
  em.assign(attempt, {
    state: "IN_PROGRESS",
    startedAt: now,
    deadlineAt,
    leaseEpoch: 1,
    leaseHash: leaseHash(token, viewer.sessionId),
  });
  await logIntegrity(em, attempt, { kind: "STARTED", at: now, details: { epoch: 1, minutes } });
  record(em, {
    regionId: attempt.regionId,
    act: "attempt.started",
    actorId: viewer.personId,
    subjectId: attemptId,
    at: now,
    refs: { application: attempt.application.id },
  });
  return done({ attemptId, at: now, deadlineAt, epoch: 1 });
}
