import type { Acting } from "../context.js";
import { done, invalid, type Outcome } from "../platform/outcome.js";
import { IntegrityEvent } from "./attempt.entity.js";
import { logIntegrity } from "./integrity.js";
import type { SittingRefusalReason } from "./sitting.policy.js";
import { holdSitting } from "./sitting.queries.js";
import { deadlineOf } from "./sitting.rules.js";
import type { ClockNow } from "./startAttempt.js";

/** What a device tells of itself. Nothing of it is ever scored. */
export const SittingSignalKind = {
  FOCUS_LOST: "FOCUS_LOST",
  PASTED: "PASTED",
  NETWORK_GAP: "NETWORK_GAP",
} as const;
export type SittingSignalKind = keyof typeof SittingSignalKind;

interface Signal {
  kind: SittingSignalKind;
  /** Seconds away or without a network; characters that were pasted. */
  amount: number;
}

/** Signals of one call, and of one attempt: a device that tells more tells nothing new. */
const mostAtOnce = 20;
const mostInAll = 500;

/** Writes what the candidate's device noticed into the log of the attempt, which the candidate reads too. */
export async function reportSignals(
  acting: Acting,
  { signals, ...given }: { attemptId: string; token: string; signals: Signal[] },
): Promise<Outcome<ClockNow, SittingRefusalReason>> {
  const held = await holdSitting(acting, given, "report");
  if ("kind" in held) return held;
  const { em, now } = acting;
  const { attempt } = held;
  if (signals.length > mostAtOnce)
    return invalid({ path: "signals", code: "TOO_MANY", values: { most: mostAtOnce } });
  const known = await em.count(IntegrityEvent, {
    attempt: attempt.id,
    kind: { $in: Object.values(SittingSignalKind) },
  });
  for (const { kind, amount } of signals.slice(0, Math.max(0, mostInAll - known)))
    await logIntegrity(em, attempt, {
      kind,
      at: now,
      details: { [kind === "PASTED" ? "characters" : "seconds"]: Math.max(0, amount) },
    });
  return done({
    attemptId: attempt.id,
    at: now,
    deadlineAt: deadlineOf(attempt, now)!,
    epoch: attempt.leaseEpoch,
  });
}
