import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver } from "type-graphql";

import { viewerPerson } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import type { Context } from "../context.js";
import { lookAhead } from "../platform/connection.js";
import { listQuery, oneQuery } from "../platform/read/read.js";
import { ExpertApplicationType } from "../register/application.type.js";
import { attemptRead } from "./attempt.reads.js";
import { AssessmentAttemptType } from "./attempt.type.js";

const attemptQuery = oneQuery<Viewer>(
  () => attemptRead,
  (row, bind) => `${row}.id = ${bind((_viewer, { id }) => id, "text")}`,
);

const ownQuery = listQuery<Viewer>(() => attemptRead, {
  where: (row, bind) => `${row}.person_id = ${bind(viewerPerson, "text")}`,
  orderBy: (row) => `${row}.opens_at desc, ${row}.part, ${row}.ordinal desc`,
  limit: 100,
});

@Resolver(() => ExpertApplicationType)
export class AttemptResolver {
  @Query(() => AssessmentAttemptType, {
    nullable: true,
    description: "An attempt at a part of the assessment by its id; null when there is none for the viewer.",
  })
  attempt(
    @Arg("id", () => ID, { description: "The attempt." }) _id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return attemptQuery.read(context, info);
  }

  @Query(() => [AssessmentAttemptType], {
    description: "The parts of the assessment that the viewer takes or took, the latest first, at most 100.",
  })
  ownAttempts(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return ownQuery.read(context, info);
  }

  @FieldResolver(() => [AssessmentAttemptType], {
    description:
      "The parts of the assessment of this application, those that do not count included; at most 50.",
  })
  attempts() {
    return lookAhead();
  }
}
