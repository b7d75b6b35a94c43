import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Args,
  type ClassType,
  Ctx,
  FieldResolver,
  ID,
  Info,
  Mutation,
  Query,
  Resolver,
} from "type-graphql";

import type { Acting, Context } from "../context.js";
import { act } from "../platform/act.js";
import { lookAhead } from "../platform/connection.js";
import type { Outcome } from "../platform/outcome.js";
import { approveGroups } from "./approveGroups.js";
import { createGroup } from "./createGroup.js";
import { updateGroup } from "./updateGroup.js";
import { appointLead } from "./appointLead.js";
import { addMembers } from "./addMembers.js";
import { endMembership } from "./endMembership.js";
import { createMicroGroup } from "./createMicroGroup.js";
import { updateMicroGroup } from "./updateMicroGroup.js";
import { moveMember } from "./moveMember.js";
import { planProduct } from "./planProduct.js";
import { updateProduct } from "./updateProduct.js";
import { startGroupWork } from "./startGroupWork.js";
import type { GroupReason } from "./group.policy.js";
import {
  CreateGroup,
  CreateGroupInput,
  UpdateGroup,
  UpdateGroupInput,
  AppointLead,
  AppointLeadInput,
  AddMembers,
  AddMembersInput,
  EndMembership,
  EndMembershipInput,
  CreateMicroGroup,
  CreateMicroGroupInput,
  UpdateMicroGroup,
  UpdateMicroGroupInput,
  MoveMember,
  MoveMemberInput,
  PlanProduct,
  PlanProductInput,
  UpdateProduct,
  UpdateProductInput,
  StartGroupWork,
  StartGroupWorkInput,
  ApproveGroupsInput,
  ApproveGroupsPayload,
  ApproveGroupsSuccess,
  GroupRefused,
} from "./groupActs.type.js";
import type { ProjectGroup } from "./projectGroup.entity.js";
import { OrderType } from "../register/order.type.js";
import { connectionQuery, oneQuery } from "../platform/read/read.js";
import { holdsWords } from "../platform/read/textSql.js";
import { projectGroupRead, viewerGroups } from "./projectGroup.reads.js";
import { ProjectGroupType } from "./projectGroup.type.js";
import { GroupsArgs, ProjectGroupConnection } from "./projectGroupList.type.js";

const groupQuery = oneQuery(
  () => projectGroupRead,
  (row, bind) => `${row}.id = ${bind((_viewer, { id }) => id, "text")}`,
);

const groupsQuery = connectionQuery(() => projectGroupRead, {
  orders: {
    YEAR: [
      { by: (row) => `${row}.year`, type: "int" },
      { by: (row) => `${row}.code collate "ru-x-icu"`, type: "text", against: true },
    ],
    TITLE: { by: (row) => `${row}.title collate "ru-x-icu"`, type: "text" },
  },
  defaultOrder: ["YEAR", "DESC"],
  tieBreak: "id",
  filters: {
    search: (row, value) => holdsWords(`${row}.title || ' ' || ${row}.code`, value("text")),
    year: (row, value) => `${row}.year = ${value("int")}`,
    level: (row, value) => `${row}.level = ${value("text")}`,
    state: (row, value) => `${row}.state = ${value("text")}`,
    isViewers: (row, value, bind) =>
      `(${row}.id = any(${bind(viewerGroups, "text[]")})) = ${value("boolean")}`,
  },
});

/** Does an act whose success holds the group that it changed. */
const change = <Input extends { key: string }>(
  context: Context,
  name: string,
  input: Input,
  command: (acting: Acting, input: Input) => Promise<Outcome<ProjectGroup, GroupReason>>,
  Success: ClassType<{ groupId: string }>,
) =>
  act(context, {
    name,
    input,
    command,
    success: ({ id }: ProjectGroup) => Object.assign(new Success(), { groupId: id }),
    refusal: GroupRefused.of,
  });

@Resolver()
export class ProjectGroupResolver {
  @Query(() => ProjectGroupConnection, { description: "Project groups of the region." })
  groups(
    @Args(() => GroupsArgs) _args: GroupsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return groupsQuery.read(context, info);
  }

  @Query(() => ProjectGroupType, {
    nullable: true,
    description: "A project group by its id; null when there is none.",
  })
  group(
    @Arg("id", () => ID, { description: "The identity." }) _id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return groupQuery.read(context, info);
  }

  @Mutation(() => CreateGroup.Payload, { description: "Announces a project group under its first lead." })
  createGroup(
    @Arg("input", () => CreateGroupInput, { description: "What to do." }) input: CreateGroupInput,
    @Ctx() context: Context,
  ) {
    return change(context, "createGroup", input, createGroup, CreateGroup.Success);
  }

  @Mutation(() => UpdateGroup.Payload, { description: "Changes what is said of a group." })
  updateGroup(
    @Arg("input", () => UpdateGroupInput, { description: "What to do." }) input: UpdateGroupInput,
    @Ctx() context: Context,
  ) {
    return change(context, "updateGroup", input, updateGroup, UpdateGroup.Success);
  }

  @Mutation(() => AppointLead.Payload, {
    description: "Puts another person at the head of a group from today on.",
  })
  appointLead(
    @Arg("input", () => AppointLeadInput, { description: "What to do." }) input: AppointLeadInput,
    @Ctx() context: Context,
  ) {
    return change(context, "appointLead", input, appointLead, AppointLead.Success);
  }

  @Mutation(() => AddMembers.Payload, { description: "Takes people into a group; all of them or none." })
  addMembers(
    @Arg("input", () => AddMembersInput, { description: "What to do." }) input: AddMembersInput,
    @Ctx() context: Context,
  ) {
    return change(context, "addMembers", input, addMembers, AddMembers.Success);
  }

  @Mutation(() => EndMembership.Payload, { description: "Ends a membership; the row is kept." })
  endMembership(
    @Arg("input", () => EndMembershipInput, { description: "What to do." }) input: EndMembershipInput,
    @Ctx() context: Context,
  ) {
    return change(context, "endMembership", input, endMembership, EndMembership.Success);
  }

  @Mutation(() => CreateMicroGroup.Payload, { description: "Makes a micro-group inside a group." })
  createMicroGroup(
    @Arg("input", () => CreateMicroGroupInput, { description: "What to do." }) input: CreateMicroGroupInput,
    @Ctx() context: Context,
  ) {
    return change(context, "createMicroGroup", input, createMicroGroup, CreateMicroGroup.Success);
  }

  @Mutation(() => UpdateMicroGroup.Payload, { description: "Renames a micro-group and says who leads it." })
  updateMicroGroup(
    @Arg("input", () => UpdateMicroGroupInput, { description: "What to do." }) input: UpdateMicroGroupInput,
    @Ctx() context: Context,
  ) {
    return change(context, "updateMicroGroup", input, updateMicroGroup, UpdateMicroGroup.Success);
  }

  @Mutation(() => MoveMember.Payload, {
    description: "Puts a member into another micro-group, or into none.",
  })
  moveMember(
    @Arg("input", () => MoveMemberInput, { description: "What to do." }) input: MoveMemberInput,
    @Ctx() context: Context,
  ) {
    return change(context, "moveMember", input, moveMember, MoveMember.Success);
  }

  @Mutation(() => PlanProduct.Payload, { description: "Plans a document in the assignment of a group." })
  planProduct(
    @Arg("input", () => PlanProductInput, { description: "What to do." }) input: PlanProductInput,
    @Ctx() context: Context,
  ) {
    return change(context, "planProduct", input, planProduct, PlanProduct.Success);
  }

  @Mutation(() => UpdateProduct.Payload, { description: "Changes a planned document." })
  updateProduct(
    @Arg("input", () => UpdateProductInput, { description: "What to do." }) input: UpdateProductInput,
    @Ctx() context: Context,
  ) {
    return change(context, "updateProduct", input, updateProduct, UpdateProduct.Success);
  }

  @Mutation(() => StartGroupWork.Payload, {
    description:
      "Lets an approved group work, once lead, order, assignment, regulation and micro-groups are in order.",
  })
  startGroupWork(
    @Arg("input", () => StartGroupWorkInput, { description: "What to do." }) input: StartGroupWorkInput,
    @Ctx() context: Context,
  ) {
    return change(context, "startGroupWork", input, startGroupWork, StartGroupWork.Success);
  }

  @Mutation(() => ApproveGroupsPayload, {
    description: "Registers the order on list and composition of groups, and approves them.",
  })
  approveGroups(
    @Arg("input", () => ApproveGroupsInput, { description: "The order and its groups." })
    input: ApproveGroupsInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "approveGroups",
      input,
      command: approveGroups,
      success: ApproveGroupsSuccess.of,
      refusal: GroupRefused.of,
    });
  }
}

@Resolver(() => OrderType)
export class OrderGroupsResolver {
  @FieldResolver(() => [ProjectGroupType], {
    description: "Groups whose composition it approves, by short name; at most 50.",
  })
  groups() {
    return lookAhead();
  }
}
