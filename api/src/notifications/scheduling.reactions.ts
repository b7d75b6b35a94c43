import type { EntityManager } from "@mikro-orm/postgresql";

import { Region } from "../accounts/region.entity.js";
import { AssessmentAttempt } from "../assessment/attempt.entity.js";
import { dateIn, dayInDigits } from "../platform/calendar.js";
import { ExpertApplication } from "../register/application.entity.js";
import type { NoticeKind } from "./notices.js";
import type { Notice, Reaction } from "./reactions.js";

/** Tells the candidate between when an attempt may be started; only number and times go into the mail (T27). */
async function toCandidate(
  em: EntityManager,
  kind: NoticeKind,
  attempt: AssessmentAttempt,
): Promise<Notice[]> {
  const application = await em.findOneOrFail(ExpertApplication, attempt.application.id);
  const { timeZone } = await em.findOneOrFail(Region, application.regionId);
  const shown = (instant: Date) =>
    `${dayInDigits(dateIn(instant, timeZone))} ${new Intl.DateTimeFormat("ru", { timeStyle: "short", timeZone }).format(instant)}`;
  return [
    {
      personId: application.person.id,
      kind,
      subjectId: application.id,
      words: {
        number: application.number ?? "",
        from: shown(attempt.opensAt),
        to: shown(attempt.closesAt),
      },
    },
  ];
}

/** The window that closes first is the one to be kept. */
const scheduled: Reaction = async (em, { subjectId }) => {
  const [first] = await em.find(
    AssessmentAttempt,
    { application: subjectId, state: { $ne: "INVALIDATED" } },
    { orderBy: { closesAt: "asc" }, limit: 1 },
  );
  return first ? toCandidate(em, "ASSESSMENT_SCHEDULED", first) : [];
};

const ofAttempt =
  (kind: NoticeKind): Reaction =>
  async (em, { subjectId }) =>
    toCandidate(em, kind, await em.findOneOrFail(AssessmentAttempt, subjectId));

/** Tells of the attempt that replaces the one that does not count. */
const invalidated: Reaction = async (em, { subjectId }) => {
  const { application, part } = await em.findOneOrFail(AssessmentAttempt, subjectId);
  const [next] = await em.find(
    AssessmentAttempt,
    { application: application.id, part },
    { orderBy: { ordinal: "desc" }, limit: 1 },
  );
  return toCandidate(em, "ATTEMPT_INVALIDATED", next!);
};

/** Who hears of when an assessment is taken. */
export const schedulingReactions: Readonly<Record<string, Reaction>> = {
  "assessment.scheduled": scheduled,
  "attempt.rescheduled": ofAttempt("ATTEMPT_RESCHEDULED"),
  "attempt.invalidated": invalidated,
};
