import { ArgsType, Field, InputType, Int, ObjectType } from "type-graphql";

import { connectionOf, PageArgs } from "../platform/connection.js";
import { EmploymentType } from "./profile.type.js";
import { RegulationType } from "./regulation.type.js";

@ObjectType("Administration", {
  description: "The desk of the region's administrator, with the registrar's part of it.",
  simpleResolvers: true,
})
export class AdministrationType {
  @Field(() => Boolean, {
    description: "Whether the viewer sets regulation and calendar; the registrar keeps employers only.",
  })
  viewerCanRegulate!: boolean;

  @Field(() => Int, { description: "How many proposed institutions wait for a decision." })
  unconfirmedInstitutionCount!: number;

  @Field(() => Int, { description: "How many posts nobody has confirmed from a document." })
  unconfirmedEmploymentCount!: number;

  @Field(() => Boolean, { description: "Whether somebody entered transfers of days for this year." })
  isCalendarEntered!: boolean;

  @Field(() => RegulationType, {
    nullable: true,
    description: "The edition of the regulation in force today; null while the defaults hold.",
  })
  regulation!: RegulationType | null;
}

export const EmploymentConnection = connectionOf<EmploymentType>(() => EmploymentType, "Employment");

@InputType("EmploymentFilter", { description: "Narrows a list of posts." })
class EmploymentFilter {
  @Field(() => String, {
    nullable: true,
    description: "Part of the holder's name, surname first; null or absent matches all.",
  })
  search?: string | null;
}

@ArgsType()
export class UnconfirmedEmploymentsArgs extends PageArgs {
  @Field(() => EmploymentFilter, {
    nullable: true,
    description: "Narrows the list; null or absent gives all.",
  })
  filter?: EmploymentFilter | null;
}
