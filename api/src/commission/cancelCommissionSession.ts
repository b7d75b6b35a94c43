import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome } from "../platform/outcome.js";
import { written, writtenProblems } from "../platform/written.js";
import type { CommissionRefusalReason } from "./commission.policy.js";
import { endAttendance, holdSession } from "./commission.queries.js";
import { AgendaItem, CommissionSession } from "./commissionSession.entity.js";
import { defer } from "./defer.js";

interface CancelledSession {
  sessionId: string;
  version: number;
  reason: string;
}

const bounds = { reason: { least: 5, most: 1000 } };

/** Cancels a session that was not opened; what was on its agenda comes to a later one. */
export async function cancelCommissionSession(
  acting: Acting,
  { sessionId, version, reason }: CancelledSession,
): Promise<Outcome<string, CommissionRefusalReason>> {
  const { em, viewer, now } = acting;
  const session = await holdSession(acting, { sessionId, version }, "prepare");
  if (!(session instanceof CommissionSession)) return session;
  const problems = writtenProblems({ reason }, bounds);
  if (problems.length > 0) return invalid(...problems);

  em.assign(session, { state: "CANCELLED", cancelReason: written(reason) });
  await endAttendance(acting, session);
  for (const item of await em.find(AgendaItem, { session, state: "PREPARED" })) {
    await defer(acting, item, written(reason));
  }
  record(em, {
    regionId: session.regionId,
    act: "commissionSession.cancelled",
    actorId: viewer.personId,
    subjectId: sessionId,
    at: now,
    proves: { reason: written(reason) },
  });
  return done(sessionId);
}
