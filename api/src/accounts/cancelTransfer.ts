import type { Acting } from "../context.js";
import { dateIn } from "../platform/calendar.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused, stale } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { AdministrationReason, may } from "./administration.policy.js";
import { CalendarDay } from "./regulation.entity.js";

interface CancelTransfer {
  day: string;
  version: number;
}

/** R88: gives a day that is still to come back what the law says of it; days that have been stay as they were counted. */
export async function cancelTransfer(
  { em, viewer, now }: Acting,
  { day, version }: CancelTransfer,
): Promise<Outcome<number, AdministrationReason>> {
  const { regionId } = viewer;
  const reason = whyNot(may.regulate, { viewer });
  if (reason) return refused(reason);
  const transfer = await em.findOne(CalendarDay, { regionId, day });
  if (!transfer) return refused(AdministrationReason.NOT_FOUND);
  if (transfer.version !== version) return stale(transfer.id);
  if (day <= dateIn(now, viewer.timeZone)) return refused(AdministrationReason.DAY_PAST);

  em.remove(transfer);
  record(em, {
    regionId,
    act: "transfer.cancelled",
    actorId: viewer.personId,
    subjectId: transfer.id,
    at: now,
    proves: { day, basis: transfer.basis },
  });

  return done(Number(day.slice(0, 4)));
}
