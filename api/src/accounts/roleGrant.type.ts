import { Field, Int, ObjectType } from "type-graphql";

import { Node } from "../platform/node.js";
import { LocalDate } from "../platform/scalars.js";
import { Role } from "./role.entity.js";
import "./role.reads.js";

@ObjectType("RoleGrant", {
  implements: Node,
  description: "A role of a person, with dates and basis; never deleted, only ended.",
  simpleResolvers: true,
})
export class RoleGrantType extends Node {
  @Field(() => Int, { description: "Version that travels with a form." })
  version!: number;

  @Field(() => Role, { description: "The role." })
  role!: Role;

  @Field(() => LocalDate, { description: "First day." })
  fromOn!: string;

  @Field(() => LocalDate, { nullable: true, description: "Last day; null while open." })
  toOn!: string | null;

  @Field(() => String, { description: "The act it rests on." })
  basis!: string;

  @Field(() => String, { nullable: true, description: "The act that ended it; null while nobody ended it." })
  endedBasis!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The municipality or institution it is for; null for the whole region.",
  })
  placeNameRu!: string | null;
}
