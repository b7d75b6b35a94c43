import type { Estimate, NotEstimable } from "./estimable.js";
import { isStronglyConnected } from "./graph.js";
import { climb, tied } from "./linear.js";
import { mean, root, sum } from "./numbers.js";
import { groupsOf, type AnswerRow, type RaschGroup } from "./raschGroups.js";

export interface RaschDifficulties {
  /** Difficulties in logits, their sum 0; null for an item that all or none of those who tell anything solved. */
  difficulties: Estimate[];
  errors: Estimate[];
  /** Logarithm of the conditional likelihood; null when not estimable. */
  logLikelihood: Estimate;
  /** Persons who solved some but not all items they reached: only they tell anything. */
  informativePersons: number;
  notEstimable: NotEstimable | null;
}

/**
 * Rasch's model P(right) = 1 / (1 + exp(−(θ − b))) by conditional maximum likelihood: given a person's raw score r the
 * ability θ drops out, ln L = −Σ s_i b_i − Σ n_r ln γ_r, with γ_r the elementary symmetric functions of exp(−b)
 * (Andersen 1972). Not reached items (null) are left out for that person. Finite only when for every parting of the
 * items somebody solved one of each side and failed one of the other (Fischer 1981).
 */
export function raschConditional(rows: readonly AnswerRow[], itemCount: number): RaschDifficulties {
  const none: RaschDifficulties = {
    difficulties: Array.from({ length: itemCount }, () => null),
    errors: Array.from({ length: itemCount }, () => null),
    logLikelihood: null,
    informativePersons: 0,
    notEstimable: null,
  };
  if (itemCount === 0 || rows.length === 0) return { ...none, notEstimable: "NO_RATINGS" };
  if (itemCount < 2) return { ...none, notEstimable: "ONE_ITEM" };

  const { items, informative } = informativePart(rows, itemCount);
  const informativePersons = sum(informative.map(({ count }) => count));
  if (items.length < 2) return { ...none, informativePersons, notEstimable: "SEPARATED" };
  const isAbove = (a: number, b: number) =>
    informative.some(({ answers }) => answers[a] === 1 && answers[b] === 0);
  if (!isStronglyConnected(items.length, isAbove))
    return { ...none, informativePersons, notEstimable: "SEPARATED" };

  const groups = groupsOf(informative, items.length);
  const maximum = climb(
    items.map(() => 0),
    (at) => conditionalSlope(groups, at),
  );
  if (!maximum) return { ...none, informativePersons, notEstimable: "SEPARATED" };

  const middle = mean(maximum.at);
  const shared = mean(maximum.covariance.map(mean));
  const spread = <T>(values: readonly T[]): (T | null)[] =>
    none.difficulties.map((_, item) => (items.includes(item) ? values[items.indexOf(item)]! : null));
  return {
    difficulties: spread(maximum.at.map((value) => value - middle)),
    errors: spread(maximum.covariance.map((row, item) => root(row[item]! - shared)!)),
    logLikelihood: maximum.value,
    informativePersons,
    notEstimable: null,
  };
}

/** Leaves out, in turn, persons with all or nothing right and items that all or none of the rest solved. */
function informativePart(rows: readonly AnswerRow[], itemCount: number) {
  let items = Array.from({ length: itemCount }, (_, item) => item);
  for (;;) {
    const informative = rows
      .map(({ answers, count }) => ({ answers: items.map((item) => answers[item] ?? null), count }))
      .filter(({ answers }) => answers.includes(1) && answers.includes(0));
    const kept = items.filter((_, index) =>
      [0, 1].every((outcome) => informative.some(({ answers }) => answers[index] === outcome)),
    );
    if (kept.length === items.length) return { items, informative };
    items = kept;
  }
}

function conditionalSlope(groups: readonly RaschGroup[], difficulties: readonly number[]) {
  const size = difficulties.length;
  const gradient = difficulties.map(() => 0);
  const information = difficulties.map(() => difficulties.map(() => 0));
  let value = 0;
  for (const { reached, byScore, solved } of groups) {
    const ease = reached.map((item) => Math.exp(-difficulties[item]!));
    const all = symmetric(ease);
    const without = ease.map((_, left) => symmetric(ease.filter((__, index) => index !== left)));
    const persons = [...byScore].filter(([score]) => score > 0 && score < ease.length);
    for (const [score, count] of persons) value -= count * Math.log(all[score]!);
    for (const [i, item] of reached.entries()) {
      value -= solved[i]! * difficulties[item]!;
      const chance = (score: number) => (ease[i]! * without[i]![score - 1]!) / all[score]!;
      gradient[item]! += sum(persons.map(([score, count]) => count * chance(score))) - solved[i]!;
      information[item]![item]! += sum(persons.map(([score, n]) => n * chance(score) * (1 - chance(score))));
      for (let j = 0; j < i; j += 1) {
        const other = reached[j]!;
        const neither = symmetric(ease.filter((_, index) => index !== i && index !== j));
        const together = sum(
          persons.map(([score, count]) => {
            const both = score < 2 ? 0 : (ease[i]! * ease[j]! * neither[score - 2]!) / all[score]!;
            return count * (both - chance(score) * ((ease[j]! * without[j]![score - 1]!) / all[score]!));
          }),
        );
        information[item]![other]! += together;
        information[other]![item]! += together;
      }
    }
  }
  return { value, gradient, information: size === 0 ? information : tied(information).information };
}

/** The elementary symmetric functions γ_0 … γ_n by summation, which loses no digits. */
function symmetric(values: readonly number[]): number[] {
  const functions = [1, ...values.map(() => 0)];
  for (const [index, value] of values.entries())
    for (let order = index + 1; order > 0; order -= 1) functions[order]! += value * functions[order - 1]!;
  return functions;
}
