import { Field, ObjectType, registerEnumType } from "type-graphql";

import { Problem } from "../platform/problem.js";
import { AccountReason } from "./account.policy.js";

/** The sentence of each reason; also its description in the schema. */
const sentences: Readonly<Record<AccountReason, string>> = {
  WRONG_EMAIL_OR_PASSWORD: "The address or the password is wrong.",
  TOO_MANY_ATTEMPTS: "There were too many attempts. Wait a quarter of an hour or set a new password by mail.",
  UNCONFIRMED: "The address is not confirmed yet. A new letter with a link is on its way.",
  DISABLED: "The account is closed. Ask the region's administrator.",
  LINK_OVER: "The link was used before or is older than half an hour. Ask for a new one.",
  PASSWORD_WRONG: "The present password is not the right one.",
  NO_CONSENT: "There is no consent to withdraw: nothing is public.",
  NOT_FOUND: "There is nothing here, or it is not yours.",
};

registerEnumType(AccountReason, {
  name: "AccountReason",
  description: "Why an act on an account was refused.",
  valuesConfig: Object.fromEntries(
    Object.entries(sentences).map(([reason, description]) => [reason, { description }]),
  ),
});

@ObjectType("AccountRefused", { implements: Problem, description: "The account was left as it was." })
export class AccountRefused extends Problem {
  @Field(() => AccountReason, { description: "Why." })
  reason!: AccountReason;

  static of(this: void, reason: AccountReason): AccountRefused {
    return Object.assign(new AccountRefused(), { reason, message: sentences[reason] });
  }
}
