import type { NoticeDefinition } from "./notices.js";

/** Of an order on the entry, which nobody can switch off (domain §5b). */
const ordered = (ru: NoticeDefinition["ru"], en: NoticeDefinition["en"]) =>
  ({ ru, en, isMandatory: true, isMailed: true, path: "/register/{subject}" }) as const;

/** Notices of a person's own entry in the register. */
export const entryNotices = {
  ENTRY_EXPIRES_SOON: {
    ru: {
      subject: "Запись {number} действует до {to}",
      text: "Ваша запись {number} в реестре экспертов действует до {to} включительно. Чтобы остаться в реестре, подайте заявление на продление: на проверку и оценку нужно время.",
    },
    en: {
      subject: "Entry {number} is in force until {to}",
      text: "Your entry {number} in the register of experts is in force until {to}, that day included. To stay in the register, apply for renewal: check and assessment take time.",
    },
    isMandatory: false,
    isMailed: true,
    path: "/application",
  },
  ENTRY_INCLUDED: ordered(
    {
      subject: "Вы включены в реестр экспертов: запись {number}",
      text: "Приказом от {orderOn} № {orderNumber} вы включены в реестр экспертов. Номер записи {number}, она действует до {to} включительно. Имя и другие сведения о вас видны всем только с вашего согласия.",
    },
    {
      subject: "You are in the register of experts: entry {number}",
      text: "Order No. {orderNumber} of {orderOn} enters you in the register of experts. Your entry is {number}, in force until {to}, that day included. Your name and other data are shown to everybody only with your consent.",
    },
  ),
  ENTRY_RENEWED: ordered(
    {
      subject: "Запись {number} продлена до {to}",
      text: "Приказом от {orderOn} № {orderNumber} ваша запись {number} в реестре экспертов продлена. Она действует до {to} включительно.",
    },
    {
      subject: "Entry {number} is renewed until {to}",
      text: "Order No. {orderNumber} of {orderOn} renews your entry {number} in the register of experts. It is in force until {to}, that day included.",
    },
  ),
  ENTRY_CATEGORY_SET: ordered(
    {
      subject: "Изменена ваша категория эксперта",
      text: "Приказом от {orderOn} № {orderNumber} изменена категория вашей записи {number} в реестре экспертов. Новая категория показана на странице записи.",
    },
    {
      subject: "Your category of expert is changed",
      text: "Order No. {orderNumber} of {orderOn} changes the category of your entry {number} in the register of experts. Its page shows the new one.",
    },
  ),
  ENTRY_DIRECTIONS_SET: ordered(
    {
      subject: "Изменены ваши направления",
      text: "Приказом от {orderOn} № {orderNumber} изменены направления вашей записи {number} в реестре экспертов. Они показаны на странице записи.",
    },
    {
      subject: "Your directions are changed",
      text: "Order No. {orderNumber} of {orderOn} changes the directions of your entry {number} in the register of experts. Its page shows them.",
    },
  ),
  ENTRY_SUSPENDED: ordered(
    {
      subject: "Запись {number} приостановлена",
      text: "Приказом от {orderOn} № {orderNumber} ваша запись {number} в реестре экспертов приостановлена. Пока она приостановлена, новых экспертиз вам не предлагают, а начатые передаются другим экспертам.",
    },
    {
      subject: "Entry {number} is suspended",
      text: "Order No. {orderNumber} of {orderOn} suspends your entry {number} in the register of experts. While it is suspended no reviews are offered to you, and those under way go to other experts.",
    },
  ),
  ENTRY_REINSTATED: ordered(
    {
      subject: "Запись {number} снова действует",
      text: "Приказом от {orderOn} № {orderNumber} действие вашей записи {number} в реестре экспертов возобновлено. Она действует до {to} включительно.",
    },
    {
      subject: "Entry {number} is in force again",
      text: "Order No. {orderNumber} of {orderOn} ends the suspension of your entry {number} in the register of experts. It is in force until {to}, that day included.",
    },
  ),
  ENTRY_EXCLUDED: ordered(
    {
      subject: "Запись {number} исключена из реестра",
      text: "Приказом от {orderOn} № {orderNumber} ваша запись {number} исключена из реестра экспертов. Основание названо в приказе.",
    },
    {
      subject: "Entry {number} is excluded from the register",
      text: "Order No. {orderNumber} of {orderOn} excludes your entry {number} from the register of experts. The order names the ground.",
    },
  ),
} as const satisfies Record<string, NoticeDefinition>;
