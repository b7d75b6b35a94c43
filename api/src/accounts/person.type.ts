import { Field, ObjectType } from "type-graphql";

import { Node } from "../platform/node.js";
import { MunicipalityType } from "./place.type.js";
import { RoleGrantType } from "./roleGrant.type.js";

@ObjectType("Person", {
  implements: Node,
  description: "A human being known to the region.",
  simpleResolvers: true,
})
export class PersonType extends Node {
  @Field(() => String, {
    nullable: true,
    description:
      "Surname, given name and patronymic. Null where neither the person's consent to publication nor the viewer's duty opens it.",
  })
  fullName!: string | null;

  @Field(() => MunicipalityType, {
    nullable: true,
    description: "The municipality of the main employment, or the one named at sign-up; null while unknown.",
  })
  municipality!: MunicipalityType | null;

  @Field(() => String, {
    nullable: true,
    description: "Occupation in the person's own words; null while not given.",
  })
  occupation!: string | null;

  @Field(() => [RoleGrantType], {
    nullable: true,
    description:
      "Roles granted to the person, past ones too, newest first; at most 100. Null to everybody but the person and the administrator.",
  })
  roleGrants!: RoleGrantType[] | null;

  @Field(() => Boolean, { description: "Whether the demonstration invented this person." })
  isInvented!: boolean;
}
