import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver } from "type-graphql";

import type { Context } from "../context.js";
import { ModelDocumentType } from "../documents/document.type.js";
import { lookAhead } from "../platform/connection.js";
import { readOne } from "../platform/read/read.js";
import { ReviewAssignmentType } from "./assignment.type.js";
import { ReviewType } from "./review.type.js";
import { roundRead } from "./round.reads.js";
import { ExpertiseRoundType } from "./round.type.js";

@Resolver()
export class RoundResolver {
  @Query(() => ExpertiseRoundType, {
    nullable: true,
    description: "A round of expertise; null when there is none or it is not for the viewer.",
  })
  round(
    @Arg("id", () => ID, { description: "The round." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(roundRead, id, context, info);
  }
}

@Resolver(() => ModelDocumentType)
export class DocumentRoundsResolver {
  @FieldResolver(() => [ExpertiseRoundType], {
    description: "The rounds of its expertise, the last first; at most 50.",
  })
  rounds() {
    return lookAhead();
  }
}

@Resolver(() => ReviewAssignmentType)
export class AssignmentRoundResolver {
  @FieldResolver(() => ExpertiseRoundType, {
    nullable: true,
    description: "The round; null when it is hidden.",
  })
  round() {
    return lookAhead();
  }
}

@Resolver(() => ReviewType)
export class ReviewRoundResolver {
  @FieldResolver(() => ExpertiseRoundType, {
    nullable: true,
    description: "The round; null when it is hidden.",
  })
  round() {
    return lookAhead();
  }
}
