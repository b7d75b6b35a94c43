import type { Compared } from "../ui/SideBySide";
import { dot } from "../ui/dot";

/** Points and comment on one criterion, as the screen holds them and as they travel. */
export interface Mark {
  key: string;
  score: number | null;
  comment: string;
}

/** A criterion as the screen shows it. */
export interface MarkedCriterion {
  key: string;
  name: string;
  question?: string;
  /** What every number of points means, from 0 on. */
  levels: readonly string[];
  /** Fewer points ask for a comment; null where none ever do. */
  lowBelow: number | null;
}

/** The marks of all criteria in their order; what is not stored is open. */
export const marksFor = (
  criteria: readonly { key: string }[],
  stored: readonly { key: string; score: number | null; comment: string }[],
): Mark[] =>
  criteria.map(({ key }) => {
    const mark = stored.find((each) => each.key === key);
    return { key, score: mark?.score ?? null, comment: mark?.comment ?? "" };
  });

/** One text for equal marks. */
export const textOfMarks = (marks: readonly Mark[]): string =>
  JSON.stringify(marks.map(({ key, score, comment }) => [key, score, comment]));

export const withMark = (marks: readonly Mark[], key: string, given: Partial<Mark>): Mark[] =>
  marks.map((mark) => (mark.key === key ? { ...mark, ...given } : mark));

/** What one criterion still lacks; null when nothing. */
export function lackOf(
  { key, lowBelow }: MarkedCriterion,
  marks: readonly Mark[],
  commentLength: number,
): "score" | "comment" | null {
  const mark = marks.find((each) => each.key === key);
  if (!mark || mark.score === null) return "score";
  const isLow = lowBelow !== null && mark.score < lowBelow;
  return isLow && mark.comment.trim().length < commentLength ? "comment" : null;
}

/** What differs between marks of this screen and those that were stored elsewhere. */
export function comparedMarks(
  criteria: readonly MarkedCriterion[],
  mine: readonly Mark[],
  stored: readonly Mark[],
): Compared[] {
  const line = (marks: readonly Mark[], key: string) => {
    const mark = marks.find((each) => each.key === key);
    return [mark?.score ?? "—", mark?.comment].filter((part) => part !== "" && part !== undefined).join(dot);
  };
  return criteria
    .map(({ key, name }) => ({ label: name, mine: line(mine, key), stored: line(stored, key) }))
    .filter((each) => each.mine !== each.stored);
}
