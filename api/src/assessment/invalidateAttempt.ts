import { regulationOn } from "../accounts/regulation.queries.js";
import { openTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { forUpdate } from "../platform/act.js";
import { dateIn } from "../platform/calendar.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome } from "../platform/outcome.js";
import { written, writtenProblems } from "../platform/written.js";
import { askAssessors } from "./askAssessors.js";
import { AssessmentBlueprint } from "./blueprint.entity.js";
import { logIntegrity } from "./integrity.js";
import type { SchedulingRefusalReason } from "./scheduling.policy.js";
import { createAttempt, holdAttempt, isRefused, paperOf } from "./scheduling.queries.js";
import { windowOf, type WrittenWindow } from "./scheduling.rules.js";

export interface InvalidateAttempt extends WrittenWindow {
  attemptId: string;
  version: number;
  reason: string;
}

const bounds = { reason: { least: 10, most: 1000 } };

/**
 * 4.1: makes an attempt not count, for a fault of identity or technique, and grants another with a paper of its own in a new
 * window; what the candidate was given besides stays.
 */
export async function invalidateAttempt(
  acting: Acting,
  input: InvalidateAttempt,
): Promise<Outcome<string, SchedulingRefusalReason>> {
  const { em, viewer, now } = acting;
  const held = await holdAttempt(acting, input, "invalidate");
  if ("kind" in held) return held;
  const { attempt, application } = held;
  const window = windowOf(input, { now, timeZone: viewer.timeZone });
  const problems = [
    ...(Array.isArray(window) ? window : []),
    ...writtenProblems({ reason: input.reason }, bounds),
  ];
  if (problems.length > 0 || Array.isArray(window)) return invalid(...problems);

  const { regionId, part, ordinal, multiplierPercent, breakMinutes, accommodationBasis } = attempt;
  const reason = written(input.reason);
  em.assign(attempt, { state: "INVALIDATED", invalidReason: reason });
  await logIntegrity(em, attempt, { kind: "INVALIDATED", at: now });
  const blueprint = await em.findOneOrFail(AssessmentBlueprint, attempt.blueprint.id, forUpdate);
  const { regulation, parameters } = await regulationOn(em, regionId, dateIn(now, viewer.timeZone));
  const form = await paperOf(em, part, {
    blueprint,
    candidate: {
      personId: attempt.person.id,
      directionCodes: application.directionCodes,
      sharedPercent: parameters.sharedItemsPercent,
    },
    number: application.number ?? "",
    now,
  });
  if (isRefused<SchedulingRefusalReason>(form)) return form;
  // The former one counts no more before the next is there: at most one of a part counts (T19).
  await em.flush();
  const next = await createAttempt(acting, {
    application,
    part,
    ordinal: ordinal + 1,
    blueprint,
    form,
    regulationId: regulation?.id ?? null,
    window,
    accommodations: { multiplierPercent, breakMinutes, accommodationBasis: accommodationBasis ?? null },
  });
  if (part === "CASE") await askAssessors(em, regionId, now);
  await openTasks(
    em,
    {
      regionId,
      personIds: [attempt.person.id],
      kind: "SIT_ASSESSMENT",
      objectId: application.id,
      documentId: null,
      dueAt: window.closesAt,
    },
    now,
  );
  record(em, {
    regionId,
    act: "attempt.invalidated",
    actorId: viewer.personId,
    subjectId: attempt.id,
    at: now,
    refs: { application: application.id, next: next.id },
    proves: { reason },
  });
  return done(next.id);
}
