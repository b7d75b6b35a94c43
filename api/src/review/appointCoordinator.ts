import { Person } from "../accounts/person.entity.js";
import { RoleGrant } from "../accounts/role.entity.js";
import type { Acting } from "../context.js";
import { ModelDocument } from "../documents/document.entity.js";
import { dateIn } from "../platform/calendar.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused } from "../platform/outcome.js";
import { freeCoordinatorsOf, peopleInConflict } from "./coordinators.queries.js";
import { type RoundRefusalReason } from "./round.policy.js";

/** Who coordinates which document, and on what ground. */
export interface AppointCoordinator {
  documentId: string;
  personId: string;
  basis: string;
}

/** Gives a document a coordinator of its own where every coordinator has a part in it (R45); an administrator's act. */
export async function appointCoordinator(
  { em, viewer, now }: Acting,
  { documentId, personId, basis }: AppointCoordinator,
): Promise<Outcome<ModelDocument, RoundRefusalReason>> {
  const document = await em.findOne(ModelDocument, documentId);
  const isTheirs = viewer.has("REGION_ADMIN") && viewer.regionId === document?.regionId;
  if (!document || !isTheirs || !viewer.personId) return refused("NOT_FOUND");
  const person = await em.findOne(Person, { id: personId, regionId: document.regionId });
  if (!person) return invalid({ path: "personId", code: "UNKNOWN" });
  if (basis.trim().length === 0) return invalid({ path: "basis", code: "REQUIRED" });
  if ((await freeCoordinatorsOf(em, document, now)).length > 0) return refused("COORDINATOR_AVAILABLE");
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
    basis: basis.trim(),
  });
  await em.flush();
  record(em, {
    regionId: document.regionId,
    act: "coordinator.appointed",
    actorId: viewer.personId,
    subjectId: document.id,
    at: now,
    refs: { person: personId, grant: grant.id },
    proves: { basis: basis.trim() },
  });

  return done(document);
}
