import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";

import { connectionOf, OrderDirection, PageArgs } from "../platform/connection.js";
import { Node } from "../platform/node.js";
import { DateTime, LocalDate } from "../platform/scalars.js";
import { InstitutionKind, InstitutionState } from "./institution.entity.js";
import { PersonType } from "./person.type.js";
import { MunicipalityType } from "./place.type.js";

registerEnumType(InstitutionKind, {
  name: "InstitutionKind",
  description: "What kind of employer an institution is.",
  valuesConfig: {
    SCHOOL: { description: "A school." },
    PRESCHOOL: { description: "A kindergarten or another preschool institution." },
    EXTRACURRICULAR: { description: "An institution of extracurricular education." },
    CPD: { description: "An institution of continuing professional education." },
    LYCEUM: { description: "A lyceum or boarding lyceum." },
    AUTHORITY: { description: "A municipal education authority." },
    OTHER: { description: "Another institution." },
  },
});

registerEnumType(InstitutionState, {
  name: "InstitutionState",
  description: "Whether the registrar has looked at an institution.",
  valuesConfig: {
    UNCONFIRMED: { description: "Proposed by a person; the registrar has not decided." },
    CONFIRMED: { description: "A checked entry of the dictionary." },
    JOINED: { description: "Joined to another entry and counted as that one everywhere." },
  },
});

@ObjectType("InstitutionName", {
  description: "A name that an institution bore before.",
  simpleResolvers: true,
})
export class InstitutionNameType {
  @Field(() => String, { description: "The name in Russian." })
  nameRu!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: "First day of the name; null where nobody knows since when.",
  })
  fromOn!: string | null;

  @Field(() => LocalDate, { nullable: true, description: "Last day of the name; null while it lasts." })
  toOn!: string | null;
}

@ObjectType("Institution", {
  implements: Node,
  description: "An employer in the region's dictionary of institutions.",
  simpleResolvers: true,
})
export class InstitutionType extends Node {
  @Field(() => Int, { description: "Version that travels with a form." })
  version!: number;

  @Field(() => String, { description: "Name in Russian." })
  nameRu!: string;

  @Field(() => InstitutionKind, { description: "What kind of employer it is." })
  kind!: InstitutionKind;

  @Field(() => InstitutionState, { description: "Whether the registrar has confirmed it." })
  state!: InstitutionState;

  @Field(() => String, { nullable: true, description: "Taxpayer number, 10 digits; null while unknown." })
  taxpayerNumber!: string | null;

  @Field(() => MunicipalityType, { description: "Where it is." })
  municipality!: MunicipalityType;

  @Field(() => InstitutionType, {
    nullable: true,
    description: "The entry it was joined to and counts as; null unless it was joined.",
  })
  joinedInto!: InstitutionType | null;

  @Field(() => InstitutionType, {
    nullable: true,
    description: "The institution whose place it took; null when it took nobody's.",
  })
  successorOf!: InstitutionType | null;

  @Field(() => [InstitutionNameType], { description: "Names with their dates, newest first; at most 30." })
  formerNames!: InstitutionNameType[];

  @Field(() => [InstitutionType], { description: "Entries that were joined to it; at most 30." })
  joined!: InstitutionType[];

  @Field(() => DateTime, {
    nullable: true,
    description: "When it was entered; for those who keep the dictionary, null for everybody else.",
  })
  proposedAt!: Date | null;

  @Field(() => PersonType, {
    nullable: true,
    description:
      "Who proposed it; null when it came with the dictionaries, and for those who do not keep the dictionary.",
  })
  proposedBy!: PersonType | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many posts are held or were held there; null for those who do not keep the dictionary.",
  })
  employmentCount!: number | null;
}

export const InstitutionConnection = connectionOf<InstitutionType>(() => InstitutionType, "Institution");

export const InstitutionOrderField = { NAME: "NAME", STATE: "STATE" } as const;
export type InstitutionOrderField = keyof typeof InstitutionOrderField;
registerEnumType(InstitutionOrderField, {
  name: "InstitutionOrderField",
  description: "What institutions are ordered by.",
  valuesConfig: {
    NAME: { description: "The name, by the Russian alphabet." },
    STATE: { description: "Unconfirmed ones, confirmed ones, joined ones; by name among themselves." },
  },
});

@InputType("InstitutionOrder", { description: "An order of institutions." })
export class InstitutionOrder {
  @Field(() => InstitutionOrderField, { description: "What to order by." })
  field!: InstitutionOrderField;

  @Field(() => OrderDirection, { description: "Which way." })
  direction!: OrderDirection;
}

@InputType("InstitutionFilter", {
  description: "Narrows a list of institutions; every part that is given must hold.",
})
export class InstitutionFilter {
  @Field(() => String, {
    nullable: true,
    description:
      "Part of the name or of a former one, or the beginning of the taxpayer number; null or absent matches all.",
  })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: "Id of the municipality; null or absent matches all." })
  municipality?: string | null;

  @Field(() => InstitutionState, { nullable: true, description: "The state; null or absent matches all." })
  state?: InstitutionState | null;
}

@ArgsType()
export class InstitutionsArgs extends PageArgs {
  @Field(() => InstitutionFilter, {
    nullable: true,
    description: "Narrows the list; null or absent gives all.",
  })
  filter?: InstitutionFilter | null;

  @Field(() => InstitutionOrder, { nullable: true, description: "The order; by name when null or absent." })
  orderBy?: InstitutionOrder | null;
}
