import { Args, ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";

import { ConceptDocumentType } from "../accounts/conceptDocument.type.js";
import { PersonType } from "../accounts/person.type.js";
import { DirectionType, MunicipalityType } from "../accounts/place.type.js";
import {
  type Connection,
  connectionOf,
  lookAhead,
  OrderDirection,
  PageArgs,
} from "../platform/connection.js";
import { Node } from "../platform/node.js";
import { LocalDate } from "../platform/scalars.js";
import { OrderType } from "../register/order.type.js";
import { GroupLevel, GroupRole, GroupState, ProductKind } from "./projectGroup.entity.js";

registerEnumType(GroupLevel, {
  name: "GroupLevel",
  description: "Whose people make up a project group.",
  valuesConfig: {
    INTER_MUNICIPAL: { description: "People of several municipalities." },
    MUNICIPAL: { description: "People of one municipality." },
    REGIONAL: { description: "A working group of the regional centre." },
  },
});

registerEnumType(GroupState, {
  name: "GroupState",
  description: "Where a project group stands.",
  valuesConfig: {
    FORMING: { description: "The list of members is being made." },
    APPROVED: { description: "List and composition are approved by an order." },
    ASSIGNMENT_DRAFTING: { description: "The technical assignment is being written." },
    ASSIGNMENT_DISCUSSION: { description: "The technical assignment is being discussed." },
    WORKING: { description: "The group writes its documents." },
    REPORTING: { description: "Every product is done; the report is being written." },
    CLOSED: { description: "The report is accepted." },
    SUSPENDED: { description: "Suspended by an order." },
    DISSOLVED: { description: "Dissolved by an order." },
  },
});

registerEnumType(GroupRole, {
  name: "GroupRole",
  description: "A person's part in a project group.",
  valuesConfig: {
    LEAD: { description: "Leads the group, submits versions and signs answers." },
    DEPUTY: { description: "Stands in for the lead." },
    MEMBER: { description: "Writes with the others." },
    CURATOR: { description: "Accompanies the group for the regional centre." },
  },
});

registerEnumType(ProductKind, {
  name: "ProductKind",
  description: "What kind of document a group makes.",
  valuesConfig: {
    MODEL_SOLUTION: { description: "A model solution." },
    ROADMAP: { description: "A roadmap." },
    METHOD_GUIDE: { description: "Methodical recommendations." },
    CONCEPT: { description: "A concept." },
    STATUTE: { description: "A statute or procedure." },
    MONITORING_PROGRAMME: { description: "A monitoring programme." },
    CRITERIA: { description: "Criteria and indicators." },
    RECOMMENDATION: { description: "Recommendations." },
  },
});

@ObjectType("MicroGroup", {
  implements: Node,
  description: "The working unit inside a project group.",
  simpleResolvers: true,
})
export class MicroGroupType extends Node {
  @Field(() => Int, { description: "Version that travels with a form." })
  version!: number;

  @Field(() => String, { description: "Its short name inside the group." })
  code!: string;

  @Field(() => String, { description: "What it works on." })
  title!: string;

  @Field(() => PersonType, { nullable: true, description: "Who leads it; null while nobody does." })
  lead!: PersonType | null;

  @Field(() => Int, { description: "How many members it has today." })
  memberCount!: number;
}

@ObjectType("GroupMembership", {
  implements: Node,
  description: "A person's place in a project group between two dates; kept for ever.",
  simpleResolvers: true,
})
export class GroupMembershipType extends Node {
  @Field(() => Int, { description: "Version that travels with a form." })
  version!: number;

  @Field(() => GroupRole, { description: "The person's part." })
  role!: GroupRole;

  @Field(() => LocalDate, { description: "First day." })
  fromOn!: string;

  @Field(() => LocalDate, { nullable: true, description: "Last day; null while it lasts." })
  toOn!: string | null;

  @Field(() => PersonType, { description: "Whose place it is." })
  person!: PersonType;

  @Field(() => ProjectGroupType, { description: "The group." })
  group!: ProjectGroupType;

  @Field(() => MicroGroupType, {
    nullable: true,
    description: "The micro-group; null when the person is in none.",
  })
  microGroup!: MicroGroupType | null;
}

@ObjectType("PlannedProduct", {
  implements: Node,
  description: "A document that the group's assignment plans.",
  simpleResolvers: true,
})
export class PlannedProductType extends Node {
  @Field(() => Int, { description: "Version that travels with a form." })
  version!: number;

  @Field(() => String, { description: "What it is to be called." })
  title!: string;

  @Field(() => ProductKind, { description: "What kind of document it is." })
  kind!: ProductKind;

  @Field(() => LocalDate, { nullable: true, description: "When it is due; null without a date." })
  dueOn!: string | null;

  @Field(() => [DirectionType], { description: "Directions it serves, by number; at most 50." })
  directions!: DirectionType[];

  @Field(() => ProjectGroupType, { description: "The group that makes it." })
  group!: ProjectGroupType;
}

const GroupMembershipConnection = connectionOf<GroupMembershipType>(
  () => GroupMembershipType,
  "GroupMembership",
);

export const GroupMembershipOrderField = { NAME: "NAME" } as const;
export type GroupMembershipOrderField = keyof typeof GroupMembershipOrderField;
registerEnumType(GroupMembershipOrderField, {
  name: "GroupMembershipOrderField",
  description: "What memberships are ordered by.",
  valuesConfig: { NAME: { description: "The name, by the Russian alphabet." } },
});

@InputType("GroupMembershipOrder", { description: "An order of memberships." })
export class GroupMembershipOrder {
  @Field(() => GroupMembershipOrderField, { description: "What to order by." })
  field!: GroupMembershipOrderField;

  @Field(() => OrderDirection, { description: "Which way." })
  direction!: OrderDirection;
}

@InputType("GroupMembershipFilter", {
  description: "Narrows the members of a group; every part that is given must hold.",
})
export class GroupMembershipFilter {
  @Field(() => String, { nullable: true, description: "Part of the name; null or absent matches all." })
  search?: string | null;

  @Field(() => GroupRole, { nullable: true, description: "The part; null or absent matches all." })
  role?: GroupRole | null;

  @Field(() => ID, { nullable: true, description: "Id of the micro-group; null or absent matches all." })
  microGroup?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True for members of today, false for others; null or absent matches all.",
  })
  isLive?: boolean | null;
}

@ArgsType()
export class GroupMembershipsArgs extends PageArgs {
  @Field(() => GroupMembershipFilter, {
    nullable: true,
    description: "Narrows the list; null or absent gives all.",
  })
  filter?: GroupMembershipFilter | null;

  @Field(() => GroupMembershipOrder, {
    nullable: true,
    description: "The order; by name when null or absent.",
  })
  orderBy?: GroupMembershipOrder | null;
}

@ObjectType("ProjectGroup", {
  implements: Node,
  description: "People who write model documents together.",
  simpleResolvers: true,
})
export class ProjectGroupType extends Node {
  @Field(() => Int, { description: "Version that travels with a form." })
  version!: number;

  @Field(() => Int, { description: "The year it is formed for." })
  year!: number;

  @Field(() => String, { description: "Its short name, unique in the year: ММПГ-2." })
  code!: string;

  @Field(() => String, { description: "Title." })
  title!: string;

  @Field(() => String, { description: "What it works on." })
  topic!: string;

  @Field(() => GroupLevel, { description: "Whose people make it up." })
  level!: GroupLevel;

  @Field(() => GroupState, { description: "Where it stands." })
  state!: GroupState;

  @Field(() => Int, { description: "How many members it has." })
  memberCount!: number;

  @Field(() => PersonType, {
    description: "Who leads it; the name in it is null where it is not for the viewer.",
  })
  lead!: PersonType;

  @Field(() => MunicipalityType, {
    nullable: true,
    description: "The lead's municipality today; null while unknown.",
  })
  municipality!: MunicipalityType | null;

  @Field(() => ProjectGroupType, {
    nullable: true,
    description: "The group whose work it goes on with; null when it is the first.",
  })
  continues!: ProjectGroupType | null;

  @Field(() => OrderType, {
    nullable: true,
    description: "The order on list and composition; null before it.",
  })
  approvalOrder!: OrderType | null;

  @Field(() => [ConceptDocumentType], {
    description: "Conceptual documents that its assignment rests on, by number; at most 50.",
  })
  conceptDocuments!: ConceptDocumentType[];

  @Field(() => [PlannedProductType], {
    description: "Documents that its assignment plans, by title; at most 100.",
  })
  products!: PlannedProductType[];

  @Field(() => [MicroGroupType], {
    description: "Its micro-groups by code; at most 100.",
  })
  microGroups!: MicroGroupType[];

  @Field(() => GroupMembershipConnection, {
    nullable: true,
    description: "Its members, former ones too. Null to those who are neither members nor keep groups.",
  })
  memberships(
    @Args(() => GroupMembershipsArgs) args: GroupMembershipsArgs,
  ): Connection<GroupMembershipType> | null {
    return lookAhead(args);
  }

  @Field(() => String, {
    nullable: true,
    description:
      "The act that approved its assignment. Null before it works, and to those who do not see its composition.",
  })
  assignmentBasis!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The act that approved its regulation. Null before it works, and to those who do not see its composition.",
  })
  regulationBasis!: string | null;

  @Field(() => Boolean, { description: "Whether the viewer may change title, lead, members and products." })
  viewerCanCompose!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may arrange micro-groups." })
  viewerCanArrange!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may register the order on its composition." })
  viewerCanApprove!: boolean;

  @Field(() => Boolean, {
    description: "Whether the viewer may let it start working, as far as role and state go.",
  })
  viewerCanStartWork!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer is a member today." })
  viewerIsMember!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer leads it today." })
  viewerLeads!: boolean;
}
