import { Field, ObjectType, registerEnumType } from "type-graphql";

import { Problem } from "../platform/problem.js";
import { SittingRefusalReason as sentences } from "./sitting.policy.js";

type Reason = keyof typeof sentences;

/** The reasons as the enumeration of the schema. */
export const SittingRefusalReasonEnum = Object.fromEntries(
  Object.keys(sentences).map((reason) => [reason, reason]),
) as { [R in Reason]: R };
registerEnumType(SittingRefusalReasonEnum, {
  name: "SittingRefusalReason",
  description: "Why an act of a sitting was refused.",
  valuesConfig: Object.fromEntries(
    Object.entries(sentences).map(([reason, description]) => [reason, { description }]),
  ),
});

@ObjectType("SittingRefused", {
  implements: Problem,
  description: "The sitting was left as it was, but that its log tells of what came too late.",
})
export class SittingRefused extends Problem {
  @Field(() => SittingRefusalReasonEnum, { description: "Why." })
  reason!: Reason;

  static of(this: void, reason: Reason): SittingRefused {
    return Object.assign(new SittingRefused(), { reason, message: sentences[reason] });
  }
}
