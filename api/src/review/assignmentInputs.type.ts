import { Field, ID, InputType, Int, registerEnumType } from "type-graphql";

import { MutationKey } from "../platform/scalars.js";
import { ConflictGround, ReviewVerdict } from "./round.entity.js";

registerEnumType(ConflictGround, {
  name: "ConflictGround",
  description: "Why a person may not judge a document.",
  valuesConfig: {
    KINSHIP: { description: "Kinship with an author or the lead." },
    SUPERVISION: { description: "One works under the other." },
    JOINT_PUBLICATION: { description: "A joint publication." },
    EMPLOYMENT: { description: "A common employer." },
    AUTHORSHIP: { description: "Took part in the writing." },
    OTHER: { description: "Something else that may sway the judgement." },
  },
});

@InputType("AcceptInvitationInput", { description: "Taking on an assignment." })
export class AcceptInvitationInput {
  @Field(() => MutationKey, { description: "The form's key." })
  key!: string;

  @Field(() => ID, { description: "The viewer's own assignment." })
  assignmentId!: string;

  @Field(() => Int, { description: "The assignment's version when the form opened." })
  version!: number;

  @Field(() => Boolean, { description: "Whether the declaration of no conflict of interest is ticked." })
  hasDeclaredNoConflict!: boolean;

  @Field(() => Boolean, {
    description:
      "Whether the expert agrees to be named for this document. A round whose names are open needs it.",
  })
  isNamedAgreed!: boolean;
}

@InputType("DeclineInvitationInput", { description: "Declining an assignment." })
export class DeclineInvitationInput {
  @Field(() => MutationKey, { description: "The form's key." })
  key!: string;

  @Field(() => ID, { description: "The viewer's own assignment." })
  assignmentId!: string;

  @Field(() => Int, { description: "The assignment's version when the form opened." })
  version!: number;

  @Field(() => String, { description: "Why; 10 to 2,000 characters, read by the coordinator." })
  reason!: string;
}

@InputType("RecuseInput", { description: "Stepping back from an assignment." })
export class RecuseInput {
  @Field(() => MutationKey, { description: "The form's key." })
  key!: string;

  @Field(() => ID, { description: "The viewer's own assignment." })
  assignmentId!: string;

  @Field(() => Int, { description: "The assignment's version when the form opened." })
  version!: number;

  @Field(() => String, { description: "Why; 10 to 2,000 characters, read by the coordinator." })
  reason!: string;
}

@InputType("DeclareConflictInput", { description: "Declaring a conflict of interest." })
export class DeclareConflictInput {
  @Field(() => MutationKey, { description: "The form's key." })
  key!: string;

  @Field(() => ID, { description: "The viewer's own assignment." })
  assignmentId!: string;

  @Field(() => Int, { description: "The assignment's version when the form opened." })
  version!: number;

  @Field(() => ConflictGround, { description: "Its ground." })
  ground!: ConflictGround;

  @Field(() => String, { description: "What it is; 10 to 2,000 characters, read by the coordinator." })
  note!: string;
}

@InputType("OpenReviewInput", { description: "Opening the expert sheet of an assignment." })
export class OpenReviewInput {
  @Field(() => MutationKey, { description: "The form's key." })
  key!: string;

  @Field(() => ID, { description: "The viewer's own assignment." })
  assignmentId!: string;
}

@InputType("CriterionMarkInput", { description: "A score and comment on one criterion." })
class CriterionMarkInput {
  @Field(() => String, { description: "The criterion's key in the round's sheet." })
  key!: string;

  @Field(() => Int, { nullable: true, defaultValue: null, description: "The score; null while not scored." })
  score!: number | null;

  @Field(() => String, { description: "The comment, at most 5,000 characters; empty for none." })
  comment!: string;
}

@InputType("ReviewRemarkInput", { description: "A remark, or a passage tied to a criterion." })
class ReviewRemarkInput {
  @Field(() => ID, {
    description: "Its id inside the review, made by the client: 1 to 40 letters, digits, - and _.",
  })
  id!: string;

  @Field(() => String, {
    nullable: true,
    defaultValue: null,
    description: "The criterion it belongs to; null for none.",
  })
  criterionKey!: string | null;

  @Field(() => String, {
    nullable: true,
    defaultValue: null,
    description: "Block or cell of the version; null for the whole document.",
  })
  blockId!: string | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: null,
    description: "Where the passage begins, in UTF-16 units; null for the whole block.",
  })
  start!: number | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: null,
    description: "Where the passage ends; null for the whole block.",
  })
  end!: number | null;

  @Field(() => String, {
    nullable: true,
    defaultValue: null,
    description: "The words of the passage, at most 2,000 characters; null without one.",
  })
  quote!: string | null;

  @Field(() => String, {
    description: "The remark, at most 5,000 characters; empty when only a passage is tied.",
  })
  text!: string;

  @Field(() => Boolean, { description: "Whether it has to be settled; only a remark with words can be." })
  isMandatory!: boolean;
}

@InputType("RemarkSettlementInput", {
  description: "Whether a mandatory remark of the round before was settled.",
})
class RemarkSettlementInput {
  @Field(() => ID, { description: "The remark." })
  remarkId!: string;

  @Field(() => Boolean, { description: "Whether it is settled." })
  isSettled!: boolean;
}

@InputType("ReviewContentInput", { description: "All that an expert writes in the sheet." })
export class ReviewContentInput {
  @Field(() => [CriterionMarkInput], {
    description: "At most one mark per criterion; those left out are not scored.",
  })
  marks!: CriterionMarkInput[];

  @Field(() => [ReviewRemarkInput], { description: "Remarks and tied passages; at most 100." })
  remarks!: ReviewRemarkInput[];

  @Field(() => [RemarkSettlementInput], {
    description: "Marks on the remarks of the round before; unknown ones are left out.",
  })
  settled!: RemarkSettlementInput[];

  @Field(() => String, { description: "The summary, at most 10,000 characters." })
  summary!: string;

  @Field(() => ReviewVerdict, {
    nullable: true,
    defaultValue: null,
    description: "The verdict; null while not chosen.",
  })
  verdict!: ReviewVerdict | null;
}

@InputType("SaveReviewInput", { description: "Keeping a draft of the viewer's own review." })
export class SaveReviewInput {
  @Field(() => MutationKey, { description: "The key of this save." })
  key!: string;

  @Field(() => ID, { description: "The viewer's own review." })
  reviewId!: string;

  @Field(() => Int, { description: "The review's version that was last read or saved." })
  version!: number;

  @Field(() => ReviewContentInput, { description: "The whole content." })
  content!: ReviewContentInput;
}

@InputType("SubmitReviewInput", { description: "Submitting the viewer's own review." })
export class SubmitReviewInput {
  @Field(() => MutationKey, { description: "The form's key." })
  key!: string;

  @Field(() => ID, { description: "The viewer's own review." })
  reviewId!: string;

  @Field(() => Int, { description: "The review's version that was last read or saved." })
  version!: number;

  @Field(() => ReviewContentInput, { description: "The whole content." })
  content!: ReviewContentInput;
}

@InputType("ReviseReviewInput", { description: "Submitting a new revision of the viewer's own review." })
export class ReviseReviewInput {
  @Field(() => MutationKey, { description: "The form's key." })
  key!: string;

  @Field(() => ID, { description: "The viewer's own review." })
  reviewId!: string;

  @Field(() => Int, { description: "The review's version that was last read or saved." })
  version!: number;

  @Field(() => ReviewContentInput, { description: "The whole content." })
  content!: ReviewContentInput;
}
