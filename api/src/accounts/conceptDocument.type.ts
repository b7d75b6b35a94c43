import { Field, Int, ObjectType } from "type-graphql";

import { Node } from "../platform/node.js";
import { LocalDate } from "../platform/scalars.js";

@ObjectType("ConceptDocument", {
  implements: Node,
  description: "A conceptual document of the region that model documents rest on.",
  simpleResolvers: true,
})
export class ConceptDocumentType extends Node {
  @Field(() => Int, { description: "The number that documents refer to it by, from 1." })
  number!: number;

  @Field(() => String, { description: "Title in Russian." })
  titleRu!: string;

  @Field(() => String, {
    nullable: true,
    description: "Number of the order that approved it; null while unknown.",
  })
  orderNumber!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: "Date of the order that approved it; null while unknown.",
  })
  orderOn!: string | null;
}
