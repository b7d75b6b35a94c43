import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";

import type { Viewer } from "../accounts/viewer.js";
import type { Context } from "../context.js";
import { act } from "../platform/act.js";
import { connectionOf, PageArgs } from "../platform/connection.js";
import { connectionQuery, listQuery, oneQuery } from "../platform/read/read.js";
import { blueprintRead, isBlueprintInForce, paperSealRead } from "./blueprint.reads.js";
import { BlueprintType, PaperSealType } from "./blueprint.type.js";
import {
  BlueprintRefused,
  IssueBlueprintInput,
  IssueBlueprintPayload,
  IssueBlueprintSuccess,
} from "./blueprintActs.type.js";
import { issueBlueprint } from "./issueBlueprint.js";

const PaperSealConnection = connectionOf<PaperSealType>(() => PaperSealType, "PaperSeal");

const inForceQuery = oneQuery<Viewer>(() => blueprintRead, isBlueprintInForce);

const editionsQuery = listQuery<Viewer>(() => blueprintRead, {
  where: () => "true",
  orderBy: (row) => `${row}.edition desc`,
  limit: 50,
});

const sealsQuery = connectionQuery<Viewer>(() => paperSealRead, {
  where: () => "true",
  orders: { SEALED: { by: (row) => `${row}.sealed_at`, type: "timestamptz" } },
  defaultOrder: ["SEALED", "DESC"],
  tieBreak: "id",
});

@Resolver()
export class BlueprintResolver {
  @Query(() => BlueprintType, {
    nullable: true,
    description: "The blueprint in force today; null when there is none, or not for the viewer.",
  })
  blueprintInForce(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return inForceQuery.read(context, info);
  }

  @Query(() => [BlueprintType], {
    description: "Editions of the blueprint, the newest first, at most 50; empty for those who see none.",
  })
  blueprints(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return editionsQuery.read(context, info);
  }

  @Query(() => PaperSealConnection, {
    description: "Seals of all papers, the latest first, for everybody.",
  })
  paperSeals(
    @Args(() => PageArgs) _args: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return sealsQuery.read(context, info);
  }

  @Mutation(() => IssueBlueprintPayload, {
    description: "Makes the next edition of the blueprint; what was scheduled before keeps its own (R85).",
  })
  issueBlueprint(
    @Arg("input", () => IssueBlueprintInput, { description: "The blueprint." }) input: IssueBlueprintInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "issueBlueprint",
      input,
      command: issueBlueprint,
      success: IssueBlueprintSuccess.of,
      refusal: BlueprintRefused.of,
    });
  }
}
