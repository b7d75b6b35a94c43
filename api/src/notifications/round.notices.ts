import type { NoticeDefinition } from "./notices.js";

type Wording = NoticeDefinition["ru"];

const notice = (path: string, ru: Wording, en: Wording, isMandatory = true): NoticeDefinition => ({
  ru,
  en,
  isMandatory,
  isMailed: true,
  path,
});

const assignment = "/assignments/{subject}";
const desk = "/desk/documents/{subject}";
const conclusion = "/rounds/{subject}/conclusion";
const revision = "/documents/{subject}/revision";

/** Notices of rounds of expertise (domain §5b). They name the document and a day, never an expert. */
export const roundNotices = {
  INVITATION: notice(
    assignment,
    {
      subject: "Приглашение на экспертизу: {document}",
      text: "Вас приглашают провести экспертизу документа «{document}». Ответьте до {respondBy}; экспертный лист нужен до {due}.",
    },
    {
      subject: "Invitation to review: {document}",
      text: "You are invited to review “{document}”. Please answer by {respondBy}; the review is due by {due}.",
    },
  ),
  INVITATION_REMINDER: notice(
    assignment,
    {
      subject: "Ждём ответа на приглашение: {document}",
      text: "Вы ещё не ответили на приглашение провести экспертизу документа «{document}». Ответ ждём до {respondBy}; после этого приглашение перейдёт другому эксперту.",
    },
    {
      subject: "Your answer is awaited: {document}",
      text: "You have not answered the invitation to review “{document}” yet. It holds until {respondBy} and then passes to another expert.",
    },
  ),
  ASSIGNMENT_ACCEPTED: notice(
    assignment,
    {
      subject: "Вы приняли экспертизу: {document}",
      text: "Вы приняли экспертизу документа «{document}». Экспертный лист нужен до {due}; он ждёт вас в разделе «Мои дела», написанное сохраняется само.",
    },
    {
      subject: "You accepted a review: {document}",
      text: "You accepted the review of “{document}”. It is due by {due} and waits for you in “My work”; what you write is kept as you go.",
    },
  ),
  INVITATION_EXPIRED: notice(
    assignment,
    {
      subject: "Срок ответа на приглашение истёк: {document}",
      text: "Срок ответа на приглашение к экспертизе документа «{document}» истёк. Приглашён другой эксперт; от вас ничего не требуется.",
    },
    {
      subject: "The invitation has expired: {document}",
      text: "The invitation to review “{document}” was not answered in time and passed to another expert. Nothing is asked of you.",
    },
  ),
  REVIEW_DUE_SOON: notice(
    assignment,
    {
      subject: "Экспертный лист — через 3 дня: {document}",
      text: "Срок экспертного листа по документу «{document}» — {due}.",
    },
    { subject: "Review due in 3 days: {document}", text: "Your review of “{document}” is due by {due}." },
  ),
  REVIEW_DUE_TOMORROW: notice(
    assignment,
    {
      subject: "Экспертный лист — завтра: {document}",
      text: "Завтра, {due}, последний день для экспертного листа по документу «{document}».",
    },
    {
      subject: "Review due tomorrow: {document}",
      text: "Tomorrow, {due}, is the last day for your review of “{document}”.",
    },
  ),
  REVIEW_LATE: notice(
    assignment,
    {
      subject: "Срок экспертного листа прошёл: {document}",
      text: "Срок экспертного листа по документу «{document}» прошёл {due}. Отправить его ещё можно до {lapses}; потом задание будет отозвано.",
    },
    {
      subject: "Your review is late: {document}",
      text: "Your review of “{document}” was due by {due}. It can still be sent until {lapses}; then the assignment is withdrawn.",
    },
  ),
  ASSIGNMENT_LAPSED: notice(
    assignment,
    {
      subject: "Экспертное задание отозвано: {document}",
      text: "Экспертный лист по документу «{document}» не поступил в срок, задание отозвано. Два отозванных задания за 12 месяцев — основание для приостановления записи в реестре.",
    },
    {
      subject: "Assignment withdrawn: {document}",
      text: "Your review of “{document}” did not come in time and the assignment was withdrawn. Two such withdrawals within 12 months are a ground for suspension.",
    },
  ),
  ASSIGNMENT_REPLACED: notice(
    assignment,
    {
      subject: "Экспертизу проведёт другой эксперт: {document}",
      text: "Координатор передал экспертизу документа «{document}» другому эксперту. Причина указана на странице задания; от вас больше ничего не требуется.",
    },
    {
      subject: "Another expert takes the review over: {document}",
      text: "The coordinator gave the review of “{document}” to another expert. The reason stands on the page of the assignment; nothing more is asked of you.",
    },
  ),
  ASSIGNMENT_CANCELLED: notice(
    assignment,
    {
      subject: "Экспертное задание отменено: {document}",
      text: "Группа отозвала документ «{document}», экспертиза прекращена. От вас больше ничего не требуется.",
    },
    {
      subject: "Assignment cancelled: {document}",
      text: "The group withdrew “{document}” and its expertise has ended. Nothing more is asked of you.",
    },
  ),
  ROUND_CANCELLED: notice(
    assignment,
    {
      subject: "Экспертиза прекращена: {document}",
      text: "Группа отозвала документ «{document}», экспертиза прекращена без заключения. Ваш экспертный лист сохранён.",
    },
    {
      subject: "The expertise has ended: {document}",
      text: "The group withdrew “{document}”; its expertise has ended without a conclusion. Your review is kept.",
    },
  ),
  CONFLICT_FOUND: notice(
    assignment,
    {
      subject: "Обнаружен конфликт интересов: {document}",
      text: "По сведениям реестра у вас возник конфликт интересов с документом «{document}». Задание снято, приглашён другой эксперт. Если сведения неверны, напишите координатору.",
    },
    {
      subject: "Conflict of interest found: {document}",
      text: "By the register you have a conflict of interest with “{document}”. The assignment was taken off; another expert is invited. If that is wrong, write to the coordinator.",
    },
  ),
  REVIEW_RETURNED: notice(
    assignment,
    {
      subject: "Экспертный лист возвращён для уточнения: {document}",
      text: "Координатор просит уточнить комментарии в экспертном листе по документу «{document}». Оценки не меняются. Срок — {due}.",
    },
    {
      subject: "Review returned for clarification: {document}",
      text: "The coordinator asks for clearer comments in your review of “{document}”. Scores stay as they are. Due by {due}.",
    },
  ),
  ROUND_EXTENDED: notice(
    assignment,
    {
      subject: "Срок экспертизы продлён: {document}",
      text: "Срок экспертного листа по документу «{document}» продлён до {due}.",
    },
    { subject: "More time to review: {document}", text: "Your review of “{document}” is now due by {due}." },
  ),
  EXPERT_ACCEPTED: notice(
    desk,
    {
      subject: "Приглашение принято: {document}",
      text: "Эксперт принял приглашение к экспертизе документа «{document}».",
    },
    {
      subject: "An invitation was accepted: {document}",
      text: "An expert accepted the invitation to review “{document}”.",
    },
    false,
  ),
  EXPERT_DECLINED: notice(
    desk,
    {
      subject: "Эксперт отказался: {document}",
      text: "Эксперт отказался от экспертизы документа «{document}». Если в резерве кто-то есть, приглашение уже ушло; состав показан на странице экспертизы.",
    },
    {
      subject: "An invitation was declined: {document}",
      text: "An expert declined to review “{document}”. The next of the reserve, if there is one, is already invited; the page of the expertise shows the panel.",
    },
    false,
  ),
  EXPERT_RECUSED: notice(
    desk,
    {
      subject: "Эксперт заявил конфликт интересов: {document}",
      text: "Эксперт заявил конфликт интересов с документом «{document}» и выбыл из состава. Если в резерве кто-то есть, приглашение уже ушло; состав показан на странице экспертизы.",
    },
    {
      subject: "An expert declared a conflict of interest: {document}",
      text: "An expert declared a conflict of interest with “{document}” and left the panel. The next of the reserve, if there is one, is already invited; the page of the expertise shows the panel.",
    },
    false,
  ),
  REVIEW_SUBMITTED: notice(
    desk,
    {
      subject: "Получен экспертный лист: {document}",
      text: "По документу «{document}» поступил экспертный лист. Проверьте и примите его.",
    },
    {
      subject: "A review has come: {document}",
      text: "A review of “{document}” was submitted. Please look through and accept it.",
    },
    false,
  ),
  ROUND_DIVERGED: notice(
    desk,
    {
      subject: "Оценки экспертов разошлись: {document}",
      text: "Оценки экспертов документа «{document}» разошлись больше допустимого. Назначьте арбитра.",
    },
    {
      subject: "The reviews diverge: {document}",
      text: "The reviews of “{document}” lie too far apart. Please have an arbiter drawn.",
    },
  ),
  ROUND_FAILED: notice(
    desk,
    {
      subject: "Экспертиза не состоялась: {document}",
      text: "По документу «{document}» не набралось нужного числа экспертных листов. Продлите срок или проведите экспертизу заново.",
    },
    {
      subject: "The round failed: {document}",
      text: "Too few reviews of “{document}” came in time. Extend the round or open a new one.",
    },
  ),
  CONCLUSION_APPROVE: notice(
    conclusion,
    {
      subject: "Экспертиза завершена, документ рекомендуют утвердить: {document}",
      text: "Подписано экспертное заключение: документ «{document}» рекомендуют утвердить. Итоговая оценка — {percent} %.",
    },
    {
      subject: "The expertise is over, approval is recommended: {document}",
      text: "The conclusion is signed: “{document}” is recommended for approval. The overall mark is {percent} percent.",
    },
  ),
  CONCLUSION_REVISE: notice(
    conclusion,
    {
      subject: "Экспертиза завершена, документ нужно доработать: {document}",
      text: "Подписано экспертное заключение: документ «{document}» нужно доработать. Итоговая оценка — {percent} %, неустранённых обязательных замечаний: {open}.",
    },
    {
      subject: "The expertise is over, a revision is asked for: {document}",
      text: "The conclusion is signed: “{document}” needs a revision. The overall mark is {percent} percent, mandatory remarks still open: {open}.",
    },
  ),
  CONCLUSION_REJECT: notice(
    conclusion,
    {
      subject: "Экспертиза завершена, документ отклонён: {document}",
      text: "Подписано экспертное заключение: документ «{document}» отклонён. Итоговая оценка — {percent} %, неустранённых обязательных замечаний: {open}.",
    },
    {
      subject: "The expertise is over, the document is rejected: {document}",
      text: "The conclusion is signed: “{document}” is rejected. The overall mark is {percent} percent, mandatory remarks still open: {open}.",
    },
  ),
  REVISION_DUE: notice(
    revision,
    {
      subject: "Подготовьте новую редакцию: {document}",
      text: "Подписано экспертное заключение по документу «{document}»: итоговая оценка — {percent} %, неустранённых обязательных замечаний: {open}. Внесите в текст принятые предложения и замечания экспертов и подайте новую редакцию.",
    },
    {
      subject: "A new version is due: {document}",
      text: "The conclusion on “{document}” is signed: the overall mark is {percent} percent, mandatory remarks still open: {open}. Work the accepted proposals and the experts’ remarks into the text and submit the new version.",
    },
  ),
  COORDINATOR_APPOINTED: notice(
    desk,
    {
      subject: "Вы назначены координатором документа: {document}",
      text: "Вы назначены координатором экспертизы документа «{document}».",
    },
    {
      subject: "You coordinate a document: {document}",
      text: "You were appointed coordinator of the expertise of “{document}”.",
    },
  ),
} as const satisfies Record<string, NoticeDefinition>;
