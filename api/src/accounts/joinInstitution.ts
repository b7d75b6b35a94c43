import type { Acting } from "../context.js";
import { forUpdate } from "../platform/act.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { AdministrationReason, may } from "./administration.policy.js";
import { Institution, InstitutionName } from "./institution.entity.js";
import { whyNotJoin } from "./institution.rules.js";
import { Employment } from "./person.entity.js";
import { RoleGrant } from "./role.entity.js";
import { closeTasks } from "./tasks.js";

interface JoinInstitution {
  institutionId: string;
  version: number;
  /** The entry that stays. */
  intoId: string;
}

/**
 * R91: makes a doubled entry one with the entry that stays: every post, past ones too, and every role for it move there;
 * its names stay findable.
 */
export async function joinInstitution(
  { em, viewer, now }: Acting,
  { institutionId, version, intoId }: JoinInstitution,
): Promise<Outcome<{ intoId: string; joinedId: string }, AdministrationReason>> {
  const { regionId } = viewer;
  const reason = whyNot(may.keepInstitutions, { viewer });
  if (reason) return refused(reason);
  const both = await em.find(
    Institution,
    { id: { $in: [institutionId, intoId] }, regionId },
    { ...forUpdate, orderBy: { id: "asc" } },
  );
  const institution = both.find(({ id }) => id === institutionId);
  const into = both.find(({ id }) => id === intoId);
  if (!institution) return refused(AdministrationReason.NOT_FOUND);
  if (institution.version !== version || institution.state === "JOINED") return stale(institution.id);
  if (!into || into === institution) return invalid({ path: "intoId", code: "UNKNOWN" });
  const obstacle = whyNotJoin(institution, into);
  if (obstacle) return refused(obstacle);

  for (const post of await em.find(Employment, { institution: institutionId }))
    em.assign(post, { institution: into });
  for (const grant of await em.find(RoleGrant, { regionId, scopeId: institutionId })) grant.scopeId = intoId;
  // What was joined to the entry, or took its place, follows it: nobody has to walk a chain.
  for (const other of await em.find(Institution, { joinedInto: institutionId }))
    em.assign(other, { joinedInto: into });
  for (const name of await em.find(InstitutionName, { institution: institutionId }))
    em.assign(name, { institution: into });
  em.assign(into, { taxpayerNumber: into.taxpayerNumber ?? institution.taxpayerNumber ?? null });
  em.assign(institution, { state: "JOINED", joinedInto: into });
  await closeTasks(em, { kind: "CONFIRM_INSTITUTION", objectId: institution.id }, now);
  // The subject is the entry that stays: the people whose conflicts are looked at again work there now (R43).
  record(em, {
    regionId,
    act: "institution.joined",
    actorId: viewer.personId,
    subjectId: into.id,
    at: now,
    refs: { joined: institution.id },
    proves: { nameRu: institution.nameRu },
  });

  return done({ intoId: into.id, joinedId: institution.id });
}
