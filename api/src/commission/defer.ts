import { openTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { forUpdate } from "../platform/act.js";
import { dateIn } from "../platform/calendar.js";
import { ExpertApplication } from "../register/application.entity.js";
import { recordOwnStep, registrarsFor, stateOf } from "../register/application.queries.js";
import type { AgendaItem } from "./commissionSession.entity.js";

/**
 * Leaves an item undecided: its application waits for a later session, and the registrars are asked to put it there.
 * One that the candidate has taken back is over instead.
 */
export async function defer(acting: Acting, item: AgendaItem, reason: string): Promise<void> {
  const { em, viewer, now } = acting;
  const application = await em.findOneOrFail(ExpertApplication, item.application.id, forUpdate);
  if (stateOf(application, now) !== "AT_COMMISSION") {
    item.state = "ANNULLED";
    return;
  }
  em.assign(item, { state: "DEFERRED", reason });
  const { regionId } = application;
  await openTasks(
    em,
    {
      regionId,
      personIds: await registrarsFor(em, application, dateIn(now, viewer.timeZone)),
      kind: "PUT_ON_AGENDA",
      objectId: application.id,
      documentId: null,
      dueAt: null,
    },
    now,
  );
  await recordOwnStep(acting, application, { kind: "DEFERRED", text: reason });
}
