import { regulationOn, workingCalendarOf } from "../accounts/regulation.queries.js";
import { closeTasks, openTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { uploadedFile } from "../files/uploadedFile.js";
import { dateIn, deadlineAfterWorkingDays } from "../platform/calendar.js";
import { done, type InputProblem, invalid, type Outcome } from "../platform/outcome.js";
import { written, writtenProblems } from "../platform/written.js";
import { type AssessmentOutcome, ExpertApplication } from "./application.entity.js";
import type { ApplicationRefusalReason } from "./application.policy.js";
import { holdApplication, recordOwnStep, registrarsFor } from "./application.queries.js";
import { applicationStateAfter } from "./application.rules.js";

interface EnterResult {
  applicationId: string;
  version: number;
  outcome: AssessmentOutcome;
  heldOn: string;
  basis: string;
  fileId?: string | null;
}

const bounds = { basis: { least: 5, most: 500 } };

/**
 * Enters the result of an assessment that was held outside of the product, with the paper it rests on, and publishes it to
 * the candidate: R11 and R12 count from now. It stays marked as entered.
 */
export async function enterResult(
  acting: Acting,
  { applicationId, version, outcome, heldOn, basis, fileId }: EnterResult,
): Promise<Outcome<string, ApplicationRefusalReason>> {
  const { em, viewer, now } = acting;
  const application = await holdApplication(acting, { applicationId, version }, "enterResult");
  if (!(application instanceof ExpertApplication)) return application;
  const { timeZone } = viewer;
  const file = fileId ? await uploadedFile(em, viewer, { fileId, purpose: "APPLICATION" }) : null;
  const problems: InputProblem[] = [
    ...(heldOn > dateIn(now, timeZone) ? [{ path: "heldOn", code: "IN_THE_FUTURE" }] : []),
    ...(heldOn < dateIn(application.submittedAt!, timeZone)
      ? [{ path: "heldOn", code: "BEFORE_SUBMISSION" }]
      : []),
    ...writtenProblems({ basis }, bounds),
    ...(fileId && !file ? [{ path: "fileId", code: "UNKNOWN" }] : []),
  ];
  if (problems.length > 0) return invalid(...problems);

  const { regionId } = application;
  const today = dateIn(now, timeZone);
  const { parameters } = await regulationOn(em, regionId, today);
  const calendar = await workingCalendarOf(em, regionId);
  em.assign(application, {
    state: applicationStateAfter(application.state, "ENTER_RESULT")!,
    resultOutcome: outcome,
    resultSource: "ENTERED",
    resultHeldOn: heldOn,
    resultPublishedAt: now,
    appealBy: deadlineAfterWorkingDays(now, parameters.appealWorkingDays, calendar),
    resultBasis: written(basis),
    resultFile: file,
  });
  for (const kind of ["SCHEDULE_ASSESSMENT", "ENTER_RESULT", "SIT_ASSESSMENT"] as const)
    await closeTasks(em, { kind, objectId: applicationId }, now);
  await openTasks(
    em,
    {
      regionId,
      personIds: await registrarsFor(em, application, today),
      kind: "PUT_ON_AGENDA",
      objectId: applicationId,
      documentId: null,
      dueAt: null,
    },
    now,
  );
  await recordOwnStep(acting, application, { kind: "RESULT_ENTERED", text: written(basis) });
  return done(applicationId);
}
