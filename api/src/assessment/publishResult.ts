import type { EntityManager } from "@mikro-orm/postgresql";

import { regulationOn, workingCalendarOf } from "../accounts/regulation.queries.js";
import { closeTasks, openTasks } from "../accounts/tasks.js";
import { dateIn, deadlineAfterWorkingDays } from "../platform/calendar.js";
import type { AssessmentOutcome, ExpertApplication } from "../register/application.entity.js";
import { recordStep, registrarsFor } from "../register/application.queries.js";
import { applicationStateAfter } from "../register/application.rules.js";
import type { AssessmentAttempt } from "./attempt.entity.js";
import { overallOutcome } from "./result.rules.js";

/**
 * R10–R12: publishes all parts of an assessment at once, and with them what came of the whole. From now the application is
 * ASSESSED, the result may be appealed against, and the registrar puts it on an agenda after that. `attempts` are the
 * required parts, each GRADED or NO_SHOW.
 */
export async function publishResult(
  em: EntityManager,
  application: ExpertApplication,
  attempts: readonly AssessmentAttempt[],
  { now, timeZone }: { now: Date; timeZone: string },
): Promise<void> {
  const { regionId } = application;
  const today = dateIn(now, timeZone);
  const outcome: AssessmentOutcome = overallOutcome(attempts);
  for (const attempt of attempts)
    if (attempt.state === "GRADED") em.assign(attempt, { state: "PUBLISHED", publishedAt: now });

  const { parameters } = await regulationOn(em, regionId, today);
  const calendar = await workingCalendarOf(em, regionId);
  const lastTaken = Math.max(
    ...attempts.map(({ submittedAt, closesAt }) => (submittedAt ?? closesAt).getTime()),
  );
  em.assign(application, {
    state: applicationStateAfter(application.state, "ENTER_RESULT")!,
    resultOutcome: outcome,
    resultSource: "ASSESSMENT",
    resultHeldOn: dateIn(new Date(lastTaken), timeZone),
    resultPublishedAt: now,
    appealBy: deadlineAfterWorkingDays(now, parameters.appealWorkingDays, calendar),
  });
  for (const kind of ["ENTER_RESULT", "SIT_ASSESSMENT"] as const)
    await closeTasks(em, { kind, objectId: application.id }, now);
  await openTasks(
    em,
    {
      regionId,
      personIds: await registrarsFor(em, application, today),
      kind: "PUT_ON_AGENDA",
      objectId: application.id,
      documentId: null,
      dueAt: null,
    },
    now,
  );
  await recordStep({ em, now, actorId: null, timeZone }, application, { kind: "RESULT_PUBLISHED" });
}
