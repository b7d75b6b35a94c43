import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver } from "type-graphql";

import type { Viewer } from "../accounts/viewer.js";
import type { Context } from "../context.js";
import { lookAhead, PageArgs } from "../platform/connection.js";
import { requestError } from "../platform/errors.js";
import { oneQuery } from "../platform/read/read.js";
import { sittingRead } from "./sitting.reads.js";
import { IntegrityEventConnection, SittingPageType, SittingType } from "./sitting.type.js";
import { isHeldBy, sittingPageRead } from "./sittingPage.reads.js";

const sittingQuery = oneQuery<Viewer>(
  () => sittingRead,
  (row, bind) => `${row}.id = ${bind((_viewer, { id }) => id, "text")}`,
);

const pageQuery = oneQuery<Viewer>(
  () => sittingPageRead,
  (row, bind) => `(${row}.attempt_id = ${bind((_viewer, { attemptId }) => attemptId, "text")}
    and ${row}.position = ${bind((_viewer, { position }) => position, "integer")} and ${isHeldBy(row, bind)})`,
);

/** The fields of the root that an operation asks, those behind fragments too. */
function rootFields(
  { selections }: SelectionSetNode,
  fragments: GraphQLResolveInfo["fragments"],
): readonly FieldNode[] {
  return selections.flatMap((each) => {
    if (each.kind === Kind.FIELD) return [each];
    const inner =
      each.kind === Kind.INLINE_FRAGMENT ? each.selectionSet : fragments[each.name.value]?.selectionSet;
    return inner ? rootFields(inner, fragments) : [];
  });
}

/** T20: a paper is read one page at a time, whatever names an operation gives to several. */
function refuseSeveralPages({ operation, fragments, fieldName }: GraphQLResolveInfo): void {
  const pages = rootFields(operation.selectionSet, fragments).filter(({ name }) => name.value === fieldName);
  if (pages.length > 1) throw requestError("TOO_MANY_NODES");
}

@Resolver(() => SittingType)
export class SittingResolver {
  @Query(() => SittingType, {
    nullable: true,
    description: "A test or a case by its attempt; null for everybody but its candidate.",
  })
  sitting(
    @Arg("id", () => ID, { description: "The attempt." }) _id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return sittingQuery.read(context, info);
  }

  @Query(() => SittingPageType, {
    nullable: true,
    description:
      "One item of a running paper, for the device that holds it; null for all others, before the start, during a break and after the end. Only once in an operation (T20).",
  })
  attemptPage(
    @Arg("attemptId", () => ID, { description: "The attempt." }) _attemptId: string,
    @Arg("position", () => Int, { description: "The item's place, from 1." }) _position: number,
    @Arg("token", () => String, { description: "The token that the device was given." }) _token: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    refuseSeveralPages(info);
    return pageQuery.read(context, info);
  }

  @FieldResolver(() => IntegrityEventConnection, { description: "The log, the latest first." })
  events(@Args(() => PageArgs) _args: PageArgs) {
    return lookAhead();
  }
}
