import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";

import { PersonType } from "../accounts/person.type.js";
import { Node } from "../platform/node.js";
import { DateTime } from "../platform/scalars.js";
import { ReviewAssignmentType } from "./assignment.type.js";
import { AssignmentRole, ReviewVerdict } from "./round.entity.js";

registerEnumType(ReviewVerdict, {
  name: "ReviewVerdict",
  description: "What an expert concludes.",
  valuesConfig: {
    APPROVE: { description: "To be approved." },
    APPROVE_WITH_REMARKS: { description: "To be approved; remarks may be taken into account." },
    REVISE: { description: "To be revised; at least one remark is mandatory." },
    REJECT: { description: "To be rejected; at least one remark is mandatory." },
  },
});

const ReviewPart = {
  SCORE: "SCORE",
  COMMENT: "COMMENT",
  VERDICT: "VERDICT",
  DECLARATION: "DECLARATION",
  MANDATORY_REMARK: "MANDATORY_REMARK",
  SETTLEMENT: "SETTLEMENT",
} as const;
type ReviewPart = keyof typeof ReviewPart;
registerEnumType(ReviewPart, {
  name: "ReviewPart",
  description: "A part that a review needs before it can be submitted.",
  valuesConfig: {
    SCORE: { description: "The score of a criterion." },
    COMMENT: { description: "The comment on a score below the pass mark." },
    VERDICT: { description: "The verdict." },
    DECLARATION: { description: "The declaration of no conflict of interest." },
    MANDATORY_REMARK: { description: "A mandatory remark, which this verdict asks for." },
    SETTLEMENT: { description: "Whether a mandatory remark of the round before was settled." },
  },
});

@ObjectType("CriterionMark", { description: "A score and comment on one criterion.", simpleResolvers: true })
class CriterionMarkType {
  @Field(() => String, { description: "The criterion's key in the round's sheet." })
  key!: string;

  @Field(() => Int, { nullable: true, description: "The score; null while not scored." })
  score!: number | null;

  @Field(() => String, { description: "The comment; empty while there is none." })
  comment!: string;
}

@ObjectType("ReviewRemark", {
  description: "A remark or a passage tied to a criterion.",
  simpleResolvers: true,
})
class ReviewRemarkType {
  @Field(() => ID, { description: "Its id inside the review; another review may hold the same." })
  id!: string;

  @Field(() => String, { nullable: true, description: "The criterion it belongs to; null for none." })
  criterionKey!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The block of the version; null for the whole document.",
  })
  blockId!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Where the passage begins in the block's text, in UTF-16 units; null for the whole block.",
  })
  start!: number | null;

  @Field(() => Int, { nullable: true, description: "Where the passage ends; null for the whole block." })
  end!: number | null;

  @Field(() => String, { nullable: true, description: "The words of the passage; null without one." })
  quote!: string | null;

  @Field(() => String, { description: "The remark; empty when only a passage is tied to a criterion." })
  text!: string;

  @Field(() => Boolean, { description: "Whether the expert asks that it be settled." })
  isMandatory!: boolean;
}

@ObjectType("RemarkSettlement", {
  description: "Whether a mandatory remark of the round before was settled.",
  simpleResolvers: true,
})
class RemarkSettlementType {
  @Field(() => ID, { description: "The remark in the conclusion of the round before." })
  remarkId!: string;

  @Field(() => Boolean, { description: "Whether the expert calls it settled." })
  isSettled!: boolean;
}

@ObjectType("FormerRemark", {
  description: "A mandatory remark that the last conclusion left open.",
  simpleResolvers: true,
})
class FormerRemarkType {
  @Field(() => ID, { description: "Its id in that conclusion." })
  id!: string;

  @Field(() => String, { nullable: true, description: "The criterion it belongs to; null for none." })
  criterionKey!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The words it was about; null for the whole document.",
  })
  quote!: string | null;

  @Field(() => String, { description: "The remark." })
  text!: string;
}

@ObjectType("MissingPart", { description: "What a review still lacks.", simpleResolvers: true })
class MissingPartType {
  @Field(() => ReviewPart, { description: "What is missing." })
  part!: ReviewPart;

  @Field(() => String, { nullable: true, description: "The criterion where it is missing; null elsewhere." })
  criterionKey!: string | null;

  @Field(() => ID, { nullable: true, description: "The remark where it is missing; null elsewhere." })
  remarkId!: string | null;
}

@ObjectType("ReviewRevision", {
  description: "A review as it was submitted before its author submitted another.",
  simpleResolvers: true,
})
export class ReviewRevisionType {
  @Field(() => ID, { description: "The identity." })
  id!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: "When it was submitted; null where exact times are hidden from the viewer.",
  })
  submittedAt!: Date | null;

  @Field(() => [CriterionMarkType], { description: "The marks; at most one for each criterion." })
  marks!: CriterionMarkType[];

  @Field(() => [ReviewRemarkType], { description: "The remarks; at most 100." })
  remarks!: ReviewRemarkType[];

  @Field(() => String, { description: "The summary; empty when there was none." })
  summary!: string;

  @Field(() => ReviewVerdict, {
    nullable: true,
    description: "The verdict; never null in what was submitted.",
  })
  verdict!: ReviewVerdict | null;

  @Field(() => Float, { nullable: true, description: "Percent of the maximum." })
  totalPercent!: number | null;
}

@ObjectType("Review", {
  implements: Node,
  simpleResolvers: true,
  description:
    "One expert's judgement of one version. A draft exists for its author alone; who reads a submitted one follows the round's blind mode and state.",
})
export class ReviewType extends Node {
  @Field(() => String, { description: "The letter of its author: А, Б, В…" })
  letter!: string;

  @Field(() => AssignmentRole, { description: "What its author does in the round." })
  role!: AssignmentRole;

  @Field(() => PersonType, {
    nullable: true,
    description: "Its author; null where that is hidden from the viewer.",
  })
  expert!: PersonType | null;

  @Field(() => ReviewAssignmentType, {
    nullable: true,
    description:
      "The duty it fulfils; null for everybody but its author and a coordinator without a conflict.",
  })
  assignment!: ReviewAssignmentType | null;

  @Field(() => Boolean, { description: "Whether it is the viewer's own." })
  isViewers!: boolean;

  @Field(() => [CriterionMarkType], { description: "Marks by criterion; at most one each." })
  marks!: CriterionMarkType[];

  @Field(() => [ReviewRemarkType], { description: "Remarks and tied passages; at most 100." })
  remarks!: ReviewRemarkType[];

  @Field(() => [RemarkSettlementType], {
    description: "What became of the remarks of the round before; at most one for each.",
  })
  settled!: RemarkSettlementType[];

  @Field(() => String, { description: "The expert's summary; empty while there is none." })
  summary!: string;

  @Field(() => ReviewVerdict, {
    nullable: true,
    description: "The verdict; null while the expert has not chosen.",
  })
  verdict!: ReviewVerdict | null;

  @Field(() => Float, {
    nullable: true,
    description: "The weighted total in percent of the maximum; null before submission.",
  })
  totalPercent!: number | null;

  @Field(() => Boolean, { description: "Whether it is still being written." })
  isDraft!: boolean;

  @Field(() => DateTime, {
    nullable: true,
    description: "When it was last saved; null for everybody but its author.",
  })
  savedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When it was submitted; null while it is a draft and where exact times are hidden.",
  })
  submittedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When a conflict of interest made it void; null while it counts and where times are hidden.",
  })
  voidedAt!: Date | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the scores may not change any more; null for everybody but its author.",
  })
  hasLockedScores!: boolean | null;

  @Field(() => [MissingPartType], {
    nullable: true,
    description:
      "What it still lacks, in the order of the sheet, at most one line for each criterion and remark; null for everybody but its author.",
  })
  missing!: MissingPartType[] | null;

  @Field(() => [FormerRemarkType], {
    description: "Mandatory remarks of the last conclusion that this review has to mark; at most 100.",
  })
  formerRemarks!: FormerRemarkType[];

  @Field(() => [ReviewRevisionType], { description: "Former submissions, the latest first; at most 50." })
  revisions!: ReviewRevisionType[];

  @Field(() => [ReviewType], {
    description: "Other reviews of the round that the viewer may read, in no order; at most 100.",
  })
  others!: ReviewType[];

  @Field(() => Int, {
    nullable: true,
    description: "Travels with the forms that change it; null for everybody but its author.",
  })
  version!: number | null;

  @Field(() => Boolean, { description: "Whether the viewer may write in it now." })
  viewerCanWrite!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may submit a new revision of it now." })
  viewerCanRevise!: boolean;
}
