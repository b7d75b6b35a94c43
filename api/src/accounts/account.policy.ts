import type { Rule } from "../platform/policy.js";
import type { Account } from "./account.entity.js";

/** Why an act on an account was refused. */
export const AccountReason = {
  WRONG_EMAIL_OR_PASSWORD: "WRONG_EMAIL_OR_PASSWORD",
  TOO_MANY_ATTEMPTS: "TOO_MANY_ATTEMPTS",
  UNCONFIRMED: "UNCONFIRMED",
  DISABLED: "DISABLED",
  LINK_OVER: "LINK_OVER",
  PASSWORD_WRONG: "PASSWORD_WRONG",
  NO_CONSENT: "NO_CONSENT",
  NOT_FOUND: "NOT_FOUND",
} as const;
export type AccountReason = keyof typeof AccountReason;

type AccountRule = Rule<{ account: Account }, AccountReason>;

const isOpen: AccountRule = {
  reason: AccountReason.DISABLED,
  holds: ({ account }) => account.disabledAt == null,
};
const isConfirmed: AccountRule = {
  reason: AccountReason.UNCONFIRMED,
  holds: ({ account }) => account.isConfirmed(),
};

/** Told only to somebody who has shown the right password, so that nobody learns who has an account (T11). */
export const may = { signIn: [isOpen, isConfirmed] };
