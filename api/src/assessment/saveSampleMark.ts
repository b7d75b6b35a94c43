import type { Acting } from "../context.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import { type CaseMark, keptMarks, markProblems } from "./caseScores.rules.js";
import { SampleMark } from "./expertTask.entity.js";
import type { ExpertTaskRefusalReason } from "./expertTask.policy.js";
import { holdTask } from "./heldTask.queries.js";

interface SaveSampleMark {
  markId: string;
  version: number;
  marks: readonly CaseMark[];
}

/** Keeps the candidate's marks of one sample document. What comes back is the same whatever was marked (T16). */
export async function saveSampleMark(
  acting: Acting,
  { markId, version, marks }: SaveSampleMark,
): Promise<Outcome<string, ExpertTaskRefusalReason>> {
  const { em, viewer, now } = acting;
  const mark = await em.findOne(
    SampleMark,
    { id: markId, regionId: viewer.regionId },
    { populate: ["sample.rubric"] },
  );
  if (!mark) return refused("NOT_FOUND");
  const attempt = await holdTask(acting, mark.attempt.id, "mark");
  if (typeof attempt === "string") return refused(attempt);
  if (mark.version !== version) return stale(markId);
  const { criteria } = mark.sample.getEntity().rubric.getEntity();
  const problems = markProblems(
    criteria.map(({ key, nameRu, descriptorsRu }) => ({ key, nameRu, levelsRu: descriptorsRu })),
    marks,
  );
  if (problems.length > 0) return invalid(...problems);

  Object.assign(mark, keptMarks(marks), { savedAt: now });
  return done(markId);
}
