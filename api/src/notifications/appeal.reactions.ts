import { Region } from "../accounts/region.entity.js";
import { AssessmentAttempt } from "../assessment/attempt.entity.js";
import { dateIn } from "../platform/calendar.js";
import { ExpertApplication } from "../register/application.entity.js";
import { registrarsFor } from "../register/application.queries.js";
import type { Reaction } from "./reactions.js";

/** Who hears of appeals: the registrars when one is filed, the candidate when it is decided. */
export const appealReactions: Readonly<Record<string, Reaction>> = {
  "appeal.filed": async (em, { subjectId, at }) => {
    const attempt = await em.findOneOrFail(AssessmentAttempt, subjectId);
    const application = await em.findOneOrFail(ExpertApplication, attempt.application.id);
    const { timeZone } = await em.findOneOrFail(Region, application.regionId);
    const words = { number: application.number ?? "" };
    const registrars = await registrarsFor(em, application, dateIn(at, timeZone));
    return registrars.map((personId) => ({ personId, kind: "APPEAL_FILED", subjectId, words }));
  },
  "appeal.closed": async (em, { subjectId }) => {
    const attempt = await em.findOneOrFail(AssessmentAttempt, subjectId);
    const application = await em.findOneOrFail(ExpertApplication, attempt.application.id);
    return [
      {
        personId: attempt.person.id,
        kind: "APPEAL_DECIDED",
        subjectId,
        words: { number: application.number ?? "" },
      },
    ];
  },
};
