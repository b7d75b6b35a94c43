import { Region } from "../accounts/region.entity.js";
import type { Acting } from "../context.js";
import { forUpdate } from "../platform/act.js";
import { dateIn } from "../platform/calendar.js";
import { newId } from "../platform/ids.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { written } from "../platform/written.js";
import { DEFAULT_GATE } from "../statistics/calibrationGate.js";
import { AssessmentBlueprint } from "./blueprint.entity.js";
import { type BlueprintRefusalReason, mayIssueBlueprint } from "./blueprint.policy.js";
import { blueprintProblems, type WrittenBlueprint } from "./blueprint.rules.js";

export interface IssueBlueprint extends WrittenBlueprint {
  /** Number of the newest edition when the form opened; 0 when there was none. */
  latestEdition: number;
}

/** Makes the next edition of the blueprint; attempts that were scheduled under an earlier one keep it (R85). */
export async function issueBlueprint(
  { em, viewer, now }: Acting,
  input: IssueBlueprint,
): Promise<Outcome<string, BlueprintRefusalReason>> {
  const { regionId, personId } = viewer;
  const reason = whyNot(mayIssueBlueprint, { viewer });
  if (reason) return refused(reason);
  // Two at once: the second waits here and then sees the edition of the first.
  await em.findOneOrFail(Region, regionId, forUpdate);
  const [latest] = await em.find(
    AssessmentBlueprint,
    { regionId },
    { orderBy: { edition: "desc" }, limit: 1 },
  );
  if ((latest?.edition ?? 0) !== input.latestEdition) return stale(latest?.id ?? regionId);
  const problems = blueprintProblems(input, {
    today: dateIn(now, viewer.timeZone),
    latestFrom: latest?.effectiveFromOn ?? null,
  });
  if (problems.length > 0) return invalid(...problems);

  const blueprint = em.create(AssessmentBlueprint, {
    id: newId("blueprint"),
    regionId,
    createdAt: now,
    createdById: personId,
    titleRu: written(input.titleRu),
    edition: input.latestEdition + 1,
    effectiveFromOn: input.effectiveFromOn,
    parts: [...new Set(input.parts)],
    cells: input.cells.map(({ scope, component, count }) => ({ scope, component: component ?? null, count })),
    testMinutes: input.testMinutes,
    caseMinutes: input.caseMinutes,
    testPassPercent: input.testPassPercent,
    casePassPercent: input.casePassPercent,
    exposurePercent: input.exposurePercent,
    sampleCount: input.sampleCount,
    taskDays: input.taskDays,
    gate: { ...(input.gate ?? latest?.gate ?? DEFAULT_GATE) },
  });
  record(em, {
    regionId,
    act: "blueprint.issued",
    actorId: personId,
    subjectId: blueprint.id,
    at: now,
    proves: {
      title: blueprint.titleRu,
      effectiveFromOn: blueprint.effectiveFromOn,
      cells: JSON.stringify(blueprint.cells),
      gate: JSON.stringify(blueprint.gate),
    },
  });
  return done(blueprint.id);
}
