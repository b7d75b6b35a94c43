import { ArgsType, Field, InputType, ObjectType, registerEnumType } from "type-graphql";

import { connectionOf, OrderDirection, PageArgs } from "../platform/connection.js";
import { LocalDate } from "../platform/scalars.js";
import { ApplicationPurpose, ApplicationState } from "./application.entity.js";
import { ExpertApplicationType } from "./application.type.js";
import { ApplicationRefusalReasonEnum } from "./applicationRefused.type.js";

@ObjectType("ApplicationOption", {
  simpleResolvers: true,
  description: "A purpose, and whether the viewer may apply for it today.",
})
export class ApplicationOptionType {
  @Field(() => ApplicationPurpose, { description: "The purpose." })
  purpose!: ApplicationPurpose;

  @Field(() => ApplicationRefusalReasonEnum, {
    nullable: true,
    description: "Why not today; null when the viewer may.",
  })
  reason!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: "The first day on which the viewer may, where time alone is in the way; null otherwise.",
  })
  fromOn!: string | null;
}

export const ApplicationConnection = connectionOf<ExpertApplicationType>(
  () => ExpertApplicationType,
  "ExpertApplication",
);

@InputType("ApplicationFilter", {
  description: "Narrows a list of applications; every part that is given must hold.",
})
class ApplicationFilter {
  @Field(() => [ApplicationState], { nullable: true, description: "Only these states; absent for all." })
  states?: ApplicationState[] | null;

  @Field(() => String, { nullable: true, description: "Part of number or name; null or absent matches all." })
  search?: string | null;
}

export const ApplicationOrderField = { SUBMITTED: "SUBMITTED" } as const;
registerEnumType(ApplicationOrderField, {
  name: "ApplicationOrderField",
  description: "What applications are sorted by.",
  valuesConfig: { SUBMITTED: { description: "When they were last submitted." } },
});

@InputType("ApplicationOrder", { description: "How applications are sorted." })
class ApplicationOrder {
  @Field(() => ApplicationOrderField, { description: "What to sort by." })
  field!: keyof typeof ApplicationOrderField;

  @Field(() => OrderDirection, { description: "Which way." })
  direction!: OrderDirection;
}

@ArgsType()
export class ApplicationsArgs extends PageArgs {
  @Field(() => ApplicationFilter, { nullable: true, description: "Narrows the list; absent gives all." })
  filter?: ApplicationFilter | null;

  @Field(() => ApplicationOrder, { nullable: true, description: "The order; oldest first when absent." })
  orderBy?: ApplicationOrder | null;
}
