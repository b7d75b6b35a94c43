import type { NoticeDefinition } from "./notices.js";

/** Notices of appeals against the result of an assessment (R12). */
export const appealNotices = {
  APPEAL_FILED: {
    ru: {
      subject: "Подана апелляция по заявлению {number}",
      text: "Кандидат не согласен с результатом оценки по заявлению {number}. Передайте апелляцию апелляционной группе и внесите её решение.",
    },
    en: {
      subject: "An appeal was filed for application {number}",
      text: "The candidate of application {number} appeals against the result. Hand it to the appeal group and write down what it decides.",
    },
    isMandatory: true,
    isMailed: true,
    path: "/appeals",
  },
  APPEAL_DECIDED: {
    ru: {
      subject: "Апелляция по заявлению {number} рассмотрена",
      text: "Апелляционная группа рассмотрела вашу апелляцию. Решение и его обоснование – на странице результата.",
    },
    en: {
      subject: "The appeal for application {number} is decided",
      text: "The appeal group has decided on your appeal. The page of the result says what and why.",
    },
    isMandatory: true,
    isMailed: true,
    path: "/attempts/{subject}/result",
  },
} as const satisfies Record<string, NoticeDefinition>;
