import { ArgsType, Field, InputType } from "type-graphql";

import { OrderDirection, PageArgs } from "../platform/connection.js";
import { AnswerVerdict, ProposalKind, ProposalState } from "./discussion.entity.js";
import { ComplaintOrder, ProposalOrder } from "./discussionWords.type.js";

@InputType("ProposalFilter", { description: "Which proposals; what is left out narrows nothing." })
class ProposalFilter {
  @Field(() => [ProposalState], { nullable: true, description: "In one of these states; at most five." })
  states?: ProposalState[] | null;

  @Field(() => [ProposalKind], { nullable: true, description: "Of one of these kinds; at most five." })
  kinds?: ProposalKind[] | null;

  @Field(() => Boolean, { nullable: true, description: "Whether an answer is signed." })
  isAnswered?: boolean | null;

  @Field(() => [AnswerVerdict], {
    nullable: true,
    description: "With one of these signed answers; at most five.",
  })
  verdicts?: AnswerVerdict[] | null;

  @Field(() => String, { nullable: true, description: "On this block or inside it." })
  blockId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "In the section of this heading; an empty text for what stands before or outside of all sections.",
  })
  sectionBlockId?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether they are the viewer's own." })
  isMine?: boolean | null;

  @Field(() => String, { nullable: true, description: "Holding this text in number, words or quotation." })
  text?: string | null;
}

@InputType("ProposalOrderBy", { description: "How proposals are ordered." })
class ProposalOrderBy {
  @Field(() => ProposalOrder, { description: "By what." })
  field!: ProposalOrder;

  @Field(() => OrderDirection, { description: "Which way." })
  direction!: OrderDirection;
}

@ArgsType()
export class ProposalsArgs extends PageArgs {
  @Field(() => ProposalFilter, { nullable: true, description: "Which proposals; absent for all." })
  filter?: ProposalFilter | null;

  @Field(() => ProposalOrderBy, { nullable: true, description: "In which order; absent for the list's own." })
  orderBy?: ProposalOrderBy | null;
}

@InputType("ComplaintFilter", { description: "Which complaints; what is left out narrows nothing." })
class ComplaintFilter {
  @Field(() => Boolean, { nullable: true, description: "Whether they are decided." })
  isDecided?: boolean | null;
}

@InputType("ComplaintOrderBy", { description: "How complaints are ordered." })
class ComplaintOrderBy {
  @Field(() => ComplaintOrder, { description: "By what." })
  field!: ComplaintOrder;

  @Field(() => OrderDirection, { description: "Which way." })
  direction!: OrderDirection;
}

@ArgsType()
export class ComplaintsArgs extends PageArgs {
  @Field(() => ComplaintFilter, { nullable: true, description: "Which complaints; absent for all." })
  filter?: ComplaintFilter | null;

  @Field(() => ComplaintOrderBy, {
    nullable: true,
    description: "In which order; absent for the longest waiting first.",
  })
  orderBy?: ComplaintOrderBy | null;
}
