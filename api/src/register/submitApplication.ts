import { Consent, type ConsentText } from "../accounts/consent.entity.js";
import { consentTextOn, giveConsent } from "../accounts/consents.js";
import { giveDisseminationConsent } from "../accounts/giveDisseminationConsent.js";
import { regulationOn, workingCalendarOf } from "../accounts/regulation.queries.js";
import { closeTasks, openTasks } from "../accounts/tasks.js";
import { withdrawDisseminationConsent } from "../accounts/withdrawDisseminationConsent.js";
import type { Acting } from "../context.js";
import { dateIn, deadlineAfterWorkingDays } from "../platform/calendar.js";
import { done, invalid, type Outcome } from "../platform/outcome.js";
import { ApplicationDocument, ExpertApplication } from "./application.entity.js";
import type { ApplicationRefusalReason } from "./application.policy.js";
import {
  holdApplication,
  latestEntryOf,
  nextApplicationNumber,
  recordOwnStep,
  registrarsFor,
} from "./application.queries.js";
import { applicationStateAfter } from "./application.rules.js";
import { questionnaireProblems } from "./questionnaire.rules.js";

/**
 * Hands the questionnaire to the registrar, for the first time or after it was returned: only whole, and with the
 * consent to processing (R02). What was ticked to be public is a consent of its own.
 */
export async function submitApplication(
  acting: Acting,
  { applicationId, version }: { applicationId: string; version: number },
): Promise<Outcome<string, ApplicationRefusalReason>> {
  const { em, viewer, now } = acting;
  const application = await holdApplication(acting, { applicationId, version }, "submit");
  if (!(application instanceof ExpertApplication)) return application;
  const { regionId } = application;
  const today = dateIn(now, viewer.timeZone);
  const text = await consentTextOn(em, { regionId, kind: "PROCESSING" }, today);
  const documents = await em.find(ApplicationDocument, { application });
  const entry = application.purpose === "INITIAL" ? null : await latestEntryOf(em, application.person.id);
  const problems = questionnaireProblems(
    {
      purpose: application.purpose,
      requestedCategory: application.requestedCategory ?? null,
      directionCodes: application.directionCodes,
      content: application.content,
      documentKinds: documents.map(({ kind }) => kind),
      entry: entry && { category: entry.category ?? null, directionCodes: entry.directionCodes },
      processingTextId: text?.id ?? null,
    },
    today,
  );
  if (problems.length > 0) return invalid(...problems);

  await keepProcessingConsent(acting, text!);
  await keepDisseminationConsent(acting, application);
  const { parameters } = await regulationOn(em, regionId, today);
  const calendar = await workingCalendarOf(em, regionId);
  const checkBy = deadlineAfterWorkingDays(now, parameters.applicationReturnWorkingDays, calendar);
  em.assign(application, {
    state: applicationStateAfter(application.state, "SUBMIT")!,
    number: application.number ?? (await nextApplicationNumber(em, regionId, today)),
    submittedAt: now,
    checkBy,
    resubmitBy: null,
    gaps: [],
  });
  for (const document of documents) em.assign(document, { verdict: null, checkedBy: null });
  await closeTasks(em, { kind: "COMPLETE_APPLICATION", objectId: applicationId }, now);
  await openTasks(
    em,
    {
      regionId,
      personIds: await registrarsFor(em, application, today),
      kind: "CHECK_APPLICATION",
      objectId: applicationId,
      documentId: null,
      dueAt: checkBy,
    },
    now,
  );
  await recordOwnStep(acting, application, { kind: "SUBMITTED" });
  return done(applicationId);
}

/** R02: the consent that was ticked, unless one to the same text is in force. */
async function keepProcessingConsent(acting: Acting, text: ConsentText): Promise<void> {
  const { em, viewer, now } = acting;
  const personId = viewer.personId!;
  const held = await em.findOne(Consent, { person: personId, text: text.id, withdrawnAt: null });
  if (!held) giveConsent(em, { regionId: viewer.regionId, personId, text }, now);
}

/** R02: exactly what is ticked becomes public; nothing ticked ends what was public before. */
async function keepDisseminationConsent(
  acting: Acting,
  { content, person }: ExpertApplication,
): Promise<void> {
  const { em, viewer, now } = acting;
  const ticked = content.publicFields;
  const held = await em.findOne(Consent, { person: person.id, kind: "DISSEMINATION", withdrawnAt: null });
  const isSame =
    ticked.length === (held?.fields.length ?? 0) && ticked.every((field) => held?.fields.includes(field));
  if (isSame) return;
  if (ticked.length === 0) {
    await withdrawDisseminationConsent(acting);
    return;
  }
  const text = await consentTextOn(
    em,
    { regionId: viewer.regionId, kind: "DISSEMINATION" },
    dateIn(now, viewer.timeZone),
  );
  if (text) await giveDisseminationConsent(acting, { textId: text.id, fields: ticked });
}
