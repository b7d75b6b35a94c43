import type { NoticeDefinition } from "./notices.js";

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
} as const satisfies Record<string, NoticeDefinition>;
