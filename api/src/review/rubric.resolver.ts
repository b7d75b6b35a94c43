import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Info, Query, Resolver } from "type-graphql";

import type { Context } from "../context.js";
import { listQuery } from "../platform/read/read.js";
import { rubricRead } from "./rubric.reads.js";
import { RubricType } from "./rubric.type.js";

const rubricsQuery = listQuery(() => rubricRead, {
  where: () => "true",
  orderBy: (row) => `${row}.title_ru collate "ru-x-icu", ${row}.edition desc`,
  limit: 100,
});

@Resolver()
export class RubricResolver {
  @Query(() => [RubricType], {
    description: "The region's expert sheets by title, newest edition first; at most 100.",
  })
  rubrics(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return rubricsQuery.read(context, info);
  }
}
