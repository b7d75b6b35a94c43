import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";

import type { Context } from "../context.js";
import { readOne } from "../platform/read/read.js";
import { reviewAssignmentRead } from "./assignment.reads.js";
import { ReviewAssignmentType } from "./assignment.type.js";
import { reviewRead } from "./review.reads.js";
import { ReviewType } from "./review.type.js";

@Resolver()
export class ReviewResolver {
  @Query(() => ReviewAssignmentType, {
    nullable: true,
    description: "An expert's duty; null when there is none or it is not for the viewer.",
  })
  reviewAssignment(
    @Arg("id", () => ID, { description: "The assignment." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(reviewAssignmentRead, id, context, info);
  }

  @Query(() => ReviewType, {
    nullable: true,
    description: "A review; null when there is none or it is not for the viewer.",
  })
  review(
    @Arg("id", () => ID, { description: "The review." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(reviewRead, id, context, info);
  }
}
