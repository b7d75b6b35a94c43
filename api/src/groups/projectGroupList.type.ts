import { ArgsType, Field, InputType, Int, registerEnumType } from "type-graphql";

import { connectionOf, OrderDirection, PageArgs } from "../platform/connection.js";
import { GroupLevel, GroupState } from "./projectGroup.entity.js";
import { ProjectGroupType } from "./projectGroup.type.js";

export const ProjectGroupConnection = connectionOf<ProjectGroupType>(() => ProjectGroupType, "ProjectGroup");

export const GroupOrderField = { YEAR: "YEAR", TITLE: "TITLE" } as const;
export type GroupOrderField = keyof typeof GroupOrderField;
registerEnumType(GroupOrderField, {
  name: "GroupOrderField",
  description: "What groups are ordered by.",
  valuesConfig: {
    YEAR: { description: "The year, and inside it the short name." },
    TITLE: { description: "The title, by the Russian alphabet." },
  },
});

@InputType("GroupOrder", { description: "An order of groups." })
export class GroupOrder {
  @Field(() => GroupOrderField, { description: "What to order by." })
  field!: GroupOrderField;

  @Field(() => OrderDirection, { description: "Which way." })
  direction!: OrderDirection;
}

@InputType("GroupFilter", { description: "Narrows a list of groups; every part that is given must hold." })
export class GroupFilter {
  @Field(() => String, {
    nullable: true,
    description: "Part of title or short name; null or absent matches all.",
  })
  search?: string | null;

  @Field(() => Int, { nullable: true, description: "The year; null or absent matches all." })
  year?: number | null;

  @Field(() => GroupLevel, { nullable: true, description: "The level; null or absent matches all." })
  level?: GroupLevel | null;

  @Field(() => GroupState, { nullable: true, description: "The state; null or absent matches all." })
  state?: GroupState | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "True for groups of which the viewer is a member today, false for others; null or absent matches all.",
  })
  isViewers?: boolean | null;
}

@ArgsType()
export class GroupsArgs extends PageArgs {
  @Field(() => GroupFilter, { nullable: true, description: "Narrows the list; null or absent gives all." })
  filter?: GroupFilter | null;

  @Field(() => GroupOrder, {
    nullable: true,
    description: "The order; newest year first when null or absent.",
  })
  orderBy?: GroupOrder | null;
}
