import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import type { Context } from "../context.js";
import { act } from "../platform/act.js";
import { newSecret } from "../platform/ids.js";
import { InvalidInput } from "../platform/problem.js";
import { AccountRefused } from "./account.type.js";
import { countLetter, mailOf } from "./attempts.js";
import { deviceOf } from "./device.rules.js";
import { emailIn } from "./email.rules.js";
import { endOtherSessions } from "./endOtherSessions.js";
import { endSession } from "./endSession.js";
import { letterBox } from "./letters.js";
import {
  EndOtherSessionsInput,
  EndOtherSessionsPayload,
  EndOtherSessionsSuccess,
  EndSessionInput,
  EndSessionPayload,
  EndSessionSuccess,
  SignInInput,
  SignInPayload,
  SignInSuccess,
  SignOutInput,
  SignOutPayload,
  SignOutSuccess,
} from "./session.type.js";
import { giveCookie } from "./sessions.js";
import { checkPassword, signIn } from "./signIn.js";
import { signOut } from "./signOut.js";

@Resolver()
export class SessionResolver {
  @Mutation(() => SignInPayload, {
    description:
      "Opens a session by address and password. At most ten tries in a quarter of an hour are looked at; the answer never tells whether an address has an account.",
  })
  async signIn(
    @Arg("input", () => SignInInput, { description: "Address and password." }) input: SignInInput,
    @Ctx() context: Context,
  ) {
    const { key, email, password } = input;
    const checked = await checkPassword(context.fork(), { email, password, address: context.request.ip });
    if (checked.kind === "invalid") return InvalidInput.of(checked.problems);
    if (checked.kind !== "done") return AccountRefused.of(checked.reason);

    const secret = newSecret();
    const device = deviceOf(context.request.get("user-agent"));
    const payload = await act(context, {
      name: "signIn",
      input: { key, email },
      command: (acting) => signIn(acting, { accountId: checked.value, secret, device }),
      success: SignInSuccess.of,
      refusal: AccountRefused.of,
    });
    if (payload instanceof SignInSuccess) await giveCookie(context, payload.sessionId, secret);
    if (payload instanceof AccountRefused && payload.reason === "UNCONFIRMED")
      await sendConfirmation(context, { accountId: checked.value, email });

    return payload;
  }

  @Mutation(() => SignOutPayload, {
    description: "Ends the session of the request and takes its cookie away.",
  })
  async signOut(
    @Arg("input", () => SignOutInput, { description: "The key." }) input: SignOutInput,
    @Ctx() context: Context,
  ) {
    const payload = await act(context, {
      name: "signOut",
      input,
      command: signOut,
      success: SignOutSuccess.of,
    });
    context.services.cookie.take(context.response);

    return payload;
  }

  @Mutation(() => EndSessionPayload, { description: "Ends one of one's own sessions." })
  endSession(
    @Arg("input", () => EndSessionInput, { description: "Which." }) input: EndSessionInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "endSession",
      input,
      command: endSession,
      success: EndSessionSuccess.of,
      refusal: AccountRefused.of,
    });
  }

  @Mutation(() => EndOtherSessionsPayload, {
    description: "Ends all of one's own sessions but the one of the request.",
  })
  endOtherSessions(
    @Arg("input", () => EndOtherSessionsInput, { description: "The key." }) input: EndOtherSessionsInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "endOtherSessions",
      input,
      command: endOtherSessions,
      success: EndOtherSessionsSuccess.of,
      refusal: AccountRefused.of,
    });
  }
}

/** Has a fresh link sent to an address that its owner, known by the password, has not confirmed. */
async function sendConfirmation(
  context: Context,
  { accountId, email }: { accountId: string; email: string },
): Promise<void> {
  const of = mailOf(emailIn(email) ?? "");
  if ((await countLetter(context.fork(), { of, address: context.request.ip })) !== null)
    await letterBox(context.services.jobs)(context.fork(), "confirmEmail", accountId);
}
