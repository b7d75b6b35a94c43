import { closeTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { done, type Outcome } from "../platform/outcome.js";
import { ExpertApplication } from "./application.entity.js";
import type { ApplicationRefusalReason } from "./application.policy.js";
import { holdApplication, recordOwnStep } from "./application.queries.js";
import { applicationStateAfter } from "./application.rules.js";

/** Tasks about the application of whoever has them. */
const ofApplication = [
  "COMPLETE_APPLICATION",
  "CHECK_APPLICATION",
  "SCHEDULE_ASSESSMENT",
  "SIT_ASSESSMENT",
  "ENTER_RESULT",
  "PUT_ON_AGENDA",
] as const;

/** Takes an application back, before the commission has voted (4.1). */
export async function withdrawApplication(
  acting: Acting,
  { applicationId, version }: { applicationId: string; version: number },
): Promise<Outcome<string, ApplicationRefusalReason>> {
  const { em, now } = acting;
  const application = await holdApplication(acting, { applicationId, version }, "withdraw");
  if (!(application instanceof ExpertApplication)) return application;

  application.state = applicationStateAfter(application.state, "WITHDRAW")!;
  for (const kind of ofApplication) await closeTasks(em, { kind, objectId: applicationId }, now);
  await recordOwnStep(acting, application, { kind: "WITHDRAWN" });
  return done(applicationId);
}
