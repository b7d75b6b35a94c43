import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused } from "../platform/outcome.js";
import { AccountReason } from "./account.policy.js";
import { endSessions } from "./sessions.js";

/** Ends all of one's own sessions but the one of the request. */
export async function endOtherSessions({ em, viewer, now }: Acting): Promise<Outcome<string, AccountReason>> {
  if (!viewer.accountId) return refused(AccountReason.NOT_FOUND);

  await endSessions(em, { accountId: viewer.accountId, exceptId: viewer.sessionId }, now);
  record(em, {
    regionId: viewer.regionId,
    act: "session.othersEnded",
    actorId: viewer.personId,
    subjectId: viewer.accountId,
    at: now,
  });

  return done(viewer.accountId);
}
