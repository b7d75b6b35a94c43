import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { written, writtenProblems } from "../platform/written.js";
import { GroupReason, may } from "./group.policy.js";
import { lockedGroup } from "./group.queries.js";
import { MicroGroup, type ProjectGroup } from "./projectGroup.entity.js";

const bounds = { code: { most: 40 }, title: { most: 300 } };

/** What is wrong with a micro-group's code and title inside its group. */
export async function microGroupProblems(
  { em }: Acting,
  group: ProjectGroup,
  unit: MicroGroup | null,
  { code, title }: { code: string; title: string },
) {
  const problems = writtenProblems({ code, title }, bounds);
  const twin = await em.findOne(MicroGroup, { group: group.id, code: written(code) });

  return twin && twin !== unit ? [...problems, { path: "code", code: "DUPLICATE" }] : problems;
}

/** Makes a micro-group; its lead is chosen when somebody is in it. */
export async function createMicroGroup(
  acting: Acting,
  { groupId, code, title }: { groupId: string; code: string; title: string },
): Promise<Outcome<ProjectGroup, GroupReason>> {
  const { em, viewer, now } = acting;
  const group = await lockedGroup(acting, groupId);
  if (!group) return refused(GroupReason.NOT_FOUND);
  const reason = whyNot(may.arrange, { viewer, group });
  if (reason) return refused(reason);
  const problems = await microGroupProblems(acting, group, null, { code, title });
  if (problems.length > 0) return invalid(...problems);

  const unit = em.create(MicroGroup, {
    regionId: group.regionId,
    createdAt: now,
    createdById: viewer.personId,
    group,
    code: written(code),
    title: written(title),
  });
  record(em, {
    regionId: group.regionId,
    act: "group.microGroupCreated",
    actorId: viewer.personId,
    subjectId: group.id,
    at: now,
    refs: { microGroup: unit.id },
  });
  return done(group);
}
