import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import type { Context } from "../context.js";
import { act } from "../platform/act.js";
import { complainAboutModeration } from "./complainAboutModeration.js";
import { editProposal } from "./editProposal.js";
import { setNamePublic } from "./setNamePublic.js";
import { submitProposal } from "./submitProposal.js";
import { supportProposal } from "./supportProposal.js";
import { withdrawProposal } from "./withdrawProposal.js";
import { withdrawSupport } from "./withdrawSupport.js";
import {
  ComplainAboutModerationInput,
  EditProposalInput,
  SetNamePublicInput,
  SubmitProposalInput,
  SupportProposalInput,
  WithdrawProposalInput,
  WithdrawSupportInput,
} from "./discussionInputs.type.js";
import {
  DiscussionRefused,
  complained,
  edited,
  nameSet,
  submitted,
  supported,
  unsupported,
  withdrawn,
} from "./discussionPayloads.type.js";

const given = { description: "What is to be done." };
const refusal = DiscussionRefused.of;

/** What participants do. */
@Resolver()
export class ParticipationResolver {
  @Mutation(() => submitted.Payload, { description: "Sends a proposal on an open discussion." })
  submitProposal(
    @Arg("input", () => SubmitProposalInput, given) input: SubmitProposalInput,
    @Ctx() context: Context,
  ): Promise<object> {
    return act(context, {
      name: "submitProposal",
      input,
      command: submitProposal,
      success: (ids) => new submitted.Success(ids),
      refusal,
    });
  }

  @Mutation(() => edited.Payload, { description: "Changes one's own proposal before it is moderated." })
  editProposal(
    @Arg("input", () => EditProposalInput, given) input: EditProposalInput,
    @Ctx() context: Context,
  ): Promise<object> {
    return act(context, {
      name: "editProposal",
      input,
      command: editProposal,
      success: (ids) => new edited.Success(ids),
      refusal,
    });
  }

  @Mutation(() => withdrawn.Payload, {
    description: "Takes one's own proposal back until the discussion closes.",
  })
  withdrawProposal(
    @Arg("input", () => WithdrawProposalInput, given) input: WithdrawProposalInput,
    @Ctx() context: Context,
  ): Promise<object> {
    return act(context, {
      name: "withdrawProposal",
      input,
      command: withdrawProposal,
      success: (ids) => new withdrawn.Success(ids),
      refusal,
    });
  }

  @Mutation(() => supported.Payload, { description: "Supports a published proposal, once." })
  supportProposal(
    @Arg("input", () => SupportProposalInput, given) input: SupportProposalInput,
    @Ctx() context: Context,
  ): Promise<object> {
    return act(context, {
      name: "supportProposal",
      input,
      command: supportProposal,
      success: (ids) => new supported.Success(ids),
      refusal,
    });
  }

  @Mutation(() => unsupported.Payload, {
    description: "Takes one's support back until the discussion closes.",
  })
  withdrawSupport(
    @Arg("input", () => WithdrawSupportInput, given) input: WithdrawSupportInput,
    @Ctx() context: Context,
  ): Promise<object> {
    return act(context, {
      name: "withdrawSupport",
      input,
      command: withdrawSupport,
      success: (ids) => new unsupported.Success(ids),
      refusal,
    });
  }

  @Mutation(() => nameSet.Payload, { description: "Shows one's name with a proposal, or hides it again." })
  setNamePublic(
    @Arg("input", () => SetNamePublicInput, given) input: SetNamePublicInput,
    @Ctx() context: Context,
  ): Promise<object> {
    return act(context, {
      name: "setNamePublic",
      input,
      command: setNamePublic,
      success: (ids) => new nameSet.Success(ids),
      refusal,
    });
  }

  @Mutation(() => complained.Payload, {
    description: "Complains, once, about the rejection of one's own proposal.",
  })
  complainAboutModeration(
    @Arg("input", () => ComplainAboutModerationInput, given) input: ComplainAboutModerationInput,
    @Ctx() context: Context,
  ): Promise<object> {
    return act(context, {
      name: "complainAboutModeration",
      input,
      command: complainAboutModeration,
      success: (ids) => new complained.Success(ids),
      refusal,
    });
  }
}
