import type { NoticeDefinition } from "./notices.js";

/** Notices of the grading of cases, to assessors. They name neither a case nor a time: both would tell whose it is (R08). */
export const gradingNotices = {
  CASES_WAITING: {
    ru: {
      subject: "Есть кейсы на проверку",
      text: "Кейсы ждут вашей оценки. Возьмите следующий на странице проверки кейсов.",
    },
    en: {
      subject: "There are cases to grade",
      text: "Cases wait for your grade. Take the next one on the page of cases.",
    },
    isMandatory: true,
    isMailed: true,
    path: "/grading",
  },
  CASE_WENT_BACK: {
    ru: {
      subject: "Кейс вернулся в очередь",
      text: "Время на оценку кейса вышло, и он вернулся в очередь. Если он достанется вам снова, поставленные баллы сохранятся.",
    },
    en: {
      subject: "A case went back to the queue",
      text: "The time for grading a case is over, and it went back. Should it come to you again, your marks are kept.",
    },
    isMandatory: true,
    isMailed: true,
    path: "/grading",
  },
} as const satisfies Record<string, NoticeDefinition>;
