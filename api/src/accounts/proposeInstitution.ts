import type { Acting } from "../context.js";
import { dateIn } from "../platform/calendar.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused } from "../platform/outcome.js";
import { AccountReason } from "./account.policy.js";
import { Institution, type InstitutionKind } from "./institution.entity.js";
import { Municipality } from "./municipality.entity.js";
import { institutionNameProblem, taxpayerProblem } from "./institution.rules.js";
import { tidy } from "./person.rules.js";
import { holdersOf } from "./roleHolders.queries.js";
import { openTasks } from "./tasks.js";

interface ProposeInstitution {
  nameRu: string;
  kind: InstitutionKind;
  municipalityId: string;
  taxpayerNumber?: string | null;
}

/** Proposes an employer that the dictionary lacks: it stands as UNCONFIRMED until the registrar decides (R91). */
export async function proposeInstitution(
  { em, viewer, now }: Acting,
  input: ProposeInstitution,
): Promise<Outcome<string, AccountReason>> {
  if (!viewer.personId) return refused(AccountReason.NOT_FOUND);
  const { regionId } = viewer;
  const municipality = await em.findOne(Municipality, { id: input.municipalityId, regionId, toOn: null });
  const nameRu = tidy(input.nameRu);
  const problems = [
    institutionNameProblem(input.nameRu),
    municipality ? null : { path: "municipalityId", code: "UNKNOWN" },
    taxpayerProblem(input.taxpayerNumber),
    municipality && (await em.count(Institution, { regionId, nameRu, municipality: municipality.id })) > 0
      ? { path: "nameRu", code: "DUPLICATE" }
      : null,
  ].filter((problem) => problem !== null);
  if (!municipality || problems.length > 0) return invalid(...problems);

  const institution = em.create(Institution, {
    regionId,
    createdAt: now,
    createdById: viewer.personId,
    nameRu,
    kind: input.kind,
    municipality,
    taxpayerNumber: input.taxpayerNumber ?? null,
    state: "UNCONFIRMED",
  });
  await em.flush();
  const registrars = await holdersOf(em, { role: "REGISTRAR", regionId }, dateIn(now, viewer.timeZone));
  await openTasks(
    em,
    {
      regionId,
      personIds: registrars,
      kind: "CONFIRM_INSTITUTION",
      objectId: institution.id,
      documentId: null,
      dueAt: null,
    },
    now,
  );
  record(em, {
    regionId,
    act: "institution.proposed",
    actorId: viewer.personId,
    subjectId: institution.id,
    at: now,
  });

  return done(institution.id);
}
