import type { EntityManager } from "@mikro-orm/postgresql";

import type { Acting, Context } from "../context.js";
import { dateIn } from "../platform/calendar.js";
import { record } from "../platform/journal.js";
import { hashOf } from "../platform/session.js";
import { type Account, Session } from "./account.entity.js";
import { regulationOn } from "./regulation.queries.js";

const day = 86_400_000;

interface Opening {
  account: Account;
  /** The cookie's secret. */
  secret: string;
  /** By which the person knows the browser again; null when it tells nothing. */
  device: string | null;
}

/** Opens a session in place of the one that the request brought, which ends: a cookie planted before is worth nothing (T9). */
export async function openSession(
  { em, viewer, now }: Acting,
  { account, secret, device }: Opening,
): Promise<Session> {
  const { parameters } = await regulationOn(em, account.regionId, dateIn(now, viewer.timeZone));
  if (viewer.sessionId) await em.nativeUpdate(Session, viewer.sessionId, { endedAt: now });
  const session = em.create(Session, {
    regionId: account.regionId,
    createdAt: now,
    createdById: account.person.id,
    account,
    tokenHash: hashOf(secret),
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + parameters.sessionDays * day),
    device,
  });
  await em.flush();
  record(em, {
    regionId: account.regionId,
    act: "session.opened",
    actorId: account.person.id,
    subjectId: session.id,
    at: now,
    refs: { account: account.id },
  });

  return session;
}

/** Ends every session of an account but `exceptId`; at once, on every process (T9). */
export async function endSessions(
  em: EntityManager,
  { accountId, exceptId = null }: { accountId: string; exceptId?: string | null },
  now: Date,
): Promise<void> {
  await em.nativeUpdate(
    Session,
    { account: accountId, endedAt: null, ...(exceptId && { id: { $ne: exceptId } }) },
    { endedAt: now },
  );
}

/** Gives the browser the cookie of the session that was opened; a repeated answer renews the secret that got lost (R84). */
export async function giveCookie(context: Context, sessionId: string, secret: string): Promise<void> {
  const em = context.fork();
  const session = await em.findOneOrFail(Session, sessionId);
  if (session.endedAt) return;

  session.tokenHash = hashOf(secret);
  await em.flush();
  context.services.cookie.give(context.response, secret, session.expiresAt);
}
