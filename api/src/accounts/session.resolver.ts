import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import type { Context } from "../context.js";
import { act } from "../platform/act.js";
import { newSecret } from "../platform/ids.js";
import { InvalidInput } from "../platform/problem.js";
import { AccountRefused } from "./account.type.js";
import { deviceOf } from "./device.rules.js";
import {
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
}
