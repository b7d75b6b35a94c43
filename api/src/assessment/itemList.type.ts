import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";

import { connectionOf, OrderDirection, PageArgs } from "../platform/connection.js";
import { ItemComponent, ItemDifficulty, ItemState, ItemType } from "./item.entity.js";
import { AssessmentItemType } from "./item.type.js";

export const AssessmentItemConnection = connectionOf<AssessmentItemType>(
  () => AssessmentItemType,
  "AssessmentItem",
);

@InputType("AssessmentItemFilter", {
  description: "Narrows a list of items; every part that is given must hold.",
})
class AssessmentItemFilter {
  @Field(() => String, {
    nullable: true,
    description: "Code of a direction, or COMMON for the common part; null or absent for all.",
  })
  direction?: string | null;

  @Field(() => ItemComponent, { nullable: true, description: "Only this component." })
  component?: ItemComponent | null;

  @Field(() => ItemType, { nullable: true, description: "Only items whose current version is answered so." })
  type?: ItemType | null;

  @Field(() => ItemDifficulty, {
    nullable: true,
    description: "Only items whose current version is as hard.",
  })
  difficulty?: ItemDifficulty | null;

  @Field(() => ItemState, {
    nullable: true,
    description: "ACTIVE: with a version in use; DRAFT: with a draft; RETIRED: with neither.",
  })
  state?: ItemState | null;

  @Field(() => String, { nullable: true, description: "Words of the number or the question." })
  search?: string | null;
}

export const AssessmentItemOrderField = { NUMBER: "NUMBER" } as const;
registerEnumType(AssessmentItemOrderField, {
  name: "AssessmentItemOrderField",
  description: "What items are sorted by.",
  valuesConfig: { NUMBER: { description: "Their number." } },
});

@InputType("AssessmentItemOrder", { description: "How items are sorted." })
class AssessmentItemOrder {
  @Field(() => AssessmentItemOrderField, { description: "What to sort by." })
  field!: keyof typeof AssessmentItemOrderField;

  @Field(() => OrderDirection, { description: "Which way." })
  direction!: OrderDirection;
}

@ArgsType()
export class AssessmentItemsArgs extends PageArgs {
  @Field(() => AssessmentItemFilter, {
    nullable: true,
    description: "Narrows the list; null or absent gives all.",
  })
  filter?: AssessmentItemFilter | null;

  @Field(() => AssessmentItemOrder, {
    nullable: true,
    description: "The order; by number when null or absent.",
  })
  orderBy?: AssessmentItemOrder | null;
}
