import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { type GroupParticulars, kept, particularsProblems } from "./createGroup.js";
import { GroupReason, may } from "./group.policy.js";
import { groupsLedBy, lockedGroup, todayOf } from "./group.queries.js";
import { mayLead } from "./group.rules.js";
import type { ProjectGroup } from "./projectGroup.entity.js";

/** Changes what is said of a group; its lead and members have acts of their own. */
export async function updateGroup(
  acting: Acting,
  { groupId, version, ...particulars }: GroupParticulars & { groupId: string; version: number },
): Promise<Outcome<ProjectGroup, GroupReason>> {
  const { em, viewer, now } = acting;
  const group = await lockedGroup(acting, groupId);
  if (!group) return refused(GroupReason.NOT_FOUND);
  const reason = whyNot(may.compose, { viewer, group });
  if (reason) return refused(reason);
  if (group.version !== version) return stale(group.id);

  const problems = await particularsProblems(acting, group, particulars);
  if (problems.length > 0) return invalid(...problems);
  const led = await groupsLedBy(em, group.lead.id, todayOf(acting));
  if (!mayLead(led, group.id, particulars.year)) return refused(GroupReason.LEADS_ANOTHER_GROUP);

  em.assign(group, kept(particulars));
  record(em, {
    regionId: group.regionId,
    act: "group.updated",
    actorId: viewer.personId,
    subjectId: group.id,
    at: now,
    proves: { title: group.title },
  });
  return done(group);
}
