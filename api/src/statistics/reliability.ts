import { fQuantile } from "./distributions.js";
import type { Estimate, Interval, NotEstimable } from "./estimable.js";
import { isConstant, populationVariance, ratio, root, sampleVariance, sum, transposed } from "./numbers.js";

/** Scores of persons (rows) on items (columns). */
export type ScoreTable = readonly (readonly number[])[];

export interface CronbachAlpha {
  /** Internal consistency, at most 1; negative when items contradict each other; null when not estimable. */
  alpha: Estimate;
  /** Feldt's interval of 95 %. */
  ci95: Interval;
  /** Alpha of the other items, by item left out. */
  alphaIfItemDeleted: Estimate[];
  /** Sample variances, in squared points. */
  itemVariances: Estimate[];
  totalVariance: Estimate;
  /** Standard error of measurement of a total, in points. */
  sem: Estimate;
  persons: number;
  items: number;
  notEstimable: NotEstimable | null;
}

/** Cronbach's alpha: k/(k − 1) · (1 − Σ var(item) / var(total)), the same divisor in both variances (Cronbach 1951). */
export function cronbachAlpha(scores: ScoreTable): CronbachAlpha {
  const items = transposed(scores);
  const totals = scores.map(sum);
  const itemVariances = items.map(sampleVariance);
  const alpha = alphaOf(itemVariances, totals);
  return {
    alpha,
    ci95: feldtInterval(alpha, scores.length, items.length),
    alphaIfItemDeleted: items.map((deleted, index) =>
      alphaOf(
        itemVariances.filter((_, other) => other !== index),
        totals.map((total, person) => total - deleted[person]!),
      ),
    ),
    itemVariances,
    totalVariance: sampleVariance(totals),
    sem: standardErrorOfMeasurement(root(sampleVariance(totals)), alpha),
    persons: scores.length,
    items: items.length,
    notEstimable: whyNoConsistency(scores.length, items.length, totals),
  };
}

/** Why items that give these totals have no consistency to estimate; null when they have. */
export function whyNoConsistency(
  persons: number,
  items: number,
  totals: readonly number[],
): NotEstimable | null {
  if (persons === 0 || items === 0) return "NO_RATINGS";
  if (items < 2) return "ONE_ITEM";
  if (persons < 2) return "TOO_FEW_UNITS";
  return isConstant(totals) ? "NO_VARIATION" : null;
}

function alphaOf(itemVariances: readonly Estimate[], totals: readonly number[]): Estimate {
  const items = itemVariances.length;
  if (whyNoConsistency(totals.length, items, totals)) return null;
  const left = 1 - sum(itemVariances.map((variance) => variance!)) / sampleVariance(totals)!;
  return (items / (items - 1)) * left;
}

export interface KuderRichardson {
  /** Formula 20 and formula 21, which takes all items for equally hard; at most 1; null when not estimable. */
  kr20: Estimate;
  kr21: Estimate;
  ci95: Interval;
  totals: number[];
  /** Σ p(1 − p) over the items, and the variance of totals over all persons (population). */
  sumPq: number;
  totalVariance: Estimate;
  /** Standard error of measurement in points, from the population's standard deviation. */
  sem: Estimate;
  notEstimable: NotEstimable | null;
}

/**
 * KR-20 of right (1) and wrong (0) answers: k/(k − 1) · (1 − Σ pq / var(total)); pq is a population variance, so the
 * variance of totals must be one as well (Kuder and Richardson 1937). KR-21: k/(k − 1) · (1 − M(k − M) / (k·var)).
 */
export function kuderRichardson(answers: ScoreTable): KuderRichardson {
  const [persons, k] = [answers.length, answers[0]?.length ?? 0];
  const totals = answers.map(sum);
  const totalVariance = populationVariance(totals);
  const sumPq = sum(transposed(answers).map((item) => populationVariance(item)!));
  const notEstimable = whyNoConsistency(persons, k, totals);
  const middle = sum(totals) / persons;
  const from = (share: Estimate): Estimate =>
    notEstimable || share === null ? null : (k / (k - 1)) * (1 - share);
  const kr20 = from(ratio(sumPq, totalVariance));
  return {
    kr20,
    kr21: from(ratio((middle * (k - middle)) / k, totalVariance)),
    ci95: feldtInterval(kr20, persons, k),
    totals,
    sumPq,
    totalVariance,
    sem: standardErrorOfMeasurement(root(totalVariance), kr20),
    notEstimable,
  };
}

/**
 * Feldt's interval (95 %) of alpha or KR-20 from `persons` and `items`: from 1 − (1 − α)·F(0.975; n − 1, (n − 1)(k − 1))
 * to the same with F(0.025) (Feldt 1965). Null without alpha or with fewer than two of either.
 */
export function feldtInterval(alpha: Estimate, persons: number, items: number): Interval {
  if (alpha === null || persons < 2 || items < 2) return null;
  const end = (probability: number) =>
    1 - (1 - alpha) * fQuantile(probability, persons - 1, (persons - 1) * (items - 1));
  return [end(0.975), end(0.025)];
}

/** Standard error of measurement sd·√(1 − reliability), in the units of the standard deviation. */
export const standardErrorOfMeasurement = (deviation: Estimate, reliability: Estimate): Estimate =>
  deviation === null || reliability === null ? null : deviation * root(1 - reliability)!;

/** Reliability of a test `factor` times as long: L·r / (1 + (L − 1)·r) (Spearman 1910, Brown 1910). */
export const spearmanBrown = (reliability: number, factor: number): Estimate =>
  ratio(factor * reliability, 1 + (factor - 1) * reliability);

/**
 * How many times as long a test must be to reach the reliability `wanted`: R(1 − r) / (r(1 − R)). Null when no length
 * does: the reliability is 0 or negative, or all of it is wanted.
 */
export const lengthFactorFor = (wanted: number, reliability: number): Estimate =>
  reliability <= 0 ? null : ratio(wanted * (1 - reliability), reliability * (1 - wanted));
