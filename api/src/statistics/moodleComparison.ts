import type { Estimate } from "./estimable.js";
import { ratio, sum } from "./numbers.js";

/** One criterion as Moodle's workshop sees it; grades from 0 to 100. */
export interface ComparedCriterion {
  given: number;
  reference: number;
  variance: number;
  weight: number;
}

/**
 * The distance of Moodle's workshop plug-in "comparison with the best assessment" (mod/workshop/eval/best/lib.php):
 * Σ w·|Δ|·Δ² / (comparison·variance) / Σ w over the criteria that differ. It is here to be warned of, not to be used:
 * as agreeing criteria leave the mean, one wrong criterion of ten is as far off as ten of ten. Null when nothing differs.
 */
export function moodleDistance(criteria: readonly ComparedCriterion[], comparison: number): Estimate {
  const differing = criteria.filter(
    ({ given, reference, variance }) => given !== reference && variance > 0.01,
  );
  const distances = differing.map(
    ({ given, reference, variance, weight }) =>
      (weight * Math.abs(given - reference) ** 3) / (comparison * variance),
  );
  return ratio(sum(distances), sum(differing.map(({ weight }) => weight)));
}
