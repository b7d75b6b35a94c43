import { Person } from "../accounts/person.entity.js";
import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, type InputProblem, invalid, type Outcome, refused } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { GroupReason, may } from "./group.policy.js";
import { lockedGroup, placesOf, recount, todayOf } from "./group.queries.js";
import { GroupMembership, type GroupRole, MicroGroup, type ProjectGroup } from "./projectGroup.entity.js";

/** A member to be; a lead is appointed by an act of its own. */
interface Joining {
  personId: string;
  role: Exclude<GroupRole, "LEAD">;
  microGroupId?: string | null;
}

interface AddMembers {
  groupId: string;
  fromOn: string;
  members: Joining[];
}

/** Takes people into the group; all of them or none. */
export async function addMembers(
  acting: Acting,
  { groupId, fromOn, members }: AddMembers,
): Promise<Outcome<ProjectGroup, GroupReason>> {
  const { em, viewer, now } = acting;
  const group = await lockedGroup(acting, groupId);
  if (!group) return refused(GroupReason.NOT_FOUND);
  const reason = whyNot(may.compose, { viewer, group });
  if (reason) return refused(reason);
  if (members.length === 0) return invalid({ path: "members", code: "TOO_FEW", values: { least: 1 } });
  if (members.length > 100) return invalid({ path: "members", code: "TOO_MANY", values: { most: 100 } });

  const today = todayOf(acting);
  const places = await placesOf(em, group);
  const { regionId } = group;
  const ids = members.map(({ personId }) => personId);
  const people = await em.find(Person, { id: { $in: ids }, regionId, erasedAt: null });
  const known = new Set(people.map(({ id }) => id));
  const units = new Set((await em.find(MicroGroup, { group: group.id })).map(({ id }) => id));
  const present = new Set(
    places.filter(({ toOn }) => toOn == null || toOn >= fromOn).map(({ person }) => person.id),
  );
  const problems = members.flatMap(({ personId, microGroupId }, index): InputProblem[] => [
    ...(known.has(personId) ? [] : [{ path: `members.${index}.personId`, code: "UNKNOWN" }]),
    ...(present.has(personId) || ids.indexOf(personId) !== index
      ? [{ path: `members.${index}.personId`, code: "DUPLICATE" }]
      : []),
    ...(microGroupId && !units.has(microGroupId)
      ? [{ path: `members.${index}.microGroupId`, code: "UNKNOWN" }]
      : []),
  ]);
  if (problems.length > 0) return invalid(...problems);

  for (const { personId, role, microGroupId } of members) {
    places.push(
      em.create(GroupMembership, {
        regionId,
        createdAt: now,
        createdById: viewer.personId,
        group,
        person: personId,
        role,
        microGroup: microGroupId ?? null,
        fromOn,
      }),
    );
  }
  recount(group, places, today);
  record(em, {
    regionId,
    act: "group.membersAdded",
    actorId: viewer.personId,
    subjectId: group.id,
    at: now,
    refs: Object.fromEntries(ids.map((id, index) => [`member${index}`, id])),
  });
  return done(group);
}
