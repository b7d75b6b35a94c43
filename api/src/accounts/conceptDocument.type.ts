import { Field, Int, ObjectType } from "type-graphql";

import { Node } from "../platform/node.js";

@ObjectType("ConceptDocument", {
  implements: Node,
  description: "A conceptual document of the region that model documents rest on.",
  simpleResolvers: true,
})
export class ConceptDocumentType extends Node {
  @Field(() => Int, { description: "The number by which documents refer to it, from 1." })
  number!: number;

  @Field(() => String, { description: "Its title in Russian." })
  titleRu!: string;
}
