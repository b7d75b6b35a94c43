import { LockMode } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

import { record } from "../platform/journal.js";
import type { SystemActing } from "../platform/systemAct.js";
import { AssessmentAttempt } from "./attempt.entity.js";
import { logIntegrity } from "./integrity.js";
import { creditFor, type Fault } from "./sitting.rules.js";

/** A silence of the platform that is longer than this is a fault of it. */
const longestSilence = 15_000;

/** Whether the last beat is so long ago that the platform was not there meanwhile. */
export const isSilent = (beatAt: Date | null, now: Date): beatAt is Date =>
  beatAt !== null && now.getTime() - beatAt.getTime() > longestSilence;

/** When any process last said that it is there; null when none ever has. */
async function lastBeat(em: EntityManager, isLocked: boolean): Promise<Date | null> {
  const lock = isLocked ? sql`for update` : sql``;
  const { rows } = await sql<{ at: number }>`
    select (extract(epoch from beat_at) * 1000)::float8 as at from platform_beat ${lock}`.execute(
    em.getKysely(),
  );
  return rows[0] ? new Date(rows[0].at) : null;
}

async function writeBeat(em: EntityManager, now: Date): Promise<void> {
  await sql`insert into platform_beat (beat_at) values (${now.toISOString()}::timestamptz)
    on conflict (is_only) do update set beat_at = excluded.beat_at`.execute(em.getKysely());
}

/** The running attempts of every region, locked in an order that two processes share. */
const running = (em: EntityManager): Promise<AssessmentAttempt[]> =>
  em.find(
    AssessmentAttempt,
    { state: "IN_PROGRESS", part: { $in: ["TEST", "CASE"] } },
    { orderBy: { seq: "asc" }, lockMode: LockMode.PESSIMISTIC_WRITE, filters: { region: false } },
  );

async function credit({ em, now }: SystemActing, fault: Fault): Promise<void> {
  for (const attempt of await running(em)) {
    const seconds = creditFor(attempt, fault);
    if (seconds === 0) continue;
    em.assign(attempt, {
      deadlineAt: new Date(attempt.deadlineAt!.getTime() + seconds * 1000),
      creditSeconds: attempt.creditSeconds + seconds,
    });
    await logIntegrity(em, attempt, {
      kind: "TIME_CREDITED",
      at: now,
      details: { seconds, from: fault.from.toISOString(), to: fault.to.toISOString() },
    });
    record(em, {
      regionId: attempt.regionId,
      act: "attempt.credited",
      actorId: null,
      subjectId: attempt.id,
      at: now,
    });
  }
}

/**
 * Credits a fault that nobody has credited yet to the attempts that were running when it began. To be called before
 * anything asks a deadline: the first request after an outage may come before the first beat.
 */
export async function creditOutage(acting: SystemActing): Promise<void> {
  const { em, now } = acting;
  if (!isSilent(await lastBeat(em, false), now)) return;
  // Whoever waited for the lock finds the beat that the other process has written with its credit.
  const from = await lastBeat(em, true);
  if (!isSilent(from, now)) return;
  await credit(acting, { from, to: now });
  await writeBeat(em, now);
}

/** Says that the platform is there, after crediting the time in which nobody said so. */
export async function beat(acting: SystemActing): Promise<void> {
  await creditOutage(acting);
  await writeBeat(acting.em, acting.now);
}
