import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, type Outcome } from "../platform/outcome.js";
import { Session } from "./account.entity.js";

/** Ends the session of the request; somebody who has none is signed out already. */
export async function signOut({ em, viewer, now }: Acting): Promise<Outcome<Date>> {
  const session = viewer.sessionId ? await em.findOne(Session, viewer.sessionId) : null;
  if (session) {
    session.endedAt = now;
    record(em, {
      regionId: session.regionId,
      act: "session.ended",
      actorId: viewer.personId,
      subjectId: session.id,
      at: now,
    });
  }

  return done(now);
}
