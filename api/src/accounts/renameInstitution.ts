import type { Acting } from "../context.js";
import { addDays, dateIn } from "../platform/calendar.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { AdministrationReason, may } from "./administration.policy.js";
import { Institution, InstitutionName } from "./institution.entity.js";
import { institutionNameProblem } from "./institution.rules.js";
import { tidy } from "./person.rules.js";

interface RenameInstitution {
  institutionId: string;
  version: number;
  nameRu: string;
  /** The first day of the new name. */
  fromOn: string;
}

/** R91: gives an employer a new name from a day on; the name before is kept with its last day. */
export async function renameInstitution(
  { em, viewer, now }: Acting,
  input: RenameInstitution,
): Promise<Outcome<string, AdministrationReason>> {
  const { regionId } = viewer;
  const reason = whyNot(may.keepInstitutions, { viewer });
  if (reason) return refused(reason);
  const institution = await em.findOne(
    Institution,
    { id: input.institutionId, regionId },
    { populate: ["municipality"] },
  );
  if (!institution) return refused(AdministrationReason.NOT_FOUND);
  if (institution.version !== input.version || institution.state !== "CONFIRMED")
    return stale(institution.id);

  const nameRu = tidy(input.nameRu);
  const [before] = await em.find(
    InstitutionName,
    { institution: institution.id, toOn: { $ne: null } },
    { orderBy: { toOn: "desc" }, limit: 1 },
  );
  const presentFromOn = before?.toOn ? addDays(before.toOn, 1) : null;
  const double = { regionId, nameRu, municipality: institution.municipality.id };
  const problems = [
    institutionNameProblem(nameRu),
    input.fromOn > dateIn(now, viewer.timeZone) ? { path: "fromOn", code: "IN_THE_FUTURE" } : null,
    presentFromOn && input.fromOn <= presentFromOn
      ? { path: "fromOn", code: "TOO_SOON", values: { least: addDays(presentFromOn, 1) } }
      : null,
    (await em.count(Institution, double)) > 0 ? { path: "nameRu", code: "DUPLICATE" } : null,
  ].filter((problem) => problem !== null);
  if (problems.length > 0) return invalid(...problems);

  em.create(InstitutionName, {
    regionId,
    createdAt: now,
    createdById: viewer.personId,
    institution,
    nameRu: institution.nameRu,
    fromOn: presentFromOn,
    toOn: addDays(input.fromOn, -1),
  });
  record(em, {
    regionId,
    act: "institution.renamed",
    actorId: viewer.personId,
    subjectId: institution.id,
    at: now,
    proves: { before: institution.nameRu, nameRu, fromOn: input.fromOn },
  });
  institution.nameRu = nameRu;

  return done(institution.id);
}
