import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

import { Consent } from "../accounts/consent.entity.js";
import { Employment } from "../accounts/person.entity.js";
import { regulationOn } from "../accounts/regulation.queries.js";
import { openTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { dateIn } from "../platform/calendar.js";
import { newId } from "../platform/ids.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused } from "../platform/outcome.js";
import { type ApplicationPurpose, ExpertApplication, TrainingRecord } from "./application.entity.js";
import type { ApplicationRefusalReason } from "./application.policy.js";
import { applyingOf, latestEntryOf, stateOf } from "./application.queries.js";
import { isOpen, whyNotApply } from "./application.rules.js";
import { type ApplicationContent, mostLines } from "./questionnaire.rules.js";

/** Opens a questionnaire for a purpose, filled with what is known of the person; an open one is given back (R01). */
export async function createApplication(
  { em, viewer, now }: Acting,
  { purpose }: { purpose: ApplicationPurpose },
): Promise<Outcome<string, ApplicationRefusalReason>> {
  const { personId, regionId, timeZone } = viewer;
  if (!personId) return refused("NOT_FOUND");
  // Two tabs at once must not open two: the second waits and finds the first one's.
  await sql`select pg_advisory_xact_lock(hashtextextended(${personId}, 1))`.execute(em.getKysely());
  const known = await em.find(ExpertApplication, { person: personId, purpose });
  const open = known.find((each) => isOpen(stateOf(each, now)));
  if (open) return done(open.id);

  const today = dateIn(now, timeZone);
  const { parameters } = await regulationOn(em, regionId, today);
  const why = whyNotApply(purpose, await applyingOf(em, personId, timeZone), today, parameters);
  if (why) return refused(why.reason, why.from ? { from: why.from } : {});

  const entry = purpose === "INITIAL" ? null : await latestEntryOf(em, personId);
  const application = em.create(ExpertApplication, {
    id: newId("application"),
    regionId,
    createdAt: now,
    createdById: personId,
    person: personId,
    purpose,
    directionCodes: entry?.directionCodes ?? [],
    content: await contentKnownOf(em, personId),
    state: "DRAFT",
    savedAt: now,
    gaps: [],
  });
  await openTasks(
    em,
    {
      regionId,
      personIds: [personId],
      kind: "COMPLETE_APPLICATION",
      objectId: application.id,
      documentId: null,
      dueAt: null,
    },
    now,
  );
  record(em, {
    regionId,
    act: "application.created",
    actorId: personId,
    subjectId: application.id,
    at: now,
  });
  return done(application.id);
}

/** What the product knows: posts, checked trainings, the education told last, the fields that are public. */
async function contentKnownOf(em: EntityManager, personId: string): Promise<ApplicationContent> {
  const newestFirst = { orderBy: { fromOn: "desc" }, limit: mostLines, populate: ["institution"] } as const;
  const posts = await em.find(Employment, { person: personId }, newestFirst);
  const trainings = await em.find(
    TrainingRecord,
    { person: personId },
    { orderBy: { issuedOn: "desc" }, limit: mostLines },
  );
  const [last] = await em.find(
    ExpertApplication,
    { person: personId, submittedAt: { $ne: null } },
    { orderBy: { submittedAt: "desc" }, limit: 1 },
  );
  const consent = await em.findOne(Consent, { person: personId, kind: "DISSEMINATION", withdrawnAt: null });

  return {
    education: last?.content.education ?? [],
    service: posts.map(({ institution, position, fromOn, toOn }) => ({
      employer: institution.getEntity().nameRu,
      position,
      fromOn,
      toOn: toOn ?? "",
      isInEducation: true,
    })),
    training: trainings.map(({ kind, programme, hours, provider, documentNo, issuedOn, isInExpertise }) => ({
      kind,
      programme,
      hours,
      provider,
      documentNo,
      issuedOn,
      isInExpertise,
    })),
    experience: last?.content.experience ?? "",
    isDisinterested: false,
    agreedText: null,
    publicFields: [...(consent?.fields ?? [])],
  };
}
