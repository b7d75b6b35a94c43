import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { written, writtenProblems } from "../platform/written.js";
import { Person } from "./person.entity.js";
import { RoleGrant } from "./role.entity.js";
import { may, RoleReason } from "./role.policy.js";

interface EndRole {
  grantId: string;
  version: number;
  /** The last day on which it holds; a day before today ends it at once. */
  toOn: string;
  basis: string;
}

/** Ends a role; the row stays. Nobody ends their own, so that the region always has an administrator. */
export async function endRole(
  acting: Acting,
  { grantId, version, toOn, basis }: EndRole,
): Promise<Outcome<Person, RoleReason>> {
  const { em, viewer, now } = acting;
  const { regionId } = viewer;
  const grant = await em.findOne(RoleGrant, { id: grantId, regionId });
  if (!grant) return refused(RoleReason.NOT_FOUND);
  const personId = grant.person.id;
  const reason = whyNot(may.end, { viewer, personId });
  if (reason) return refused(reason);
  if (grant.version !== version || grant.endedBasis != null) return stale(grant.id);

  const problems = writtenProblems({ basis }, { basis: { most: 500 } });
  if (toOn < grant.fromOn) problems.push({ path: "toOn", code: "BEFORE_BEGINNING" });
  if (problems.length > 0) return invalid(...problems);
  em.assign(grant, { toOn, endedBasis: written(basis) });
  record(em, {
    regionId,
    act: "role.ended",
    actorId: viewer.personId,
    subjectId: grant.id,
    at: now,
    refs: { person: personId },
    proves: { role: grant.role, toOn, basis: written(basis) },
  });
  return done(await em.findOneOrFail(Person, personId));
}
