import { defineEntity, p } from "@mikro-orm/core";

import { oneOf, rowOf } from "../platform/entity.js";
import { Person } from "./person.entity.js";

export const Locale = { RU: "RU", EN: "EN" } as const;
export type Locale = keyof typeof Locale;

const AccountSchema = defineEntity({
  name: "Account",
  properties: {
    ...rowOf("account"),
    person: () => p.oneToOne(Person).ref().owner(),
    /** Lower case, trimmed, NFC. */
    email: p.string().length(254).unique(),
    /** Argon2id; null until the person has set a password by the link of an invitation. */
    passwordHash: p.string().nullable(),
    confirmedAt: p.datetime().nullable(),
    disabledAt: p.datetime().nullable(),
    locale: oneOf(Locale).default("RU"),
    /** Whether single-key shortcuts work; a person may turn them off (WCAG 2.1.4). */
    hasShortcuts: p.boolean().default(true),
  },
});

/** The means by which a person signs in. */
export class Account extends AccountSchema.class {
  isConfirmed(): boolean {
    return this.confirmedAt != null;
  }
}
AccountSchema.setClass(Account);

const SessionSchema = defineEntity({
  name: "Session",
  properties: {
    ...rowOf("session"),
    account: () => p.manyToOne(Account).ref(),
    /** SHA-256 of the cookie's secret; the secret itself is stored nowhere. */
    tokenHash: p.string().unique(),
    lastSeenAt: p.datetime(),
    expiresAt: p.datetime(),
    endedAt: p.datetime().nullable(),
    device: p.string().length(200).nullable(),
  },
});

/** One signed-in browser; ended by signing out, a new password or the administrator (T8, T9). */
export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session);

export const TokenPurpose = { CONFIRM_EMAIL: "CONFIRM_EMAIL", RESET_PASSWORD: "RESET_PASSWORD" } as const;
export type TokenPurpose = keyof typeof TokenPurpose;

const AccountTokenSchema = defineEntity({
  name: "AccountToken",
  properties: {
    ...rowOf("accounttoken"),
    account: () => p.manyToOne(Account).ref(),
    purpose: oneOf(TokenPurpose),
    tokenHash: p.string().unique(),
    expiresAt: p.datetime(),
    usedAt: p.datetime().nullable(),
  },
});

/** A single-use link of a mail, bound to one purpose and hashed at rest (T12). */
export class AccountToken extends AccountTokenSchema.class {}
AccountTokenSchema.setClass(AccountToken);

const SignInAttemptSchema = defineEntity({
  name: "SignInAttempt",
  properties: {
    id: p.bigint("number").primary().autoincrement(),
    /** SHA-256 of the address tried, known or not, so that the table tells nobody who has an account (T11). */
    emailHash: p.string(),
    addressPrefix: p.string(),
    at: p.datetime(),
  },
  indexes: [{ properties: ["emailHash", "at"] }, { properties: ["addressPrefix", "at"] }],
});

/** One evaluated password, counted per account and per address prefix (T10). */
export class SignInAttempt extends SignInAttemptSchema.class {}
SignInAttemptSchema.setClass(SignInAttempt);
