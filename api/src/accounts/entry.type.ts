import { Field, ID, InputType, ObjectType } from "type-graphql";

import { payloadOf } from "../platform/problem.js";
import { DateTime, MutationKey } from "../platform/scalars.js";
import { Locale } from "./account.entity.js";
import { AccountRefused } from "./account.type.js";

@InputType({ description: "A newcomer: who they are, how they sign in, the consent they ticked." })
export class SignUpInput {
  @Field(() => MutationKey, { description: "The client's key of this form." })
  key!: string;

  @Field(() => String, { description: "The e-mail address to sign in with, as it was typed." })
  email!: string;

  @Field(() => String, { description: "The password: 10 to 200 characters." })
  password!: string;

  @Field(() => String, { description: "Surname, at most 120 characters." })
  surname!: string;

  @Field(() => String, { description: "Given name, at most 120 characters." })
  givenName!: string;

  @Field(() => String, {
    nullable: true,
    description: "Patronymic, at most 120 characters; null for who has none.",
  })
  patronymic?: string | null;

  @Field(() => ID, { description: "The municipality." })
  municipalityId!: string;

  @Field(() => String, {
    description: "Role in one's own words, at most 120 characters: «педагог», «директор школы».",
  })
  occupation!: string;

  @Field(() => Locale, { description: "The language of letters." })
  locale!: Locale;

  @Field(() => ID, {
    nullable: true,
    description: "The edition of the consent to processing that was ticked; null when it was not.",
  })
  consentTextId?: string | null;
}

@ObjectType({
  description: "A letter is on its way. The answer is the same whether the address had an account or not.",
})
export class SignUpSuccess {
  @Field(() => DateTime, { description: "When it was done." })
  at!: Date;

  static of(this: void, at: Date): SignUpSuccess {
    return Object.assign(new SignUpSuccess(), { at });
  }
}
export const SignUpPayload = payloadOf("SignUp", SignUpSuccess, AccountRefused);

@InputType({ description: "The link of a letter." })
export class ConfirmEmailInput {
  @Field(() => MutationKey, { description: "The client's key of this act." })
  key!: string;

  @Field(() => String, { description: "The secret part of the letter's link." })
  token!: string;
}

@ObjectType({ description: "The address is confirmed; the person can sign in." })
export class ConfirmEmailSuccess {
  @Field(() => DateTime, { description: "When it was done." })
  at!: Date;

  static of(this: void, at: Date): ConfirmEmailSuccess {
    return Object.assign(new ConfirmEmailSuccess(), { at });
  }
}
export const ConfirmEmailPayload = payloadOf("ConfirmEmail", ConfirmEmailSuccess, AccountRefused);

@InputType({ description: "The address of an account whose password is forgotten." })
export class RequestPasswordResetInput {
  @Field(() => MutationKey, { description: "The client's key of this form." })
  key!: string;

  @Field(() => String, { description: "The e-mail address, as it was typed." })
  email!: string;
}

@ObjectType({
  description:
    "If the address has an account, a letter is on its way. The answer is the same if it has none.",
})
export class RequestPasswordResetSuccess {
  @Field(() => DateTime, { description: "When it was asked for." })
  at!: Date;

  static of(this: void, at: Date): RequestPasswordResetSuccess {
    return Object.assign(new RequestPasswordResetSuccess(), { at });
  }
}
export const RequestPasswordResetPayload = payloadOf(
  "RequestPasswordReset",
  RequestPasswordResetSuccess,
  AccountRefused,
);

@InputType({ description: "The link of a letter and the password wanted." })
export class ResetPasswordInput {
  @Field(() => MutationKey, { description: "The client's key of this form." })
  key!: string;

  @Field(() => String, { description: "The secret part of the letter's link." })
  token!: string;

  @Field(() => String, { description: "The new password: 10 to 200 characters." })
  newPassword!: string;
}

@ObjectType({
  description: "The password is set, every earlier session over, and the person signed in here.",
})
export class ResetPasswordSuccess {
  @Field(() => DateTime, { description: "When the session ends by itself." })
  expiresAt!: Date;

  sessionId!: string;

  static of(this: void, { id, expiresAt }: { id: string; expiresAt: Date }): ResetPasswordSuccess {
    return Object.assign(new ResetPasswordSuccess(), { expiresAt, sessionId: id });
  }
}
export const ResetPasswordPayload = payloadOf("ResetPassword", ResetPasswordSuccess, AccountRefused);

@InputType({ description: "The present and the new password." })
export class ChangePasswordInput {
  @Field(() => MutationKey, { description: "The client's key of this form." })
  key!: string;

  @Field(() => String, { description: "The present password." })
  password!: string;

  @Field(() => String, { description: "The new password: 10 to 200 characters." })
  newPassword!: string;
}

@ObjectType({ description: "The password is changed; all other browsers are signed out." })
export class ChangePasswordSuccess {
  @Field(() => DateTime, { description: "When the fresh session of this browser ends by itself." })
  expiresAt!: Date;

  sessionId!: string;

  static of(this: void, { id, expiresAt }: { id: string; expiresAt: Date }): ChangePasswordSuccess {
    return Object.assign(new ChangePasswordSuccess(), { expiresAt, sessionId: id });
  }
}
export const ChangePasswordPayload = payloadOf("ChangePassword", ChangePasswordSuccess, AccountRefused);
