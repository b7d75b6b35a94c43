import { closeTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { done, invalid, type Outcome } from "../platform/outcome.js";
import { written, writtenProblems } from "../platform/written.js";
import { type RefusalGround, ExpertApplication } from "./application.entity.js";
import type { ApplicationRefusalReason } from "./application.policy.js";
import { holdApplication, recordOwnStep } from "./application.queries.js";
import { admissionGrounds, applicationStateAfter } from "./application.rules.js";

interface RefuseAdmission {
  applicationId: string;
  version: number;
  ground: RefusalGround;
  reason: string;
}

const bounds = { reason: { least: 10, most: 2000 } };

/** Does not admit an application: with a ground of the dictionary and the reason in words (R17). */
export async function refuseAdmission(
  acting: Acting,
  { applicationId, version, ground, reason }: RefuseAdmission,
): Promise<Outcome<string, ApplicationRefusalReason>> {
  const { em, now } = acting;
  const application = await holdApplication(acting, { applicationId, version }, "check");
  if (!(application instanceof ExpertApplication)) return application;
  const problems = [
    ...(admissionGrounds.has(ground) ? [] : [{ path: "ground", code: "UNKNOWN" }]),
    ...writtenProblems({ reason }, bounds),
  ];
  if (problems.length > 0) return invalid(...problems);

  application.state = applicationStateAfter(application.state, "REFUSE_ADMISSION")!;
  await closeTasks(em, { kind: "CHECK_APPLICATION", objectId: applicationId }, now);
  await recordOwnStep(acting, application, { kind: "NOT_ADMITTED", ground, text: written(reason) });
  return done(applicationId);
}
