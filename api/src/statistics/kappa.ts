import { NORMAL_975 } from "./distributions.js";
import { StatisticInputError, type Estimate, type Interval, type NotEstimable } from "./estimable.js";
import { ratio, root, sum, transposed } from "./numbers.js";

/** Counts of units by the level that the first rater (row) and the second (column) gave. */
export type CrossTable = readonly (readonly number[])[];

/** Disagreement weights: by the distance of positions in the declared scale, or a table with zeros on its diagonal. */
export type KappaWeights = "none" | "linear" | "quadratic" | CrossTable;

export interface Kappa {
  /** Chance-corrected agreement, at most 1, negative when chance would agree better; null when not estimable. */
  kappa: Estimate;
  /** Share of units on which both agree exactly, 0 to 1; null without units. */
  rawAgreement: Estimate;
  /** Share on which chance would agree exactly, given both raters' margins. */
  chanceAgreement: Estimate;
  /** Mean disagreement weight, in the units of the weights. */
  observedDisagreement: Estimate;
  expectedDisagreement: Estimate;
  /** Large-sample standard error, and the one if there were no agreement but by chance. */
  se: Estimate;
  seH0: Estimate;
  /** kappa / seH0. */
  z: Estimate;
  /** kappa ± 1.96 se; its ends may lie outside −1…1 and are not cut. */
  ci95: Interval;
  /** Gwet's AC1, which suffers less from skewed margins; at most 1. */
  gwetAc1: Estimate;
  units: number;
  notEstimable: NotEstimable | null;
}

/**
 * Cohen's kappa: κ = 1 − Σ v·p / Σ v·r·c with shares p, margins r and c and disagreement weights v (Cohen 1960, 1968).
 * Errors after Fleiss, Cohen and Everitt (1969) with agreement weights 1 − v / max v. Levels that nobody used keep
 * their place in the scale. AC1 = (p_o − p_γ) / (1 − p_γ), p_γ = Σ π(1 − π) / (levels − 1) (Gwet 2008).
 */
export function cohenKappa(table: CrossTable, weights: KappaWeights): Kappa {
  const units = sum(table.flat());
  const levels = table.length;
  const notRated: Kappa = {
    kappa: null,
    rawAgreement: null,
    chanceAgreement: null,
    observedDisagreement: null,
    expectedDisagreement: null,
    se: null,
    seH0: null,
    z: null,
    ci95: null,
    gwetAc1: null,
    units,
    notEstimable: "NO_RATINGS",
  };
  if (units === 0) return notRated;

  const shares = table.map((row) => row.map((count) => count / units));
  const rows = shares.map(sum);
  const columns = transposed(shares).map(sum);
  const disagreement = weightsOf(weights, levels);
  const over = (each: (row: number, column: number) => number) =>
    sum(rows.map((_, row) => sum(columns.map((__, column) => each(row, column)))));

  const raw: Kappa = {
    ...notRated,
    rawAgreement: sum(table.map((row, index) => row[index]!)) / units,
    chanceAgreement: sum(rows.map((share, index) => share * columns[index]!)),
    observedDisagreement: over((row, column) => disagreement[row]![column]! * shares[row]![column]!),
    expectedDisagreement: over((row, column) => disagreement[row]![column]! * rows[row]! * columns[column]!),
    notEstimable: null,
  };
  if (units < 2) return { ...raw, notEstimable: "TOO_FEW_UNITS" };
  if (raw.expectedDisagreement === 0) return { ...raw, notEstimable: "IDENTICAL_RATINGS" };

  const kappa = 1 - raw.observedDisagreement! / raw.expectedDisagreement!;
  const greatest = disagreement.flat().reduce((most, weight) => Math.max(most, weight));
  const agreement = disagreement.map((row) => row.map((weight) => 1 - weight / greatest));
  const observed = over((row, column) => agreement[row]![column]! * shares[row]![column]!);
  const expected = over((row, column) => agreement[row]![column]! * rows[row]! * columns[column]!);
  const ofRow = agreement.map((row) => sum(row.map((weight, column) => weight * columns[column]!)));
  const ofColumn = transposed(agreement).map((column) =>
    sum(column.map((weight, row) => weight * rows[row]!)),
  );
  const spread = over((row, column) => {
    const pull = (ofRow[row]! + ofColumn[column]!) * (1 - observed);
    return shares[row]![column]! * (agreement[row]![column]! * (1 - expected) - pull) ** 2;
  });
  const spreadByChance = over((row, column) => {
    const distance = agreement[row]![column]! - ofRow[row]! - ofColumn[column]!;
    return rows[row]! * columns[column]! * distance ** 2;
  });
  const centre = observed * expected - 2 * expected + observed;
  const se = root((spread - centre ** 2) / (units * (1 - expected) ** 4))!;
  const seH0 = root((spreadByChance - expected ** 2) / (units * (1 - expected) ** 2));
  const both = rows.map((share, level) => (share + columns[level]!) / 2);
  const byGwet = sum(both.map((share) => share * (1 - share))) / (levels - 1);

  return {
    ...raw,
    kappa,
    se,
    seH0,
    z: ratio(kappa, seH0),
    ci95: [kappa - NORMAL_975 * se, kappa + NORMAL_975 * se],
    gwetAc1: ratio(raw.rawAgreement! - byGwet, 1 - byGwet),
  };
}

function weightsOf(weights: KappaWeights, levels: number): CrossTable {
  if (typeof weights !== "string") {
    if (weights.some((row, index) => row[index] !== 0))
      throw new StatisticInputError("Disagreement weights must be 0 on the diagonal.");
    if (weights.flat().every((weight) => weight === 0))
      throw new StatisticInputError("At least one disagreement weight must be above 0.");
    return weights;
  }
  const weigh = {
    none: Math.sign,
    linear: (steps: number) => steps,
    quadratic: (steps: number) => steps ** 2,
  };
  const positions = Array.from({ length: levels }, (_, index) => index);
  return positions.map((row) => positions.map((column) => weigh[weights](Math.abs(row - column))));
}

/** Counts pairs of ratings on a declared scale; a pair with a rating missing is left out. */
export function crossTable<Level>(
  levels: readonly Level[],
  first: readonly (Level | null)[],
  second: readonly (Level | null)[],
): number[][] {
  const positions = new Map(levels.map((level, index) => [level, index]));
  const positionOf = (level: Level): number => {
    const position = positions.get(level);
    if (position === undefined)
      throw new StatisticInputError(`The rating ${String(level)} is not on the scale.`);
    return position;
  };
  const table = levels.map(() => levels.map(() => 0));
  for (const [index, given] of first.entries()) {
    const other = second[index] ?? null;
    if (given === null || other === null) continue;
    table[positionOf(given)]![positionOf(other)]! += 1;
  }
  return table;
}
