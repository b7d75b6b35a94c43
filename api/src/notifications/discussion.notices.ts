import type { NoticeDefinition } from "./notices.js";

const notice = (
  path: string,
  ru: { subject: string; text: string },
  en: { subject: string; text: string },
  isMandatory = false,
): NoticeDefinition => ({ ru, en, isMandatory, isMailed: true, path });

const discussion = "/documents/{subject}/discussion";
const answers = "/documents/{subject}/answers";

/** Notices of discussions (domain §5b); the subject is the document. A mail never holds words of a proposal. */
export const discussionNotices = {
  DISCUSSION_ANNOUNCED: notice(
    discussion,
    {
      subject: "Объявлено обсуждение: {document}",
      text: "Объявлено профессионально-общественное обсуждение документа «{document}»: с {opens} до {closes}.",
    },
    {
      subject: "Discussion announced: {document}",
      text: "The discussion of “{document}” is announced: from {opens} to {closes}.",
    },
  ),
  DISCUSSION_OPENED: notice(
    discussion,
    {
      subject: "Обсуждение открыто: {document}",
      text: "Обсуждение документа «{document}» открыто. Предложения принимаются до {closes}.",
    },
    {
      subject: "Discussion open: {document}",
      text: "The discussion of “{document}” is open. Proposals are taken until {closes}.",
    },
  ),
  DISCUSSION_CLOSES_SOON: notice(
    discussion,
    {
      subject: "Обсуждение закроется через 3 дня: {document}",
      text: "Обсуждение документа «{document}» закроется {closes}. До этого предложение можно подать или отозвать.",
    },
    {
      subject: "Discussion closes in 3 days: {document}",
      text: "The discussion of “{document}” closes on {closes}. Until then a proposal can be sent or withdrawn.",
    },
  ),
  DISCUSSION_CLOSED: notice(
    answers,
    {
      subject: "Обсуждение завершено: {document}",
      text: "Обсуждение документа «{document}» завершено. Ответы на предложения подпишите не позднее {due}.",
    },
    {
      subject: "Discussion closed: {document}",
      text: "The discussion of “{document}” is closed. Sign the answers to proposals by {due}.",
    },
    true,
  ),
  ANSWERS_DUE_SOON: notice(
    answers,
    {
      subject: "До срока ответов 3 дня: {document}",
      text: "Ответы на предложения к документу «{document}» нужно подписать не позднее {due}. Осталось ответов: {left}.",
    },
    {
      subject: "Answers due in 3 days: {document}",
      text: "The answers to proposals on “{document}” are to be signed by {due}. Answers left: {left}.",
    },
    true,
  ),
  ANSWERS_LATE: notice(
    answers,
    {
      subject: "Срок ответов прошёл: {document}",
      text: "Срок ответов на предложения к документу «{document}» прошёл {due}. Ответить всё ещё можно, в сводке будет отметка. Осталось ответов: {left}.",
    },
    {
      subject: "Answers are late: {document}",
      text: "The answers to proposals on “{document}” were due by {due}. They can still be signed; the summary will say so. Answers left: {left}.",
    },
    true,
  ),
  PROPOSAL_PUBLISHED: notice(
    discussion,
    {
      subject: "Предложение № {number} опубликовано",
      text: "Ваше предложение № {number} к документу «{document}» опубликовано.",
    },
    {
      subject: "Proposal no. {number} is published",
      text: "Your proposal no. {number} on “{document}” is published.",
    },
  ),
  PROPOSAL_REJECTED: notice(
    "/proposals",
    {
      subject: "Предложение № {number} отклонено модератором",
      text: "Модератор не опубликовал ваше предложение № {number} к документу «{document}». Основание и возможность обжаловать — на странице.",
    },
    {
      subject: "Proposal no. {number} was rejected",
      text: "The moderator did not publish your proposal no. {number} on “{document}”. The page tells the ground and how to complain.",
    },
  ),
  PROPOSAL_MERGED: notice(
    discussion,
    {
      subject: "Предложение № {number} объединено с № {target}",
      text: "Ваше предложение № {number} к документу «{document}» объединено с предложением № {target}. Ответ на него будет и ответом вам.",
    },
    {
      subject: "Proposal no. {number} was merged into no. {target}",
      text: "Your proposal no. {number} on “{document}” was merged into no. {target}. The answer to that one will answer yours too.",
    },
  ),
  COMPLAINT_DECIDED: notice(
    "/proposals",
    {
      subject: "Жалоба по предложению № {number} рассмотрена",
      text: "Координатор рассмотрел вашу жалобу по предложению № {number} к документу «{document}». Решение — на странице.",
    },
    {
      subject: "The complaint about proposal no. {number} is decided",
      text: "A coordinator decided on your complaint about proposal no. {number} on “{document}”. The page tells the decision.",
    },
  ),
  PROPOSAL_ANSWERED: notice(
    discussion,
    {
      subject: "Получен ответ на предложение № {number}",
      text: "Разработчики ответили на ваше предложение № {number} к документу «{document}».",
    },
    {
      subject: "Proposal no. {number} is answered",
      text: "The authors answered your proposal no. {number} on “{document}”.",
    },
  ),
  SUMMARY_PUBLISHED: notice(
    "/documents/{subject}/summary",
    {
      subject: "Опубликована сводка предложений: {document}",
      text: "Опубликована сводка предложений к документу «{document}».",
    },
    {
      subject: "Summary of proposals published: {document}",
      text: "The summary of proposals on “{document}” is published.",
    },
  ),
} as const satisfies Record<string, NoticeDefinition>;
