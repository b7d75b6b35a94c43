import { Field, ObjectType, registerEnumType } from "type-graphql";

import { Problem } from "../platform/problem.js";
import { LocalDate } from "../platform/scalars.js";
import { ApplicationRefusalReason as sentences } from "./application.policy.js";

type Reason = keyof typeof sentences;

/** The reasons as the enumeration of the schema. */
export const ApplicationRefusalReasonEnum = Object.fromEntries(
  Object.keys(sentences).map((reason) => [reason, reason]),
) as { [R in Reason]: R };
registerEnumType(ApplicationRefusalReasonEnum, {
  name: "ApplicationRefusalReason",
  description: "Why an act on an application was refused.",
  valuesConfig: Object.fromEntries(
    Object.entries(sentences).map(([reason, description]) => [reason, { description }]),
  ),
});

@ObjectType("ApplicationRefused", { implements: Problem, description: "The application was left as it was." })
export class ApplicationRefused extends Problem {
  @Field(() => ApplicationRefusalReasonEnum, { description: "Why." })
  reason!: Reason;

  @Field(() => LocalDate, {
    nullable: true,
    description: "The first day on which it is possible, where time alone is in the way; null otherwise.",
  })
  fromOn!: string | null;

  static of(
    this: void,
    reason: Reason,
    details?: Readonly<Record<string, string | number>>,
  ): ApplicationRefused {
    return Object.assign(new ApplicationRefused(), {
      reason,
      message: sentences[reason],
      fromOn: details?.["from"] ?? null,
    });
  }
}
