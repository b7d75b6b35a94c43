import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";

import { connectionOf, OrderDirection, PageArgs } from "../platform/connection.js";
import { PersonType } from "./person.type.js";

export const PersonConnection = connectionOf<PersonType>(() => PersonType, "Person");

export const PersonOrderField = { NAME: "NAME" } as const;
export type PersonOrderField = keyof typeof PersonOrderField;
registerEnumType(PersonOrderField, {
  name: "PersonOrderField",
  description: "What people are ordered by.",
  valuesConfig: { NAME: { description: "The name, by the Russian alphabet." } },
});

@InputType("PersonOrder", { description: "An order of people." })
export class PersonOrder {
  @Field(() => PersonOrderField, { description: "What to order by." })
  field!: PersonOrderField;

  @Field(() => OrderDirection, { description: "Which way." })
  direction!: OrderDirection;
}

@InputType("PersonFilter", { description: "Narrows a list of people; every part that is given must hold." })
export class PersonFilter {
  @Field(() => String, {
    nullable: true,
    description: "Part of the name, surname first; null or absent matches all.",
  })
  search?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "True for people who hold a granted role today, false for others; null or absent matches all.",
  })
  hasRole?: boolean | null;
}

@ArgsType()
export class PeopleArgs extends PageArgs {
  @Field(() => PersonFilter, { nullable: true, description: "Narrows the list; null or absent gives all." })
  filter?: PersonFilter | null;

  @Field(() => PersonOrder, { nullable: true, description: "The order; by name when null or absent." })
  orderBy?: PersonOrder | null;
}
