import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import type { Context } from "../context.js";
import { act } from "../platform/act.js";
import { openRound } from "./openRound.js";
import { sendInvitations } from "./sendInvitations.js";
import { replaceExpert } from "./replaceExpert.js";
import { acceptReview } from "./acceptReview.js";
import { returnForClarification } from "./returnForClarification.js";
import { appointArbiter } from "./appointArbiter.js";
import { concludeRound } from "./concludeRound.js";
import { joinRemarks } from "./joinRemarks.js";
import { signConclusion } from "./signConclusion.js";
import { extendRound } from "./extendRound.js";
import { allowFurtherRound } from "./allowFurtherRound.js";
import { waiveConflict } from "./waiveConflict.js";
import { appointCoordinator } from "./appointCoordinator.js";
import {
  OpenRoundInput,
  SendInvitationsInput,
  ReplaceExpertInput,
  AcceptReviewInput,
  ReturnForClarificationInput,
  AppointArbiterInput,
  ConcludeRoundInput,
  JoinRemarksInput,
  SignConclusionInput,
  ExtendRoundInput,
  AllowFurtherRoundInput,
  WaiveConflictInput,
  AppointCoordinatorInput,
} from "./roundInputs.type.js";
import {
  OpenRoundPayload,
  OpenRoundSuccess,
  SendInvitationsPayload,
  SendInvitationsSuccess,
  ReplaceExpertPayload,
  ReplaceExpertSuccess,
  AcceptReviewPayload,
  AcceptReviewSuccess,
  ReturnForClarificationPayload,
  ReturnForClarificationSuccess,
  AppointArbiterPayload,
  AppointArbiterSuccess,
  ConcludeRoundPayload,
  ConcludeRoundSuccess,
  JoinRemarksPayload,
  JoinRemarksSuccess,
  SignConclusionPayload,
  SignConclusionSuccess,
  ExtendRoundPayload,
  ExtendRoundSuccess,
  AllowFurtherRoundPayload,
  AllowFurtherRoundSuccess,
  WaiveConflictPayload,
  WaiveConflictSuccess,
  AppointCoordinatorPayload,
  AppointCoordinatorSuccess,
} from "./roundPayloads.type.js";
import type { RoundRefusalReason } from "./round.policy.js";
import { RoundRefused } from "./roundRefused.type.js";

const refusal = (reason: RoundRefusalReason, details?: Readonly<Record<string, string | number>>) =>
  RoundRefused.of(reason, details);

/** The office's acts on rounds of expertise. */
@Resolver()
export class RoundActsResolver {
  @Mutation(() => OpenRoundPayload, {
    description: "Opens a round of a document: draws panel and reserve, tells nobody yet.",
  })
  openRound(
    @Arg("input", () => OpenRoundInput, { description: "Which round or review, and what is decided." })
    input: OpenRoundInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "openRound",
      input,
      command: openRound,
      success: (round) => new OpenRoundSuccess(round.id),
      refusal,
    });
  }

  @Mutation(() => SendInvitationsPayload, { description: "Invites the experts of a prepared round." })
  sendInvitations(
    @Arg("input", () => SendInvitationsInput, { description: "Which round or review, and what is decided." })
    input: SendInvitationsInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "sendInvitations",
      input,
      command: sendInvitations,
      success: (round) => new SendInvitationsSuccess(round.id),
      refusal,
    });
  }

  @Mutation(() => ReplaceExpertPayload, {
    description: "Puts an eligible expert of the coordinator's choice in a place of a round.",
  })
  replaceExpert(
    @Arg("input", () => ReplaceExpertInput, { description: "Which round or review, and what is decided." })
    input: ReplaceExpertInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "replaceExpert",
      input,
      command: replaceExpert,
      success: (round) => new ReplaceExpertSuccess(round.id),
      refusal,
    });
  }

  @Mutation(() => AcceptReviewPayload, { description: "Takes a submitted review as completed." })
  acceptReview(
    @Arg("input", () => AcceptReviewInput, { description: "Which round or review, and what is decided." })
    input: AcceptReviewInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "acceptReview",
      input,
      command: acceptReview,
      success: (round) => new AcceptReviewSuccess(round.id),
      refusal,
    });
  }

  @Mutation(() => ReturnForClarificationPayload, {
    description: "Gives a submitted review back to its expert, once.",
  })
  returnForClarification(
    @Arg("input", () => ReturnForClarificationInput, {
      description: "Which round or review, and what is decided.",
    })
    input: ReturnForClarificationInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "returnForClarification",
      input,
      command: returnForClarification,
      success: (round) => new ReturnForClarificationSuccess(round.id),
      refusal,
    });
  }

  @Mutation(() => AppointArbiterPayload, {
    description: "Draws an arbiter for a round whose reviews diverge, and sends the invitation.",
  })
  appointArbiter(
    @Arg("input", () => AppointArbiterInput, { description: "Which round or review, and what is decided." })
    input: AppointArbiterInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "appointArbiter",
      input,
      command: appointArbiter,
      success: (round) => new AppointArbiterSuccess(round.id),
      refusal,
    });
  }

  @Mutation(() => ConcludeRoundPayload, { description: "Closes a round whose reviews are all completed." })
  concludeRound(
    @Arg("input", () => ConcludeRoundInput, { description: "Which round or review, and what is decided." })
    input: ConcludeRoundInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "concludeRound",
      input,
      command: concludeRound,
      success: (round) => new ConcludeRoundSuccess(round.id),
      refusal,
    });
  }

  @Mutation(() => JoinRemarksPayload, {
    description: "Says which remarks of a concluded round say the same.",
  })
  joinRemarks(
    @Arg("input", () => JoinRemarksInput, { description: "Which round or review, and what is decided." })
    input: JoinRemarksInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "joinRemarks",
      input,
      command: joinRemarks,
      success: (round) => new JoinRemarksSuccess(round.id),
      refusal,
    });
  }

  @Mutation(() => SignConclusionPayload, {
    description: "Signs the computed conclusion of a concluded round, which moves the document on.",
  })
  signConclusion(
    @Arg("input", () => SignConclusionInput, { description: "Which round or review, and what is decided." })
    input: SignConclusionInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "signConclusion",
      input,
      command: signConclusion,
      success: (conclusion) => new SignConclusionSuccess(conclusion.id),
      refusal,
    });
  }

  @Mutation(() => ExtendRoundPayload, {
    description: "Gives a round that missed its quorum more time, once.",
  })
  extendRound(
    @Arg("input", () => ExtendRoundInput, { description: "Which round or review, and what is decided." })
    input: ExtendRoundInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "extendRound",
      input,
      command: extendRound,
      success: (round) => new ExtendRoundSuccess(round.id),
      refusal,
    });
  }

  @Mutation(() => AllowFurtherRoundPayload, {
    description: "Lets a document go to revision once more after its last round.",
  })
  allowFurtherRound(
    @Arg("input", () => AllowFurtherRoundInput, {
      description: "Which round or review, and what is decided.",
    })
    input: AllowFurtherRoundInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "allowFurtherRound",
      input,
      command: allowFurtherRound,
      success: (round) => new AllowFurtherRoundSuccess(round.id),
      refusal,
    });
  }

  @Mutation(() => WaiveConflictPayload, {
    description: "Lets an expert judge in spite of a joint publication.",
  })
  waiveConflict(
    @Arg("input", () => WaiveConflictInput, { description: "Which round or review, and what is decided." })
    input: WaiveConflictInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "waiveConflict",
      input,
      command: waiveConflict,
      success: () => new WaiveConflictSuccess(input.documentId),
      refusal,
    });
  }

  @Mutation(() => AppointCoordinatorPayload, {
    description: "Gives a document a coordinator of its own where every coordinator has a part in it.",
  })
  appointCoordinator(
    @Arg("input", () => AppointCoordinatorInput, {
      description: "Which round or review, and what is decided.",
    })
    input: AppointCoordinatorInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "appointCoordinator",
      input,
      command: appointCoordinator,
      success: (document) => new AppointCoordinatorSuccess(document.id),
      refusal,
    });
  }
}
