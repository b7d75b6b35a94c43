import type { Acting } from "../context.js";
import { hashOf } from "../platform/session.js";
import { done, type Outcome, refused } from "../platform/outcome.js";
import { type UploadPurpose, UploadTicket } from "./file.entity.js";
import type { UploadReason, UploadRules } from "./upload.model.js";

const minute = 60_000;
/** How long a ticket holds. */
const ticketMinutes = 15;
/** How many tickets one person and one subject get in an hour (T53). */
const ticketsPerHour = { person: 30, subject: 60 };

/** Gives a one-time ticket to send one file for a purpose. */
export async function requestUpload(
  acting: Acting,
  { purpose, subjectId }: { purpose: UploadPurpose; subjectId: string },
  rules: UploadRules,
  secret: string,
): Promise<Outcome<{ expiresAt: Date }, UploadReason | "TOO_MANY_UPLOADS">> {
  const { em, viewer, now } = acting;
  if (!viewer.personId) return refused("NOT_FOUND");
  const why = await rules[purpose].whyNot(acting, subjectId);
  if (why) return refused(why);

  const createdAt = { $gt: new Date(now.getTime() - 60 * minute) };
  const ofPerson = await em.count(UploadTicket, { person: viewer.personId, createdAt });
  const ofSubject = await em.count(UploadTicket, { subjectId, createdAt });
  if (ofPerson >= ticketsPerHour.person || ofSubject >= ticketsPerHour.subject)
    return refused("TOO_MANY_UPLOADS");

  const expiresAt = new Date(now.getTime() + ticketMinutes * minute);
  em.create(UploadTicket, {
    regionId: viewer.regionId,
    createdAt: now,
    createdById: viewer.personId,
    person: viewer.personId,
    purpose,
    subjectId,
    tokenHash: hashOf(secret),
    expiresAt,
  });
  return done({ expiresAt });
}
