import { Field, ID, InputType, Int, ObjectType } from "type-graphql";

import { ItemType } from "./item.entity.js";
import type { ItemAnswer } from "./item.model.js";
import "./itemWords.type.js";

@ObjectType("ShownOption", { simpleResolvers: true, description: "A text to choose, to order or to match." })
export class ShownOptionType {
  @Field(() => ID, { description: "Its name in this paper alone; `node` does not find it." })
  id!: string;

  @Field(() => String, { description: "The text." })
  text!: string;
}

@ObjectType("ShownGap", {
  simpleResolvers: true,
  description: "A place in a text that is filled by a choice.",
})
export class ShownGapType {
  @Field(() => ID, { description: "Its name in this paper alone; `node` does not find it." })
  id!: string;

  @Field(() => [ShownOptionType], { description: "What it may be filled with; at most 20." })
  options!: ShownOptionType[];
}

@ObjectType("ShownCriterion", {
  simpleResolvers: true,
  description: "A criterion by which a long answer is marked.",
})
export class ShownCriterionType {
  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => Int, { description: "The most points it gives." })
  maxScore!: number;
}

@ObjectType("ShownItem", {
  simpleResolvers: true,
  description: "An item as one paper shows it: ids and order of its options are the paper's own (T17).",
})
export class ShownItemType {
  @Field(() => ItemType, { description: "How it is answered." })
  type!: ItemType;

  @Field(() => String, { description: "The question; paragraphs are parted by an empty line." })
  stem!: string;

  @Field(() => [ShownOptionType], {
    description: "What is chosen, ordered or matched to; at most 20, none where it is answered otherwise.",
  })
  options!: ShownOptionType[];

  @Field(() => [ShownOptionType], {
    description: "Texts that each get one of the options; at most 20, none but for a match.",
  })
  left!: ShownOptionType[];

  @Field(() => String, {
    nullable: true,
    description: "The text in which {1}, {2}… stand for the gaps; null where there are none.",
  })
  text!: string | null;

  @Field(() => [ShownGapType], {
    description: "The gaps in their order; at most 20, none where there is no text.",
  })
  gaps!: ShownGapType[];

  @Field(() => String, { nullable: true, description: "What a number counts; null for a bare number." })
  unit!: string | null;

  @Field(() => [ShownCriterionType], {
    description: "By what a long answer is marked; at most 20, none for other items.",
  })
  criteria!: ShownCriterionType[];

  @Field(() => Int, { description: "Points for a right answer." })
  weight!: number;
}

@ObjectType("GivenPair", {
  simpleResolvers: true,
  description: "One text with the option that was given to it.",
})
export class GivenPairType {
  @Field(() => ID, { description: "The left-hand text, or the gap." })
  left!: string;

  @Field(() => ID, { description: "The option." })
  option!: string;
}

@ObjectType("GivenAnswer", {
  simpleResolvers: true,
  description: "What was answered, in the ids of the paper. It says nothing of right and wrong.",
})
export class GivenAnswerType {
  @Field(() => [ID], { description: "The chosen options; at most 20." })
  choices!: string[];

  @Field(() => [ID], { description: "Steps in the order that was given, some or all; at most 20." })
  order!: string[];

  @Field(() => [GivenPairType], { description: "The matched texts; at most 20." })
  pairs!: GivenPairType[];

  @Field(() => [GivenPairType], { description: "The filled gaps; at most 20." })
  gaps!: GivenPairType[];

  @Field(() => String, { nullable: true, description: "What was written; null where nothing was." })
  text!: string | null;
}

@InputType({ description: "One text with the option that is given to it." })
export class GivenPairInput {
  @Field(() => ID, { description: "The left-hand text, or the gap." })
  left!: string;

  @Field(() => ID, { description: "The option." })
  option!: string;
}

@InputType({
  description: "An answer in the ids of the paper; only the part that fits the item's type is given.",
})
export class GivenAnswerInput {
  @Field(() => [ID], { nullable: true, description: "The chosen options." })
  choices?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Steps in the order that is given, some or all." })
  order?: string[] | null;

  @Field(() => [GivenPairInput], { nullable: true, description: "The matched texts." })
  pairs?: GivenPairInput[] | null;

  @Field(() => [GivenPairInput], { nullable: true, description: "The filled gaps." })
  gaps?: GivenPairInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: "What is written: at most 20,000 characters, 500 for a word or a number.",
  })
  text?: string | null;
}

const recordOf = (pairs: readonly GivenPairInput[]): Record<string, string> =>
  Object.fromEntries(pairs.map(({ left, option }) => [left, option]));
const pairsOf = (record: Record<string, string> = {}): GivenPairType[] =>
  Object.entries(record).map(([left, option]) => ({ left, option }));

/** The answer that an input gives. */
export const answerOf = ({ choices, order, pairs, gaps, text }: GivenAnswerInput): ItemAnswer => ({
  ...(choices && { choices }),
  ...(order && { order }),
  ...(pairs && { pairs: recordOf(pairs) }),
  ...(gaps && { gaps: recordOf(gaps) }),
  ...(text != null && { text }),
});

/** An answer as it is shown. */
export const givenAnswer = ({
  choices = [],
  order = [],
  pairs,
  gaps,
  text,
}: ItemAnswer): GivenAnswerType => ({
  choices,
  order,
  pairs: pairsOf(pairs),
  gaps: pairsOf(gaps),
  text: text ?? null,
});
