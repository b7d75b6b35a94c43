import { Region } from "../accounts/region.entity.js";
import { dayInDigits, dateIn, lastDayBefore } from "../platform/calendar.js";
import { ExpertApplication } from "../register/application.entity.js";
import { registrarsFor } from "../register/application.queries.js";
import type { NoticeKind } from "./notices.js";
import type { Notice, Reaction } from "./reactions.js";

/** The last day of a term in the region's zone, as 30.11.2026; an empty word without a term. */
const lastDay = (deadline: Date | null | undefined, zone: string): string =>
  deadline ? dayInDigits(lastDayBefore(deadline, zone)) : "";

/** Tells the candidate; only number and days go into the mail, the rest stands on the page (T27). */
const toCandidate =
  (kind: NoticeKind, term: "checkBy" | "resubmitBy" | null = null): Reaction =>
  async (em, { subjectId }) => {
    const application = await em.findOneOrFail(ExpertApplication, subjectId);
    const { timeZone } = await em.findOneOrFail(Region, application.regionId);
    const by: Record<string, string> = term ? { by: lastDay(application[term], timeZone) } : {};
    return [
      {
        personId: application.person.id,
        kind,
        subjectId,
        words: { number: application.number ?? "", ...by },
      },
    ];
  };

/** Tells the registrars, of whom the candidate is none (R45). */
const toRegistrars =
  (kind: NoticeKind): Reaction =>
  async (em, { subjectId, at }): Promise<Notice[]> => {
    const application = await em.findOneOrFail(ExpertApplication, subjectId);
    // A draft that was taken back was never the office's.
    if (!application.number) return [];
    const { timeZone } = await em.findOneOrFail(Region, application.regionId);
    const registrars = await registrarsFor(em, application, dateIn(at, timeZone));
    const words = { number: application.number, by: lastDay(application.checkBy, timeZone) };
    return registrars.map((personId) => ({ personId, kind, subjectId, words }));
  };

const both =
  (...told: readonly Reaction[]): Reaction =>
  async (em, entry) =>
    (await Promise.all(told.map((tell) => tell(em, entry)))).flat();

/** Who hears of the steps of an application. */
export const applicationReactions: Readonly<Record<string, Reaction>> = {
  "application.submitted": both(
    toCandidate("APPLICATION_RECEIVED", "checkBy"),
    toRegistrars("APPLICATION_SUBMITTED"),
  ),
  "application.withdrawn": toRegistrars("APPLICATION_WITHDRAWN"),
  "application.returned": toCandidate("APPLICATION_RETURNED", "resubmitBy"),
  "application.lapsesSoon": toCandidate("APPLICATION_LAPSES_SOON", "resubmitBy"),
  "application.expired": toCandidate("APPLICATION_EXPIRED"),
  "application.admitted": toCandidate("APPLICATION_ADMITTED"),
  "admission.refused": toCandidate("ADMISSION_REFUSED"),
  "result.entered": toCandidate("ASSESSMENT_RESULT"),
  "result.published": toCandidate("ASSESSMENT_RESULT"),
};
