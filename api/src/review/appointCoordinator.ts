import { Person } from "../accounts/person.entity.js";
import { regulationOn, workingCalendarOf } from "../accounts/regulation.queries.js";
import { RoleGrant } from "../accounts/role.entity.js";
import { openTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { ModelDocument } from "../documents/document.entity.js";
import { dateIn, deadlineAfterWorkingDays } from "../platform/calendar.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused } from "../platform/outcome.js";
import { written, writtenProblems } from "../platform/written.js";
import { freeCoordinatorsOf, peopleInConflict } from "./coordinators.queries.js";
import { type RoundRefusalReason, whyNotAppointCoordinator } from "./round.policy.js";

/** Who coordinates which document, and on what ground. */
export interface AppointCoordinator {
  documentId: string;
  personId: string;
  basis: string;
}

/**
 * Gives a document a coordinator of its own where every coordinator has a part in it (R45); an administrator's act. What
 * waits for a coordinator is put before them at once, or by the next look at the clock.
 */
export async function appointCoordinator(
  acting: Acting,
  { documentId, personId, basis }: AppointCoordinator,
): Promise<Outcome<ModelDocument, RoundRefusalReason>> {
  const { em, viewer, now } = acting;
  const document = await em.findOne(ModelDocument, { id: documentId, regionId: viewer.regionId });
  if (!document) return refused("NOT_FOUND");
  const why = whyNotAppointCoordinator({
    isAdministrator: viewer.has("REGION_ADMIN"),
    documentState: document.state,
    hasFreeCoordinator: (await freeCoordinatorsOf(em, document, now)).length > 0,
  });
  if (why) return refused(why);
  const person = await em.findOne(Person, { id: personId, regionId: document.regionId, erasedAt: null });
  const problems = [
    ...(person ? [] : [{ path: "personId", code: "UNKNOWN" }]),
    ...writtenProblems({ basis }, { basis: { most: 500 } }),
  ];
  if (!person || problems.length > 0) return invalid(...problems);
  if (personId === viewer.personId) return refused("SELF_APPOINTMENT");
  if ((await peopleInConflict(em, document, [personId], now)).size > 0)
    return refused("COORDINATOR_IS_AUTHOR");

  const grant = em.create(RoleGrant, {
    regionId: document.regionId,
    createdAt: now,
    createdById: viewer.personId,
    person,
    role: "COORDINATOR",
    scope: "DOCUMENT",
    scopeId: document.id,
    fromOn: dateIn(now, viewer.timeZone),
    basis: written(basis),
  });
  await em.flush();
  await handOver(acting, document, personId);
  record(em, {
    regionId: document.regionId,
    act: "coordinator.appointed",
    actorId: viewer.personId,
    subjectId: document.id,
    at: now,
    refs: { person: personId, grant: grant.id },
    proves: { basis: grant.basis },
  });

  return done(document);
}

/** Puts before the new coordinator what no timer would: a submitted document, an approved one. */
async function handOver(
  { em, viewer, now }: Acting,
  document: ModelDocument,
  personId: string,
): Promise<void> {
  const { id, regionId, state } = document;
  if (state !== "SUBMITTED" && state !== "APPROVED") return;
  const { parameters } = await regulationOn(em, regionId, dateIn(now, viewer.timeZone));
  const dueAt = deadlineAfterWorkingDays(
    now,
    parameters.documentReturnWorkingDays,
    await workingCalendarOf(em, regionId),
  );
  await openTasks(
    em,
    {
      regionId,
      personIds: [personId],
      kind: state === "SUBMITTED" ? "ACCEPT_DOCUMENT" : "PUBLISH_DOCUMENT",
      objectId: id,
      documentId: id,
      dueAt: state === "SUBMITTED" ? dueAt : null,
    },
    now,
  );
}
