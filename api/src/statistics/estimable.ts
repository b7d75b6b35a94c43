/** A figure, or null where it is not estimable. */
export type Estimate = number | null;

/** Lower and upper end of an interval, or null where it is not estimable. */
export type Interval = readonly [lower: number, upper: number] | null;

/** Why a statistic is not estimable from what was given. */
export type NotEstimable =
  /** Nothing was rated. */
  | "NO_RATINGS"
  /** Only one rater, judge or marker. */
  | "ONE_RATER"
  /** Only one item, so that there is nothing to be consistent with. */
  | "ONE_ITEM"
  /** Fewer than two units (persons, documents) that can be compared. */
  | "TOO_FEW_UNITS"
  /** All ratings are the same, so that chance alone would agree just as well. */
  | "IDENTICAL_RATINGS"
  /** All totals are the same. */
  | "NO_VARIATION"
  /** A level of the declared scale was never used, so that its threshold has no finite value. */
  | "UNUSED_LEVEL"
  /** Parts of the data share nothing through which they could be compared. */
  | "DISCONNECTED"
  /** One part is always above the other, so that the distance between them has no finite value. */
  | "SEPARATED";

/** What was given cannot be the input of the statistic; the message says why in one sentence. */
export class StatisticInputError extends Error {}
