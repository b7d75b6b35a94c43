import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome } from "../platform/outcome.js";
import type { CommissionRefusalReason } from "./commission.policy.js";
import { askToAttend, holdSession } from "./commission.queries.js";
import { CommissionSession } from "./commissionSession.entity.js";
import { appointed, type PlannedSession } from "./planCommissionSession.js";

interface MovedSession extends PlannedSession {
  sessionId: string;
  version: number;
}

/** Gives a session that was not opened another time or place; everybody whom it concerns is told. */
export async function moveCommissionSession(
  acting: Acting,
  { sessionId, version, ...planned }: MovedSession,
): Promise<Outcome<string, CommissionRefusalReason>> {
  const { em, viewer, now } = acting;
  const session = await holdSession(acting, { sessionId, version }, "prepare");
  if (!(session instanceof CommissionSession)) return session;
  const appointment = appointed(acting, planned);
  if (Array.isArray(appointment)) return invalid(...appointment);

  em.assign(session, appointment);
  await askToAttend(acting, session);
  record(em, {
    regionId: session.regionId,
    act: "commissionSession.moved",
    actorId: viewer.personId,
    subjectId: sessionId,
    at: now,
    proves: { place: session.place, heldAt: session.heldAt.toISOString() },
  });
  return done(sessionId);
}
