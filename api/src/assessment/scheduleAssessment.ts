import { regulationOn } from "../accounts/regulation.queries.js";
import { closeTasks, openTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { dateIn, deadlineAfterDays } from "../platform/calendar.js";
import { done, invalid, type Outcome, type Refused, refused, type Stale } from "../platform/outcome.js";
import { ExpertApplication } from "../register/application.entity.js";
import { holdApplication, recordOwnStep } from "../register/application.queries.js";
import { applicationStateAfter } from "../register/application.rules.js";
import type { AssessmentBlueprint } from "./blueprint.entity.js";
import type { SchedulingRefusalReason } from "./scheduling.policy.js";
import { blueprintInForce, createAttempt, isRefused, paperOf } from "./scheduling.queries.js";
import {
  accommodationProblems,
  accommodationsOf,
  windowOf,
  type WrittenAccommodations,
  type WrittenWindow,
} from "./scheduling.rules.js";

export interface ScheduledCandidate extends WrittenAccommodations {
  applicationId: string;
  version: number;
}

export interface ScheduleAssessment extends WrittenWindow {
  candidates: readonly ScheduledCandidate[];
}

/** As many as a room holds; every paper is drawn and sealed in the act. */
const mostCandidates = 30;

/**
 * 4.1: schedules the parts of the blueprint in force for admitted candidates, all or none: each gets papers of their own,
 * drawn and sealed now, within one window, with what they were granted. Pass marks, minutes and regulation stay as they
 * are today (R85).
 */
export async function scheduleAssessment(
  acting: Acting,
  { candidates, ...writtenWindow }: ScheduleAssessment,
): Promise<Outcome<number, SchedulingRefusalReason>> {
  const { em, viewer, now } = acting;
  const { regionId, timeZone } = viewer;
  if (!viewer.has("REGISTRAR")) return refused("NOT_FOUND");
  const window = windowOf(writtenWindow, { now, timeZone });
  const problems = [
    ...(Array.isArray(window) ? window : []),
    ...(candidates.length === 0 ? [{ path: "candidates", code: "REQUIRED" }] : []),
    ...(candidates.length > mostCandidates
      ? [{ path: "candidates", code: "TOO_MANY", values: { most: mostCandidates } }]
      : []),
    ...candidates.flatMap((candidate, index) => accommodationProblems(candidate, `candidates.${index}.`)),
  ];
  if (problems.length > 0 || Array.isArray(window)) return invalid(...problems);

  const held: { application: ExpertApplication; candidate: ScheduledCandidate }[] = [];
  // Always in one order, so that two acts over the same people wait for each other instead of standing still.
  for (const candidate of candidates.toSorted((one, other) =>
    one.applicationId < other.applicationId ? -1 : 1,
  )) {
    const application = await holdApplication(acting, candidate, "schedule");
    if (!(application instanceof ExpertApplication)) return ofScheduling(application);
    held.push({ application, candidate });
  }
  const blueprint = await blueprintInForce(em, regionId, dateIn(now, timeZone));
  if (!blueprint) return refused("NO_BLUEPRINT");
  for (const { application, candidate } of held) {
    const reason = await scheduleOne(acting, { application, candidate, blueprint, window });
    if (reason) return reason;
  }
  return done(held.length);
}

/** Of the reasons of an application only those that scheduling has too can come. */
const ofScheduling = (outcome: Refused<string> | Stale): Refused<SchedulingRefusalReason> | Stale =>
  outcome as Refused<SchedulingRefusalReason> | Stale;

async function scheduleOne(
  acting: Acting,
  {
    application,
    candidate,
    blueprint,
    window,
  }: {
    application: ExpertApplication;
    candidate: ScheduledCandidate;
    blueprint: AssessmentBlueprint;
    window: { opensAt: Date; closesAt: Date };
  },
): Promise<Refused<SchedulingRefusalReason> | null> {
  const { em, viewer, now } = acting;
  const { timeZone } = viewer;
  const { id: objectId, regionId, person } = application;
  const { regulation, parameters } = await regulationOn(em, regionId, dateIn(now, timeZone));
  for (const part of blueprint.parts) {
    const form = await paperOf(em, part, {
      blueprint,
      candidate: {
        personId: person.id,
        directionCodes: application.directionCodes,
        sharedPercent: parameters.sharedItemsPercent,
      },
      number: application.number ?? "",
      now,
    });
    if (isRefused<SchedulingRefusalReason>(form)) return form;
    await createAttempt(acting, {
      application,
      part,
      ordinal: 1,
      blueprint,
      form,
      regulationId: regulation?.id ?? null,
      window:
        part === "EXPERT_TASK"
          ? { ...window, closesAt: deadlineAfterDays(window.opensAt, blueprint.taskDays, timeZone) }
          : window,
      accommodations: accommodationsOf(candidate),
    });
  }
  application.state = applicationStateAfter(application.state, "SCHEDULE_ASSESSMENT")!;
  for (const kind of ["SCHEDULE_ASSESSMENT", "ENTER_RESULT"] as const)
    await closeTasks(em, { kind, objectId }, now);
  await openTasks(
    em,
    {
      regionId,
      personIds: [person.id],
      kind: "SIT_ASSESSMENT",
      objectId,
      documentId: null,
      dueAt: window.closesAt,
    },
    now,
  );
  await recordOwnStep(acting, application, { kind: "ASSESSMENT_SCHEDULED" });
  return null;
}
