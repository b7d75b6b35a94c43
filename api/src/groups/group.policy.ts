import type { Viewer } from "../accounts/viewer.js";
import type { Rule } from "../platform/policy.js";
import type { ProjectGroup } from "./projectGroup.entity.js";

/** Why an act on a project group was refused. */
export const GroupReason = {
  NOT_FOUND: "NOT_FOUND",
  NOT_COORDINATOR: "NOT_COORDINATOR",
  NOT_COORDINATOR_OR_LEAD: "NOT_COORDINATOR_OR_LEAD",
  NOT_OFFICER: "NOT_OFFICER",
  OWN_GROUP: "OWN_GROUP",
  GROUP_CLOSED: "GROUP_CLOSED",
  INVALID_STATE: "INVALID_STATE",
  LEADS_ANOTHER_GROUP: "LEADS_ANOTHER_GROUP",
  ALREADY_MEMBER: "ALREADY_MEMBER",
  IS_LEAD: "IS_LEAD",
  NOT_MEMBER: "NOT_MEMBER",
  LEAD_MISSING: "LEAD_MISSING",
  SEVERAL_LEADS: "SEVERAL_LEADS",
  ORDER_MISSING: "ORDER_MISSING",
  ASSIGNMENT_NOT_APPROVED: "ASSIGNMENT_NOT_APPROVED",
  REGULATION_MISSING: "REGULATION_MISSING",
  MEMBER_OF_TWO_MICRO_GROUPS: "MEMBER_OF_TWO_MICRO_GROUPS",
  MICRO_GROUP_WITHOUT_LEAD: "MICRO_GROUP_WITHOUT_LEAD",
} as const;
export type GroupReason = keyof typeof GroupReason;

/** What the rules of an act on a group ask about. */
interface GroupCase {
  viewer: Pick<Viewer, "has" | "leads" | "isMemberOf">;
  group: Pick<ProjectGroup, "id" | "state">;
}
type GroupRule = Rule<GroupCase, GroupReason>;

const keepsGroups: Rule<Pick<GroupCase, "viewer">, GroupReason> = {
  reason: GroupReason.NOT_COORDINATOR,
  holds: ({ viewer }) => viewer.has("COORDINATOR"),
};
const keepsOrLeads: GroupRule = {
  reason: GroupReason.NOT_COORDINATOR_OR_LEAD,
  holds: ({ viewer, group }) => viewer.has("COORDINATOR") || viewer.leads(group.id),
};
const isOfficer: GroupRule = {
  reason: GroupReason.NOT_OFFICER,
  holds: ({ viewer }) => viewer.has("MINISTRY_OFFICER"),
};
/** R45: roles never add up across a conflict. */
const isNotOwn: GroupRule = {
  reason: GroupReason.OWN_GROUP,
  holds: ({ viewer, group }) => !viewer.isMemberOf(group.id),
};
const isOpen: GroupRule = {
  reason: GroupReason.GROUP_CLOSED,
  holds: ({ group }) => group.state !== "CLOSED" && group.state !== "DISSOLVED",
};
const isIn = (...states: readonly ProjectGroup["state"][]): GroupRule => ({
  reason: GroupReason.INVALID_STATE,
  holds: ({ group }) => states.includes(group.state),
});

export const may = {
  create: [keepsGroups],
  /** Title, lead, composition, products. */
  compose: [keepsGroups, isOpen],
  /** Micro-groups and who is in which. */
  arrange: [keepsOrLeads, isOpen],
  approve: [isOfficer, isNotOwn, isIn("FORMING")],
  startWork: [keepsGroups, isIn("APPROVED", "ASSIGNMENT_DRAFTING", "ASSIGNMENT_DISCUSSION")],
};
