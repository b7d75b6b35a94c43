import type { Estimate, NotEstimable } from "./estimable.js";
import { climb, type Slope } from "./linear.js";
import { logistic, root, sum } from "./numbers.js";
import { groupsOf, type AnswerRow, type RaschGroup } from "./raschGroups.js";

export interface MarginalRasch {
  /** Difficulties on the scale of ability, whose mean is 0 and sd 1; null for an item that all or nobody solved. */
  difficulties: Estimate[];
  errors: Estimate[];
  /** The discrimination a that all items share; 1 when it was fixed; null when not estimable. */
  discrimination: Estimate;
  /** Its standard error; null when it was fixed. */
  discriminationError: Estimate;
  logLikelihood: Estimate;
  notEstimable: NotEstimable | null;
}

// The integrand is smooth and dies out at both ends, where equal steps are as exact as Gauss–Hermite's.
const nodes = Array.from({ length: 161 }, (_, index) => -8 + index / 10);
const nodeWeights = nodes.map((node) => (0.1 * Math.exp((-node * node) / 2)) / Math.sqrt(2 * Math.PI));

/**
 * Rasch's model P(right) = 1 / (1 + exp(−a(θ − b))) with standard normal ability θ by marginal maximum likelihood
 * (Bock and Lieberman 1970; Thissen 1982); a is 1, or one for all items when `isDiscriminationFree`. Not reached items
 * (null) are left out for that person. The logarithm of the likelihood is that of the persons in their order, without
 * the multinomial constant. Errors are from the observed information.
 */
export function raschMarginal(
  rows: readonly AnswerRow[],
  itemCount: number,
  isDiscriminationFree: boolean,
): MarginalRasch {
  const outcomes = (item: number) => new Set(rows.map(({ answers }) => answers[item] ?? null));
  const items = Array.from({ length: itemCount }, (_, item) => item);
  const kept = items.filter((item) => outcomes(item).has(0) && outcomes(item).has(1));
  const none: MarginalRasch = {
    difficulties: items.map(() => null),
    errors: items.map(() => null),
    discrimination: null,
    discriminationError: null,
    logLikelihood: null,
    notEstimable: null,
  };
  if (itemCount === 0 || rows.length === 0) return { ...none, notEstimable: "NO_RATINGS" };
  if (sum(rows.map(({ count }) => count)) < 2) return { ...none, notEstimable: "TOO_FEW_UNITS" };
  if (kept.length === 0) return { ...none, notEstimable: "SEPARATED" };
  if (isDiscriminationFree && kept.length < 2) return { ...none, notEstimable: "ONE_ITEM" };

  const answers = rows.map((row) => ({ ...row, answers: kept.map((item) => row.answers[item] ?? null) }));
  const groups = groupsOf(answers, kept.length);
  const start = [...kept.map(() => 0), ...(isDiscriminationFree ? [1] : [])];
  const maximum = climb(start, (at) => marginalSlope(groups, at, kept.length));
  if (!maximum) return { ...none, notEstimable: "SEPARATED" };

  const { at, covariance, value } = maximum;
  const last = kept.length;
  // The mirrored scale fits as well: the sign of the discrimination is a convention.
  const discrimination = isDiscriminationFree ? Math.abs(at[last]!) : 1;
  if (discrimination < 1e-6) return { ...none, notEstimable: "NO_VARIATION" };
  // Fitted is β = a·b; the error of b = β / a by the delta method.
  const errorOf = (index: number): number => {
    const own = covariance[index]![index]!;
    if (!isDiscriminationFree) return root(own)!;
    const difficulty = at[index]! / discrimination;
    const [shared, other] = [covariance[index]![last]! * Math.sign(at[last]!), covariance[last]![last]!];
    return root(own - 2 * difficulty * shared + difficulty ** 2 * other)! / discrimination;
  };
  const placed = (each: (index: number) => number) =>
    items.map((item) => (kept.includes(item) ? each(kept.indexOf(item)) : null));
  return {
    difficulties: placed((index) => at[index]! / discrimination),
    errors: placed(errorOf),
    discrimination,
    discriminationError: isDiscriminationFree ? root(covariance[last]![last]!) : null,
    logLikelihood: value,
    notEstimable: null,
  };
}

/** Value and derivatives by β of each item and, when there is one more unknown, by the discrimination (Louis 1982). */
function marginalSlope(groups: readonly RaschGroup[], at: readonly number[], itemCount: number): Slope {
  const isFree = at.length > itemCount;
  const discrimination = isFree ? at[itemCount]! : 1;
  const slope: Slope = { value: 0, gradient: at.map(() => 0), information: at.map(() => at.map(() => 0)) };
  const chances = at
    .slice(0, itemCount)
    .map((beta) => nodes.map((node) => logistic(discrimination * node - beta)));
  for (const { reached, byScore, solved } of groups) {
    for (const [index, item] of reached.entries()) {
      slope.value -= solved[index]! * at[item]!;
      slope.gradient[item]! -= solved[index]!;
    }
    const failing = nodes.map(
      (node, q) =>
        Math.log(nodeWeights[q]!) - sum(reached.map((item) => softplus(discrimination * node - at[item]!))),
    );
    const expected = nodes.map((_, q) => sum(reached.map((item) => chances[item]![q]!)));
    // At each node: persons expected there, and the sums of their scores and of the squares of these.
    const persons = nodes.map(() => 0);
    const scores = nodes.map(() => 0);
    const squares = nodes.map(() => 0);
    const unknowns = isFree ? [...reached, itemCount] : reached;
    for (const [score, count] of byScore) {
      const logs = nodes.map((node, q) => failing[q]! + score * discrimination * node);
      const highest = Math.max(...logs);
      const likelihood = sum(logs.map((log) => Math.exp(log - highest)));
      const posterior = logs.map((log) => Math.exp(log - highest) / likelihood);
      slope.value += count * (highest + Math.log(likelihood));
      for (const [q, share] of posterior.entries()) {
        persons[q]! += count * share;
        scores[q]! += count * share * score;
        squares[q]! += count * share * score ** 2;
      }
      // Derivatives of the complete data: P for β, node · (score − ΣP) for the discrimination; here their means.
      const means = reached.map((item) => product(posterior, chances[item]!));
      if (isFree) means.push(sum(nodes.map((node, q) => posterior[q]! * node * (score - expected[q]!))));
      for (const [i, unknown] of unknowns.entries()) {
        slope.gradient[unknown]! += count * means[i]!;
        for (let j = 0; j <= i; j += 1)
          addBoth(slope.information, unknown, unknowns[j]!, count * means[i]! * means[j]!);
      }
    }
    for (const [i, item] of reached.entries()) {
      const weighted = chances[item]!.map((chance, q) => persons[q]! * chance);
      for (const other of reached.slice(0, i))
        addBoth(slope.information, item, other, -product(weighted, chances[other]!));
      addBoth(slope.information, item, item, sum(weighted) - 2 * product(weighted, chances[item]!));
      if (!isFree) continue;
      const shared = chances[item]!.map(
        (chance, q) => nodes[q]! * (persons[q]! * (expected[q]! - 1 + chance) - scores[q]!),
      );
      addBoth(slope.information, item, itemCount, product(shared, chances[item]!));
    }
    if (!isFree) continue;
    const own = nodes.map((node, q) => {
      const noise = sum(reached.map((item) => chances[item]![q]! * (1 - chances[item]![q]!)));
      const spread = squares[q]! - 2 * expected[q]! * scores[q]! + persons[q]! * expected[q]! ** 2;
      return node ** 2 * (persons[q]! * noise - spread);
    });
    addBoth(slope.information, itemCount, itemCount, sum(own));
  }
  return slope;
}

/** ln(1 + exp(value)) without overflow. */
const softplus = (value: number): number => Math.max(value, 0) + Math.log1p(Math.exp(-Math.abs(value)));

function product(left: readonly number[], right: readonly number[]): number {
  let total = 0;
  for (let index = 0; index < left.length; index += 1) total += left[index]! * right[index]!;
  return total;
}

function addBoth(matrix: number[][], row: number, column: number, value: number): void {
  matrix[row]![column]! += value;
  if (row !== column) matrix[column]![row]! += value;
}
