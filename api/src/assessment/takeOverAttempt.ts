import { isSignedBy } from "../accounts/password.js";
import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused } from "../platform/outcome.js";
import { logIntegrity } from "./integrity.js";
import { leaseHash } from "./lease.js";
import type { SittingRefusalReason } from "./sitting.policy.js";
import { holdSitting } from "./sitting.queries.js";
import { deadlineOf } from "./sitting.rules.js";
import type { ClockNow } from "./startAttempt.js";

/** Goes on with a running attempt on another device or under another sign-in; what went on before is refused from now on. */
export async function takeOverAttempt(
  acting: Acting,
  { attemptId, password }: { attemptId: string; password: string },
  token: string,
): Promise<Outcome<ClockNow, SittingRefusalReason>> {
  const held = await holdSitting(acting, { attemptId }, "takeOver");
  if ("kind" in held) return held;
  const { em, viewer, now } = acting;
  const { attempt } = held;
  if (!(await isSignedBy(em, viewer, password))) return refused("PASSWORD_WRONG");

  const epoch = attempt.leaseEpoch + 1;
  em.assign(attempt, { leaseEpoch: epoch, leaseHash: leaseHash(token, viewer.sessionId) });
  await logIntegrity(em, attempt, { kind: "TAKEN_OVER", at: now, details: { epoch } });
  record(em, {
    regionId: attempt.regionId,
    act: "attempt.takenOver",
    actorId: viewer.personId,
    subjectId: attemptId,
    at: now,
    refs: { application: attempt.application.id },
  });
  return done({ attemptId, at: now, deadlineAt: deadlineOf(attempt, now)!, epoch });
}
