import { Field, ObjectType, registerEnumType } from "type-graphql";

import { payloadOf, Problem } from "../platform/problem.js";
import { successReads } from "../platform/read/cover.js";
import { AssignmentRefusalReason } from "./assignment.policy.js";
import { reviewAssignmentRead } from "./assignment.reads.js";
import { ReviewAssignmentType } from "./assignment.type.js";
import { LeftOutReason } from "./draw.type.js";
import { reviewRead } from "./review.reads.js";
import { ReviewType } from "./review.type.js";

/** The sentence of each reason; it describes the enum and is the message. */
const sentences: Readonly<Record<AssignmentRefusalReason, string>> = {
  NOT_FOUND: "There is no such assignment or review, or it is not yours.",
  INVITATION_EXPIRED: "The invitation was not answered in time, and somebody else was invited.",
  ALREADY_ANSWERED: "The invitation was answered before.",
  NOT_ACCEPTED: "The invitation has to be accepted first.",
  LAPSED: "The review was not delivered in time, and the assignment was withdrawn.",
  ASSIGNMENT_CLOSED: "The assignment is over.",
  ALREADY_SUBMITTED: "The review was submitted before.",
  NOT_SUBMITTED: "The review was not submitted yet.",
  ROUND_CLOSED: "The round is closed.",
  SCORES_LOCKED: "After a return for clarification the scores may not change.",
  COMMENTED_PUBLICLY:
    "You took part in the open discussion of this document and cannot review it in this round.",
};

registerEnumType(AssignmentRefusalReason, {
  name: "AssignmentRefusalReason",
  description: "Why an act on an assignment or its review was not done.",
  valuesConfig: Object.fromEntries(
    Object.entries(sentences).map(([reason, description]) => [reason, { description }]),
  ),
});

@ObjectType("AssignmentRefused", {
  implements: Problem,
  simpleResolvers: true,
  description: "The act on an assignment or its review was not done.",
})
export class AssignmentRefused extends Problem {
  @Field(() => AssignmentRefusalReason, { description: "Why." })
  reason!: AssignmentRefusalReason;

  static of(this: void, reason: AssignmentRefusalReason): AssignmentRefused {
    return Object.assign(new AssignmentRefused(), { reason, message: sentences[reason] });
  }
}

@ObjectType("AcceptInvitationSuccess", {
  simpleResolvers: true,
  description: "What the viewer took on, or what a conflict found at this moment took away.",
})
export class AcceptInvitationSuccess {
  @Field(() => ReviewAssignmentType, { nullable: true, description: "The assignment as it is now." })
  assignment!: ReviewAssignmentType | null;

  @Field(() => [LeftOutReason], {
    description:
      "What the check found against the expert at this moment, each ground at most once; empty when nothing did.",
  })
  conflicts!: LeftOutReason[];

  constructor(
    readonly assignmentId: string,
    conflicts: readonly LeftOutReason[],
  ) {
    this.conflicts = [...conflicts];
  }
}
successReads("AcceptInvitationSuccess", {
  assignment: { of: () => reviewAssignmentRead, id: "assignmentId" },
});
export const AcceptInvitationPayload = payloadOf(
  "AcceptInvitation",
  AcceptInvitationSuccess,
  AssignmentRefused,
);

@ObjectType("DeclineInvitationSuccess", {
  simpleResolvers: true,
  description: "The invitation was declined.",
})
export class DeclineInvitationSuccess {
  @Field(() => ReviewAssignmentType, { nullable: true, description: "The assignment as it is now." })
  assignment!: ReviewAssignmentType | null;

  constructor(readonly assignmentId: string) {}
}
successReads("DeclineInvitationSuccess", {
  assignment: { of: () => reviewAssignmentRead, id: "assignmentId" },
});
export const DeclineInvitationPayload = payloadOf(
  "DeclineInvitation",
  DeclineInvitationSuccess,
  AssignmentRefused,
);

@ObjectType("RecuseSuccess", { simpleResolvers: true, description: "The viewer stepped back." })
export class RecuseSuccess {
  @Field(() => ReviewAssignmentType, { nullable: true, description: "The assignment as it is now." })
  assignment!: ReviewAssignmentType | null;

  constructor(readonly assignmentId: string) {}
}
successReads("RecuseSuccess", { assignment: { of: () => reviewAssignmentRead, id: "assignmentId" } });
export const RecusePayload = payloadOf("Recuse", RecuseSuccess, AssignmentRefused);

@ObjectType("DeclareConflictSuccess", {
  simpleResolvers: true,
  description: "The conflict was declared and the assignment ended.",
})
export class DeclareConflictSuccess {
  @Field(() => ReviewAssignmentType, { nullable: true, description: "The assignment as it is now." })
  assignment!: ReviewAssignmentType | null;

  constructor(readonly assignmentId: string) {}
}
successReads("DeclareConflictSuccess", {
  assignment: { of: () => reviewAssignmentRead, id: "assignmentId" },
});
export const DeclareConflictPayload = payloadOf("DeclareConflict", DeclareConflictSuccess, AssignmentRefused);

@ObjectType("OpenReviewSuccess", { simpleResolvers: true, description: "The sheet is open." })
export class OpenReviewSuccess {
  @Field(() => ReviewType, { nullable: true, description: "The review as it is now." })
  review!: ReviewType | null;

  constructor(readonly reviewId: string) {}
}
successReads("OpenReviewSuccess", { review: { of: () => reviewRead, id: "reviewId" } });
export const OpenReviewPayload = payloadOf("OpenReview", OpenReviewSuccess, AssignmentRefused);

@ObjectType("SaveReviewSuccess", { simpleResolvers: true, description: "The draft was kept." })
export class SaveReviewSuccess {
  @Field(() => ReviewType, { nullable: true, description: "The review as it is now." })
  review!: ReviewType | null;

  constructor(readonly reviewId: string) {}
}
successReads("SaveReviewSuccess", { review: { of: () => reviewRead, id: "reviewId" } });
export const SaveReviewPayload = payloadOf("SaveReview", SaveReviewSuccess, AssignmentRefused);

@ObjectType("SubmitReviewSuccess", {
  simpleResolvers: true,
  description: "The review was submitted, or a conflict found at this moment made it void.",
})
export class SubmitReviewSuccess {
  @Field(() => ReviewType, { nullable: true, description: "The review as it is now." })
  review!: ReviewType | null;

  @Field(() => [LeftOutReason], {
    description:
      "What the check found against the expert at this moment, each ground at most once; empty when nothing did.",
  })
  conflicts!: LeftOutReason[];

  constructor(
    readonly reviewId: string,
    conflicts: readonly LeftOutReason[],
  ) {
    this.conflicts = [...conflicts];
  }
}
successReads("SubmitReviewSuccess", { review: { of: () => reviewRead, id: "reviewId" } });
export const SubmitReviewPayload = payloadOf("SubmitReview", SubmitReviewSuccess, AssignmentRefused);

@ObjectType("ReviseReviewSuccess", {
  simpleResolvers: true,
  description: "The new revision was submitted, or a conflict found at this moment made the review void.",
})
export class ReviseReviewSuccess {
  @Field(() => ReviewType, { nullable: true, description: "The review as it is now." })
  review!: ReviewType | null;

  @Field(() => [LeftOutReason], {
    description:
      "What the check found against the expert at this moment, each ground at most once; empty when nothing did.",
  })
  conflicts!: LeftOutReason[];

  constructor(
    readonly reviewId: string,
    conflicts: readonly LeftOutReason[],
  ) {
    this.conflicts = [...conflicts];
  }
}
successReads("ReviseReviewSuccess", { review: { of: () => reviewRead, id: "reviewId" } });
export const ReviseReviewPayload = payloadOf("ReviseReview", ReviseReviewSuccess, AssignmentRefused);
