import { StatisticInputError, type Estimate, type NotEstimable } from "./estimable.js";
import { sum, transposed } from "./numbers.js";

export type MeasurementLevel = "nominal" | "ordinal" | "interval" | "ratio";
export type Rating = string | number;

export interface KrippendorffAlpha {
  /** 1 in perfect agreement, 0 as by chance, negative below; null when not estimable. */
  alpha: Estimate;
  /** Mean difference within units and among all pairable values, in the units of the metric. */
  observedDisagreement: Estimate;
  expectedDisagreement: Estimate;
  /** Share of pairs of values within units that are the same, 0 to 1; null without pairs. */
  rawAgreement: Estimate;
  /** Values in units with at least two values; others do not count. */
  pairableValues: number;
  notEstimable: NotEstimable | null;
}

/**
 * Krippendorff's alpha of raters × units, null where a rating is missing (Krippendorff 2011): with coincidences
 * o_ck = Σ ordered pairs / (m_u − 1), their sums n_c and n: α = 1 − (n − 1) Σ o_ck d_ck / Σ n_c n_k d_ck.
 * d is 0/1 (nominal), (c − k)² (interval), ((c − k) / (c + k))² (ratio) or (Σ n from c to k − (n_c + n_k) / 2)²
 * (ordinal). `scale` gives the order of ordinal levels; without it they are numbers.
 */
export function krippendorffAlpha(
  ratings: readonly (readonly (Rating | null)[])[],
  level: MeasurementLevel,
  scale?: readonly Rating[],
): KrippendorffAlpha {
  const units = transposed(ratings).map((unit) => unit.filter((value) => value !== null));
  const pairable = units.filter((values) => values.length > 1);
  const given = inOrder([...new Set(pairable.flat())], level, scale);
  const places = new Map(given.map((value, index) => [value, index]));
  const counted = pairable.map((values) => {
    const counts = new Map<number, number>();
    for (const value of values) counts.set(places.get(value)!, (counts.get(places.get(value)!) ?? 0) + 1);
    return { counts: [...counts], size: values.length };
  });
  const totals = given.map(() => 0);
  for (const { counts } of counted) for (const [place, count] of counts) totals[place]! += count;
  const values = sum(totals);
  const difference = differenceOf(given, totals, level);

  /** Sum of `each` over the coincidences within units. */
  const within = (each: (c: number, k: number) => number) =>
    sum(
      counted.map(({ counts, size }) => {
        const pairs = counts.flatMap(([c, count]) =>
          counts.map(([k, other]) => count * (c === k ? other - 1 : other) * each(c, k)),
        );
        return sum(pairs) / (size - 1);
      }),
    );
  const raw: KrippendorffAlpha = {
    alpha: null,
    observedDisagreement: null,
    expectedDisagreement: null,
    rawAgreement: null,
    pairableValues: values,
    notEstimable: null,
  };
  if (units.every((unit) => unit.length === 0)) return { ...raw, notEstimable: "NO_RATINGS" };
  if (ratings.length < 2) return { ...raw, notEstimable: "ONE_RATER" };
  if (values === 0) return { ...raw, notEstimable: "TOO_FEW_UNITS" };

  const rawAgreement = within((c, k) => (c === k ? 1 : 0)) / values;
  const observedDisagreement = within(difference) / values;
  const among = sum(
    totals.map((count, c) => sum(totals.map((other, k) => count * other * difference(c, k)))),
  );
  const expectedDisagreement = among / (values * (values - 1));
  const seen = { ...raw, rawAgreement, observedDisagreement, expectedDisagreement };
  if (pairable.length < 2) return { ...seen, notEstimable: "TOO_FEW_UNITS" };
  if (given.length < 2) return { ...seen, notEstimable: "IDENTICAL_RATINGS" };
  return { ...seen, alpha: 1 - observedDisagreement / expectedDisagreement };
}

function inOrder(values: Rating[], level: MeasurementLevel, scale?: readonly Rating[]): Rating[] {
  if (level === "nominal") return values;
  if (level === "ordinal" && scale) {
    const stranger = values.find((value) => !scale.includes(value));
    if (stranger !== undefined) throw new StatisticInputError(`The rating ${stranger} is not on the scale.`);
    return scale.filter((value) => values.includes(value));
  }
  if (values.some((value) => typeof value !== "number"))
    throw new StatisticInputError(`Ratings must be numbers for the level ${level}.`);
  if (level === "ratio" && values.some((value) => (value as number) < 0))
    throw new StatisticInputError("Ratings must not be negative for the level ratio.");
  return (values as number[]).sort((a, b) => a - b);
}

/** The squared difference between the values at two places of the order. */
function differenceOf(
  given: readonly Rating[],
  totals: readonly number[],
  level: MeasurementLevel,
): (c: number, k: number) => number {
  if (level === "nominal") return (c, k) => (c === k ? 0 : 1);
  if (level === "ordinal") {
    let below = 0;
    const ranks = totals.map((count) => (below += count) - count / 2);
    return (c, k) => (ranks[c]! - ranks[k]!) ** 2;
  }
  const numbers = given as readonly number[];
  if (level === "interval") return (c, k) => (numbers[c]! - numbers[k]!) ** 2;
  return (c, k) => (c === k ? 0 : ((numbers[c]! - numbers[k]!) / (numbers[c]! + numbers[k]!)) ** 2);
}
