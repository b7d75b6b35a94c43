import { StatisticInputError, type Estimate, type NotEstimable } from "./estimable.js";
import { isConstant, ratio, root, sum, transposed } from "./numbers.js";

export interface FleissKappa {
  /** Chance-corrected agreement of many raters, at most 1; null when not estimable. */
  kappa: Estimate;
  /** Mean share of agreeing pairs of raters within a unit, 0 to 1. */
  rawAgreement: Estimate;
  /** The same by chance: the sum of squared shares of the categories. */
  chanceAgreement: Estimate;
  categoryProportions: Estimate[];
  /** Standard error if there were no agreement but by chance, and kappa / seH0. */
  seH0: Estimate;
  z: Estimate;
  units: number;
  notEstimable: NotEstimable | null;
}

/**
 * Fleiss' kappa of units × categories with the same number m of ratings of each unit (Fleiss 1971):
 * P_i = (Σ n_ij² − m) / (m(m − 1)), κ = (mean P_i − Σ p_j²) / (1 − Σ p_j²);
 * seH0² = 2 / (N m (m − 1)) · ((Σ pq)² − Σ pq(q − p)) / (Σ pq)² (Fleiss, Nee and Landis 1979).
 */
export function fleissKappa(counts: readonly (readonly number[])[]): FleissKappa {
  const units = counts.length;
  const perUnit = counts.map(sum);
  if (!isConstant(perUnit))
    throw new StatisticInputError("Every unit must have the same number of ratings for Fleiss' kappa.");
  const raters = perUnit[0] ?? 0;
  const ratings = units * raters;
  const proportions = transposed(counts).map((column) => ratio(sum(column), ratings));
  const raw: FleissKappa = {
    kappa: null,
    rawAgreement: null,
    chanceAgreement: ratings === 0 ? null : sum(proportions.map((share) => share! ** 2)),
    categoryProportions: proportions,
    seH0: null,
    z: null,
    units,
    notEstimable: null,
  };
  if (ratings === 0) return { ...raw, notEstimable: "NO_RATINGS" };
  if (raters < 2) return { ...raw, notEstimable: "ONE_RATER" };

  const pairs = raters * (raters - 1);
  const agreeing = sum(counts.flat().map((count) => count * (count - 1)));
  const rawAgreement = agreeing / (units * pairs);
  if (units < 2) return { ...raw, rawAgreement, notEstimable: "TOO_FEW_UNITS" };
  if (proportions.includes(1)) return { ...raw, rawAgreement, notEstimable: "IDENTICAL_RATINGS" };

  const shares = proportions.map((share) => share!);
  const chance = raw.chanceAgreement!;
  const kappa = (rawAgreement - chance) / (1 - chance);
  const spread = sum(shares.map((share) => share * (1 - share)));
  const skew = sum(shares.map((share) => share * (1 - share) * (1 - 2 * share)));
  const seH0 = root((2 * (spread ** 2 - skew)) / (spread ** 2 * units * pairs));
  return { ...raw, kappa, rawAgreement, seH0, z: ratio(kappa, seH0) };
}
