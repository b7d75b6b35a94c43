import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from "type-graphql";

import type { Context } from "../context.js";
import { connectionQuery, oneQuery } from "../platform/read/read.js";
import { holdsText } from "../platform/read/textSql.js";
import { projectGroupRead, viewerGroups } from "./projectGroup.reads.js";
import { GroupsArgs, ProjectGroupConnection, ProjectGroupType } from "./projectGroup.type.js";

const groupQuery = oneQuery(
  () => projectGroupRead,
  (row, bind) => `${row}.id = ${bind((_viewer, { id }) => id, "text")}`,
);

const groupsQuery = connectionQuery(() => projectGroupRead, {
  orders: {
    YEAR: [
      { by: (row) => `${row}.year`, type: "int" },
      { by: (row) => `${row}.code collate "ru-x-icu"`, type: "text", against: true },
    ],
    TITLE: { by: (row) => `${row}.title collate "ru-x-icu"`, type: "text" },
  },
  defaultOrder: ["YEAR", "DESC"],
  tieBreak: "id",
  filters: {
    search: (row, value) => holdsText(`${row}.title || ' ' || ${row}.code`, value("text")),
    year: (row, value) => `${row}.year = ${value("int")}`,
    level: (row, value) => `${row}.level = ${value("text")}`,
    state: (row, value) => `${row}.state = ${value("text")}`,
    isViewers: (row, value, bind) =>
      `(${row}.id = any(${bind(viewerGroups, "text[]")})) = ${value("boolean")}`,
  },
});

@Resolver()
export class ProjectGroupResolver {
  @Query(() => ProjectGroupConnection, { description: "Project groups of the region." })
  groups(
    @Args(() => GroupsArgs) _args: GroupsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return groupsQuery.read(context, info);
  }

  @Query(() => ProjectGroupType, {
    nullable: true,
    description: "A project group by its id; null when there is none.",
  })
  group(
    @Arg("id", () => ID, { description: "The identity." }) _id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return groupQuery.read(context, info);
  }
}
