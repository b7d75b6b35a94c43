import type { Acting } from "../context.js";
import { done, type Outcome } from "../platform/outcome.js";
import type { SittingRefusalReason } from "./sitting.policy.js";
import { holdSitting, settleBreak } from "./sitting.queries.js";
import type { ClockNow } from "./startAttempt.js";

/** Lets the clock of a sitting run again; the deadline has moved by the break. */
export async function endBreak(
  acting: Acting,
  given: { attemptId: string; token: string },
): Promise<Outcome<ClockNow, SittingRefusalReason>> {
  const held = await holdSitting(acting, given, "endBreak");
  if ("kind" in held) return held;
  const { attempt } = held;
  await settleBreak(acting, attempt);
  return done({
    attemptId: attempt.id,
    at: acting.now,
    deadlineAt: attempt.deadlineAt!,
    epoch: attempt.leaseEpoch,
  });
}
