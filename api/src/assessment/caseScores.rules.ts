import { lengthOf } from "../discussion/proposal.rules.js";
import type { InputProblem } from "../platform/outcome.js";
import type { ItemCriterion } from "./item.model.js";

/** Points and comment on one criterion as an assessor types them; null while no points are given. */
export interface CaseMark {
  key: string;
  score: number | null;
  comment: string;
}

/** The most points that a criterion gives. */
export const maxOf = ({ levelsRu }: Pick<ItemCriterion, "levelsRu">): number => levelsRu.length - 1;

/** The most points that a case gives. */
export const caseMaximum = (criteria: readonly ItemCriterion[]): number =>
  criteria.reduce((sum, criterion) => sum + maxOf(criterion), 0);

/** The points of all criteria; whatever is not given counts nothing. */
export const totalOfScores = (
  criteria: readonly ItemCriterion[],
  scores: Readonly<Record<string, number>>,
): number => criteria.reduce((sum, { key }) => sum + (scores[key] ?? 0), 0);

/** Whether points ask for a comment: below half of what the criterion gives. */
export const asksForComment = (criterion: Pick<ItemCriterion, "levelsRu">, score: number): boolean =>
  score * 2 < maxOf(criterion);

const longestComment = 5000;

/** What is wrong with marks as a draft: an unknown or repeated criterion, points outside its levels, too long a comment. */
export function markProblems(criteria: readonly ItemCriterion[], marks: readonly CaseMark[]): InputProblem[] {
  const byKey = new Map(criteria.map((criterion) => [criterion.key, criterion]));
  const seen = new Set<string>();
  return marks.flatMap(({ key, score, comment }): InputProblem[] => {
    const criterion = byKey.get(key);
    if (!criterion || seen.has(key)) return [{ path: `marks.${key}`, code: "UNKNOWN" }];
    seen.add(key);
    const isInside = score === null || (Number.isInteger(score) && score >= 0 && score <= maxOf(criterion));
    return [
      ...(isInside ? [] : [{ path: `marks.${key}.score`, code: "OUT_OF_RANGE" }]),
      ...(comment.length > longestComment
        ? [{ path: `marks.${key}.comment`, code: "TOO_LONG", values: { most: longestComment } }]
        : []),
    ];
  });
}

/** R08: what a grade still lacks: points for every criterion, and a comment for fewer than half of them. */
export function missingMarks(
  criteria: readonly ItemCriterion[],
  {
    scores,
    comments,
  }: { scores: Readonly<Record<string, number>>; comments: Readonly<Record<string, string>> },
  commentLength: number,
): InputProblem[] {
  return criteria.flatMap((criterion): InputProblem[] => {
    const { key } = criterion;
    const score = scores[key];
    if (score === undefined) return [{ path: `marks.${key}.score`, code: "REQUIRED" }];
    const isTooShort = asksForComment(criterion, score) && lengthOf(comments[key] ?? "") < commentLength;
    return isTooShort
      ? [{ path: `marks.${key}.comment`, code: "TOO_SHORT", values: { least: commentLength } }]
      : [];
  });
}

/** Marks as they are kept: points by criterion, and the comments that have words. */
export function keptMarks(marks: readonly CaseMark[]): {
  scores: Record<string, number>;
  comments: Record<string, string>;
} {
  const scores: Record<string, number> = {};
  const comments: Record<string, string> = {};
  for (const { key, score, comment } of marks) {
    if (score !== null) scores[key] = score;
    const words = comment.normalize("NFC");
    if (words.trim()) comments[key] = words;
  }
  return { scores, comments };
}
