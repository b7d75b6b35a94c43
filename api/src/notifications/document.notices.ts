import type { NoticeDefinition } from "./notices.js";

/** Notices of a document on its way to the coordinator and back. */
export const documentNotices = {
  COORDINATOR_MISSING: {
    ru: {
      subject: "Документу нужен координатор: {title}",
      text: "Документ «{title}» подан, но свободного координатора для него нет: каждый из них причастен к документу. Назначьте координатора для этого документа.",
    },
    en: {
      subject: "A document needs a coordinator: {title}",
      text: "“{title}” was submitted, and there is no free coordinator for it: each of them has a part in it. Appoint a coordinator for this document.",
    },
    isMandatory: false,
    isMailed: true,
    path: "/desk/documents/{subject}",
  },
  DOCUMENT_SUBMITTED: {
    ru: {
      subject: "Документ подан: {title}",
      text: "Группа «{group}» подала документ «{title}» (редакция {number}). Примите его и объявите обсуждение или верните с указанием причины.",
    },
    en: {
      subject: "A document was submitted: {title}",
      text: "The group “{group}” submitted “{title}” (version {number}). Accept it and announce its discussion, or return it with a reason.",
    },
    isMandatory: false,
    isMailed: true,
    path: "/documents/{subject}",
  },
  DOCUMENT_RETURNED: {
    ru: {
      subject: "Документ возвращён: {title}",
      text: "Координатор вернул документ «{title}» на доработку. Причина указана на странице документа: исправьте текст, загрузите его и подайте документ снова.",
    },
    en: {
      subject: "A document was returned: {title}",
      text: "The coordinator returned “{title}”. The reason stands on its page: mend the text, upload it and submit the document again.",
    },
    isMandatory: false,
    isMailed: true,
    path: "/documents/{subject}/draft",
  },
} as const satisfies Record<string, NoticeDefinition>;
