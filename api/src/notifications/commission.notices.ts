import type { NoticeDefinition } from "./notices.js";

const toCommission = (ru: NoticeDefinition["ru"], en: NoticeDefinition["en"]) =>
  ({ ru, en, isMandatory: true, isMailed: true, path: "/commission/{subject}" }) as const;

const toCandidate = (ru: NoticeDefinition["ru"], en: NoticeDefinition["en"]) =>
  ({ ru, en, isMandatory: true, isMailed: true, path: "/application/{subject}" }) as const;

/** Notices of the commission's sessions: to its members, to the candidates, to the ministry's officer. */
export const commissionNotices = {
  SESSION_CALLED: toCommission(
    {
      subject: "Заседание комиссии {on}",
      text: "Заседание комиссии по ведению реестра экспертов состоится {on} в {time}. Место: {place}.",
    },
    {
      subject: "Session of the commission on {on}",
      text: "The commission that keeps the register of experts meets on {on} at {time}. Place: {place}.",
    },
  ),
  SESSION_MOVED: toCommission(
    {
      subject: "Заседание комиссии перенесено на {on}",
      text: "Изменены время или место заседания комиссии. Оно состоится {on} в {time}. Место: {place}.",
    },
    {
      subject: "The session of the commission was moved to {on}",
      text: "Time or place of the session changed. It is held on {on} at {time}. Place: {place}.",
    },
  ),
  SESSION_CANCELLED: toCommission(
    {
      subject: "Заседание комиссии {on} отменено",
      text: "Заседание комиссии, назначенное на {on}, отменено. Причина указана на странице заседания.",
    },
    {
      subject: "The session of the commission on {on} was cancelled",
      text: "The session called for {on} was cancelled. Its page says why.",
    },
  ),
  PROTOCOL_TO_SIGN: toCommission(
    {
      subject: "Протокол № {number} ждёт подписи",
      text: "Заседание комиссии закрыто. Проверьте протокол № {number} от {on} и подпишите его.",
    },
    {
      subject: "Protocol No. {number} awaits your signature",
      text: "The session is closed. Check protocol No. {number} of {on} and sign it.",
    },
  ),
  DECISIONS_AWAIT_ORDER: {
    ru: {
      subject: "Решения комиссии ждут приказа до {by}",
      text: "Подписан протокол № {number} от {on}. Зарегистрируйте приказ по решениям комиссии до {by}.",
    },
    en: {
      subject: "Decisions of the commission await an order by {by}",
      text: "Protocol No. {number} of {on} is signed. Register the order on its decisions by {by}.",
    },
    isMandatory: true,
    isMailed: true,
    path: "/register/decisions",
  },
  APPLICATION_ON_AGENDA: toCandidate(
    {
      subject: "Заявление {number} рассмотрит комиссия",
      text: "Заявление {number} внесено в повестку заседания комиссии {on}. Присутствовать не нужно.",
    },
    {
      subject: "Application {number} comes before the commission",
      text: "Application {number} is on the agenda of the commission for {on}. You need not attend.",
    },
  ),
  APPLICATION_DEFERRED: toCandidate(
    {
      subject: "Рассмотрение заявления {number} перенесено",
      text: "Комиссия пока не приняла решение по заявлению {number}: его рассмотрят на следующем заседании. Причина указана на странице заявления.",
    },
    {
      subject: "Application {number} was deferred",
      text: "The commission has not decided on application {number} yet: it comes to a later session. Its page says why.",
    },
  ),
  DECISION_MADE: toCandidate(
    {
      subject: "Решение комиссии по заявлению {number}",
      text: "Комиссия приняла решение по заявлению {number}. Оно указано на странице заявления.",
    },
    {
      subject: "The commission's decision on application {number}",
      text: "The commission has decided on application {number}. See its page.",
    },
  ),
} as const satisfies Record<string, NoticeDefinition>;
