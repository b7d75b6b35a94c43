import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused } from "../platform/outcome.js";
import { Session } from "./account.entity.js";
import { AccountReason } from "./account.policy.js";

/** Ends one of one's own sessions, as on a lost telephone. */
export async function endSession(
  { em, viewer, now }: Acting,
  { sessionId }: { sessionId: string },
): Promise<Outcome<string, AccountReason>> {
  const session = viewer.accountId
    ? await em.findOne(Session, { id: sessionId, account: viewer.accountId, endedAt: null })
    : null;
  if (!session || !viewer.accountId) return refused(AccountReason.NOT_FOUND);

  session.endedAt = now;
  record(em, {
    regionId: session.regionId,
    act: "session.ended",
    actorId: viewer.personId,
    subjectId: session.id,
    at: now,
  });

  return done(viewer.accountId);
}
