import { Field, ID, InputType, ObjectType } from "type-graphql";

import { payloadOf } from "../platform/problem.js";
import { DateTime, MutationKey } from "../platform/scalars.js";
import { AccountRefused } from "./account.type.js";
import { viewerSuccessOf } from "./viewerSuccess.js";

@InputType({ description: "Address and password." })
export class SignInInput {
  @Field(() => MutationKey, { description: "The client's key of this form." })
  key!: string;

  @Field(() => String, { description: "The e-mail address of the account, as it was typed." })
  email!: string;

  @Field(() => String, { description: "The password; at most 200 characters." })
  password!: string;
}

@ObjectType({ description: "The person is signed in: the answer carries the session's cookie." })
export class SignInSuccess {
  @Field(() => DateTime, { description: "When the session ends by itself." })
  expiresAt!: Date;

  /** By which a repeated answer finds its session. */
  sessionId!: string;

  static of(this: void, { id, expiresAt }: { id: string; expiresAt: Date }): SignInSuccess {
    return Object.assign(new SignInSuccess(), { expiresAt, sessionId: id });
  }
}
export const SignInPayload = payloadOf("SignIn", SignInSuccess, AccountRefused);

@InputType({ description: "Nothing but the key: the session is that of the request." })
export class SignOutInput {
  @Field(() => MutationKey, { description: "The client's key of this act." })
  key!: string;
}

@ObjectType({ description: "The session is over, or there was none." })
export class SignOutSuccess {
  @Field(() => DateTime, { description: "When it was done." })
  at!: Date;

  static of(this: void, at: Date): SignOutSuccess {
    return Object.assign(new SignOutSuccess(), { at });
  }
}
export const SignOutPayload = payloadOf("SignOut", SignOutSuccess);

@InputType({ description: "One of one's own sessions." })
export class EndSessionInput {
  @Field(() => MutationKey, { description: "The client's key of this act." })
  key!: string;

  @Field(() => ID, { description: "The session." })
  sessionId!: string;
}

export const EndSessionSuccess = viewerSuccessOf(
  "EndSession",
  "The session is over; its browser is signed out with its next request.",
);
export const EndSessionPayload = payloadOf("EndSession", EndSessionSuccess, AccountRefused);

@InputType({ description: "Nothing but the key." })
export class EndOtherSessionsInput {
  @Field(() => MutationKey, { description: "The client's key of this act." })
  key!: string;
}

export const EndOtherSessionsSuccess = viewerSuccessOf(
  "EndOtherSessions",
  "All other browsers are signed out with their next request.",
);
export const EndOtherSessionsPayload = payloadOf("EndOtherSessions", EndOtherSessionsSuccess, AccountRefused);
