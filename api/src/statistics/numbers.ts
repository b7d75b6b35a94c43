import type { Estimate } from "./estimable.js";

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export const mean = (values: readonly number[]): number => sum(values) / values.length;

/** Whether all values are the same but for what rounding did to them. */
export function isConstant(values: readonly number[]): boolean {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return !(most - least > 1e-12 * Math.max(Math.abs(least), Math.abs(most)));
}

/** Sum of squared distances from the mean; exactly 0 when all values are the same. */
export function squaresOf(values: readonly number[]): number {
  if (isConstant(values)) return 0;
  const middle = mean(values);
  return sum(values.map((value) => (value - middle) ** 2));
}

/** Mean squared distance from the mean, over all values; null without values. */
export const populationVariance = (values: readonly number[]): Estimate =>
  values.length < 1 ? null : squaresOf(values) / values.length;

/** The same over one value less; null with fewer than two values. */
export const sampleVariance = (values: readonly number[]): Estimate =>
  values.length < 2 ? null : squaresOf(values) / (values.length - 1);

/** `numerator / denominator`, null where either is missing or the quotient is not a finite number. */
export function ratio(numerator: Estimate, denominator: Estimate): Estimate {
  if (numerator === null || denominator === null) return null;
  const quotient = numerator / denominator;
  return Number.isFinite(quotient) ? quotient : null;
}

/** Square root, null of null; what rounding left a little below 0 counts as 0. */
export const root = (value: Estimate): Estimate => (value === null ? null : Math.sqrt(Math.max(0, value)));

/** 1 / (1 + exp(−value)): the probability that belongs to a distance in logits. */
export const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

/** Pearson's correlation, −1 to 1; null with fewer than two pairs or when one side does not vary. */
export function pearson(left: readonly number[], right: readonly number[]): Estimate {
  const squares = squaresOf(left) * squaresOf(right);
  if (left.length < 2 || squares === 0) return null;
  const [middleLeft, middleRight] = [mean(left), mean(right)];
  const together = sum(left.map((value, index) => (value - middleLeft) * (right[index]! - middleRight)));
  return together / Math.sqrt(squares);
}

/** The quantile of sorted values by linear interpolation (type 7 of Hyndman and Fan 1996). */
export function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
  return below === above ? below : below + (place - Math.floor(place)) * (above - below);
}

/** Rows to columns; all rows must be of one length. */
export const transposed = <T>(rows: readonly (readonly T[])[]): T[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]!));
