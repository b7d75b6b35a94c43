import type { InputProblem } from "../platform/outcome.js";
import type { CriterionMark, FrozenRubric, ReviewRemark, ReviewVerdict } from "./round.entity.js";
import { type MissingPart, missingParts } from "./scoring.rules.js";

/** What an expert writes in a sheet, as it travels. */
export interface ReviewContent {
  marks: readonly CriterionMark[];
  remarks: readonly ReviewRemark[];
  settled: readonly { remarkId: string; isSettled: boolean }[];
  summary: string;
  verdict: ReviewVerdict | null;
}

/** What is kept of it. */
export interface StoredContent {
  marks: CriterionMark[];
  remarks: ReviewRemark[];
  settled: Record<string, boolean>;
  summary: string;
  verdict: ReviewVerdict | null;
}

const mostRemarks = 100;
const mostText = 5000;
const mostQuote = 2000;
const remarkId = /^[A-Za-z0-9_-]{1,40}$/;

/** What cannot be stored at all, field by field; a sheet that is not finished has no problems here. */
export function contentProblems(content: ReviewContent, rubric: FrozenRubric): InputProblem[] {
  const problems: InputProblem[] = [];
  const add = (path: string, code: string, values?: Record<string, number>) =>
    problems.push({ path: `content.${path}`, code, ...(values && { values }) });
  const long = (path: string, text: string, most: number) => {
    if (text.length > most) add(path, "TOO_LONG", { most });
  };

  content.marks.forEach(({ key, score, comment }, index) => {
    if (!rubric.criteria.some((criterion) => criterion.key === key)) add(`marks.${index}.key`, "UNKNOWN");
    if (score !== null && score < 0) add(`marks.${key}.score`, "TOO_SMALL", { least: 0 });
    if (score !== null && score > rubric.scaleMax)
      add(`marks.${key}.score`, "TOO_LARGE", { most: rubric.scaleMax });
    long(`marks.${key}.comment`, comment, mostText);
  });
  if (new Set(content.marks.map(({ key }) => key)).size < content.marks.length) add("marks", "DUPLICATE");
  if (content.remarks.length > mostRemarks) add("remarks", "TOO_MANY", { most: mostRemarks });
  if (new Set(content.remarks.map(({ id }) => id)).size < content.remarks.length) add("remarks", "DUPLICATE");
  for (const { id, criterionKey, text, quote } of content.remarks) {
    if (!remarkId.test(id)) add("remarks", "MALFORMED");
    if (criterionKey !== null && !rubric.criteria.some(({ key }) => key === criterionKey))
      add(`remarks.${id}.criterionKey`, "UNKNOWN");
    long(`remarks.${id}.text`, text, mostText);
    long(`remarks.${id}.quote`, quote ?? "", mostQuote);
  }
  long("summary", content.summary, mostText * 2);

  return problems;
}

/** What is kept of a content without problems: one mark per criterion in the sheet's order, settlements by remark. */
export function storedContent(
  { marks, remarks, settled, summary, verdict }: ReviewContent,
  rubric: FrozenRubric,
  formerIds: readonly string[],
): StoredContent {
  const markOf = new Map(marks.map((mark) => [mark.key, mark]));

  return {
    marks: rubric.criteria.map(({ key }) => ({
      key,
      score: markOf.get(key)?.score ?? null,
      comment: markOf.get(key)?.comment ?? "",
    })),
    // A remark without words cannot be settled, so it asks nothing of the authors.
    remarks: remarks.map(({ id, criterionKey, blockId, start, end, quote, text, isMandatory }) => ({
      id,
      criterionKey,
      blockId,
      start,
      end,
      quote,
      text,
      isMandatory: isMandatory && text.trim() !== "",
    })),
    settled: Object.fromEntries(
      settled
        .filter((mark) => formerIds.includes(mark.remarkId))
        .map((mark) => [mark.remarkId, mark.isSettled]),
    ),
    summary,
    verdict,
  };
}

/** R52: whether the scores are those of the stored marks. */
export function hasSameScores(one: readonly CriterionMark[], other: readonly CriterionMark[]): boolean {
  return one.every(({ key, score }) => other.find((mark) => mark.key === key)?.score === score);
}

/** How many criteria are scored. */
export const scoredCount = (marks: readonly CriterionMark[]): number =>
  marks.filter(({ score }) => score !== null).length;

const pathOf = ({ part, criterionKey, remarkId }: MissingPart): string => {
  switch (part) {
    case "SCORE":
      return `content.marks.${criterionKey}.score`;
    case "COMMENT":
      return `content.marks.${criterionKey}.comment`;
    case "SETTLEMENT":
      return `content.settled.${remarkId}`;
    case "MANDATORY_REMARK":
      return "content.remarks";
    case "VERDICT":
      return "content.verdict";
    case "DECLARATION":
      return "hasDeclaredNoConflict";
  }
};

/** R47, R90: what keeps the sheet from being submitted, as problems of its fields. */
export function submissionProblems(
  content: StoredContent,
  rubric: FrozenRubric,
  formerIds: readonly string[],
  hasDeclaredNoConflict: boolean,
): InputProblem[] {
  return missingParts({ ...content, hasDeclaredNoConflict }, rubric, formerIds).map((missing) => ({
    path: pathOf(missing),
    ...(missing.part === "COMMENT"
      ? { code: "TOO_SHORT", values: { least: rubric.commentLength } }
      : { code: missing.part === "MANDATORY_REMARK" ? "MANDATORY_REMARK_REQUIRED" : "REQUIRED" }),
  }));
}
