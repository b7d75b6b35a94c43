import type { NoticeDefinition } from "./notices.js";

/** A notice to the candidate about their own application. */
const toCandidate = (ru: NoticeDefinition["ru"], en: NoticeDefinition["en"]) =>
  ({ ru, en, isMandatory: true, isMailed: true, path: "/application/{subject}" }) as const;

/** Notices of an application to the register, from submission to the result of the assessment. */
export const applicationNotices = {
  APPLICATION_RECEIVED: {
    ru: {
      subject: "Заявление {number} принято на проверку",
      text: "Ваше заявление {number} зарегистрировано. Ведущий реестра проверит его до {by}.",
    },
    en: {
      subject: "Your application {number} was received",
      text: "Your application {number} is registered. The registrar checks it by {by}.",
    },
    isMandatory: false,
    isMailed: true,
    path: "/application/{subject}",
  },
  APPLICATION_SUBMITTED: {
    ru: {
      subject: "Подано заявление {number}",
      text: "Подано заявление {number} в реестр экспертов. Проверьте его до {by}.",
    },
    en: {
      subject: "Application {number} was submitted",
      text: "Application {number} to the register of experts was submitted. Check it by {by}.",
    },
    isMandatory: false,
    isMailed: true,
    path: "/applications/{subject}",
  },
  APPLICATION_WITHDRAWN: {
    ru: {
      subject: "Заявление {number} отозвано",
      text: "Кандидат отозвал заявление {number}. Делать ничего не нужно.",
    },
    en: {
      subject: "Application {number} was withdrawn",
      text: "The candidate withdrew application {number}. There is nothing to do.",
    },
    isMandatory: false,
    isMailed: false,
    path: "/applications/{subject}",
  },
  APPLICATION_RETURNED: toCandidate(
    {
      subject: "Заявление {number} возвращено",
      text: "Заявление {number} возвращено: в нём чего-то не хватает. Что дополнить, указано на странице заявления. Подайте его снова до {by}, иначе оно потеряет силу.",
    },
    {
      subject: "Application {number} was returned",
      text: "Application {number} was returned: something is missing. Its page says what. Submit it again by {by}, or it lapses.",
    },
  ),
  APPLICATION_LAPSES_SOON: toCandidate(
    {
      subject: "Заявление {number}: осталось три дня",
      text: "Дополните заявление {number} и подайте его снова до {by}. После этого оно потеряет силу.",
    },
    {
      subject: "Application {number}: three days left",
      text: "Complete application {number} and submit it again by {by}. After that it lapses.",
    },
  ),
  APPLICATION_EXPIRED: toCandidate(
    {
      subject: "Заявление {number} потеряло силу",
      text: "Срок для дополнения заявления {number} истёк. Вы можете подать новое.",
    },
    {
      subject: "Application {number} lapsed",
      text: "The time to complete application {number} ran out. You may apply anew.",
    },
  ),
  APPLICATION_ADMITTED: toCandidate(
    {
      subject: "Заявление {number}: вы допущены к оценке",
      text: "Заявление {number} проверено, вы допущены к оценке квалификации. О дате и порядке вам сообщит региональный центр.",
    },
    {
      subject: "Application {number}: you are admitted",
      text: "Application {number} was checked and you are admitted to the assessment. The regional centre will tell you date and procedure.",
    },
  ),
  ADMISSION_REFUSED: toCandidate(
    {
      subject: "Заявление {number}: в допуске отказано",
      text: "По заявлению {number} в допуске к оценке отказано. Основание и причина указаны на странице заявления.",
    },
    {
      subject: "Application {number}: not admitted",
      text: "Application {number} was not admitted to the assessment. Its page names ground and reason.",
    },
  ),
  ASSESSMENT_RESULT: toCandidate(
    {
      subject: "Заявление {number}: результат оценки",
      text: "Опубликован результат оценки по заявлению {number}. Он указан на странице заявления.",
    },
    {
      subject: "Application {number}: result of the assessment",
      text: "The result of the assessment for application {number} is published. See its page.",
    },
  ),
} as const satisfies Record<string, NoticeDefinition>;
