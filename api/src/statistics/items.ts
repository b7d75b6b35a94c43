import type { Estimate, NotEstimable } from "./estimable.js";
import { mean, pearson, ratio, sampleVariance, sum, transposed } from "./numbers.js";
import { cronbachAlpha, type CronbachAlpha } from "./reliability.js";

/** Points on an item; `"omitted"` was seen and left blank, null was not reached. Both bring no points. */
export type Response = number | "omitted" | null;

export const pointsOf = (response: Response): number => (typeof response === "number" ? response : 0);

export interface ItemFigures {
  /** Facility: mean points / most points, 0 to 1, of those who reached the item; null when nobody did. */
  facility: Estimate;
  /** Pearson's correlation of the item with the total, and with the total without the item, −1 to 1. */
  itemTotal: Estimate;
  itemRest: Estimate;
  omitted: number;
  notReached: number;
}

export interface ItemAnalysis {
  items: ItemFigures[];
  /** Persons by total, from 0 to the most points; null when points are not whole numbers. */
  distribution: number[] | null;
  consistency: CronbachAlpha;
  totals: number[];
  mean: Estimate;
  /** Sample variance of totals, in squared points. */
  variance: Estimate;
  notEstimable: NotEstimable | null;
}

/**
 * Classical item analysis of persons × items. Not reached is not wrong: it leaves facility and the item's
 * correlations, and counts 0 points in the total; omitted counts as wrong. Correlations are null when the item or the
 * total does not vary. `maxima` are the most points of each item.
 */
export function itemAnalysis(
  responses: readonly (readonly Response[])[],
  maxima: readonly number[],
): ItemAnalysis {
  const scores = responses.map((row) => row.map(pointsOf));
  const totals = scores.map(sum);
  const consistency = cronbachAlpha(scores);
  const columns = responses.length === 0 ? maxima.map(() => []) : transposed(responses);
  return {
    items: columns.map((column, index) => {
      const reached = column.flatMap((response, person) =>
        response === null ? [] : [{ points: pointsOf(response), total: totals[person]! }],
      );
      const points = reached.map((each) => each.points);
      return {
        facility: ratio(sum(points), reached.length * maxima[index]!),
        itemTotal: pearson(
          points,
          reached.map(({ total }) => total),
        ),
        itemRest: pearson(
          points,
          reached.map(({ points, total }) => total - points),
        ),
        omitted: column.filter((response) => response === "omitted").length,
        notReached: column.length - reached.length,
      };
    }),
    distribution: distributionOf(totals, sum(maxima)),
    consistency,
    totals,
    mean: totals.length === 0 ? null : mean(totals),
    variance: sampleVariance(totals),
    notEstimable: consistency.notEstimable,
  };
}

function distributionOf(totals: readonly number[], most: number): number[] | null {
  if (!Number.isInteger(most) || !totals.every(Number.isInteger)) return null;
  const persons = Array.from({ length: most + 1 }, () => 0);
  for (const total of totals) persons[total]! += 1;
  return persons;
}

export interface OptionFigures {
  option: string;
  isKey: boolean;
  /** Persons who chose it. */
  chosen: number;
  /** Correlation of choosing it with the total of the other items; a working distractor is below 0. */
  optionRest: Estimate;
}

/**
 * Distractor analysis of persons × items of chosen options with the key of each item: figures of every option that is
 * the key or was chosen, in order of the alphabet. Those who did not reach an item leave its figures.
 */
export function optionAnalysis(
  choices: readonly (readonly (string | null)[])[],
  keys: readonly string[],
): OptionFigures[][] {
  const points = choices.map((row) => row.map((choice, item): number => (choice === keys[item] ? 1 : 0)));
  const totals = points.map(sum);
  return keys.map((key, item) => {
    const reached = choices.flatMap((row, person) => {
      const choice = row[item] ?? null;
      return choice === null ? [] : [{ choice, rest: totals[person]! - points[person]![item]! }];
    });
    const options = [...new Set([key, ...reached.map(({ choice }) => choice)])]
      .filter((option) => option !== "omitted")
      .sort();
    return options.map((option) => {
      const isChosen = reached.map(({ choice }): number => (choice === option ? 1 : 0));
      return {
        option,
        isKey: option === key,
        chosen: sum(isChosen),
        optionRest: pearson(
          isChosen,
          reached.map(({ rest }) => rest),
        ),
      };
    });
  });
}
