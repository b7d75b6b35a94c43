import type { Estimate, NotEstimable } from "./estimable.js";
import { mean, ratio, root, sampleVariance, sum } from "./numbers.js";

export interface AngoffCut {
  /** Points that each judge expects of a person who is just good enough. */
  judgeCuts: number[];
  /** The panel's cut in points, their mean; null without judges. */
  cut: Estimate;
  /** The same in per cent of all points. */
  cutPercent: Estimate;
  /** Standard error of the cut between judges, in points; null with one judge. */
  se: Estimate;
  notEstimable: NotEstimable | null;
}

/**
 * Angoff's cut score from judges × items, each a share (0 to 1) of just sufficient persons expected to answer
 * correctly: a judge's cut is the sum, the panel's the mean, its error sd between judges / √judges (Angoff 1971).
 */
export function angoffCut(shares: readonly (readonly number[])[]): AngoffCut {
  const judgeCuts = shares.map(sum);
  const items = shares[0]?.length ?? 0;
  if (judgeCuts.length === 0 || items === 0)
    return { judgeCuts: [], cut: null, cutPercent: null, se: null, notEstimable: "NO_RATINGS" };
  const cut = mean(judgeCuts);
  return {
    judgeCuts,
    cut,
    cutPercent: ratio(100 * cut, items),
    se: ratio(root(sampleVariance(judgeCuts)), Math.sqrt(judgeCuts.length)),
    notEstimable: judgeCuts.length < 2 ? "ONE_RATER" : null,
  };
}
