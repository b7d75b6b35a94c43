import type { Parameters } from "../accounts/parameters.js";
import { lengthOf } from "../discussion/proposal.rules.js";
import type {
  CriterionFigures,
  CriterionMark,
  FrozenRubric,
  ReviewRemark,
  ReviewVerdict,
  RoundMode,
} from "./round.entity.js";

/** What scoring asks of a rubric. */
export type ScoredRubric = Pick<FrozenRubric, "scaleMax" | "criterionPass" | "commentLength"> & {
  criteria: readonly { key: string; weight: number }[];
};

/** Scores by criterion key; null or left out while not scored. */
export type Scores = Readonly<Record<string, number | null | undefined>>;

/** The scores of a review's marks. */
export function scoresOf(marks: readonly CriterionMark[]): Scores {
  return Object.fromEntries(marks.map(({ key, score }) => [key, score]));
}

/** A review as its author wants to submit it. */
export interface ReviewContent {
  marks: readonly CriterionMark[];
  remarks: readonly Pick<ReviewRemark, "isMandatory" | "text">[];
  verdict: ReviewVerdict | null;
  hasDeclaredNoConflict: boolean;
  /** Marks on the mandatory remarks of the round before, by their id. */
  settled: Readonly<Record<string, boolean>>;
}

/** What a review still lacks; `criterionKey` or `remarkId` says where, both null for the sheet as a whole. */
export interface MissingPart {
  part: "SCORE" | "COMMENT" | "VERDICT" | "DECLARATION" | "MANDATORY_REMARK" | "SETTLEMENT";
  criterionKey: string | null;
  remarkId: string | null;
}

/** R47, R90: everything that keeps a review from being submitted, in the order of the sheet; empty when it may be. */
export function missingParts(
  { marks, remarks, verdict, hasDeclaredNoConflict, settled }: ReviewContent,
  rubric: ScoredRubric,
  openRemarkIds: readonly string[],
): MissingPart[] {
  const missing: MissingPart[] = [];
  for (const { key } of rubric.criteria) {
    const mark = marks.find((each) => each.key === key);
    const score = mark?.score ?? null;
    if (!isOnScale(score, rubric.scaleMax)) {
      missing.push({ part: "SCORE", criterionKey: key, remarkId: null });
    } else if (score < rubric.criterionPass && lengthOf(mark!.comment) < rubric.commentLength) {
      missing.push({ part: "COMMENT", criterionKey: key, remarkId: null });
    }
  }
  for (const remarkId of openRemarkIds) {
    if (!Object.hasOwn(settled, remarkId)) missing.push({ part: "SETTLEMENT", criterionKey: null, remarkId });
  }
  if (!verdict) missing.push({ part: "VERDICT", criterionKey: null, remarkId: null });
  const isAskingForMore = verdict === "REVISE" || verdict === "REJECT";
  if (isAskingForMore && !remarks.some(({ isMandatory, text }) => isMandatory && text.trim())) {
    missing.push({ part: "MANDATORY_REMARK", criterionKey: null, remarkId: null });
  }
  if (!hasDeclaredNoConflict) missing.push({ part: "DECLARATION", criterionKey: null, remarkId: null });
  return missing;
}

function isOnScale(score: number | null, scaleMax: number): score is number {
  return score !== null && Number.isInteger(score) && score >= 0 && score <= scaleMax;
}

/** R50: the weighted total and its maximum, both in points times weight; null while a criterion is not scored. */
export function totalOf(scores: Scores, rubric: ScoredRubric): { points: number; maximum: number } | null {
  let points = 0;
  for (const { key, weight } of rubric.criteria) {
    const score = scores[key];
    if (score === null || score === undefined) return null;
    points += wholeWeight(weight) * score;
  }
  return { points: points / WEIGHT_SCALE, maximum: maximumOf(rubric) / WEIGHT_SCALE };
}

/** R50: the weighted total in percent of the maximum; null while a criterion is not scored. */
export function percentOf(scores: Scores, rubric: ScoredRubric): number | null {
  const total = totalOf(scores, rubric);
  return total && (100 * total.points) / total.maximum;
}

/** Weights are reckoned in whole ten-thousandths, so that sums do not depend on their order. */
const WEIGHT_SCALE = 10_000;
const wholeWeight = (weight: number) => Math.round(weight * WEIGHT_SCALE);
const maximumOf = (rubric: ScoredRubric) =>
  rubric.criteria.reduce((sum, { weight }) => sum + wholeWeight(weight) * rubric.scaleMax, 0);

/** A completed review as a round counts it. */
export interface CountedReview {
  scores: Scores;
  verdict: ReviewVerdict;
}

/** How far the reviews of a panel lie apart. */
export interface Divergence {
  /** Greatest less least total, in points times weight, and the maximum that it is a share of. */
  spread: number;
  maximum: number;
  /** The spread in percent of the maximum. */
  spreadPercent: number;
  /** Why an arbiter is called; empty when none is. */
  grounds: ("SPREAD" | "VERDICTS")[];
}

/** R49: whether the completed reviews of a panel call for an arbiter. A mass round has none, whatever the spread. */
export function divergenceOf(
  reviews: readonly CountedReview[],
  rubric: ScoredRubric,
  mode: RoundMode,
  parameters: Pick<Parameters, "divergencePercent">,
): Divergence {
  const totals = reviews.map(({ scores }) => wholeTotal(scores, rubric));
  const maximum = maximumOf(rubric);
  const spread = totals.length > 0 ? Math.max(...totals) - Math.min(...totals) : 0;
  const grounds: Divergence["grounds"] = [];
  if (mode === "PANEL") {
    if (spread * 100 > parameters.divergencePercent * maximum) grounds.push("SPREAD");
    const verdicts = new Set(reviews.map(({ verdict }) => verdict));
    if (verdicts.has("REJECT") && verdicts.has("APPROVE")) grounds.push("VERDICTS");
  }
  return {
    spread: spread / WEIGHT_SCALE,
    maximum: maximum / WEIGHT_SCALE,
    spreadPercent: (100 * spread) / maximum,
    grounds,
  };
}

function wholeTotal(scores: Scores, rubric: ScoredRubric): number {
  return rubric.criteria.reduce(
    (sum, { key, weight }) => sum + wholeWeight(weight) * scoreOf(scores, key),
    0,
  );
}

function scoreOf(scores: Scores, key: string): number {
  const score = scores[key];
  if (score === null || score === undefined)
    throw new Error(`Criterion ${key} of a counted review is not scored.`);
  return score;
}

/** The figures of a round. */
export interface Aggregate {
  /** Percent of the maximum, not rounded: pass marks are compared with this. */
  percent: number;
  /** How many reviews are in count and dispersion, the arbiter's among them. */
  count: number;
  /** Sample standard deviation of the totals in percent; 0 for a single review. */
  deviationPercent: number;
  /** Greatest less least total in percent. */
  spreadPercent: number;
  /** By criterion, in the rubric's order. */
  criteria: CriterionFigures[];
}

/**
 * R50: what the completed reviews come to; null without any. An arbiter's scores are the aggregate, and with the
 * others' in count and dispersion.
 */
export function aggregateOf(
  reviews: readonly CountedReview[],
  arbiter: CountedReview | null,
  rubric: ScoredRubric,
  mode: RoundMode,
): Aggregate | null {
  const all = arbiter ? [...reviews, arbiter] : reviews;
  if (all.length === 0) return null;

  const counted = arbiter ? [arbiter] : all;
  const criteria = rubric.criteria.map(({ key }) => {
    const scores = all.map((review) => scoreOf(review.scores, key)).sort((a, b) => a - b);
    const deciding = counted.map((review) => scoreOf(review.scores, key)).sort((a, b) => a - b);
    return {
      key,
      value: mode === "MASS" ? medianOf(deciding) : meanOf(deciding),
      mean: meanOf(scores),
      least: scores[0]!,
      greatest: scores.at(-1)!,
      deviation: deviationOf(scores),
      scores,
    };
  });
  const percents = all.map(({ scores }) => (100 * wholeTotal(scores, rubric)) / maximumOf(rubric));
  return {
    percent: mode === "MASS" ? percentOfMedians(criteria, rubric) : percentOfMeans(counted, rubric),
    count: all.length,
    deviationPercent: deviationOf(percents),
    spreadPercent: Math.max(...percents) - Math.min(...percents),
    criteria,
  };
}

/** Sums first and divides once, so that 70 % of a panel is 70 and not 69.99…: a pass mark hangs on it. */
function percentOfMeans(reviews: readonly CountedReview[], rubric: ScoredRubric): number {
  const sum = reviews.reduce((total, { scores }) => total + wholeTotal(scores, rubric), 0);
  return (100 * sum) / (reviews.length * maximumOf(rubric));
}

/** Medians of whole scores are halves, so their doubles are whole. */
function percentOfMedians(criteria: readonly { value: number }[], rubric: ScoredRubric): number {
  const doubled = rubric.criteria.reduce(
    (sum, { weight }, index) => sum + wholeWeight(weight) * 2 * criteria[index]!.value,
    0,
  );
  return (100 * doubled) / (2 * maximumOf(rubric));
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function medianOf(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function deviationOf(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = meanOf(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}
