import type { Services } from "../context.js";
import { actAsSystem } from "../platform/systemAct.js";
import { IntegrityEvent } from "./attempt.entity.js";
import { finishByTime } from "./finishSitting.js";
import { logIntegrity } from "./integrity.js";
import type { SittingRefusalReason } from "./sitting.policy.js";
import { lockSitting } from "./sitting.queries.js";

/** Refusals that the log tells of: something came too late, or from a device that was taken over from. */
const told: ReadonlySet<SittingRefusalReason> = new Set(["TIME_OVER", "LEASE_LOST"]);

/** A device that goes on asking is told of once in a while. */
const rest = 10_000;

interface Refusal {
  attemptId: string;
  personId: string | null;
  reason: SittingRefusalReason;
}

/**
 * Writes a refusal into the log of the attempt, in a transaction of its own, since the refused act leaves nothing behind;
 * what is over by time is handed in by the way.
 */
export async function noteRefusal(
  services: Pick<Services, "orm" | "jobs">,
  { attemptId, personId, reason }: Refusal,
): Promise<void> {
  if (!told.has(reason)) return;
  await actAsSystem(services, async (acting) => {
    const held = await lockSitting(acting, attemptId);
    if (!held || held.attempt.person.id !== personId) return;
    await finishByTime(acting, held);
    const { em, now } = acting;
    const known = await em.count(IntegrityEvent, {
      attempt: attemptId,
      kind: "REFUSED",
      at: { $gt: new Date(now.getTime() - rest) },
    });
    if (known === 0) await logIntegrity(em, held.attempt, { kind: "REFUSED", at: now, details: { reason } });
  });
}
