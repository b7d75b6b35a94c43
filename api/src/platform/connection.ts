import { type ClassType, Field, ObjectType, registerEnumType } from "type-graphql";

import { ArgsType } from "type-graphql";

import { Cursor, PageSize } from "./scalars.js";

/** Where a page stands in its list. */
@ObjectType("PageInfo", { simpleResolvers: true, description: "Where a page stands in its list." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether rows follow this page." })
  hasNextPage: boolean;

  @Field(() => Boolean, {
    description: "Whether the page was asked for after a cursor, so that rows precede it.",
  })
  hasPreviousPage: boolean;

  @Field(() => Cursor, { nullable: true, description: "The cursor of the first row; null on an empty page." })
  startCursor: string | null;

  @Field(() => Cursor, {
    nullable: true,
    description: "The cursor of the last row, to ask for what follows; null on an empty page.",
  })
  endCursor: string | null;
}

/** How many rows a list has for the viewer. */
@ObjectType("Total", {
  simpleResolvers: true,
  description: "How many rows the list has for this viewer, whatever the page.",
})
export class Total {
  @Field(() => Number, { description: "The number of rows; where it is not exact there are more." })
  count: number;

  @Field(() => Boolean, { description: "False where the count stopped at its cap." })
  exact: boolean;
}

/** Which way an order runs. */
export const OrderDirection = { ASC: "ASC", DESC: "DESC" } as const;
export type OrderDirection = (typeof OrderDirection)[keyof typeof OrderDirection];
registerEnumType(OrderDirection, {
  name: "OrderDirection",
  description: "Which way an order runs.",
  valuesConfig: {
    ASC: { description: "From the smallest, earliest or first letter up." },
    DESC: { description: "From the largest, latest or last letter down." },
  },
});

/** The arguments of every connection; extend it with `filter` and `orderBy`. */
@ArgsType()
export class PageArgs {
  @Field(() => PageSize, { description: "How many rows to give at most." })
  first: number;

  @Field(() => Cursor, {
    nullable: true,
    description:
      "Give the rows after this cursor of the same list in the same order; null or absent begins it.",
  })
  after?: string | null;
}

/** A page of a list. */
export interface Connection<Node> {
  edges: { cursor: string; node: Node }[];
  nodes: Node[];
  pageInfo: PageInfo;
  total: Total;
}

/**
 * The class `<name>Connection` (and `<name>Edge`) over nodes of type `nodeType`. Keep it in a constant and use that in
 * `@Field(() => …)`; a second call with one name would make a second type.
 */
export function connectionOf<Node extends object>(
  nodeType: () => ClassType<Node> | object,
  name: string,
): ClassType<Connection<Node>> {
  const type = nodeType as () => ClassType<Node>;

  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `A ${name} at its place in a list.` })
  class Edge {
    @Field(() => Cursor, { description: "The place, to ask for what follows." })
    cursor: string;

    @Field(type, { description: `The ${name}.` })
    node: Node;
  }

  @ObjectType(`${name}Connection`, {
    simpleResolvers: true,
    description: `A page of a list of ${name}, without what the viewer may not see.`,
  })
  class NodeConnection {
    @Field(() => [Edge], { description: "The rows with their cursors." })
    edges: Edge[];

    @Field(() => [type()], { description: "The rows." })
    nodes: Node[];

    @Field(() => PageInfo, { description: "Where the page stands." })
    pageInfo: PageInfo;

    @Field(() => Total, { description: "How many rows the list has." })
    total: Total;
  }

  return NodeConnection;
}

/**
 * The body of a method that only declares a field with arguments on a read type:
 * `reviews(@Args(() => ReviewsArgs) args: ReviewsArgs): Connection<ReviewType> { return lookAhead(args); }`. Always
 * throws: `installReads` puts the real resolver in its place.
 */
export function lookAhead(..._args: readonly unknown[]): never {
  throw new Error("This field is read by look-ahead; installReads was not called.");
}
