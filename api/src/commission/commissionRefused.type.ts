import { Field, ObjectType, registerEnumType } from "type-graphql";

import { Problem } from "../platform/problem.js";
import { CommissionRefusalReason as sentences } from "./commission.policy.js";

type Reason = keyof typeof sentences;

/** The reasons as the enumeration of the schema. */
export const CommissionRefusalReasonEnum = Object.fromEntries(
  Object.keys(sentences).map((reason) => [reason, reason]),
) as { [R in Reason]: R };
registerEnumType(CommissionRefusalReasonEnum, {
  name: "CommissionRefusalReason",
  description: "Why an act of the commission was refused.",
  valuesConfig: Object.fromEntries(
    Object.entries(sentences).map(([reason, description]) => [reason, { description }]),
  ),
});

@ObjectType("CommissionRefused", {
  implements: Problem,
  description: "The session was left as it was.",
})
export class CommissionRefused extends Problem {
  @Field(() => CommissionRefusalReasonEnum, { description: "Why." })
  reason!: Reason;

  static of(this: void, reason: Reason): CommissionRefused {
    return Object.assign(new CommissionRefused(), { reason, message: sentences[reason] });
  }
}
