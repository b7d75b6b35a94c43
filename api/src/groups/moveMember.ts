import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { GroupReason, may } from "./group.policy.js";
import { lockedGroup } from "./group.queries.js";
import { GroupMembership, MicroGroup, type ProjectGroup } from "./projectGroup.entity.js";

interface MoveMember {
  membershipId: string;
  version: number;
  /** Null takes the member out of every micro-group. */
  microGroupId?: string | null;
}

/** Puts a member into a micro-group, the only one they are in (R55). Versions keep the authors of their own time. */
export async function moveMember(
  acting: Acting,
  { membershipId, version, microGroupId }: MoveMember,
): Promise<Outcome<ProjectGroup, GroupReason>> {
  const { em, viewer, now } = acting;
  const place = await em.findOne(GroupMembership, { id: membershipId, regionId: viewer.regionId });
  const group = place && (await lockedGroup(acting, place.group.id));
  if (!place || !group) return refused(GroupReason.NOT_FOUND);
  const reason = whyNot(may.arrange, { viewer, group });
  if (reason) return refused(reason);
  if (place.version !== version || place.toOn != null) return stale(place.id);
  const unit = microGroupId ? await em.findOne(MicroGroup, { id: microGroupId, group: group.id }) : null;
  if (microGroupId && !unit) return invalid({ path: "microGroupId", code: "UNKNOWN" });

  const left = place.microGroup ? await em.findOne(MicroGroup, place.microGroup.id) : null;
  if (left && left !== unit && left.lead?.id === place.person.id) em.assign(left, { lead: null });
  em.assign(place, { microGroup: unit });
  record(em, {
    regionId: group.regionId,
    act: "group.memberMoved",
    actorId: viewer.personId,
    subjectId: group.id,
    at: now,
    refs: { member: place.person.id, ...(unit && { microGroup: unit.id }) },
  });
  return done(group);
}
