import { Field, Int, ObjectType, registerEnumType } from "type-graphql";

import { PersonType } from "../accounts/person.type.js";
import { Node } from "../platform/node.js";
import { LocalDate } from "../platform/scalars.js";
import { GroupLevel, ProductKind } from "./projectGroup.entity.js";

registerEnumType(GroupLevel, {
  name: "GroupLevel",
  description: "How far a project group reaches.",
  valuesConfig: {
    INTER_MUNICIPAL: { description: "People of several municipalities." },
    MUNICIPAL: { description: "People of one municipality." },
    REGIONAL: { description: "A working group of the regional centre." },
  },
});

registerEnumType(ProductKind, {
  name: "ProductKind",
  description: "What kind of document a group writes.",
  valuesConfig: {
    MODEL_SOLUTION: { description: "A model solution." },
    ROADMAP: { description: "A roadmap." },
    METHOD_GUIDE: { description: "Methodical recommendations." },
    CONCEPT: { description: "A concept." },
    STATUTE: { description: "A statute." },
    MONITORING_PROGRAMME: { description: "A programme of monitoring." },
    CRITERIA: { description: "A set of criteria and indicators." },
    RECOMMENDATION: { description: "Recommendations." },
  },
});

@ObjectType("PlannedProduct", {
  implements: Node,
  description: "A document that a group's technical assignment plans.",
  simpleResolvers: true,
})
export class PlannedProductType extends Node {
  @Field(() => String, { description: "Its title in the assignment." })
  title!: string;

  @Field(() => ProductKind, { description: "What kind of document it is to be." })
  kind!: ProductKind;

  @Field(() => LocalDate, { nullable: true, description: "When it is due; null when no day was set." })
  dueOn!: string | null;
}

@ObjectType("MicroGroup", {
  implements: Node,
  description: "The working unit inside a group.",
  simpleResolvers: true,
})
export class MicroGroupType extends Node {
  @Field(() => String, { description: "Its code inside the group." })
  code!: string;

  @Field(() => String, { description: "What it works on." })
  title!: string;
}

@ObjectType("ProjectGroup", {
  implements: Node,
  description: "People who write model documents together.",
  simpleResolvers: true,
})
export class ProjectGroupType extends Node {
  @Field(() => String, { description: "Its code: ММПГ-2." })
  code!: string;

  @Field(() => String, { description: "Its name." })
  title!: string;

  @Field(() => Int, { description: "The year it was formed for." })
  year!: number;

  @Field(() => GroupLevel, { description: "How far it reaches." })
  level!: GroupLevel;

  @Field(() => PersonType, { description: "Its lead, who submits and answers for it." })
  lead!: PersonType;

  @Field(() => [PlannedProductType], {
    description: "What its technical assignment plans, by title; at most 100.",
  })
  products!: PlannedProductType[];

  @Field(() => [MicroGroupType], { description: "Its working units by code; at most 100." })
  microGroups!: MicroGroupType[];
}
