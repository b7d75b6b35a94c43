import { Person } from "../accounts/person.entity.js";
import type { Acting } from "../context.js";
import { addDays } from "../platform/calendar.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { GroupReason, may } from "./group.policy.js";
import { groupsLedBy, holdsOn, lockedGroup, placesOf, recount, todayOf } from "./group.queries.js";
import { mayLead } from "./group.rules.js";
import { GroupMembership, type ProjectGroup } from "./projectGroup.entity.js";

interface AppointLead {
  groupId: string;
  version: number;
  personId: string;
}

/**
 * Puts another person at the head of the group from today on. Whoever led it stays a member; the places of both before
 * today are kept, because conflicts of interest ask for them (R38).
 */
export async function appointLead(
  acting: Acting,
  { groupId, version, personId }: AppointLead,
): Promise<Outcome<ProjectGroup, GroupReason>> {
  const { em, viewer, now } = acting;
  const group = await lockedGroup(acting, groupId);
  if (!group) return refused(GroupReason.NOT_FOUND);
  const reason = whyNot(may.compose, { viewer, group });
  if (reason) return refused(reason);
  if (group.version !== version) return stale(group.id);

  const person = await em.findOne(Person, { id: personId, regionId: group.regionId, erasedAt: null });
  if (!person) return invalid({ path: "personId", code: "UNKNOWN" });
  const today = todayOf(acting);
  const places = await placesOf(em, group);
  const live = places.filter((place) => holdsOn({ fromOn: place.fromOn, toOn: place.toOn ?? null }, today));
  if (live.some((place) => place.role === "LEAD" && place.person.id === personId))
    return refused(GroupReason.IS_LEAD);
  if (!mayLead(await groupsLedBy(em, personId, today), group.id, group.year))
    return refused(GroupReason.LEADS_ANOTHER_GROUP);

  const change = (place: GroupMembership, role: "LEAD" | "MEMBER") => {
    // A place that began today is changed in itself: nothing happened under the old one.
    if (place.fromOn === today) return void (place.role = role);
    place.toOn = addDays(today, -1);
    places.push(begin(place.person.id, role, place.microGroup?.id ?? null));
  };
  const begin = (id: string, role: "LEAD" | "MEMBER", microGroupId: string | null) =>
    em.create(GroupMembership, {
      regionId: group.regionId,
      createdAt: now,
      createdById: viewer.personId,
      group,
      person: id,
      role,
      microGroup: microGroupId,
      fromOn: today,
    });

  for (const place of live.filter(({ role }) => role === "LEAD")) change(place, "MEMBER");
  const own = live.find((place) => place.person.id === personId);
  if (own) change(own, "LEAD");
  else places.push(begin(personId, "LEAD", null));
  const formerLead = group.lead.id;
  em.assign(group, { lead: person });
  recount(group, places, today);
  record(em, {
    regionId: group.regionId,
    act: "group.leadAppointed",
    actorId: viewer.personId,
    subjectId: group.id,
    at: now,
    refs: { lead: personId, formerLead },
  });
  return done(group);
}
