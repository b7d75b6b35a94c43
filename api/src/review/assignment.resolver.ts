import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import type { Context } from "../context.js";
import { act } from "../platform/act.js";
import { acceptInvitation } from "./acceptInvitation.js";
import { declineInvitation } from "./declineInvitation.js";
import { recuse } from "./recuse.js";
import { declareConflict } from "./declareConflict.js";
import { openReview } from "./openReview.js";
import { saveReview } from "./saveReview.js";
import { submitReview } from "./submitReview.js";
import { reviseReview } from "./reviseReview.js";
import {
  AcceptInvitationInput,
  DeclineInvitationInput,
  RecuseInput,
  DeclareConflictInput,
  OpenReviewInput,
  SaveReviewInput,
  SubmitReviewInput,
  ReviseReviewInput,
} from "./assignmentInputs.type.js";
import {
  AssignmentRefused,
  AcceptInvitationPayload,
  AcceptInvitationSuccess,
  DeclineInvitationPayload,
  DeclineInvitationSuccess,
  RecusePayload,
  RecuseSuccess,
  DeclareConflictPayload,
  DeclareConflictSuccess,
  OpenReviewPayload,
  OpenReviewSuccess,
  SaveReviewPayload,
  SaveReviewSuccess,
  SubmitReviewPayload,
  SubmitReviewSuccess,
  ReviseReviewPayload,
  ReviseReviewSuccess,
} from "./assignmentPayloads.type.js";

const refusal = AssignmentRefused.of;

/** The acts of an expert on their own assignments and reviews. */
@Resolver()
export class AssignmentResolver {
  @Mutation(() => AcceptInvitationPayload, {
    description: "Takes on an assignment, with the declaration of no conflict of interest.",
  })
  acceptInvitation(
    @Arg("input", () => AcceptInvitationInput, { description: "The act." }) input: AcceptInvitationInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "acceptInvitation",
      input,
      command: acceptInvitation,
      success: (value) => new AcceptInvitationSuccess(value.assignmentId, value.conflicts),
      refusal,
    });
  }

  @Mutation(() => DeclineInvitationPayload, {
    description: "Declines an invitation; the next of the reserve is invited.",
  })
  declineInvitation(
    @Arg("input", () => DeclineInvitationInput, { description: "The act." }) input: DeclineInvitationInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "declineInvitation",
      input,
      command: declineInvitation,
      success: (value) => new DeclineInvitationSuccess(value.assignmentId),
      refusal,
    });
  }

  @Mutation(() => RecusePayload, { description: "Steps back from an assignment; the place is filled anew." })
  recuse(
    @Arg("input", () => RecuseInput, { description: "The act." }) input: RecuseInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "recuse",
      input,
      command: recuse,
      success: (value) => new RecuseSuccess(value.assignmentId),
      refusal,
    });
  }

  @Mutation(() => DeclareConflictPayload, {
    description: "Declares a conflict of interest, which ends the assignment.",
  })
  declareConflict(
    @Arg("input", () => DeclareConflictInput, { description: "The act." }) input: DeclareConflictInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "declareConflict",
      input,
      command: declareConflict,
      success: (value) => new DeclareConflictSuccess(value.assignmentId),
      refusal,
    });
  }

  @Mutation(() => OpenReviewPayload, {
    description: "Opens the expert sheet of an accepted assignment; opened again it is the same sheet.",
  })
  openReview(
    @Arg("input", () => OpenReviewInput, { description: "The act." }) input: OpenReviewInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "openReview",
      input,
      command: openReview,
      success: (value) => new OpenReviewSuccess(value.reviewId),
      refusal,
    });
  }

  @Mutation(() => SaveReviewPayload, { description: "Keeps a draft; sent after every pause in typing." })
  saveReview(
    @Arg("input", () => SaveReviewInput, { description: "The act." }) input: SaveReviewInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "saveReview",
      input,
      command: saveReview,
      success: (value) => new SaveReviewSuccess(value.reviewId),
      refusal,
    });
  }

  @Mutation(() => SubmitReviewPayload, { description: "Submits the review; from then on it is immutable." })
  submitReview(
    @Arg("input", () => SubmitReviewInput, { description: "The act." }) input: SubmitReviewInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "submitReview",
      input,
      command: submitReview,
      success: (value) => new SubmitReviewSuccess(value.reviewId, value.conflicts),
      refusal,
    });
  }

  @Mutation(() => ReviseReviewPayload, {
    description: "Submits a new revision while the round is open; the former one is kept.",
  })
  reviseReview(
    @Arg("input", () => ReviseReviewInput, { description: "The act." }) input: ReviseReviewInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "reviseReview",
      input,
      command: reviseReview,
      success: (value) => new ReviseReviewSuccess(value.reviewId, value.conflicts),
      refusal,
    });
  }
}
