import type { NoticeDefinition } from "./notices.js";

/** A notice to the candidate about their own assessment. */
const toCandidate = (ru: NoticeDefinition["ru"], en: NoticeDefinition["en"]) =>
  ({ ru, en, isMandatory: true, isMailed: true, path: "/application/{subject}" }) as const;

/** Notices of when an assessment is taken. */
export const schedulingNotices = {
  ASSESSMENT_SCHEDULED: toCandidate(
    {
      subject: "Заявление {number}: назначена оценка",
      text: "По заявлению {number} назначена оценка квалификации. Начать можно с {from} до {to}. Что и где сдавать, указано на странице заявления.",
    },
    {
      subject: "Application {number}: the assessment is scheduled",
      text: "The assessment for application {number} is scheduled. You may start from {from} until {to}. The page of the application says what to take and where.",
    },
  ),
  ATTEMPT_RESCHEDULED: toCandidate(
    {
      subject: "Заявление {number}: изменено время оценки",
      text: "По заявлению {number} изменены время или условия одной из частей оценки. Начать её можно с {from} до {to}.",
    },
    {
      subject: "Application {number}: the time of the assessment changed",
      text: "Time or conditions of a part of the assessment for application {number} changed. You may start it from {from} until {to}.",
    },
  ),
  ATTEMPT_INVALIDATED: toCandidate(
    {
      subject: "Заявление {number}: назначена новая попытка",
      text: "По заявлению {number} одна из попыток не засчитана, взамен назначена новая: начать её можно с {from} до {to}. Причина указана на странице заявления.",
    },
    {
      subject: "Application {number}: a new attempt is granted",
      text: "An attempt for application {number} does not count and a new one is granted: you may start it from {from} until {to}. The page of the application says why.",
    },
  ),
} as const satisfies Record<string, NoticeDefinition>;
