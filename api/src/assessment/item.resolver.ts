import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from "type-graphql";

import type { Viewer } from "../accounts/viewer.js";
import type { Context } from "../context.js";
import { connectionQuery, listQuery, oneQuery } from "../platform/read/read.js";
import { itemCountRead, itemListing, itemRead } from "./item.reads.js";
import { AssessmentItemType, ItemCountType } from "./item.type.js";
import { AssessmentItemConnection, AssessmentItemsArgs } from "./itemList.type.js";

const itemQuery = oneQuery<Viewer>(
  () => itemRead,
  (row, bind) => `${row}.id = ${bind((_viewer, { id }) => id, "text")}`,
);
const itemsQuery = connectionQuery<Viewer>(() => itemRead, itemListing);
const countsQuery = listQuery<Viewer>(() => itemCountRead, {
  where: () => "true",
  orderBy: (row) => `${row}.direction_code nulls first, ${row}.component`,
  limit: 500,
});

@Resolver()
export class ItemResolver {
  @Query(() => AssessmentItemType, {
    nullable: true,
    description: "An item of the bank by its id; null when there is none for the viewer.",
  })
  item(
    @Arg("id", () => ID, { description: "The identity." }) _id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return itemQuery.read(context, info);
  }

  @Query(() => AssessmentItemConnection, {
    description: "The item bank, for assessors and the registrar; empty for everybody else.",
  })
  items(
    @Args(() => AssessmentItemsArgs) _args: AssessmentItemsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return itemsQuery.read(context, info);
  }

  @Query(() => [ItemCountType], {
    description:
      "How many items each component of each direction has, at most 500; for whoever sees the bank.",
  })
  itemCounts(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return countsQuery.read(context, info);
  }
}
