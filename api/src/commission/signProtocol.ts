import { isSignedBy } from "../accounts/password.js";
import { workingCalendarOf } from "../accounts/regulation.queries.js";
import { holdersOf } from "../accounts/roleHolders.queries.js";
import { closeTasks, openTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { dateIn, deadlineAfterWorkingDays } from "../platform/calendar.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused } from "../platform/outcome.js";
import type { CommissionRefusalReason } from "./commission.policy.js";
import { holdSession, parametersOfSession } from "./commission.queries.js";
import { AgendaItem, CommissionSession } from "./commissionSession.entity.js";
import { protocolHash } from "./protocolHash.js";

interface SignedProtocol {
  sessionId: string;
  version: number;
  /** Typed again by the chair: it is the signature. */
  password: string;
}

/**
 * The chair signs the protocol of a closed session: its decisions stand, candidates are told, and the ministry's officers
 * are asked for the order, within the term of R18.
 */
export async function signProtocol(
  acting: Acting,
  { sessionId, version, password }: SignedProtocol,
): Promise<Outcome<string, CommissionRefusalReason>> {
  const { em, viewer, now } = acting;
  const session = await holdSession(acting, { sessionId, version }, "sign");
  if (!(session instanceof CommissionSession)) return session;
  if (!(await isSignedBy(em, viewer, password))) return refused("PASSWORD_WRONG");

  const items = await em.find(AgendaItem, { session }, { orderBy: { position: "asc" } });
  for (const item of items) if (item.state === "VOTED") item.state = "PROTOCOL_SIGNED";
  em.assign(session, {
    state: "SIGNED",
    signedAt: now,
    signedBy: viewer.personId!,
    paperHash: await protocolHash(em, session, items),
  });
  await closeTasks(em, { kind: "SIGN_PROTOCOL", objectId: sessionId }, now);
  const { regionId } = session;
  if (items.some(({ state, decided }) => state === "PROTOCOL_SIGNED" && decided !== "REFUSE")) {
    const { orderWorkingDays } = await parametersOfSession(em, session);
    const calendar = await workingCalendarOf(em, regionId);
    await openTasks(
      em,
      {
        regionId,
        personIds: await holdersOf(em, { role: "MINISTRY_OFFICER", regionId }, dateIn(now, viewer.timeZone)),
        kind: "CARRY_OUT_DECISIONS",
        objectId: sessionId,
        documentId: null,
        dueAt: deadlineAfterWorkingDays(now, orderWorkingDays, calendar),
      },
      now,
    );
  }
  record(em, {
    regionId,
    act: "protocol.signed",
    actorId: viewer.personId,
    subjectId: sessionId,
    at: now,
    proves: { paper: session.paperHash! },
  });
  return done(sessionId);
}
