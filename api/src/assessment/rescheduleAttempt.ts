import { openTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome } from "../platform/outcome.js";
import type { SchedulingRefusalReason } from "./scheduling.policy.js";
import { holdAttempt, logArranged } from "./scheduling.queries.js";
import {
  accommodationProblems,
  accommodationsOf,
  windowOf,
  type WrittenAccommodations,
  type WrittenWindow,
} from "./scheduling.rules.js";

export interface RescheduleAttempt extends WrittenWindow, WrittenAccommodations {
  attemptId: string;
  version: number;
}

/** Gives an attempt that was not started another window or other accommodations; its paper stays. */
export async function rescheduleAttempt(
  acting: Acting,
  input: RescheduleAttempt,
): Promise<Outcome<string, SchedulingRefusalReason>> {
  const { em, viewer, now } = acting;
  const held = await holdAttempt(acting, input, "reschedule");
  if ("kind" in held) return held;
  const { attempt, application } = held;
  const window = windowOf(input, { now, timeZone: viewer.timeZone });
  const problems = [...(Array.isArray(window) ? window : []), ...accommodationProblems(input)];
  if (problems.length > 0 || Array.isArray(window)) return invalid(...problems);

  em.assign(attempt, { ...window, ...(attempt.minutes == null ? {} : accommodationsOf(input)) });
  await logArranged(em, attempt, now);
  await openTasks(
    em,
    {
      regionId: attempt.regionId,
      personIds: [attempt.person.id],
      kind: "SIT_ASSESSMENT",
      objectId: application.id,
      documentId: null,
      dueAt: window.closesAt,
    },
    now,
  );
  record(em, {
    regionId: attempt.regionId,
    act: "attempt.rescheduled",
    actorId: viewer.personId,
    subjectId: attempt.id,
    at: now,
    refs: { application: application.id },
    proves: { opensAt: window.opensAt.toISOString(), closesAt: window.closesAt.toISOString() },
  });
  return done(attempt.id);
}
