import { Field, ObjectType, registerEnumType } from "type-graphql";

import { Problem } from "../platform/problem.js";
import { ItemRefusalReason as sentences } from "./item.policy.js";

type Reason = keyof typeof sentences;

/** The reasons as the enumeration of the schema. */
export const ItemRefusalReasonEnum = Object.fromEntries(
  Object.keys(sentences).map((reason) => [reason, reason]),
) as { [R in Reason]: R };
registerEnumType(ItemRefusalReasonEnum, {
  name: "ItemRefusalReason",
  description: "Why an act on the item bank was refused.",
  valuesConfig: Object.fromEntries(
    Object.entries(sentences).map(([reason, description]) => [reason, { description }]),
  ),
});

@ObjectType("ItemRefused", { implements: Problem, description: "The bank was left as it was." })
export class ItemRefused extends Problem {
  @Field(() => ItemRefusalReasonEnum, { description: "Why." })
  reason!: Reason;

  static of(this: void, reason: Reason): ItemRefused {
    return Object.assign(new ItemRefused(), { reason, message: sentences[reason] });
  }
}
