import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import type { Context } from "../context.js";
import { act } from "../platform/act.js";
import { announceDiscussion } from "./announceDiscussion.js";
import { draftAnswer } from "./draftAnswer.js";
import { publishSummary } from "./publishSummary.js";
import { signAnswer } from "./signAnswer.js";
import { signAnswers } from "./signAnswers.js";
import {
  AnnounceDiscussionInput,
  DraftAnswerInput,
  PublishSummaryInput,
  SignAnswerInput,
  SignAnswersInput,
} from "./discussionInputs.type.js";
import {
  DiscussionRefused,
  allSigned,
  announced,
  drafted,
  signed,
  summarised,
} from "./discussionPayloads.type.js";

const given = { description: "What is to be done." };
const refusal = DiscussionRefused.of;

/** What the authoring group does, and what the coordinator does before and after. */
@Resolver()
export class AnswersResolver {
  @Mutation(() => announced.Payload, {
    description: "Announces the discussion of a submitted document; a coordinator's act.",
  })
  announceDiscussion(
    @Arg("input", () => AnnounceDiscussionInput, given) input: AnnounceDiscussionInput,
    @Ctx() context: Context,
  ): Promise<object> {
    return act(context, {
      name: "announceDiscussion",
      input,
      command: announceDiscussion,
      success: (ids) => new announced.Success(ids),
      refusal,
    });
  }

  @Mutation(() => drafted.Payload, {
    description: "Keeps a draft of the answer to a proposal; an act of the authoring group.",
  })
  draftAnswer(
    @Arg("input", () => DraftAnswerInput, given) input: DraftAnswerInput,
    @Ctx() context: Context,
  ): Promise<object> {
    return act(context, {
      name: "draftAnswer",
      input,
      command: draftAnswer,
      success: (ids) => new drafted.Success(ids),
      refusal,
    });
  }

  @Mutation(() => signed.Payload, {
    description: "Signs the answer to a proposal, or signs it anew; the lead's act from closing on.",
  })
  signAnswer(
    @Arg("input", () => SignAnswerInput, given) input: SignAnswerInput,
    @Ctx() context: Context,
  ): Promise<object> {
    return act(context, {
      name: "signAnswer",
      input,
      command: signAnswer,
      success: (ids) => new signed.Success(ids),
      refusal,
    });
  }

  @Mutation(() => allSigned.Payload, {
    description: "Signs drafted answers at once, all or none; the lead's act from closing on.",
  })
  signAnswers(
    @Arg("input", () => SignAnswersInput, given) input: SignAnswersInput,
    @Ctx() context: Context,
  ): Promise<object> {
    return act(context, {
      name: "signAnswers",
      input,
      command: signAnswers,
      success: (ids) => new allSigned.Success(ids),
      refusal,
    });
  }

  @Mutation(() => summarised.Payload, {
    description: "Publishes the summary of proposals; a coordinator's act.",
  })
  publishSummary(
    @Arg("input", () => PublishSummaryInput, given) input: PublishSummaryInput,
    @Ctx() context: Context,
  ): Promise<object> {
    return act(context, {
      name: "publishSummary",
      input,
      command: publishSummary,
      success: (ids) => new summarised.Success(ids),
      refusal,
    });
  }
}
