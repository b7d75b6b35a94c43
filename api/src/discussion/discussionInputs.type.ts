import { Field, ID, InputType, Int } from "type-graphql";

import { LocalDate, MutationKey } from "../platform/scalars.js";
import { AnswerVerdict, ComplaintDecision, ModerationGround, ProposalKind } from "./discussion.entity.js";

const keyed = { description: "Made when the form opens; a repeat under it has one effect." };

@InputType("AnnounceDiscussionInput", { description: "The days of a discussion." })
export class AnnounceDiscussionInput {
  @Field(() => MutationKey, keyed)
  key!: string;

  @Field(() => ID, { description: "The submitted document." })
  documentId!: string;

  @Field(() => Int, { description: "The document's version as it was read." })
  version!: number;

  @Field(() => LocalDate, { description: "The day at whose 00:00 it opens." })
  opensOn!: string;

  @Field(() => Int, { description: "How many calendar days it lasts." })
  days!: number;

  @Field(() => String, {
    nullable: true,
    description: "Whom it is for, at most 500 characters; null or absent for everybody.",
  })
  audience?: string | null;
}

/** What submitting and editing have in common. */
@InputType("ProposalWords", { description: "What a proposal says and points to." })
abstract class ProposalWords {
  @Field(() => MutationKey, keyed)
  key!: string;

  @Field(() => ProposalKind, { description: "What it wants." })
  kind!: ProposalKind;

  @Field(() => String, {
    nullable: true,
    description:
      "Block, row or cell of the discussed version; null or absent for the document as a whole. Required to replace or leave out.",
  })
  blockId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Where the quotation begins, in UTF-16 units; null or absent for the whole block or row.",
  })
  start?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Where it ends, exclusive; null or absent together with start.",
  })
  end?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "The quoted words; null or absent together with start.",
  })
  quote?: string | null;

  @Field(() => String, {
    description: "The remark, the question, or the reason, at most 4,000 characters; a reason may be empty.",
  })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The words proposed, at most 4,000 characters; required to replace or add, left out otherwise.",
  })
  proposedWording?: string | null;

  @Field(() => Boolean, { description: "Whether the author's name is shown with it." })
  isNamePublic!: boolean;
}

@InputType("SubmitProposalInput", { description: "A proposal on a document under discussion." })
export class SubmitProposalInput extends ProposalWords {
  @Field(() => ID, { description: "The discussion." })
  discussionId!: string;
}

@InputType("EditProposalInput", { description: "One's own proposal in other words." })
export class EditProposalInput extends ProposalWords {
  @Field(() => ID, { description: "The proposal." })
  proposalId!: string;

  @Field(() => Int, { description: "The proposal's version as it was read." })
  version!: number;
}

/** What acts on one proposal have in common. */
@InputType("ProposalKeyed", { description: "A proposal that is acted on." })
abstract class ProposalKeyed {
  @Field(() => MutationKey, keyed)
  key!: string;

  @Field(() => ID, { description: "The proposal." })
  proposalId!: string;
}

/** What a moderator's acts have in common. */
@InputType("ModerationKeyed", { description: "A proposal that a moderator acts on." })
abstract class ModerationKeyed extends ProposalKeyed {
  @Field(() => Int, { description: "The proposal's version as the moderator read it." })
  version!: number;
}

@InputType("WithdrawProposalInput", { description: "One's own proposal to take back." })
export class WithdrawProposalInput extends ProposalKeyed {}

@InputType("SupportProposalInput", { description: "A proposal to support." })
export class SupportProposalInput extends ProposalKeyed {}

@InputType("WithdrawSupportInput", { description: "A proposal to support no longer." })
export class WithdrawSupportInput extends ProposalKeyed {}

@InputType("SetNamePublicInput", { description: "Whether one's name is shown with a proposal." })
export class SetNamePublicInput extends ProposalKeyed {
  @Field(() => Boolean, { description: "True shows the name, false hides it." })
  isNamePublic!: boolean;
}

@InputType("PublishProposalInput", { description: "A proposal to publish." })
export class PublishProposalInput extends ModerationKeyed {}

@InputType("RejectProposalInput", { description: "A proposal to keep back, and why." })
export class RejectProposalInput extends ModerationKeyed {
  @Field(() => ModerationGround, { description: "The ground." })
  ground!: ModerationGround;

  @Field(() => String, {
    nullable: true,
    description: "What the author is told besides, at most 1,000 characters; null or absent for nothing.",
  })
  note?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "With DUPLICATE the author's other proposal that it repeats; left out otherwise.",
  })
  duplicateOfId?: string | null;
}

@InputType("MergeProposalInput", { description: "A proposal to join to another person's." })
export class MergeProposalInput extends ModerationKeyed {
  @Field(() => ID, { description: "The published proposal of the same document that says the same." })
  targetId!: string;
}

@InputType("ComplainAboutModerationInput", { description: "A complaint against a rejection." })
export class ComplainAboutModerationInput extends ProposalKeyed {
  @Field(() => String, { description: "Why the rejection is wrong, at most 2,000 characters." })
  text!: string;
}

@InputType("DecideComplaintInput", { description: "The decision on a complaint." })
export class DecideComplaintInput {
  @Field(() => MutationKey, keyed)
  key!: string;

  @Field(() => ID, { description: "The complaint." })
  complaintId!: string;

  @Field(() => ComplaintDecision, { description: "The decision." })
  decision!: ComplaintDecision;

  @Field(() => String, { description: "Why, at most 2,000 characters; the author reads it." })
  reason!: string;
}

@InputType("DraftAnswerInput", { description: "A draft of the answer to a proposal." })
export class DraftAnswerInput extends ProposalKeyed {
  @Field(() => Int, {
    nullable: true,
    description: "The answer's version as it was read; null or absent when there was none.",
  })
  version?: number | null;

  @Field(() => AnswerVerdict, { description: "The position; EXPLAINED for questions and only for them." })
  verdict!: AnswerVerdict;

  @Field(() => String, { description: "The reason, at most 4,000 characters; may be empty in a draft." })
  reason!: string;
}

@InputType("SignAnswerInput", { description: "The answer to a proposal, signed." })
export class SignAnswerInput extends DraftAnswerInput {
  @Field(() => String, { description: "The signer's own password." })
  password!: string;
}

@InputType("ReadAnswerInput", { description: "A drafted answer as the lead read it." })
class ReadAnswerInput {
  @Field(() => ID, { description: "The proposal." })
  proposalId!: string;

  @Field(() => Int, { description: "The answer's version." })
  version!: number;
}

@InputType("SignAnswersInput", { description: "Drafted answers to sign at once." })
export class SignAnswersInput {
  @Field(() => MutationKey, keyed)
  key!: string;

  @Field(() => ID, { description: "The discussion." })
  discussionId!: string;

  @Field(() => [ReadAnswerInput], { description: "The answers; at least one, at most 500." })
  answers!: ReadAnswerInput[];

  @Field(() => String, { description: "The signer's own password." })
  password!: string;
}

@InputType("PublishSummaryInput", { description: "The summary of a discussion to publish." })
export class PublishSummaryInput {
  @Field(() => MutationKey, keyed)
  key!: string;

  @Field(() => ID, { description: "The discussion." })
  discussionId!: string;

  @Field(() => String, { description: "The signer's own password." })
  password!: string;
}
