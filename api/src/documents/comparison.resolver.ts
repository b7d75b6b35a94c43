import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";

import type { Context } from "../context.js";
import { comparisonOf } from "./comparison.queries.js";
import { VersionComparisonType } from "./comparison.type.js";

@Resolver()
export class ComparisonResolver {
  @Query(() => VersionComparisonType, {
    nullable: true,
    description: "Two versions of a document compared; null when one is not there or not for the viewer.",
  })
  async comparison(
    @Arg("documentId", () => ID, { description: "The document." }) documentId: string,
    @Arg("before", () => Int, { description: "Number of the earlier version." }) before: number,
    @Arg("after", () => Int, { description: "Number of the later version." }) after: number,
    @Ctx() context: Context,
  ): Promise<VersionComparisonType | null> {
    const comparison = await comparisonOf(context, { documentId, before, after });
    if (!comparison) return null;
    const { UNCHANGED: unchanged, EDITED: edited, MOVED: moved, NEW: added, GONE: gone } = comparison.counts;
    return { ...comparison, counts: { unchanged, edited, moved, added, gone } };
  }
}
