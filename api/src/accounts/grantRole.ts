import type { Acting } from "../context.js";
import { dateIn } from "../platform/calendar.js";
import { record } from "../platform/journal.js";
import { done, type InputProblem, invalid, type Outcome, refused } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { written, writtenProblems } from "../platform/written.js";
import { Institution } from "./institution.entity.js";
import { Municipality } from "./municipality.entity.js";
import { Person } from "./person.entity.js";
import { type Role, RoleGrant, type RoleScope } from "./role.entity.js";
import { may, RoleReason } from "./role.policy.js";

interface GrantRole {
  personId: string;
  role: Role;
  /** Id of the municipality or institution that the role is for; null for roles of the whole region. */
  scopeId?: string | null;
  fromOn: string;
  toOn?: string | null;
  basis: string;
}

/** Roles that hold for one place only; every other one holds for the whole region. */
const scopeOf: Partial<Record<Role, RoleScope>> = {
  MUNICIPAL_COORDINATOR: "MUNICIPALITY",
  INSTITUTION_HEAD: "INSTITUTION",
};

/** Gives a person a role with dates and basis; it acts from its first day on, on the next request (T8). */
export async function grantRole(
  acting: Acting,
  { personId, role, scopeId, fromOn, toOn, basis }: GrantRole,
): Promise<Outcome<Person, RoleReason>> {
  const { em, viewer, now } = acting;
  const { regionId } = viewer;
  const reason = whyNot(may.grant, { viewer, personId });
  if (reason) return refused(reason);
  const person = await em.findOne(Person, { id: personId, regionId, erasedAt: null });
  if (!person) return invalid({ path: "personId", code: "UNKNOWN" });

  const scope = scopeOf[role] ?? "REGION";
  const today = dateIn(now, viewer.timeZone);
  const problems: InputProblem[] = [
    ...writtenProblems({ basis }, { basis: { most: 500 } }),
    ...(fromOn < today ? [{ path: "fromOn", code: "IN_THE_PAST" }] : []),
    ...(toOn && toOn < fromOn ? [{ path: "toOn", code: "BEFORE_BEGINNING" }] : []),
    ...((await isPlace(acting, scope, scopeId ?? null)) ? [] : [{ path: "scopeId", code: "UNKNOWN" }]),
  ];
  if (problems.length > 0) return invalid(...problems);

  const held = await em.findOne(RoleGrant, {
    regionId,
    person: personId,
    role,
    scopeId: scopeId ?? null,
    $or: [{ toOn: null }, { toOn: { $gte: fromOn } }],
  });
  if (held) return refused(RoleReason.ALREADY_HELD);

  const grant = em.create(RoleGrant, {
    regionId,
    createdAt: now,
    createdById: viewer.personId,
    person,
    role,
    scope,
    scopeId: scopeId ?? null,
    fromOn,
    toOn: toOn ?? null,
    basis: written(basis),
  });
  record(em, {
    regionId,
    act: "role.granted",
    actorId: viewer.personId,
    subjectId: grant.id,
    at: now,
    refs: { person: personId },
    proves: { role, fromOn, basis: grant.basis },
  });
  return done(person);
}

/** Whether the id names a place of the kind that the scope asks for; none for a role of the whole region. */
async function isPlace({ em, viewer }: Acting, scope: RoleScope, id: string | null): Promise<boolean> {
  if (scope === "REGION") return id === null;
  if (id === null) return false;
  const { regionId } = viewer;
  const count =
    scope === "MUNICIPALITY"
      ? await em.count(Municipality, { id, regionId })
      : await em.count(Institution, { id, regionId });
  return count > 0;
}
