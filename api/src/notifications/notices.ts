import type { Locale } from "../accounts/account.entity.js";
import { appealNotices } from "./appeal.notices.js";
import { applicationNotices } from "./application.notices.js";
import { approvalNotices } from "./approval.notices.js";
import { roundNotices } from "./round.notices.js";
import { entryNotices } from "./entry.notices.js";
import { schedulingNotices } from "./scheduling.notices.js";
import { commissionNotices } from "./commission.notices.js";
import { gradingNotices } from "./grading.notices.js";
import { documentNotices } from "./document.notices.js";
import { discussionNotices } from "./discussion.notices.js";

/** How a notice reads in one language; `{name}` stands for a word of the notice. */
interface Wording {
  subject: string;
  text: string;
}

/** A kind of notice (domain §5b): its wording, whether it can be switched off, whether it is mailed at once. */
export interface NoticeDefinition {
  ru: Wording;
  en: Wording;
  isMandatory: boolean;
  isMailed: boolean;
  /** Where its link leads: a path of the client with `{subject}` for the id. */
  path: string;
}

export const notices = {
  ROLE_GRANTED: {
    ru: {
      subject: "Вам назначена роль: {role}",
      text: "Вам назначена роль «{role}». Она действует с {from}. Основание: {basis}.",
    },
    en: {
      subject: "You were given a role: {role}",
      text: "You were given the role “{role}”. It holds from {from}. Basis: {basis}.",
    },
    isMandatory: false,
    isMailed: true,
    path: "/",
  },
  ROLE_ENDED: {
    ru: {
      subject: "Роль завершена: {role}",
      text: "Роль «{role}» завершена. Последний день действия: {to}. Основание: {basis}.",
    },
    en: {
      subject: "A role of yours ended: {role}",
      text: "Your role “{role}” ended. Its last day: {to}. Basis: {basis}.",
    },
    isMandatory: false,
    isMailed: true,
    path: "/",
  },
  ...roundNotices,
  ...documentNotices,
  ...discussionNotices,
  ...approvalNotices,
  ...appealNotices,
  ...applicationNotices,
  ...entryNotices,
  ...commissionNotices,
  ...schedulingNotices,
  ...gradingNotices,
} as const satisfies Record<string, NoticeDefinition>;

export type NoticeKind = keyof typeof notices;

/** A wording with its words put in, a word's English (`roleEn`) where it has one; a missing word is a bug and throws. */
export function worded(wording: string, words: Readonly<Record<string, string>>, locale: Locale): string {
  return wording.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => {
    const word = (locale === "EN" ? words[`${name}En`] : undefined) ?? words[name];
    if (word === undefined) throw new Error(`The notice lacks the word ${name}.`);
    return word;
  });
}
