import type { SystemActing } from "../platform/systemAct.js";
import { record } from "../platform/journal.js";
import type { HandedInBy } from "./attempt.entity.js";
import { attemptStateAt } from "./attempt.rules.js";
import { partMissed } from "./gradedPart.js";
import { handedIn } from "./handedIn.js";
import { logIntegrity } from "./integrity.js";
import { settleBreak, type HeldSitting } from "./sitting.queries.js";
import { deadlineOf } from "./sitting.rules.js";

/** Hands a running sitting in and goes on with what follows from it. The attempt is held locked and IN_PROGRESS. */
export async function finishSitting(
  acting: SystemActing & { actorId: string | null },
  { attempt }: HeldSitting,
  by: HandedInBy,
): Promise<void> {
  const { em, now, actorId } = acting;
  if (attempt.breakSince) await settleBreak(acting, attempt);
  em.assign(attempt, {
    state: "SUBMITTED",
    submittedAt: by === "PERSON" ? now : attempt.deadlineAt!,
    handedInBy: by,
  });
  await logIntegrity(em, attempt, { kind: by === "PERSON" ? "SUBMITTED" : "SWEPT", at: now });
  record(em, {
    regionId: attempt.regionId,
    act: "attempt.submitted",
    actorId,
    subjectId: attempt.id,
    at: now,
    refs: { application: attempt.application.id },
  });
  await handedIn(em, attempt, now);
}

/** What time alone does: hands in what is over, and makes a no-show of what was never started. A second call changes nothing. */
export async function finishByTime(acting: SystemActing, held: HeldSitting): Promise<void> {
  const { em, now } = acting;
  const { attempt, graceSeconds } = held;
  const deadlineAt = deadlineOf(attempt, now);
  const state = attemptStateAt({ ...times(held), deadlineAt }, now, graceSeconds);
  if (state === attempt.state) return;
  if (state === "SUBMITTED") return finishSitting({ ...acting, actorId: null }, held, "TIMEOUT");
  await logIntegrity(em, attempt, { kind: "SWEPT", at: now });
  await partMissed(em, attempt, now);
}

const times = ({ attempt: { state, opensAt, closesAt, startedAt } }: HeldSitting) => ({
  state,
  opensAt,
  closesAt,
  startedAt: startedAt ?? null,
});
