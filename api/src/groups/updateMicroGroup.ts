import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { written } from "../platform/written.js";
import { microGroupProblems } from "./createMicroGroup.js";
import { GroupReason, may } from "./group.policy.js";
import { asPlace, holdsOn, lockedGroup, placesOf, todayOf } from "./group.queries.js";
import { MicroGroup, type ProjectGroup } from "./projectGroup.entity.js";

interface UpdateMicroGroup {
  microGroupId: string;
  version: number;
  code: string;
  title: string;
  /** Null takes the lead away. */
  leadId?: string | null;
}

/** Renames a micro-group and says who leads it, one of its own members (R55). */
export async function updateMicroGroup(
  acting: Acting,
  { microGroupId, version, code, title, leadId }: UpdateMicroGroup,
): Promise<Outcome<ProjectGroup, GroupReason>> {
  const { em, viewer, now } = acting;
  const unit = await em.findOne(MicroGroup, { id: microGroupId, regionId: viewer.regionId });
  const group = unit && (await lockedGroup(acting, unit.group.id));
  if (!unit || !group) return refused(GroupReason.NOT_FOUND);
  const reason = whyNot(may.arrange, { viewer, group });
  if (reason) return refused(reason);
  if (unit.version !== version) return stale(unit.id);

  const problems = await microGroupProblems(acting, group, unit, { code, title });
  if (problems.length > 0) return invalid(...problems);
  const today = todayOf(acting);
  const live = (await placesOf(em, group)).map(asPlace).filter((place) => holdsOn(place, today));
  if (leadId && !live.some((place) => place.personId === leadId && place.microGroupId === unit.id))
    return refused(GroupReason.NOT_MEMBER);

  em.assign(unit, { code: written(code), title: written(title), lead: leadId ?? null });
  record(em, {
    regionId: group.regionId,
    act: "group.microGroupUpdated",
    actorId: viewer.personId,
    subjectId: group.id,
    at: now,
    refs: { microGroup: unit.id, ...(leadId && { lead: leadId }) },
  });
  return done(group);
}
