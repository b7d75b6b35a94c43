import type { Acting } from "../context.js";
import { done, type Outcome } from "../platform/outcome.js";
import { Notification } from "./notification.entity.js";

/** Marks everything told to the viewer until now as read; nothing of it is an act of the office, so none is journaled. */
export async function markNotificationsRead({ em, viewer, now }: Acting): Promise<Outcome<number>> {
  if (!viewer.personId) return done(0);

  const unread = await em.find(Notification, { person: viewer.personId, readAt: null });
  for (const notification of unread) notification.readAt = now;

  return done(unread.length);
}
