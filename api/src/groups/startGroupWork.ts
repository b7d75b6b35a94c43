import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { written, writtenProblems } from "../platform/written.js";
import { GroupReason, may } from "./group.policy.js";
import { asPlace, lockedGroup, placesOf, todayOf } from "./group.queries.js";
import { readinessGaps } from "./group.rules.js";
import { MicroGroup, type ProjectGroup } from "./projectGroup.entity.js";

interface StartGroupWork {
  groupId: string;
  version: number;
  /** The acts that approved the technical assignment and the group's regulation. */
  assignmentBasis: string;
  regulationBasis: string;
}

const bounds = { assignmentBasis: { most: 500 }, regulationBasis: { most: 500 } };

/** Lets an approved group work, once everything of R55 is there. */
export async function startGroupWork(
  acting: Acting,
  { groupId, version, assignmentBasis, regulationBasis }: StartGroupWork,
): Promise<Outcome<ProjectGroup, GroupReason>> {
  const { em, viewer, now } = acting;
  const group = await lockedGroup(acting, groupId);
  if (!group) return refused(GroupReason.NOT_FOUND);
  const reason = whyNot(may.startWork, { viewer, group });
  if (reason) return refused(reason);
  if (group.version !== version) return stale(group.id);
  const problems = writtenProblems({ assignmentBasis, regulationBasis }, bounds);
  if (problems.length > 0) return invalid(...problems);

  const units = await em.find(MicroGroup, { group: group.id });
  const [gap] = readinessGaps(
    {
      hasOrder: group.approvalOrder != null,
      hasApprovedAssignment: true,
      hasRegulation: true,
      places: (await placesOf(em, group)).map(asPlace),
      microGroups: units.map(({ id, lead }) => ({ id, leadId: lead?.id ?? null })),
    },
    todayOf(acting),
  );
  if (gap) return refused(gap);

  em.assign(group, {
    state: "WORKING",
    assignmentBasis: written(assignmentBasis),
    regulationBasis: written(regulationBasis),
  });
  record(em, {
    regionId: group.regionId,
    act: "group.workStarted",
    actorId: viewer.personId,
    subjectId: group.id,
    at: now,
    proves: { assignmentBasis, regulationBasis },
  });
  return done(group);
}
