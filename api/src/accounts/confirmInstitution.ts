import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { AdministrationReason, may } from "./administration.policy.js";
import { Institution, type InstitutionKind } from "./institution.entity.js";
import { institutionNameProblem, taxpayerProblem } from "./institution.rules.js";
import { Municipality } from "./municipality.entity.js";
import { tidy } from "./person.rules.js";
import { closeTasks } from "./tasks.js";

interface ConfirmInstitution {
  institutionId: string;
  version: number;
  nameRu: string;
  kind: InstitutionKind;
  municipalityId: string;
  taxpayerNumber?: string | null;
}

/** R91: takes a proposed employer into the dictionary, with what the registrar put right in it. */
export async function confirmInstitution(
  { em, viewer, now }: Acting,
  input: ConfirmInstitution,
): Promise<Outcome<string, AdministrationReason>> {
  const { regionId } = viewer;
  const reason = whyNot(may.keepInstitutions, { viewer });
  if (reason) return refused(reason);
  const institution = await em.findOne(Institution, { id: input.institutionId, regionId });
  if (!institution) return refused(AdministrationReason.NOT_FOUND);
  if (institution.version !== input.version || institution.state !== "UNCONFIRMED")
    return stale(institution.id);

  const municipality = await em.findOne(Municipality, { id: input.municipalityId, regionId, toOn: null });
  const nameRu = tidy(input.nameRu);
  const double = { regionId, nameRu, municipality: input.municipalityId, id: { $ne: institution.id } };
  const problems = [
    institutionNameProblem(nameRu),
    taxpayerProblem(input.taxpayerNumber),
    municipality ? null : { path: "municipalityId", code: "UNKNOWN" },
    (await em.count(Institution, double)) > 0 ? { path: "nameRu", code: "DUPLICATE" } : null,
  ].filter((problem) => problem !== null);
  if (!municipality || problems.length > 0) return invalid(...problems);

  em.assign(institution, {
    nameRu,
    kind: input.kind,
    municipality,
    taxpayerNumber: input.taxpayerNumber || null,
    state: "CONFIRMED",
  });
  await closeTasks(em, { kind: "CONFIRM_INSTITUTION", objectId: institution.id }, now);
  record(em, {
    regionId,
    act: "institution.confirmed",
    actorId: viewer.personId,
    subjectId: institution.id,
    at: now,
    refs: { municipality: municipality.id },
    proves: { nameRu },
  });

  return done(institution.id);
}
