import { fQuantile } from "./distributions.js";
import type { Estimate, Interval, NotEstimable } from "./estimable.js";
import { isConstant, mean, ratio, sum, transposed } from "./numbers.js";

/** Shrout and Fleiss' six: one-way, two-way random, two-way fixed; of one judge or of the mean of k. */
export const ICC_FORMS = ["(1,1)", "(2,1)", "(3,1)", "(1,k)", "(2,k)", "(3,k)"] as const;
export type IccForm = (typeof ICC_FORMS)[number];

export interface IntraclassCorrelation {
  /** At most 1; negative when judges differ more than targets, never cut; null when not estimable. */
  icc: Readonly<Record<IccForm, Estimate>>;
  ci95: Readonly<Record<IccForm, Interval>>;
  /** Mean squares, in squared units of the ratings. */
  between: Estimate;
  within: Estimate;
  judges: Estimate;
  error: Estimate;
  /** F of the one-way model (between / within) and of the two-way models (between / error); null when nothing is left over. */
  oneWayF: Estimate;
  twoWayF: Estimate;
  /** Share of pairs of judges that gave a target the same, 0 to 1. */
  rawAgreement: Estimate;
  /** Targets that every judge rated; others are left out and counted. */
  targets: number;
  targetsLeftOut: number;
  notEstimable: NotEstimable | null;
}

const nowhere = Object.fromEntries(ICC_FORMS.map((form) => [form, null])) as Record<IccForm, null>;

/**
 * Intraclass correlations of targets × judges, null where a rating is missing (Shrout and Fleiss 1979, intervals
 * after McGraw and Wong 1996). With mean squares B, W, J, E of n targets and k judges:
 * (1,1) = (B − W) / (B + (k − 1)W); (2,1) = (B − E) / (B + (k − 1)E + k(J − E)/n); (3,1) = (B − E) / (B + (k − 1)E);
 * (1,k) = (B − W) / B; (2,k) = (B − E) / (B + (J − E)/n); (3,k) = (B − E) / B.
 */
export function intraclassCorrelation(
  ratings: readonly (readonly (number | null)[])[],
): IntraclassCorrelation {
  const rated = ratings.filter((row): row is readonly number[] => row.every((value) => value !== null));
  const [n, k] = [rated.length, ratings[0]?.length ?? 0];
  const raw: IntraclassCorrelation = {
    icc: nowhere,
    ci95: nowhere,
    between: null,
    within: null,
    judges: null,
    error: null,
    oneWayF: null,
    twoWayF: null,
    rawAgreement: rawAgreementOf(rated),
    targets: n,
    targetsLeftOut: ratings.length - n,
    notEstimable: null,
  };
  if (n === 0 || k === 0) return { ...raw, notEstimable: "NO_RATINGS" };
  if (k < 2) return { ...raw, notEstimable: "ONE_RATER" };
  if (n < 2) return { ...raw, notEstimable: "TOO_FEW_UNITS" };
  if (isConstant(rated.flat())) return { ...raw, notEstimable: "IDENTICAL_RATINGS" };

  const squares = meanSquares(rated);
  const { between: B, within: W, judges: J, error: E } = squares;
  // Parts that cancel out leave a remnant of rounding, which must not become a divisor.
  const share = (part: number, whole: number) =>
    Math.abs(whole) <= 1e-12 * (B + W + J + E) ? null : ratio(part, whole);
  const icc = {
    "(1,1)": share(B - W, B + (k - 1) * W),
    "(2,1)": share(B - E, B + (k - 1) * E + (k * (J - E)) / n),
    "(3,1)": share(B - E, B + (k - 1) * E),
    "(1,k)": share(B - W, B),
    "(2,k)": share(B - E, B + (J - E) / n),
    "(3,k)": share(B - E, B),
  };
  const oneWay = limitsOf(B, W, n - 1, n * (k - 1), k);
  const fixed = limitsOf(B, E, n - 1, (n - 1) * (k - 1), k);
  const random = randomLimits(squares, icc["(2,1)"], n, k);
  const ofMean = (end: number) => ratio(k * end, 1 + (k - 1) * end);
  return {
    ...raw,
    icc,
    ci95: {
      "(1,1)": oneWay.single,
      "(2,1)": random,
      "(3,1)": fixed.single,
      "(1,k)": oneWay.ofMean,
      "(2,k)": random && interval(ofMean(random[0]), ofMean(random[1])),
      "(3,k)": fixed.ofMean,
    },
    ...squares,
    oneWayF: ratio(B, W),
    twoWayF: ratio(B, E),
  };
}

interface MeanSquares {
  between: number;
  within: number;
  judges: number;
  error: number;
}

function meanSquares(rated: readonly (readonly number[])[]): MeanSquares {
  const [n, k] = [rated.length, rated[0]!.length];
  const grand = mean(rated.flat());
  const targetMeans = rated.map(mean);
  const judgeMeans = transposed(rated).map(mean);
  const total = sum(rated.flat().map((value) => (value - grand) ** 2));
  const around = (means: readonly number[]) => sum(means.map((value) => (value - grand) ** 2));
  const inside = sum(rated.flatMap((row, target) => row.map((value) => (value - targetMeans[target]!) ** 2)));
  const left = sum(
    rated.flatMap((row, target) =>
      row.map((value, judge) => (value - targetMeans[target]! - judgeMeans[judge]! + grand) ** 2),
    ),
  );
  // What rounding left of a part that is truly 0.
  const clean = (part: number) => (part < 1e-18 * total ? 0 : part);
  return {
    between: clean(k * around(targetMeans)) / (n - 1),
    within: clean(inside) / (n * (k - 1)),
    judges: clean(n * around(judgeMeans)) / (k - 1),
    error: clean(left) / ((n - 1) * (k - 1)),
  };
}

/** Limits from F = between / rest: (F_L − 1) / (F_L + k − 1) and 1 − 1 / F_L, written so that rest may be 0. */
function limitsOf(between: number, rest: number, above: number, below: number, k: number) {
  const lower = between / fQuantile(0.975, above, below);
  const upper = between * fQuantile(0.975, below, above);
  const ends = (each: (end: number) => Estimate) => interval(each(lower), each(upper));
  return {
    single: ends((end) => ratio(end - rest, end + (k - 1) * rest)),
    ofMean: ends((end) => ratio(end - rest, end)),
  };
}

const interval = (lower: Estimate, upper: Estimate): Interval =>
  lower === null || upper === null ? null : [lower, upper];

/** Limits of (2,1) with Satterthwaite's degrees of freedom; all multiplied by the error, which may be 0. */
function randomLimits(
  { between: B, judges: J, error: E }: MeanSquares,
  icc: Estimate,
  n: number,
  k: number,
): Interval {
  if (icc === null) return null;
  if (J === 0 && E === 0) return [icc, icc];
  const byJudges = k * icc * J;
  const byError = (n * (1 + (k - 1) * icc) - k * icc) * E;
  const freedom = ratio(
    (k - 1) * (n - 1) * (byJudges + byError) ** 2,
    (n - 1) * byJudges ** 2 + byError ** 2,
  );
  if (freedom === null || freedom === 0) return null;
  const [lower, upper] = [fQuantile(0.975, n - 1, freedom), fQuantile(0.975, freedom, n - 1)];
  const rest = k * J + (k * n - k - n) * E;
  return interval(
    ratio(n * (B - lower * E), lower * rest + n * B),
    ratio(n * (upper * B - E), rest + n * upper * B),
  );
}

function rawAgreementOf(rated: readonly (readonly number[])[]): Estimate {
  const pairs = rated.flatMap((row) =>
    row.flatMap((value, index) => row.slice(index + 1).map((other) => value === other)),
  );
  return ratio(pairs.filter(Boolean).length, pairs.length);
}
