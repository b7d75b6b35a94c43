import { regulationOn } from "../accounts/regulation.queries.js";
import { closeTasks, openTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { dateIn } from "../platform/calendar.js";
import { done, type Outcome, refused } from "../platform/outcome.js";
import { ApplicationDocument, ExpertApplication, TrainingRecord } from "./application.entity.js";
import type { ApplicationRefusalReason } from "./application.policy.js";
import { holdApplication, recordOwnStep, registrarsFor } from "./application.queries.js";
import { applicationStateAfter } from "./application.rules.js";
import { admissionConditions } from "./formalCheck.rules.js";

/** Admits a submitted application to the assessment when every condition of admission is met (R03). */
export async function admitApplication(
  acting: Acting,
  { applicationId, version }: { applicationId: string; version: number },
): Promise<Outcome<string, ApplicationRefusalReason>> {
  const { em, viewer, now } = acting;
  const application = await holdApplication(acting, { applicationId, version }, "check");
  if (!(application instanceof ExpertApplication)) return application;
  const today = dateIn(now, viewer.timeZone);
  const { parameters } = await regulationOn(em, application.regionId, today);
  const submittedOn = dateIn(application.submittedAt!, viewer.timeZone);
  const conditions = admissionConditions(application, submittedOn, parameters);
  if (conditions.some(({ isMet }) => !isMet)) return refused("CONDITIONS_NOT_MET");

  application.state = applicationStateAfter(application.state, "ADMIT")!;
  const documents = await em.find(ApplicationDocument, { application });
  for (const document of documents) em.assign(document, { verdict: "ACCEPTED", checkedBy: viewer.personId });
  await keepTrainings(acting, application);
  await closeTasks(em, { kind: "CHECK_APPLICATION", objectId: applicationId }, now);
  // Either the assessment is held here, or the result of one that was held elsewhere is entered.
  for (const kind of ["SCHEDULE_ASSESSMENT", "ENTER_RESULT"] as const)
    await openTasks(
      em,
      {
        regionId: application.regionId,
        personIds: await registrarsFor(em, application, today),
        kind,
        objectId: applicationId,
        documentId: null,
        dueAt: null,
      },
      now,
    );
  await recordOwnStep(acting, application, { kind: "ADMITTED" });
  return done(applicationId);
}

/** What the registrar has checked by its documents becomes the person's record of training, each once. */
async function keepTrainings({ em, viewer, now }: Acting, application: ExpertApplication): Promise<void> {
  const person = application.person.id;
  const known = await em.find(TrainingRecord, { person });
  for (const line of application.content.training) {
    const { kind, hours, documentNo, issuedOn } = line;
    const isKnown = known.some((each) => each.documentNo === documentNo && each.issuedOn === issuedOn);
    if (isKnown || !kind || hours === null) continue;
    const { programme, provider, isInExpertise } = line;
    known.push(
      em.create(TrainingRecord, {
        regionId: application.regionId,
        createdAt: now,
        createdById: viewer.personId,
        person,
        kind,
        programme,
        hours,
        provider,
        documentNo,
        issuedOn,
        isInExpertise,
        application,
      }),
    );
  }
}
