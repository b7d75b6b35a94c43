import type { EntityManager } from "@mikro-orm/postgresql";

import type { Acting } from "../context.js";
import { forUpdate } from "../platform/act.js";
import { dateIn, type PlainDate } from "../platform/calendar.js";
import type { GroupPlace } from "./group.rules.js";
import { GroupMembership, ProjectGroup } from "./projectGroup.entity.js";

/** The group, locked, or null when it is not there for the viewer. */
export const lockedGroup = ({ em, viewer }: Acting, id: string): Promise<ProjectGroup | null> =>
  em.findOne(ProjectGroup, { id, regionId: viewer.regionId }, forUpdate);

/** Today in the region's zone. */
export const todayOf = ({ now, viewer }: Acting): PlainDate => dateIn(now, viewer.timeZone);

/** Whether a place holds on the day. */
export const holdsOn = ({ fromOn, toOn }: Pick<GroupPlace, "fromOn" | "toOn">, day: PlainDate): boolean =>
  fromOn <= day && (toOn == null || day <= toOn);

/** Every place in the group, past ones too. */
export const placesOf = (em: EntityManager, group: ProjectGroup): Promise<GroupMembership[]> =>
  em.find(GroupMembership, { group: group.id });

/** Counts people with a place that holds on the day or begins later. */
export function recount(group: ProjectGroup, places: readonly GroupMembership[], day: PlainDate): void {
  const live = places.filter(({ toOn }) => toOn == null || toOn >= day);
  group.memberCount = new Set(live.map(({ person }) => person.id)).size;
}

/** A place as the rules read it. */
export const asPlace = (place: GroupMembership): GroupPlace => ({
  personId: place.person.id,
  role: place.role,
  microGroupId: place.microGroup?.id ?? null,
  fromOn: place.fromOn,
  toOn: place.toOn ?? null,
});

/** The groups of the year that the person leads on the day or later. */
export async function groupsLedBy(
  em: EntityManager,
  personId: string,
  day: PlainDate,
): Promise<{ id: string; year: number }[]> {
  const places = await em.find(
    GroupMembership,
    { person: personId, role: "LEAD", $or: [{ toOn: null }, { toOn: { $gte: day } }] },
    { populate: ["group"] },
  );

  return places.map(({ group }) => ({ id: group.id, year: group.getEntity().year }));
}
