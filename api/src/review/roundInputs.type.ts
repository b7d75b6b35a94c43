import { Field, ID, InputType, Int } from "type-graphql";

import { LocalDate, MutationKey } from "../platform/scalars.js";
import { BlindMode } from "./round.entity.js";

@InputType("OpenRoundInput", { description: "How a round is to be held." })
export class OpenRoundInput {
  @Field(() => MutationKey, { description: "Made when the form opens; the act is done once under it." })
  key!: string;

  @Field(() => ID, { description: "The document; its last submitted version is judged." })
  documentId!: string;

  @Field(() => ID, { description: "The criteria, which are frozen into the round." })
  rubricId!: string;

  @Field(() => Int, { description: "How many reviews, from the regulation's least to 9." })
  reviewCount!: number;

  @Field(() => LocalDate, { description: "The last day for reviews." })
  dueOn!: string;

  @Field(() => BlindMode, { description: "Who learns the names of the experts; fixed for the whole round." })
  blindMode!: BlindMode;

  @Field(() => String, {
    nullable: true,
    description: "Why nobody of the round before goes on; null or absent when somebody does.",
  })
  noCarryOverReason?: string | null;
}

@InputType("SendInvitationsInput", { description: "Which prepared round is announced to its experts." })
export class SendInvitationsInput {
  @Field(() => MutationKey, { description: "Made when the form opens; the act is done once under it." })
  key!: string;

  @Field(() => ID, { description: "The round." })
  roundId!: string;

  @Field(() => Int, { description: "The round's version as the form was opened with it." })
  version!: number;
}

@InputType("ReplaceExpertInput", { description: "Who takes whose place, by hand." })
export class ReplaceExpertInput {
  @Field(() => MutationKey, { description: "Made when the form opens; the act is done once under it." })
  key!: string;

  @Field(() => ID, { description: "Of an expert who has not submitted, or whose place stands empty." })
  assignmentId!: string;

  @Field(() => ID, { description: "The person who takes the place." })
  expertId!: string;

  @Field(() => String, { description: "Why; at most 2,000 characters." })
  reason!: string;
}

@InputType("AcceptReviewInput", { description: "Which submitted review is taken as completed." })
export class AcceptReviewInput {
  @Field(() => MutationKey, { description: "Made when the form opens; the act is done once under it." })
  key!: string;

  @Field(() => ID, { description: "The expert's assignment." })
  assignmentId!: string;
}

@InputType("ReturnForClarificationInput", {
  description: "Which submitted review is given back, and what is to be clarified.",
})
export class ReturnForClarificationInput {
  @Field(() => MutationKey, { description: "Made when the form opens; the act is done once under it." })
  key!: string;

  @Field(() => ID, { description: "The expert's assignment." })
  assignmentId!: string;

  @Field(() => String, { description: "What is to be clarified; at most 2,000 characters." })
  note!: string;
}

@InputType("AppointArbiterInput", { description: "For which round an arbiter is drawn." })
export class AppointArbiterInput {
  @Field(() => MutationKey, { description: "Made when the form opens; the act is done once under it." })
  key!: string;

  @Field(() => ID, { description: "The round." })
  roundId!: string;

  @Field(() => LocalDate, { description: "The last day for the arbiter's review." })
  dueOn!: string;

  @Field(() => Int, { description: "The round's version as the form was opened with it." })
  version!: number;
}

@InputType("ConcludeRoundInput", { description: "Which round is closed." })
export class ConcludeRoundInput {
  @Field(() => MutationKey, { description: "Made when the form opens; the act is done once under it." })
  key!: string;

  @Field(() => ID, { description: "The round." })
  roundId!: string;

  @Field(() => Int, { description: "The round's version as the form was opened with it." })
  version!: number;
}

@InputType("JoinRemarksInput", { description: "Which remarks say the same." })
export class JoinRemarksInput {
  @Field(() => MutationKey, { description: "Made when the form opens; the act is done once under it." })
  key!: string;

  @Field(() => ID, { description: "The round." })
  roundId!: string;

  @Field(() => [[ID]], {
    description: "Groups of remark ids, each remark at most once; the others stand alone. At most 500.",
  })
  groups!: string[][];

  @Field(() => Int, { description: "The round's version as the form was opened with it." })
  version!: number;
}

@InputType("SignConclusionInput", { description: "Which conclusion is signed." })
export class SignConclusionInput {
  @Field(() => MutationKey, { description: "Made when the form opens; the act is done once under it." })
  key!: string;

  @Field(() => ID, { description: "The round." })
  roundId!: string;

  @Field(() => Int, { description: "The round's version as the form was opened with it." })
  version!: number;

  @Field(() => String, { description: "The signer's own password again." })
  password!: string;
}

@InputType("ExtendRoundInput", { description: "Which round gets more time." })
export class ExtendRoundInput {
  @Field(() => MutationKey, { description: "Made when the form opens; the act is done once under it." })
  key!: string;

  @Field(() => ID, { description: "The round." })
  roundId!: string;

  @Field(() => Int, { description: "The round's version as the form was opened with it." })
  version!: number;
}

@InputType("AllowFurtherRoundInput", {
  description: "After which round the document may go to revision once more.",
})
export class AllowFurtherRoundInput {
  @Field(() => MutationKey, { description: "Made when the form opens; the act is done once under it." })
  key!: string;

  @Field(() => ID, { description: "The round." })
  roundId!: string;

  @Field(() => String, { description: "Why; at most 2,000 characters." })
  reason!: string;
}

@InputType("WaiveConflictInput", {
  description: "Which joint publication does not keep its expert from a document.",
})
export class WaiveConflictInput {
  @Field(() => MutationKey, { description: "Made when the form opens; the act is done once under it." })
  key!: string;

  @Field(() => ID, { description: "The conflict of interest." })
  conflictId!: string;

  @Field(() => ID, { description: "The document for whose sake it is waived." })
  documentId!: string;

  @Field(() => String, { description: "Why; at most 2,000 characters." })
  reason!: string;
}

@InputType("AppointCoordinatorInput", {
  description: "Who coordinates a document in place of the region's coordinators.",
})
export class AppointCoordinatorInput {
  @Field(() => MutationKey, { description: "Made when the form opens; the act is done once under it." })
  key!: string;

  @Field(() => ID, { description: "The document." })
  documentId!: string;

  @Field(() => ID, { description: "The person." })
  personId!: string;

  @Field(() => String, { description: "The act on which it rests; at most 500 characters." })
  basis!: string;
}
