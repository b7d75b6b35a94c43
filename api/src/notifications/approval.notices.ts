import type { NoticeDefinition } from "./notices.js";

/** Notices of a document from its revision to its publication. */
export const approvalNotices = {
  PROPOSAL_INCORPORATED: {
    ru: {
      subject: "Ваше предложение учтено: {document}",
      text: "Ваше предложение № {number} учтено в редакции {version} документа «{document}». На странице обсуждения показано, где именно.",
    },
    en: {
      subject: "Your proposal was taken up: {document}",
      text: "Your proposal No. {number} was taken up in version {version} of “{document}”. The page of the discussion shows where.",
    },
    isMandatory: false,
    isMailed: true,
    path: "/documents/{subject}/discussion",
  },
  REVISION_SUBMITTED: {
    ru: {
      subject: "Подана новая редакция: {document}",
      text: "Группа подала редакцию {version} документа «{document}». Сформируйте состав экспертов для повторной экспертизы.",
    },
    en: {
      subject: "A new version was submitted: {document}",
      text: "The group submitted version {version} of “{document}”. Form the panel of the repeated expertise.",
    },
    isMandatory: false,
    isMailed: true,
    path: "/documents/{subject}",
  },
  DOCUMENT_RECOMMENDED: {
    ru: {
      subject: "Документ рекомендован к утверждению: {document}",
      text: "Эксперты рекомендовали документ «{document}» к утверждению. Когда приказ будет подписан, внесите его номер и дату.",
    },
    en: {
      subject: "A document was recommended for approval: {document}",
      text: "The experts recommend to approve “{document}”. Enter number and date of the order once it is signed.",
    },
    isMandatory: false,
    isMailed: true,
    path: "/documents/{subject}/approval",
  },
  DOCUMENT_APPROVED: {
    ru: {
      subject: "Документ утверждён приказом: {document}",
      text: "Документ «{document}» утверждён приказом № {order} от {on}.",
    },
    en: {
      subject: "A document was approved by an order: {document}",
      text: "“{document}” was approved by order No. {order} of {on}.",
    },
    isMandatory: true,
    isMailed: true,
    path: "/documents/{subject}/publication",
  },
  DOCUMENT_PUBLISHED: {
    ru: {
      subject: "Документ опубликован: {document}",
      text: "Документ «{document}» опубликован вместе со сводкой предложений, заключением экспертов и приказом.",
    },
    en: {
      subject: "A document was published: {document}",
      text: "“{document}” was published with the summary of proposals, the experts' conclusion and the order.",
    },
    isMandatory: false,
    isMailed: true,
    path: "/documents/{subject}/publication",
  },
  DOCUMENT_WITHDRAWN: {
    ru: {
      subject: "Документ отозван: {document}",
      text: "Руководитель группы отозвал документ «{document}». Обсуждение и экспертиза прекращены, причина указана на странице документа.",
    },
    en: {
      subject: "A document was withdrawn: {document}",
      text: "The lead of the group withdrew “{document}”. Discussion and expertise have ended; the reason stands on its page.",
    },
    isMandatory: false,
    isMailed: true,
    path: "/documents/{subject}",
  },
} as const satisfies Record<string, NoticeDefinition>;
