import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome } from "../platform/outcome.js";
import type { CommissionRefusalReason } from "./commission.policy.js";
import { holdSession } from "./commission.queries.js";
import { CommissionSession, SessionMember } from "./commissionSession.entity.js";

interface Presence {
  sessionId: string;
  /** Members of the session who are there now. */
  memberIds: string[];
}

/** Says who is there: somebody came late or left. What was decided before stays as it is. */
export async function setPresence(
  acting: Acting,
  { sessionId, memberIds }: Presence,
): Promise<Outcome<string, CommissionRefusalReason>> {
  const { em, viewer, now } = acting;
  const session = await holdSession(acting, { sessionId }, "conduct");
  if (!(session instanceof CommissionSession)) return session;
  const members = await em.find(SessionMember, { session });
  if (memberIds.some((id) => !members.some((member) => member.id === id))) {
    return invalid({ path: "memberIds", code: "UNKNOWN" });
  }

  for (const member of members) member.isPresent = memberIds.includes(member.id);
  record(em, {
    regionId: session.regionId,
    act: "presence.set",
    actorId: viewer.personId,
    subjectId: sessionId,
    at: now,
    proves: { present: memberIds.toSorted().join(" ") },
  });
  return done(sessionId);
}
