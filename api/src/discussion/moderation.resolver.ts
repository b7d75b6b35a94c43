import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import type { Context } from "../context.js";
import { act } from "../platform/act.js";
import { decideComplaint } from "./decideComplaint.js";
import { mergeProposal } from "./mergeProposal.js";
import { publishProposal } from "./publishProposal.js";
import { rejectProposal } from "./rejectProposal.js";
import {
  DecideComplaintInput,
  MergeProposalInput,
  PublishProposalInput,
  RejectProposalInput,
} from "./discussionInputs.type.js";
import { DiscussionRefused, decided, merged, published, rejected } from "./discussionPayloads.type.js";

const given = { description: "What is to be done." };
const refusal = DiscussionRefused.of;

/** What moderators do, and coordinators about complaints. */
@Resolver()
export class ModerationResolver {
  @Mutation(() => published.Payload, { description: "Shows a proposal to everybody; a moderator's act." })
  publishProposal(
    @Arg("input", () => PublishProposalInput, given) input: PublishProposalInput,
    @Ctx() context: Context,
  ): Promise<object> {
    return act(context, {
      name: "publishProposal",
      input,
      command: publishProposal,
      success: (ids) => new published.Success(ids),
      refusal,
    });
  }

  @Mutation(() => rejected.Payload, {
    description: "Keeps a proposal back on a ground of the closed list; a moderator's act.",
  })
  rejectProposal(
    @Arg("input", () => RejectProposalInput, given) input: RejectProposalInput,
    @Ctx() context: Context,
  ): Promise<object> {
    return act(context, {
      name: "rejectProposal",
      input,
      command: rejectProposal,
      success: (ids) => new rejected.Success(ids),
      refusal,
    });
  }

  @Mutation(() => merged.Payload, {
    description: "Joins a proposal to another person's that says the same; a moderator's act.",
  })
  mergeProposal(
    @Arg("input", () => MergeProposalInput, given) input: MergeProposalInput,
    @Ctx() context: Context,
  ): Promise<object> {
    return act(context, {
      name: "mergeProposal",
      input,
      command: mergeProposal,
      success: (ids) => new merged.Success(ids),
      refusal,
    });
  }

  @Mutation(() => decided.Payload, {
    description: "Decides on a complaint; the act of a coordinator who did not reject the proposal.",
  })
  decideComplaint(
    @Arg("input", () => DecideComplaintInput, given) input: DecideComplaintInput,
    @Ctx() context: Context,
  ): Promise<object> {
    return act(context, {
      name: "decideComplaint",
      input,
      command: decideComplaint,
      success: (ids) => new decided.Success(ids),
      refusal,
    });
  }
}
