import type { PlainDate } from "../platform/calendar.js";
import type { GroupRole } from "./projectGroup.entity.js";

/** A place in a group as these rules read it. */
export interface GroupPlace {
  personId: string;
  role: GroupRole;
  microGroupId: string | null;
  fromOn: PlainDate;
  /** The last day of membership; null while it lasts. */
  toOn: PlainDate | null;
}

/** R87, R38: whether the person is a member on the day, in any role. */
export function isMemberOn(places: readonly GroupPlace[], personId: string, on: PlainDate): boolean {
  return places.some((place) => place.personId === personId && isLive(place, on));
}

function isLive({ fromOn, toOn }: GroupPlace, on: PlainDate): boolean {
  return fromOn <= on && (toOn === null || on <= toOn);
}

/** What a group shows when it is to start working. */
export interface GroupReadiness {
  hasOrder: boolean;
  hasApprovedAssignment: boolean;
  hasRegulation: boolean;
  places: readonly GroupPlace[];
  microGroups: readonly { id: string; leadId: string | null }[];
}

export type ReadinessGap =
  | "LEAD_MISSING"
  | "SEVERAL_LEADS"
  | "ORDER_MISSING"
  | "ASSIGNMENT_NOT_APPROVED"
  | "REGULATION_MISSING"
  | "MEMBER_OF_TWO_MICRO_GROUPS"
  | "MICRO_GROUP_WITHOUT_LEAD";

/** R55: everything that keeps a group from working on the day; empty when it may. */
export function readinessGaps(
  { hasOrder, hasApprovedAssignment, hasRegulation, places, microGroups }: GroupReadiness,
  on: PlainDate,
): ReadinessGap[] {
  const live = places.filter((place) => isLive(place, on));
  const leads = new Set(live.filter(({ role }) => role === "LEAD").map(({ personId }) => personId));
  const microGroupsOf = Map.groupBy(
    live.filter(({ microGroupId }) => microGroupId !== null),
    ({ personId }) => personId,
  );
  const isInTwo = [...microGroupsOf.values()].some(
    (own) => new Set(own.map(({ microGroupId }) => microGroupId)).size > 1,
  );
  const isLedFromWithin = ({ id, leadId }: GroupReadiness["microGroups"][number]) =>
    live.some(({ personId, microGroupId }) => personId === leadId && microGroupId === id);

  const gaps: [ReadinessGap, boolean][] = [
    ["LEAD_MISSING", leads.size === 0],
    ["SEVERAL_LEADS", leads.size > 1],
    ["ORDER_MISSING", !hasOrder],
    ["ASSIGNMENT_NOT_APPROVED", !hasApprovedAssignment],
    ["REGULATION_MISSING", !hasRegulation],
    ["MEMBER_OF_TWO_MICRO_GROUPS", isInTwo],
    ["MICRO_GROUP_WITHOUT_LEAD", !microGroups.every(isLedFromWithin)],
  ];
  return gaps.filter(([, isMissing]) => isMissing).map(([gap]) => gap);
}

/** R56: whether a person may lead a group of the year, given those that they lead already. */
export function mayLead(
  ledGroups: readonly { id: string; year: number }[],
  groupId: string,
  year: number,
): boolean {
  return ledGroups.every((group) => group.id === groupId || group.year !== year);
}

/** A planned product and what became of it. */
export interface ProductOutcome {
  title: string;
  isApproved: boolean;
  /** Null unless it was withdrawn. */
  withdrawalReason: string | null;
}

/** R61: the products that keep a group from being closed; empty when all were approved or withdrawn with a reason. */
export function unfinishedProducts(products: readonly ProductOutcome[]): ProductOutcome[] {
  return products.filter(({ isApproved, withdrawalReason }) => !isApproved && !withdrawalReason?.trim());
}
