import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { setTimeout as pause } from "node:timers/promises";

import type { Context } from "../context.js";
import { act } from "../platform/act.js";
import { newSecret } from "../platform/ids.js";
import { InvalidInput } from "../platform/problem.js";
import { AccountRefused } from "./account.type.js";
import { countLetter, mailOf } from "./attempts.js";
import { changePassword } from "./changePassword.js";
import { confirmEmail } from "./confirmEmail.js";
import { deviceOf } from "./device.rules.js";
import { emailIn } from "./email.rules.js";
import * as words from "./entry.type.js";
import { letterBox } from "./letters.js";
import { requestPasswordReset } from "./requestPasswordReset.js";
import { resetPassword } from "./resetPassword.js";
import { giveCookie } from "./sessions.js";
import { signUp } from "./signUp.js";

/** A sign-up answers no sooner, so that its time does not tell whether an account was made (T11). */
const leastTime = 400;

@Resolver()
export class EntryResolver {
  @Mutation(() => words.SignUpPayload, {
    description:
      "Makes a person with an account and has a letter sent to confirm the address. For an address that has an account nothing is made, and the answer is the same.",
  })
  async signUp(
    @Arg("input", () => words.SignUpInput, { description: "The newcomer." }) input: words.SignUpInput,
    @Ctx() context: Context,
  ) {
    const done = pause(leastTime);
    const email = emailIn(input.email);
    if (
      email &&
      (await countLetter(context.fork(), { of: mailOf(email), address: context.request.ip })) === null
    )
      return AccountRefused.of("TOO_MANY_ATTEMPTS");

    const send = letterBox(context.services.jobs);
    const payload = await act(context, {
      name: "signUp",
      input,
      command: (acting, given) => signUp(acting, given, send),
      success: words.SignUpSuccess.of,
    });
    await done;

    return payload;
  }

  @Mutation(() => words.ConfirmEmailPayload, {
    description: "Confirms an address by the link of its letter.",
  })
  confirmEmail(
    @Arg("input", () => words.ConfirmEmailInput, { description: "The link." }) input: words.ConfirmEmailInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "confirmEmail",
      input,
      command: confirmEmail,
      success: words.ConfirmEmailSuccess.of,
      refusal: AccountRefused.of,
    });
  }

  @Mutation(() => words.RequestPasswordResetPayload, {
    description:
      "Has a link for a new password sent; the answer never tells whether an address has an account.",
  })
  async requestPasswordReset(
    @Arg("input", () => words.RequestPasswordResetInput, { description: "The address." })
    input: words.RequestPasswordResetInput,
    @Ctx() context: Context,
  ) {
    const email = emailIn(input.email);
    if (!email) return InvalidInput.of([{ path: "email", code: "MALFORMED" }]);

    const letterId = await countLetter(context.fork(), { of: mailOf(email), address: context.request.ip });
    const send = letterBox(context.services.jobs);
    return act(context, {
      name: "requestPasswordReset",
      input,
      command: (acting) => requestPasswordReset(acting, { letterId }, send),
      success: words.RequestPasswordResetSuccess.of,
      refusal: AccountRefused.of,
    });
  }

  @Mutation(() => words.ResetPasswordPayload, {
    description: "Sets a new password by the link of a letter and signs the person in.",
  })
  async resetPassword(
    @Arg("input", () => words.ResetPasswordInput, { description: "Link and password." })
    input: words.ResetPasswordInput,
    @Ctx() context: Context,
  ) {
    const { token, newPassword } = input;
    const fresh = freshSession(context);
    const payload = await act(context, {
      name: "resetPassword",
      input,
      command: (acting) => fresh.noting(resetPassword(acting, { token, newPassword, ...fresh.session })),
      success: words.ResetPasswordSuccess.of,
      refusal: AccountRefused.of,
    });
    await fresh.give(payload);

    return payload;
  }

  @Mutation(() => words.ChangePasswordPayload, { description: "Changes one's own password." })
  async changePassword(
    @Arg("input", () => words.ChangePasswordInput, { description: "Both passwords." })
    input: words.ChangePasswordInput,
    @Ctx() context: Context,
  ) {
    const { password, newPassword } = input;
    const fresh = freshSession(context);
    const payload = await act(context, {
      name: "changePassword",
      input,
      command: (acting) => fresh.noting(changePassword(acting, { password, newPassword, ...fresh.session })),
      success: words.ChangePasswordSuccess.of,
      refusal: AccountRefused.of,
    });
    await fresh.give(payload);

    return payload;
  }
}

/** The session that an act opens. An answer given again from its receipt proves no password, so it brings no cookie. */
function freshSession(context: Context) {
  const session = { secret: newSecret(), device: deviceOf(context.request.get("user-agent")) };
  let isDone = false;

  return {
    session,
    async noting<Outcome extends { kind: string }>(doing: Promise<Outcome>): Promise<Outcome> {
      const outcome = await doing;
      isDone = outcome.kind === "done";
      return outcome;
    },
    async give(payload: object): Promise<void> {
      if (isDone && "sessionId" in payload)
        await giveCookie(context, payload.sessionId as string, session.secret);
    },
  };
}
