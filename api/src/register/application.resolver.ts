import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver } from "type-graphql";

import { fullNameOf } from "../accounts/person.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import { ViewerType } from "../accounts/viewer.type.js";
import type { Context } from "../context.js";
import { lookAhead } from "../platform/connection.js";
import { connectionQuery, oneQuery } from "../platform/read/read.js";
import { holdsWords } from "../platform/read/textSql.js";
import "./applicationOptions.reads.js";
import { applicationRead, applicationStateNow, applicationsWhere } from "./application.reads.js";
import { ApplicationConnection, ApplicationOptionType, ApplicationsArgs } from "./applicationList.type.js";
import { ExpertApplicationType } from "./application.type.js";

const applicationQuery = oneQuery<Viewer>(
  () => applicationRead,
  (row, bind) => `${row}.id = ${bind((_viewer, { id }) => id, "text")}`,
);

const applicationsQuery = connectionQuery<Viewer>(() => applicationRead, {
  where: applicationsWhere,
  orders: { SUBMITTED: { by: (row) => `${row}.submitted_at`, type: "timestamptz" } },
  defaultOrder: ["SUBMITTED", "ASC"],
  tieBreak: "id",
  filters: {
    states: (row, value) => `${applicationStateNow(row)} = any(${value("text[]")})`,
    search: (row, value) =>
      holdsWords(
        `concat_ws(' ', ${row}.number, (select ${fullNameOf("fn")} from person fn where fn.id = ${row}.person_id))`,
        value("text"),
      ),
  },
});

@Resolver(() => ViewerType)
export class ApplicationResolver {
  @Query(() => ExpertApplicationType, {
    nullable: true,
    description: "An application to the register by its id; null when there is none for the viewer.",
  })
  application(
    @Arg("id", () => ID, { description: "The identity." }) _id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return applicationQuery.read(context, info);
  }

  @Query(() => ApplicationConnection, {
    description: "Applications that were submitted, for the registrar; empty for everybody else.",
  })
  applications(
    @Args(() => ApplicationsArgs) _args: ApplicationsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return applicationsQuery.read(context, info);
  }

  @FieldResolver(() => [ExpertApplicationType], {
    name: "applications",
    description: "The person's own applications, the latest first; at most 50.",
  })
  ownApplications() {
    return lookAhead();
  }

  @FieldResolver(() => [ApplicationOptionType], {
    description: "What the person may apply for today; one for each purpose.",
  })
  applicationOptions() {
    return lookAhead();
  }
}
