import { Field, ObjectType, registerEnumType } from "type-graphql";

import { Problem } from "../platform/problem.js";
import { AssessmentRefusalReason as sentences } from "./assessment.policy.js";

type Reason = keyof typeof sentences;

/** The reasons as the enumeration of the schema. */
export const AssessmentRefusalReasonEnum = Object.fromEntries(
  Object.keys(sentences).map((reason) => [reason, reason]),
) as { [R in Reason]: R };
registerEnumType(AssessmentRefusalReasonEnum, {
  name: "AssessmentRefusalReason",
  description: "Why an act of the assessment was refused.",
  valuesConfig: Object.fromEntries(
    Object.entries(sentences).map(([reason, description]) => [reason, { description }]),
  ),
});

@ObjectType("AssessmentRefused", {
  implements: Problem,
  description: "Nothing of the assessment was changed.",
})
export class AssessmentRefused extends Problem {
  @Field(() => AssessmentRefusalReasonEnum, { description: "Why." })
  reason!: Reason;

  static of(this: void, reason: Reason): AssessmentRefused {
    return Object.assign(new AssessmentRefused(), { reason, message: sentences[reason] });
  }
}
