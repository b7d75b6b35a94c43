import { createHash } from "node:crypto";

import { Task } from "../accounts/task.entity.js";
import type { Acting } from "../context.js";
import { passageOf } from "../discussion/passage.rules.js";
import { DocumentVersion } from "../documents/document.entity.js";
import type { InputProblem } from "../platform/outcome.js";
import {
  contentProblems,
  hasSameScores,
  type ReviewContent,
  scoredCount,
  type StoredContent,
  storedContent,
} from "./content.rules.js";
import type { HeldReview } from "./heldAssignment.queries.js";
import { ExpertConclusion, type Review, ReviewRevision } from "./round.entity.js";
import { percentOf, scoresOf } from "./scoring.rules.js";

/** What came of checking a content: what may be stored, with the remarks of the round before, or why it may not. */
type Checked =
  | { kind: "stored"; stored: StoredContent; formerIds: string[] }
  | { kind: "locked" }
  | { kind: "problems"; problems: InputProblem[] };

/** Whether the content fits the sheet, the version and a return for clarification. Changes nothing. */
export async function checkContent(
  acting: Acting,
  { assignment, round, review }: HeldReview,
  content: ReviewContent,
): Promise<Checked> {
  const problems = contentProblems(content, round.frozenRubric);
  if (problems.length === 0)
    problems.push(...(await passageProblems(acting, round.documentVersion.id, review, content)));
  if (problems.length > 0) return { kind: "problems", problems };

  const formerIds = await formerRemarkIds(acting, round.document.id, round.number);
  const stored = storedContent(content, round.frozenRubric, formerIds);
  if (assignment.returnedAt && !hasSameScores(stored.marks, review.marks)) return { kind: "locked" };

  return { kind: "stored", stored, formerIds };
}

/** The text of a version never changes, so what is stored needs no second look: only new passages are looked up. */
async function passageProblems(
  { em }: Acting,
  versionId: string,
  review: Review,
  { remarks }: ReviewContent,
): Promise<InputProblem[]> {
  const known = new Set(review.remarks.map(({ id }) => id));
  const fresh = remarks.filter(({ id, blockId }) => !known.has(id) && blockId !== null);
  if (fresh.length === 0) return [];
  const { blocks } = await em.findOneOrFail(DocumentVersion, versionId, { populate: ["blocks"] });

  return fresh
    .filter((remark) => passageOf(blocks, remark) === null)
    .map(({ id }) => ({ path: `content.remarks.${id}.quote`, code: "UNKNOWN_PASSAGE" }));
}

/** R90: the mandatory remarks that the last conclusion before this round left open. */
async function formerRemarkIds({ em }: Acting, documentId: string, roundNumber: number): Promise<string[]> {
  const [last] = await em.find(
    ExpertConclusion,
    { document: documentId, round: { number: { $lt: roundNumber } } },
    { orderBy: { round: { number: "desc" } }, limit: 1 },
  );

  return (last?.mandatoryRemarks ?? []).filter(({ isSettled }) => !isSettled).map(({ id }) => id);
}

/** Puts a content into the review and counts the progress where lists show it. */
export async function write(
  { em, now }: Acting,
  { assignment, review }: HeldReview,
  stored: StoredContent,
): Promise<void> {
  Object.assign(review, stored, { savedAt: now });
  assignment.scoredCount = scoredCount(stored.marks);
  const tasks = await em.find(Task, { objectId: assignment.id, closedAt: null });
  for (const task of tasks) task.doneCount = assignment.scoredCount;
}

/** R52: keeps what was submitted before something else takes its place. */
export function keepRevision({ em, viewer, now }: Acting, review: Review): void {
  if (!review.submittedAt) return;
  em.create(ReviewRevision, {
    regionId: review.regionId,
    createdAt: now,
    createdById: viewer.personId,
    review,
    content: { ...contentOf(review), totalPercent: review.totalPercent ?? null },
    hash: review.hash!,
    submittedAt: review.submittedAt,
  });
}

const contentOf = ({ marks, remarks, settled, summary, verdict }: Review) => ({
  marks,
  remarks,
  settled,
  summary,
  verdict: verdict ?? null,
});

/** Makes the review part of the record: from here on it is never edited (R52). */
export function seal({ now }: Acting, { round, review }: HeldReview): void {
  review.totalPercent = percentOf(scoresOf(review.marks), round.frozenRubric);
  review.submittedAt = now;
  review.hash = createHash("sha256")
    .update(JSON.stringify(contentOf(review)))
    .digest("hex");
}
