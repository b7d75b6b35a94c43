import { Region } from "../accounts/region.entity.js";
import { closeTasks } from "../accounts/tasks.js";
import { forUpdate } from "../platform/act.js";
import type { SystemActing } from "../platform/systemAct.js";
import { ExpertApplication } from "./application.entity.js";
import { recordStep, stateOf } from "./application.queries.js";

/** Ends a returned application that was not submitted again in time (4.1); does nothing to any other. */
export async function expireApplication({ em, now }: SystemActing, applicationId: string): Promise<void> {
  const application = await em.findOneOrFail(ExpertApplication, applicationId, forUpdate);
  if (application.state === "EXPIRED" || stateOf(application, now) !== "EXPIRED") return;

  const { timeZone } = await em.findOneOrFail(Region, application.regionId);
  application.state = "EXPIRED";
  await closeTasks(em, { kind: "COMPLETE_APPLICATION", objectId: applicationId }, now);
  await recordStep({ em, now, actorId: null, timeZone }, application, { kind: "EXPIRED" });
}
