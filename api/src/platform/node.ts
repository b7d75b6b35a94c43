import "reflect-metadata";
import type { GraphQLResolveInfo } from "graphql";
import { Field, ID, InterfaceType } from "type-graphql";

import { declaredReads, type ReadType } from "./read/declare.js";
import { type ReadContext, readOne, type ReadResult } from "./read/read.js";

/** Everything with an identity of its own. */
@InterfaceType("Node", {
  description: "Something with an identity of its own, that can be asked for by its id.",
})
export abstract class Node {
  @Field(() => ID, { description: "The identity: opaque, stable, the same in every list and link." })
  id: string;
}

const byPrefix = new Map<string, ReadType<never>>();

function readOfPrefix(prefix: string): ReadType<never> | undefined {
  const known = byPrefix.get(prefix);
  if (known) return known;

  const found = declaredReads().find((read) => read.kind === "type" && read.idPrefix === prefix);
  if (found?.kind === "type") byPrefix.set(prefix, found);
  return found?.kind === "type" ? found : undefined;
}

/** The object with this id by the prefix of its type; null when there is none, it is hidden, or no type has the prefix. */
export async function readNode<V>(
  id: string,
  context: ReadContext<V>,
  info: GraphQLResolveInfo,
): Promise<ReadResult> {
  const read = readOfPrefix(id.slice(0, Math.max(0, id.lastIndexOf("_"))));
  return read ? readOne(read as ReadType<V>, id, context, info) : null;
}
