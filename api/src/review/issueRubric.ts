import { Region } from "../accounts/region.entity.js";
import type { Acting } from "../context.js";
import { forUpdate } from "../platform/act.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { Rubric } from "./rubric.entity.js";
import { may, RubricReason } from "./rubric.policy.js";
import { keptSheet, sheetProblems, type TypedSheet } from "./rubric.rules.js";

interface IssueRubric extends TypedSheet {
  /** The edition that the form began with. */
  rubricId: string;
  /** Number of the newest edition of this sheet when the form opened. */
  latestEdition: number;
}

/** Makes a new edition of an expert sheet from one of its editions; rounds keep the one they opened with (R85). */
export async function issueRubric(
  { em, viewer, now }: Acting,
  input: IssueRubric,
): Promise<Outcome<string, RubricReason>> {
  const { regionId } = viewer;
  const reason = whyNot(may.issue, { viewer });
  if (reason) return refused(reason);
  await em.findOneOrFail(Region, regionId, forUpdate);
  const base = await em.findOne(Rubric, { id: input.rubricId, regionId });
  if (!base) return refused(RubricReason.NOT_FOUND);
  const { titleRu } = base;
  const editions = await em.find(Rubric, { regionId, titleRu }, { orderBy: { edition: "desc" } });
  const [latest] = editions;
  if (latest!.edition !== input.latestEdition) return stale(latest!.id);
  const problems = sheetProblems(input);
  if (problems.length > 0) return invalid(...problems);

  // A key stands for one criterion in all editions, so that a new criterion takes none that was ever used.
  const keys = editions.flatMap(({ criteria }) => criteria.map(({ key }) => key));
  const rubric = em.create(Rubric, {
    regionId,
    createdAt: now,
    createdById: viewer.personId,
    titleRu,
    edition: latest!.edition + 1,
    ...keptSheet(input, keys),
  });
  await em.flush();
  record(em, {
    regionId,
    act: "rubric.issued",
    actorId: viewer.personId,
    subjectId: rubric.id,
    at: now,
    refs: { base: base.id },
    proves: { criteria: JSON.stringify(rubric.criteria) },
  });

  return done(rubric.id);
}
