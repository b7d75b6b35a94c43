import { sql } from "kysely";

import { holdersOf } from "../accounts/roleHolders.queries.js";
import { openTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { dateIn } from "../platform/calendar.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome } from "../platform/outcome.js";
import { written, writtenProblems } from "../platform/written.js";
import type { CommissionRefusalReason } from "./commission.policy.js";
import { endAttendance, holdSession } from "./commission.queries.js";
import { AgendaItem, CommissionSession } from "./commissionSession.entity.js";
import { defer } from "./defer.js";

interface ClosedSession {
  sessionId: string;
  version: number;
  /** Why the rest of the agenda was not decided; needed only when something is left. */
  reason?: string | null;
}

const bounds = { reason: { least: 5, most: 1000 } };

/**
 * Ends a session: nothing more is voted on, what is left comes to a later one, the protocol gets its number and waits for
 * the chair's signature.
 */
export async function closeCommissionSession(
  acting: Acting,
  { sessionId, version, reason }: ClosedSession,
): Promise<Outcome<string, CommissionRefusalReason>> {
  const { em, viewer, now } = acting;
  const session = await holdSession(acting, { sessionId, version }, "conduct");
  if (!(session instanceof CommissionSession)) return session;
  const left = await em.find(AgendaItem, { session, state: "PREPARED" }, { orderBy: { position: "asc" } });
  const problems = left.length > 0 ? writtenProblems({ reason: reason ?? "" }, bounds) : [];
  if (problems.length > 0) return invalid(...problems);

  for (const item of left) await defer(acting, item, written(reason!));
  const { regionId } = session;
  em.assign(session, {
    state: "CLOSED",
    closedAt: now,
    closedBy: viewer.personId!,
    protocolNumber: await nextProtocolNumber(acting, session.heldOn!),
  });
  await endAttendance(acting, session);
  const chairs = await holdersOf(em, { role: "COMMISSION_CHAIR", regionId }, dateIn(now, viewer.timeZone));
  await openTasks(
    em,
    {
      regionId,
      personIds: chairs,
      kind: "SIGN_PROTOCOL",
      objectId: sessionId,
      documentId: null,
      dueAt: null,
    },
    now,
  );
  record(em, {
    regionId,
    act: "commissionSession.closed",
    actorId: viewer.personId,
    subjectId: sessionId,
    at: now,
    proves: { protocol: `${session.protocolNumber}` },
  });
  return done(sessionId);
}

/** Protocols are numbered within the year of their session; two that are closed at once wait for each other. */
async function nextProtocolNumber({ em, viewer }: Acting, heldOn: string): Promise<number> {
  const { regionId } = viewer;
  const kysely = em.getKysely();
  await sql`select pg_advisory_xact_lock(hashtextextended(${regionId}, 14))`.execute(kysely);
  const year = heldOn.slice(0, 4);
  const { rows } = await sql<{ last: number | null }>`
    select max(protocol_number) as last from commission_session
    where region_id = ${regionId} and held_on between ${`${year}-01-01`} and ${`${year}-12-31`}`.execute(
    kysely,
  );
  return (rows[0]?.last ?? 0) + 1;
}
