import { defineEntity, p } from "@mikro-orm/core";

import { Person } from "../accounts/person.entity.js";
import { oneOf, rowOf, texts } from "../platform/entity.js";
import { Order } from "../register/order.entity.js";

export const GroupLevel = {
  INTER_MUNICIPAL: "INTER_MUNICIPAL",
  MUNICIPAL: "MUNICIPAL",
  REGIONAL: "REGIONAL",
} as const;
export type GroupLevel = keyof typeof GroupLevel;

export const GroupState = {
  FORMING: "FORMING",
  APPROVED: "APPROVED",
  ASSIGNMENT_DRAFTING: "ASSIGNMENT_DRAFTING",
  ASSIGNMENT_DISCUSSION: "ASSIGNMENT_DISCUSSION",
  WORKING: "WORKING",
  REPORTING: "REPORTING",
  CLOSED: "CLOSED",
  SUSPENDED: "SUSPENDED",
  DISSOLVED: "DISSOLVED",
} as const;
export type GroupState = keyof typeof GroupState;

export const GroupRole = { LEAD: "LEAD", DEPUTY: "DEPUTY", MEMBER: "MEMBER", CURATOR: "CURATOR" } as const;
export type GroupRole = keyof typeof GroupRole;

export const ProductKind = {
  MODEL_SOLUTION: "MODEL_SOLUTION",
  ROADMAP: "ROADMAP",
  METHOD_GUIDE: "METHOD_GUIDE",
  CONCEPT: "CONCEPT",
  STATUTE: "STATUTE",
  MONITORING_PROGRAMME: "MONITORING_PROGRAMME",
  CRITERIA: "CRITERIA",
  RECOMMENDATION: "RECOMMENDATION",
} as const;
export type ProductKind = keyof typeof ProductKind;

const ProjectGroupSchema = defineEntity({
  name: "ProjectGroup",
  properties: {
    ...rowOf("group"),
    year: p.integer(),
    code: p.string().length(40),
    title: p.string().length(300),
    topic: p.string().length(1000),
    level: oneOf(GroupLevel),
    state: oneOf(GroupState),
    lead: () => p.manyToOne(Person).ref(),
    /** The group whose work this one goes on with; its former members stay out of its reviews too (R38). */
    continues: () => p.manyToOne(ProjectGroup).ref().nullable(),
    approvalOrder: () => p.manyToOne(Order).ref().nullable(),
    /** Numbers of the conceptual documents that the group's assignment rests on. */
    conceptNumbers: p
      .array((text) => Number(text))
      .columnType("int[]")
      .$type<number[]>(),
    memberCount: p.integer().default(0),
    /** The act that approved the technical assignment; null until the group works (R55). */
    assignmentBasis: p.string().length(500).nullable(),
    /** The act that approved the group's regulation; null until the group works (R55). */
    regulationBasis: p.string().length(500).nullable(),
  },
  uniques: [{ properties: ["regionId", "year", "code"] }],
});

/** People of several municipalities who write model documents together (domain §4.2). */
export class ProjectGroup extends ProjectGroupSchema.class {}
ProjectGroupSchema.setClass(ProjectGroup);

const MicroGroupSchema = defineEntity({
  name: "MicroGroup",
  properties: {
    ...rowOf("microgroup"),
    group: () => p.manyToOne(ProjectGroup).ref(),
    code: p.string().length(40),
    title: p.string().length(300),
    lead: () => p.manyToOne(Person).ref().nullable(),
  },
  uniques: [{ properties: ["group", "code"] }],
});

/** The working unit inside a group (roadmap item 14). */
export class MicroGroup extends MicroGroupSchema.class {}
MicroGroupSchema.setClass(MicroGroup);

const GroupMembershipSchema = defineEntity({
  name: "GroupMembership",
  properties: {
    ...rowOf("membership"),
    group: () => p.manyToOne(ProjectGroup).ref(),
    person: () => p.manyToOne(Person).ref(),
    role: oneOf(GroupRole),
    microGroup: () => p.manyToOne(MicroGroup).ref().nullable(),
    fromOn: p.date(),
    /** Last day of membership; null while it lasts. Rows are kept for ever (R38). */
    toOn: p.date().nullable(),
  },
  indexes: [{ properties: ["group", "person"] }, { properties: ["person", "group"] }],
});

/** A person's place in a group between two dates. */
export class GroupMembership extends GroupMembershipSchema.class {}
GroupMembershipSchema.setClass(GroupMembership);

const PlannedProductSchema = defineEntity({
  name: "PlannedProduct",
  properties: {
    ...rowOf("product"),
    group: () => p.manyToOne(ProjectGroup).ref(),
    title: p.string().length(500),
    kind: oneOf(ProductKind),
    directionCodes: texts(),
    dueOn: p.date().nullable(),
  },
});

/** A document that the group's technical assignment plans; a model document belongs to exactly one (R57). */
export class PlannedProduct extends PlannedProductSchema.class {}
PlannedProductSchema.setClass(PlannedProduct);
