import { Field, Float, ID, InputType, ObjectType } from "type-graphql";

import type { ItemContent, ItemKey, ItemReasons } from "./item.model.js";

@ObjectType("ItemOption", { simpleResolvers: true, description: "A text to choose, to order or to match." })
export class ItemOptionType {
  @Field(() => ID, { description: "Its random name inside the item; says nothing of the key (T17)." })
  id!: string;

  @Field(() => String, { description: "The text." })
  text!: string;
}

@ObjectType("ItemGap", {
  simpleResolvers: true,
  description: "A place in a text that is filled by a choice.",
})
export class ItemGapType {
  @Field(() => ID, { description: "Its random name inside the item." })
  id!: string;

  @Field(() => [ItemOptionType], { description: "What it may be filled with; at most 12." })
  options!: ItemOptionType[];
}

@ObjectType("ItemCriterion", {
  simpleResolvers: true,
  description: "A criterion by which an extended answer is marked.",
})
export class ItemCriterionType {
  @Field(() => String, { description: "Its name inside the item: `k1`." })
  key!: string;

  @Field(() => String, { description: "Its name for people." })
  nameRu!: string;

  @Field(() => [String], { description: "One text per level, from 0 points up; at most 11." })
  levelsRu!: string[];
}

@ObjectType("ItemContent", {
  simpleResolvers: true,
  description:
    "What a candidate reads; nothing in it depends on the key. Parts that the type has not are null.",
})
export class ItemContentType {
  @Field(() => String, { description: "The question; paragraphs are parted by an empty line." })
  stem!: string;

  @Field(() => [ItemOptionType], {
    nullable: true,
    description: "What is chosen, ordered or matched to, in an order that says nothing; at most 12.",
  })
  options!: ItemOptionType[] | null;

  @Field(() => [ItemOptionType], {
    nullable: true,
    description: "Of a match the texts that each get an option; at most 10.",
  })
  left!: ItemOptionType[] | null;

  @Field(() => String, { nullable: true, description: "The text in which {1}, {2}… stand for the gaps." })
  text!: string | null;

  @Field(() => [ItemGapType], { nullable: true, description: "The gaps in their order; at most 8." })
  gaps!: ItemGapType[] | null;

  @Field(() => String, { nullable: true, description: "What a number counts; null for a bare number." })
  unit!: string | null;

  @Field(() => [ItemCriterionType], {
    nullable: true,
    description: "By what an extended answer is marked; at most 8.",
  })
  criteria!: ItemCriterionType[] | null;
}

@ObjectType("ItemPair", { simpleResolvers: true, description: "The option that is right at a place." })
export class ItemPairType {
  @Field(() => ID, { description: "The left-hand text, or the gap." })
  place!: string;

  @Field(() => ID, { description: "The option." })
  option!: string;
}

@ObjectType("OptionReason", { simpleResolvers: true, description: "Why an option is right or wrong." })
export class OptionReasonType {
  @Field(() => ID, { description: "The option." })
  id!: string;

  @Field(() => String, { description: "Why it is right or wrong; of a step why it stands there." })
  reason!: string;
}

@ObjectType("WrongAnswer", { simpleResolvers: true, description: "What is answered wrongly." })
export class WrongAnswerType {
  @Field(() => String, { description: "The answer." })
  text!: string;

  @Field(() => String, { description: "Why it is wrong." })
  reason!: string;
}

@ObjectType("RevealedKey", {
  simpleResolvers: true,
  description: "What is right in one item and why (R07). Parts that the type has not are null.",
})
export class RevealedKeyType {
  @Field(() => [ID], { nullable: true, description: "The right options; at most 12." })
  choices!: string[] | null;

  @Field(() => [ID], { nullable: true, description: "The steps in the right order; at most 12." })
  order!: string[] | null;

  @Field(() => [ItemPairType], { nullable: true, description: "The right option of each text; at most 10." })
  pairs!: ItemPairType[] | null;

  @Field(() => [ItemPairType], { nullable: true, description: "The right option of each gap; at most 8." })
  gaps!: ItemPairType[] | null;

  @Field(() => [String], { nullable: true, description: "The accepted spellings; at most 20." })
  accepted!: string[] | null;

  @Field(() => Float, { nullable: true, description: "The right number." })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: "How far an answer may lie from it." })
  tolerance!: number | null;

  @Field(() => String, { nullable: true, description: "An answer that would get every point." })
  sample!: string | null;

  @Field(() => String, { description: "Why the key is right; empty where the author has not said it." })
  keyReason!: string;

  @Field(() => [OptionReasonType], { description: "Why each option is right or wrong; at most 96." })
  optionReasons!: OptionReasonType[];

  @Field(() => [WrongAnswerType], {
    description: "What is answered wrongly, and why that is wrong; at most 10.",
  })
  wrong!: WrongAnswerType[];

  @Field(() => String, { description: "The act and clause, or the text of the field; empty where missing." })
  source!: string;
}

@InputType({ description: "A text to choose, to order or to match." })
class ItemOptionInput {
  @Field(() => ID, {
    description:
      "Its id, or for a new one any word that the key then names; the server gives it an id of its own.",
  })
  id!: string;

  @Field(() => String, { description: "The text, at most 600 characters." })
  text!: string;
}

@InputType({ description: "A place in a text." })
class ItemGapInput {
  @Field(() => ID, { description: "Its id, or any word for a new one." })
  id!: string;

  @Field(() => [ItemOptionInput], { description: "What it may be filled with; 2 to 12." })
  options!: ItemOptionInput[];
}

@InputType({ description: "A criterion of an extended answer." })
class ItemCriterionInput {
  @Field(() => String, { description: "Its name inside the item: `k1`." })
  key!: string;

  @Field(() => String, { description: "Its name, at most 600 characters." })
  nameRu!: string;

  @Field(() => [String], { description: "One text per level, from 0 points up; 2 to 11." })
  levelsRu!: string[];
}

@InputType({ description: "What a candidate will read; parts that the type has not are not looked at." })
export class ItemContentInput {
  @Field(() => String, { description: "The question, 20 to 5000 characters." })
  stem!: string;

  @Field(() => [ItemOptionInput], {
    nullable: true,
    description: "What is chosen, ordered or matched to; 2 to 12.",
  })
  options?: ItemOptionInput[] | null;

  @Field(() => [ItemOptionInput], { nullable: true, description: "Of a match the left-hand texts; 2 to 10." })
  left?: ItemOptionInput[] | null;

  @Field(() => String, { nullable: true, description: "The text with {1}, {2}… for its gaps." })
  text?: string | null;

  @Field(() => [ItemGapInput], { nullable: true, description: "The gaps in their order; 1 to 8." })
  gaps?: ItemGapInput[] | null;

  @Field(() => String, { nullable: true, description: "What a number counts, at most 30 characters." })
  unit?: string | null;

  @Field(() => [ItemCriterionInput], {
    nullable: true,
    description: "Criteria of an extended answer; 1 to 8.",
  })
  criteria?: ItemCriterionInput[] | null;
}

@InputType({ description: "The option that is right at a place." })
class ItemPairInput {
  @Field(() => ID, { description: "The left-hand text, or the gap." })
  place!: string;

  @Field(() => ID, { description: "The option." })
  option!: string;
}

@InputType({ description: "Why an option is right or wrong." })
class OptionReasonInput {
  @Field(() => ID, { description: "The option." })
  id!: string;

  @Field(() => String, { description: "Why; 10 to 2000 characters." })
  reason!: string;
}

@InputType({ description: "What is answered wrongly." })
class WrongAnswerInput {
  @Field(() => String, { description: "The answer." })
  text!: string;

  @Field(() => String, { description: "Why it is wrong; 10 to 2000 characters." })
  reason!: string;
}

@InputType({ description: "What is right and why; parts that the type has not are not looked at." })
export class AnswerKeyInput {
  @Field(() => [ID], { nullable: true, description: "The right options." })
  choices?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "The steps in the right order." })
  order?: string[] | null;

  @Field(() => [ItemPairInput], { nullable: true, description: "The right option of each left-hand text." })
  pairs?: ItemPairInput[] | null;

  @Field(() => [ItemPairInput], { nullable: true, description: "The right option of each gap." })
  gaps?: ItemPairInput[] | null;

  @Field(() => [String], { nullable: true, description: "The accepted spellings; 1 to 20." })
  accepted?: string[] | null;

  @Field(() => Float, { nullable: true, description: "The right number." })
  value?: number | null;

  @Field(() => Float, { nullable: true, description: "How far an answer may lie from it, 0 or more." })
  tolerance?: number | null;

  @Field(() => String, { nullable: true, description: "A model answer, 100 to 6000 characters." })
  sample?: string | null;

  @Field(() => String, { description: "Why the key is right; 20 to 2000 characters." })
  keyReason!: string;

  @Field(() => [OptionReasonInput], { description: "Why each option is right or wrong." })
  optionReasons!: OptionReasonInput[];

  @Field(() => [WrongAnswerInput], { description: "What is answered wrongly; at most 10." })
  wrong!: WrongAnswerInput[];

  @Field(() => String, { description: "The act and clause, or the text of the field; 10 to 500 characters." })
  source!: string;
}

type Pairs = readonly { place: string; option: string }[];
const recordOf = (pairs: Pairs): Record<string, string> =>
  Object.fromEntries(pairs.map(({ place, option }) => [place, option]));
const pairsOf = (record: Record<string, string>): ItemPairType[] =>
  Object.entries(record).map(([place, option]) => ({ place, option }));

/** The content that an input gives. */
export const contentOf = ({ stem, ...given }: ItemContentInput): ItemContent => ({
  stem,
  ...Object.fromEntries(Object.entries(given).filter(([, part]) => part != null)),
});

/** The key and reasons that an input gives. */
export const secretOf = (given: AnswerKeyInput): { key: ItemKey; reasons: ItemReasons } => ({
  key: {
    ...(given.choices && { choices: given.choices }),
    ...(given.order && { order: given.order }),
    ...(given.pairs && { pairs: recordOf(given.pairs) }),
    ...(given.gaps && { gaps: recordOf(given.gaps) }),
    ...(given.accepted && { accepted: given.accepted }),
    ...(given.value != null && { value: given.value }),
    ...(given.tolerance != null && { tolerance: given.tolerance }),
    ...(given.sample != null && { sample: given.sample }),
  },
  reasons: {
    key: given.keyReason,
    options: Object.fromEntries(given.optionReasons.map(({ id, reason }) => [id, reason])),
    wrong: given.wrong.map(({ text, reason }) => ({ text, reason })),
    source: given.source,
  },
});

/** A key as it is told. */
export const revealedKey = ({ key, reasons }: { key: ItemKey; reasons: ItemReasons }): RevealedKeyType => ({
  choices: key.choices ?? null,
  order: key.order ?? null,
  pairs: key.pairs ? pairsOf(key.pairs) : null,
  gaps: key.gaps ? pairsOf(key.gaps) : null,
  accepted: key.accepted ?? null,
  value: key.value ?? null,
  tolerance: key.tolerance ?? null,
  sample: key.sample ?? null,
  keyReason: reasons.key,
  optionReasons: Object.entries(reasons.options).map(([id, reason]) => ({ id, reason })),
  wrong: reasons.wrong,
  source: reasons.source,
});
