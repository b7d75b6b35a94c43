import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { GroupReason, may } from "./group.policy.js";
import { lockedGroup, placesOf, recount, todayOf } from "./group.queries.js";
import { GroupMembership, MicroGroup, type ProjectGroup } from "./projectGroup.entity.js";

interface EndMembership {
  membershipId: string;
  version: number;
  /** The last day of membership. */
  toOn: string;
}

/** Ends a member's place; the lead's ends only by another's appointment. The row is kept for ever (R38). */
export async function endMembership(
  acting: Acting,
  { membershipId, version, toOn }: EndMembership,
): Promise<Outcome<ProjectGroup, GroupReason>> {
  const { em, viewer, now } = acting;
  const found = await em.findOne(GroupMembership, { id: membershipId, regionId: viewer.regionId });
  const group = found && (await lockedGroup(acting, found.group.id));
  if (!found || !group) return refused(GroupReason.NOT_FOUND);
  const reason = whyNot(may.compose, { viewer, group });
  if (reason) return refused(reason);
  if (found.version !== version || found.toOn != null) return stale(found.id);
  if (found.role === "LEAD") return refused(GroupReason.IS_LEAD);
  if (toOn < found.fromOn) return invalid({ path: "toOn", code: "BEFORE_BEGINNING" });

  found.toOn = toOn;
  const led = await em.find(MicroGroup, { group: group.id, lead: found.person.id });
  for (const unit of led) em.assign(unit, { lead: null });
  recount(group, await placesOf(em, group), todayOf(acting));
  record(em, {
    regionId: group.regionId,
    act: "group.membershipEnded",
    actorId: viewer.personId,
    subjectId: group.id,
    at: now,
    refs: { member: found.person.id, membership: found.id },
  });
  return done(group);
}
