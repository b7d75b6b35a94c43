import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";

import { PersonType } from "../accounts/person.type.js";
import { Node } from "../platform/node.js";
import { LocalDate } from "../platform/scalars.js";
import { ConclusionVerdict } from "./round.entity.js";
import { ExpertiseRoundType } from "./round.type.js";

registerEnumType(ConclusionVerdict, {
  name: "ConclusionVerdict",
  description: "What the expertise comes to, computed from the reviews.",
  valuesConfig: {
    APPROVE: { description: "Recommended for approval." },
    REVISE: { description: "To be revised." },
    REJECT: { description: "Rejected." },
  },
});

@ObjectType("CriterionFigures", {
  description: "What the reviews say on one criterion; tied to no expert.",
  simpleResolvers: true,
})
class CriterionFiguresType {
  @Field(() => String, { description: "The criterion's key in the round's sheet." })
  key!: string;

  @Field(() => Float, { description: "What counts: the mean, or the arbiter's score." })
  value!: number;

  @Field(() => Float, { description: "Mean of all scores." })
  mean!: number;

  @Field(() => Float, { description: "The least score." })
  least!: number;

  @Field(() => Float, { description: "The greatest score." })
  greatest!: number;

  @Field(() => Float, { description: "Sample standard deviation; 0 for a single score." })
  deviation!: number;

  @Field(() => [Float], { description: "The scores from least to greatest; at most 100." })
  scores!: number[];
}

@ObjectType("MandatoryRemark", {
  description: "A remark that has to be settled before the document is recommended.",
  simpleResolvers: true,
})
class MandatoryRemarkType {
  @Field(() => ID, {
    description: "Its id among the remarks of the document, kept from conclusion to conclusion.",
  })
  id!: string;

  @Field(() => [String], { description: "Letters of the experts who made it; at most 100." })
  letters!: string[];

  @Field(() => String, { nullable: true, description: "Key of the criterion it belongs to; null for none." })
  criterionKey!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The block it points to; null for the whole document.",
  })
  blockId!: string | null;

  @Field(() => String, { nullable: true, description: "The words of the passage; null without one." })
  quote!: string | null;

  @Field(() => String, { description: "Every wording of it, one a line where several experts say the same." })
  text!: string;

  @Field(() => Boolean, { description: "Whether more than half of a later round's experts call it settled." })
  isSettled!: boolean;
}

@ObjectType("ConclusionDraft", {
  description: "What a conclusion will say when it is signed.",
  simpleResolvers: true,
})
export class ConclusionDraftType {
  @Field(() => ConclusionVerdict, { description: "The computed verdict." })
  verdict!: ConclusionVerdict;

  @Field(() => Float, { description: "Percent of the maximum." })
  aggregatePercent!: number;

  @Field(() => Float, { description: "Greatest less least total, in percent of the maximum." })
  spreadPercent!: number;

  @Field(() => Int, { description: "How many reviews are counted, the arbiter's among them." })
  reviewCount!: number;

  @Field(() => [CriterionFiguresType], { description: "By criterion in the sheet's order; at most 30." })
  figures!: CriterionFiguresType[];

  @Field(() => [MandatoryRemarkType], {
    description: "Mandatory remarks, settled ones included; at most 500.",
  })
  mandatoryRemarks!: MandatoryRemarkType[];
}

@ObjectType("ExpertConclusion", {
  implements: Node,
  simpleResolvers: true,
  description: "The signed conclusion of a round of expertise.",
})
export class ExpertConclusionType extends Node {
  @Field(() => ConclusionVerdict, { description: "The computed verdict." })
  verdict!: ConclusionVerdict;

  @Field(() => Float, { description: "Percent of the maximum, rounded to hundredths." })
  aggregatePercent!: number;

  @Field(() => Float, { description: "Greatest less least total, in percent of the maximum." })
  spreadPercent!: number;

  @Field(() => Int, { description: "How many reviews are counted, the arbiter's among them." })
  reviewCount!: number;

  @Field(() => Boolean, { description: "Whether an arbiter decided." })
  isArbitrated!: boolean;

  @Field(() => [CriterionFiguresType], { description: "By criterion in the sheet's order; at most 30." })
  figures!: CriterionFiguresType[];

  @Field(() => [MandatoryRemarkType], {
    description: "Mandatory remarks, settled ones included; at most 500.",
  })
  mandatoryRemarks!: MandatoryRemarkType[];

  @Field(() => LocalDate, { description: "The day of the signature." })
  signedOn!: string;

  @Field(() => PersonType, {
    nullable: true,
    description: "Who signed; null when the person is of another region.",
  })
  signedBy!: PersonType | null;

  @Field(() => String, { description: "SHA-256 over what the paper says, in hexadecimal." })
  paperHash!: string;

  @Field(() => ExpertiseRoundType, { nullable: true, description: "The round; null when it is hidden." })
  round!: ExpertiseRoundType | null;
}
