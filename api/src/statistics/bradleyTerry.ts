import type { Estimate, NotEstimable } from "./estimable.js";
import { isStronglyConnected } from "./graph.js";
import { climb, tied } from "./linear.js";
import { logistic, mean, ratio, root, sampleVariance, sum } from "./numbers.js";

export interface BradleyTerry {
  /** Natural logarithm of ability relative to the reference, whose own is 0; empty when not estimable. */
  logAbilities: number[];
  /** Standard errors of the same differences from the reference. */
  errors: number[];
  /** 1 − mean squared error / variance, both with the abilities centred; 0 to 1 when they separate, negative below. */
  separationReliability: Estimate;
  notEstimable: NotEstimable | null;
}

/**
 * Bradley–Terry abilities by maximum likelihood from `wins[i][j]`, how often i beat j: P(i beats j) =
 * 1 / (1 + exp(−(l_i − l_j))); errors from the information matrix (Bradley and Terry 1952). Finite only when nobody,
 * and no group, always won or always lost against the rest (Ford 1957).
 */
export function bradleyTerry(wins: readonly (readonly number[])[], reference: number): BradleyTerry {
  const none = { logAbilities: [], errors: [], separationReliability: null };
  if (sum(wins.flat()) === 0) return { ...none, notEstimable: "NO_RATINGS" };
  if (!isStronglyConnected(wins.length, (a, b) => wins[a]![b]! + wins[b]![a]! > 0))
    return { ...none, notEstimable: "DISCONNECTED" };
  if (!isStronglyConnected(wins.length, (a, b) => wins[a]![b]! > 0))
    return { ...none, notEstimable: "SEPARATED" };

  const won = wins.map(sum);
  const maximum = climb(
    wins.map(() => 0),
    (at) => {
      const gradient = [...won];
      const information = wins.map(() => wins.map(() => 0));
      let value = 0;
      for (const [a, row] of wins.entries()) {
        for (const [b, count] of row.entries()) {
          if (a === b) continue;
          const chance = logistic(at[a]! - at[b]!);
          const met = count + wins[b]![a]!;
          value += count === 0 ? 0 : count * Math.log(chance);
          gradient[a]! -= met * chance;
          information[a]![a]! += met * chance * (1 - chance);
          information[a]![b]! -= met * chance * (1 - chance);
        }
      }
      return { value, gradient, information: tied(information).information };
    },
  );
  if (!maximum) return { ...none, notEstimable: "SEPARATED" };

  const { at, covariance } = maximum;
  // The tie adds the same to every entry, so that it leaves differences as they are.
  const errors = at.map((_, player) => {
    const [own, other] = [covariance[player]!, covariance[reference]!];
    return root(own[player]! + other[reference]! - 2 * own[reference]!)!;
  });
  const shared = mean(covariance.map(mean));
  const squaredErrors = at.map((_, player) => covariance[player]![player]! - shared);
  const unreliable = ratio(mean(squaredErrors), sampleVariance(at));
  return {
    logAbilities: at.map((ability) => ability - at[reference]!),
    errors,
    separationReliability: unreliable === null ? null : 1 - unreliable,
    notEstimable: null,
  };
}
