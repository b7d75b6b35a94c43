import type { Acting } from "../context.js";
import { done, type Outcome } from "../platform/outcome.js";
import { logIntegrity } from "./integrity.js";
import type { SittingRefusalReason } from "./sitting.policy.js";
import { holdSitting } from "./sitting.queries.js";
import type { ClockNow } from "./startAttempt.js";

/** Stops the clock of a sitting for as long as its budget of breaks lasts; meanwhile nothing is shown and nothing is taken in. */
export async function startBreak(
  acting: Acting,
  given: { attemptId: string; token: string },
): Promise<Outcome<ClockNow, SittingRefusalReason>> {
  const held = await holdSitting(acting, given, "startBreak");
  if ("kind" in held) return held;
  const { em, now } = acting;
  const { attempt } = held;
  attempt.breakSince = now;
  await logIntegrity(em, attempt, { kind: "BREAK_STARTED", at: now });
  return done({
    attemptId: attempt.id,
    at: now,
    deadlineAt: attempt.deadlineAt!,
    epoch: attempt.leaseEpoch,
  });
}
