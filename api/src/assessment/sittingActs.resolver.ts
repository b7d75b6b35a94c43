import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import type { Context } from "../context.js";
import { act } from "../platform/act.js";
import { endBreak } from "./endBreak.js";
import { newLease } from "./lease.js";
import { noteRefusal } from "./noteRefusal.js";
import { reportSignals } from "./reportSignals.js";
import { saveAnswer } from "./saveAnswer.js";
import { answerOf } from "./shownItem.type.js";
import * as words from "./sittingActs.type.js";
import { SittingRefused } from "./sittingRefused.type.js";
import { startAttempt } from "./startAttempt.js";
import { startBreak } from "./startBreak.js";
import { submitAttempt } from "./submitAttempt.js";
import { takeOverAttempt } from "./takeOverAttempt.js";

const refusal = SittingRefused.of;

/** The token of the device that an act lets in. An answer given again from its receipt proves nothing, so it brings none. */
function freshLease() {
  const token = newLease();
  let isDone = false;
  return {
    token,
    async noting<Outcome extends { kind: string }>(doing: Promise<Outcome>): Promise<Outcome> {
      const outcome = await doing;
      isDone = outcome.kind === "done";
      return outcome;
    },
    give: (payload: object): object =>
      "attemptId" in payload ? Object.assign(payload, { token: isDone ? token : null }) : payload,
  };
}

/** Tells the log of the attempt when a device was refused. */
async function noted(
  { services, viewer }: Context,
  { attemptId }: { attemptId: string },
  payload: object,
): Promise<object> {
  if (payload instanceof SittingRefused)
    await noteRefusal(services, { attemptId, personId: viewer.personId, reason: payload.reason });
  return payload;
}

@Resolver()
export class SittingActsResolver {
  @Mutation(() => words.started.payload, {
    description: "Starts a test or a case inside its window; the personal time runs from then on.",
  })
  async startAttempt(
    @Arg("input", () => words.StartAttemptInput, { description: "The attempt." })
    input: words.StartAttemptInput,
    @Ctx() context: Context,
  ) {
    const lease = freshLease();
    const payload = await act(context, {
      name: "startAttempt",
      input,
      command: (acting, given) => lease.noting(startAttempt(acting, given, lease.token)),
      success: words.started.success,
      refusal,
    });
    return lease.give(payload);
  }

  @Mutation(() => words.takenOver.payload, {
    description: "Goes on with a running attempt here: another device, or after signing in again.",
  })
  async takeOverAttempt(
    @Arg("input", () => words.TakeOverAttemptInput, { description: "The attempt and the password." })
    input: words.TakeOverAttemptInput,
    @Ctx() context: Context,
  ) {
    const lease = freshLease();
    const payload = await act(context, {
      name: "takeOverAttempt",
      input,
      command: (acting, given) => lease.noting(takeOverAttempt(acting, given, lease.token)),
      success: words.takenOver.success,
      refusal,
    });
    return lease.give(payload);
  }

  @Mutation(() => words.saved.payload, {
    description: "Stores an answer. The database's clock decides whether it came in time (R06).",
  })
  async saveAnswer(
    @Arg("input", () => words.SaveAnswerInput, { description: "The answer." }) input: words.SaveAnswerInput,
    @Ctx() context: Context,
  ) {
    const payload = await act(context, {
      name: "saveAnswer",
      input,
      command: (acting, { attemptId, token, position, isFlagged, change, answer }) => {
        const given = answerOf(answer ?? {});
        return saveAnswer(acting, { attemptId, token, position, isFlagged, change, answer: given });
      },
      success: words.saved.success,
      refusal,
    });
    return noted(context, input, payload);
  }

  @Mutation(() => words.breakStarted.payload, {
    description: "Stops the clock for a break that was granted.",
  })
  async startBreak(
    @Arg("input", () => words.StartBreakInput, { description: "The attempt." }) input: words.StartBreakInput,
    @Ctx() context: Context,
  ) {
    const payload = await act(context, {
      name: "startBreak",
      input,
      command: startBreak,
      success: words.breakStarted.success,
      refusal,
    });
    return noted(context, input, payload);
  }

  @Mutation(() => words.breakEnded.payload, { description: "Lets the clock run again." })
  async endBreak(
    @Arg("input", () => words.EndBreakInput, { description: "The attempt." }) input: words.EndBreakInput,
    @Ctx() context: Context,
  ) {
    const payload = await act(context, {
      name: "endBreak",
      input,
      command: endBreak,
      success: words.breakEnded.success,
      refusal,
    });
    return noted(context, input, payload);
  }

  @Mutation(() => words.reported.payload, {
    description: "Writes what the candidate's device noticed into the log. Nothing of it is scored.",
  })
  async reportSignals(
    @Arg("input", () => words.ReportSignalsInput, { description: "What it noticed." })
    input: words.ReportSignalsInput,
    @Ctx() context: Context,
  ) {
    const payload = await act(context, {
      name: "reportSignals",
      input,
      command: reportSignals,
      success: words.reported.success,
      refusal,
    });
    return noted(context, input, payload);
  }

  @Mutation(() => words.submitted.payload, {
    description: "Hands an attempt in; one that is handed in already stays as it is.",
  })
  async submitAttempt(
    @Arg("input", () => words.SubmitAttemptInput, { description: "The attempt." })
    input: words.SubmitAttemptInput,
    @Ctx() context: Context,
  ) {
    const payload = await act(context, {
      name: "submitAttempt",
      input,
      command: submitAttempt,
      success: words.submitted.success,
      refusal,
    });
    return noted(context, input, payload);
  }
}
