import { type ClassType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";

import { payloadOf, Problem } from "../platform/problem.js";
import { successReads } from "../platform/read/cover.js";
import { LocalDate, MutationKey } from "../platform/scalars.js";
import { OrderParticularsInput, OrderType } from "../register/order.type.js";
import { orderRead } from "../register/order.reads.js";
import { GroupReason } from "./group.policy.js";
import { GroupLevel, GroupRole, ProductKind } from "./projectGroup.entity.js";
import { projectGroupRead } from "./projectGroup.reads.js";
import { ProjectGroupType } from "./projectGroup.type.js";

/** The sentence of each reason; also its description in the schema. */
const sentences: Readonly<Record<GroupReason, string>> = {
  NOT_FOUND: "There is nothing here, or it is not for you.",
  NOT_COORDINATOR: "Only a coordinator keeps project groups.",
  NOT_COORDINATOR_OR_LEAD: "Only a coordinator or the lead of the group arranges its micro-groups.",
  NOT_OFFICER: "Only the ministry's officer registers orders.",
  OWN_GROUP: "A member of the group cannot register the order on it.",
  GROUP_CLOSED: "The group is closed.",
  INVALID_STATE: "The group is not at the step that this act belongs to.",
  LEADS_ANOTHER_GROUP: "The person leads another group of this year.",
  ALREADY_MEMBER: "The person is a member already.",
  IS_LEAD: "The person leads the group. Appoint another lead first.",
  NOT_MEMBER: "The lead of a micro-group must be one of its members.",
  LEAD_MISSING: "The group has no lead.",
  SEVERAL_LEADS: "The group has several leads.",
  ORDER_MISSING: "There is no order on the composition of the group.",
  ASSIGNMENT_NOT_APPROVED: "The technical assignment is not approved.",
  REGULATION_MISSING: "The group has no regulation.",
  MEMBER_OF_TWO_MICRO_GROUPS: "A member is in two micro-groups.",
  MICRO_GROUP_WITHOUT_LEAD: "A micro-group has no lead from among its members.",
};
registerEnumType(GroupReason, {
  name: "GroupReason",
  description: "Why an act on a project group was refused.",
  valuesConfig: Object.fromEntries(
    Object.entries(sentences).map(([reason, description]) => [reason, { description }]),
  ),
});

@ObjectType("GroupRefused", { implements: Problem, description: "The group was left as it was." })
export class GroupRefused extends Problem {
  @Field(() => GroupReason, { description: "Why." })
  reason!: GroupReason;

  @Field(() => String, {
    nullable: true,
    description: "Short name of the group that it is about, where several were named; null otherwise.",
  })
  groupCode!: string | null;

  static of(
    this: void,
    reason: GroupReason,
    details?: Readonly<Record<string, string | number>>,
  ): GroupRefused {
    const groupCode = details?.["group"];
    return Object.assign(new GroupRefused(), {
      reason,
      groupCode: groupCode === undefined ? null : `${groupCode}`,
      message: groupCode === undefined ? sentences[reason] : `${groupCode}: ${sentences[reason]}`,
    });
  }
}

interface GroupSuccess {
  groupId: string;
}

/** The success of an act on one group, which holds the group, and the payload of its mutation. */
function groupPayload(mutation: string): { Success: ClassType<GroupSuccess>; Payload: object } {
  const name = `${mutation}Success`;

  class Success implements GroupSuccess {
    @Field(() => ProjectGroupType, { description: "The group as it is now." })
    group!: ProjectGroupType;

    groupId!: string;
  }
  // The class's name is the type's: a repeated answer is found by it.
  Object.defineProperty(Success, "name", { value: name });
  ObjectType(name, { description: "Done; the group was changed." })(Success);
  successReads(name, { group: { of: () => projectGroupRead, id: "groupId" } });
  return { Success, Payload: payloadOf(mutation, Success, GroupRefused) };
}

export const CreateGroup = groupPayload("CreateGroup");
export const UpdateGroup = groupPayload("UpdateGroup");
export const AppointLead = groupPayload("AppointLead");
export const AddMembers = groupPayload("AddMembers");
export const EndMembership = groupPayload("EndMembership");
export const CreateMicroGroup = groupPayload("CreateMicroGroup");
export const UpdateMicroGroup = groupPayload("UpdateMicroGroup");
export const MoveMember = groupPayload("MoveMember");
export const PlanProduct = groupPayload("PlanProduct");
export const UpdateProduct = groupPayload("UpdateProduct");
export const StartGroupWork = groupPayload("StartGroupWork");

@InputType()
abstract class Keyed {
  @Field(() => MutationKey, { description: "The client's key of this form." })
  key!: string;
}

@InputType()
abstract class GroupParticularsInput extends Keyed {
  @Field(() => Int, { description: "The year it is formed for." })
  year!: number;

  @Field(() => String, { description: "Its short name, unique in the year; at most 40 characters." })
  code!: string;

  @Field(() => String, { description: "Title; at most 300 characters." })
  title!: string;

  @Field(() => String, { description: "What it works on; at most 1,000 characters." })
  topic!: string;

  @Field(() => GroupLevel, { description: "Whose people make it up." })
  level!: GroupLevel;

  @Field(() => ID, {
    nullable: true,
    description: "Id of the group whose work it goes on with; null or absent for none.",
  })
  continuesId?: string | null;

  @Field(() => [Int], { description: "Numbers of conceptual documents that it rests on; at least one." })
  conceptNumbers!: number[];
}

@InputType({ description: "A new project group." })
export class CreateGroupInput extends GroupParticularsInput {
  @Field(() => ID, { description: "Id of the person who leads it." })
  leadId!: string;
}

@InputType({ description: "What is said of a group, whole." })
export class UpdateGroupInput extends GroupParticularsInput {
  @Field(() => ID, { description: "Id of the group." })
  groupId!: string;

  @Field(() => Int, { description: "Version of the group that the form was opened with." })
  version!: number;
}

@InputType({ description: "Another lead of a group." })
export class AppointLeadInput extends Keyed {
  @Field(() => ID, { description: "Id of the group." })
  groupId!: string;

  @Field(() => Int, { description: "Version of the group that the form was opened with." })
  version!: number;

  @Field(() => ID, { description: "Id of the person who leads it from today on." })
  personId!: string;
}

@InputType({ description: "One member to be." })
export class MemberInput {
  @Field(() => ID, { description: "Id of the person." })
  personId!: string;

  @Field(() => GroupRole, { description: "The part; a lead is appointed by an act of its own." })
  role!: Exclude<GroupRole, "LEAD">;

  @Field(() => ID, { nullable: true, description: "Id of a micro-group; null or absent for none." })
  microGroupId?: string | null;
}

@InputType({ description: "Members to take in." })
export class AddMembersInput extends Keyed {
  @Field(() => ID, { description: "Id of the group." })
  groupId!: string;

  @Field(() => LocalDate, { description: "First day of membership." })
  fromOn!: string;

  @Field(() => [MemberInput], { description: "The people; 1 to 100." })
  members!: MemberInput[];
}

@InputType({ description: "The end of a membership." })
export class EndMembershipInput extends Keyed {
  @Field(() => ID, { description: "Id of the membership." })
  membershipId!: string;

  @Field(() => Int, { description: "Version of the membership that the form was opened with." })
  version!: number;

  @Field(() => LocalDate, { description: "Last day of membership." })
  toOn!: string;
}

@InputType({ description: "A new micro-group." })
export class CreateMicroGroupInput extends Keyed {
  @Field(() => ID, { description: "Id of the group." })
  groupId!: string;

  @Field(() => String, { description: "Its short name, unique in the group; at most 40 characters." })
  code!: string;

  @Field(() => String, { description: "What it works on; at most 300 characters." })
  title!: string;
}

@InputType({ description: "What is said of a micro-group, whole." })
export class UpdateMicroGroupInput extends Keyed {
  @Field(() => ID, { description: "Id of the micro-group." })
  microGroupId!: string;

  @Field(() => Int, { description: "Version of the micro-group that the form was opened with." })
  version!: number;

  @Field(() => String, { description: "Its short name, unique in the group; at most 40 characters." })
  code!: string;

  @Field(() => String, { description: "What it works on; at most 300 characters." })
  title!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Id of the person who leads it, one of its members; null or absent for nobody.",
  })
  leadId?: string | null;
}

@InputType({ description: "A member's micro-group." })
export class MoveMemberInput extends Keyed {
  @Field(() => ID, { description: "Id of the membership." })
  membershipId!: string;

  @Field(() => Int, { description: "Version of the membership that the form was opened with." })
  version!: number;

  @Field(() => ID, { nullable: true, description: "Id of the micro-group; null or absent for none." })
  microGroupId?: string | null;
}

@InputType()
abstract class ProductInput extends Keyed {
  @Field(() => String, { description: "What it is to be called; at most 500 characters." })
  title!: string;

  @Field(() => ProductKind, { description: "What kind of document it is." })
  kind!: ProductKind;

  @Field(() => [String], { description: "Numbers of directions it serves; at least one." })
  directionCodes!: string[];

  @Field(() => LocalDate, { nullable: true, description: "When it is due; null or absent for no date." })
  dueOn?: string | null;
}

@InputType({ description: "A document that the group's assignment plans." })
export class PlanProductInput extends ProductInput {
  @Field(() => ID, { description: "Id of the group." })
  groupId!: string;
}

@InputType({ description: "What is said of a planned document, whole." })
export class UpdateProductInput extends ProductInput {
  @Field(() => ID, { description: "Id of the planned document." })
  productId!: string;

  @Field(() => Int, { description: "Version of it that the form was opened with." })
  version!: number;
}

@InputType({ description: "The acts that let a group work." })
export class StartGroupWorkInput extends Keyed {
  @Field(() => ID, { description: "Id of the group." })
  groupId!: string;

  @Field(() => Int, { description: "Version of the group that the form was opened with." })
  version!: number;

  @Field(() => String, {
    description: "The act that approved the technical assignment; at most 500 characters.",
  })
  assignmentBasis!: string;

  @Field(() => String, {
    description: "The act that approved the group's regulation; at most 500 characters.",
  })
  regulationBasis!: string;
}

@InputType({ description: "An order on list and composition of project groups." })
export class ApproveGroupsInput extends OrderParticularsInput {
  @Field(() => [ID], { description: "Ids of the groups it approves; 1 to 50." })
  groupIds!: string[];
}

@ObjectType({ description: "The groups are approved, and their members listed in the register." })
export class ApproveGroupsSuccess {
  @Field(() => OrderType, { description: "The order." })
  order!: OrderType;

  orderId!: string;

  static of(this: void, { id }: { id: string }): ApproveGroupsSuccess {
    return Object.assign(new ApproveGroupsSuccess(), { orderId: id });
  }
}
successReads("ApproveGroupsSuccess", { order: { of: () => orderRead, id: "orderId" } });
export const ApproveGroupsPayload = payloadOf("ApproveGroups", ApproveGroupsSuccess, GroupRefused);
