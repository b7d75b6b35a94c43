import { inverse, times } from "./linear.js";
import { mean, sum } from "./numbers.js";

/** One score, a whole number from 0 to the most, by index of person, rater and criterion. */
export interface FacetScore {
  person: number;
  rater: number;
  criterion: number;
  score: number;
}

export interface FacetSizes {
  persons: number;
  raters: number;
  criteria: number;
  /** The most points of one score. */
  maxScore: number;
}

export type Facet = "person" | "rater" | "criterion";

/** Estimates in logits by index; 0 for who or what is not in the data. */
export interface Fit {
  ability: number[];
  severity: number[];
  difficulty: number[];
  threshold: number[];
}

/** Where a score stands on the scale of logits. */
export const placeOf = (
  { person, rater, criterion }: FacetScore,
  { ability, severity, difficulty }: Fit,
): number => ability[person]! - severity[rater]! - difficulty[criterion]!;

/** Probabilities of the scores 0 … most at a distance in logits. */
function chancesAt(place: number, threshold: readonly number[]): number[] {
  const logs = [0];
  for (const step of threshold) logs.push(logs.at(-1)! + place - step);
  const highest = Math.max(...logs);
  const parts = logs.map((log) => Math.exp(log - highest));
  const total = sum(parts);
  return parts.map((part) => part / total);
}

/** Expected score at a distance in logits, and its variance. */
export function expectedAt(
  place: number,
  threshold: readonly number[],
): { expected: number; variance: number } {
  const chances = chancesAt(place, threshold);
  const expected = sum(chances.map((chance, score) => chance * score));
  const variance = sum(chances.map((chance, score) => chance * (score - expected) ** 2));
  return { expected, variance };
}

/**
 * The joint maximum of the likelihood, facet by facet in turn; null when 1,000 rounds do not bring all steps below
 * 1e-8 logits or somebody runs off the scale, for which data without a finite maximum are the usual cause.
 */
export function fitted(
  used: readonly FacetScore[],
  { persons, raters, criteria, maxScore }: FacetSizes,
): Fit | null {
  const zeros = (size: number) => Array.from({ length: size }, () => 0);
  const fit: Fit = {
    ability: zeros(persons),
    severity: zeros(raters),
    difficulty: zeros(criteria),
    threshold: zeros(maxScore),
  };
  const present = (facet: Facet) => [...new Set(used.map((each) => each[facet]))];
  const centred = [
    { values: fit.severity, facet: "rater", present: present("rater") },
    { values: fit.difficulty, facet: "criterion", present: present("criterion") },
  ] as const;
  for (let round = 0; round < 1000; round += 1) {
    let greatest = moved(used, fit, "person", fit.ability, 1);
    for (const { values, facet, present } of centred) {
      greatest = Math.max(greatest, moved(used, fit, facet, values, -1));
      const middle = mean(present.map((index) => values[index]!));
      for (const index of present) values[index]! -= middle;
    }
    greatest = Math.max(greatest, movedThresholds(used, fit));
    if (greatest < 1e-8) return fit;
    if ([...fit.ability, ...fit.severity].some((value) => Math.abs(value) > 40)) return null;
  }
  return null;
}

/** One step of Newton's method for each member of a facet; gives back the longest. */
function moved(used: readonly FacetScore[], fit: Fit, facet: Facet, values: number[], sign: 1 | -1): number {
  const residual = values.map(() => 0);
  const variance = values.map(() => 0);
  for (const each of used) {
    const at = expectedAt(placeOf(each, fit), fit.threshold);
    residual[each[facet]]! += each.score - at.expected;
    variance[each[facet]]! += at.variance;
  }
  let longest = 0;
  for (const [index, information] of variance.entries()) {
    if (information === 0) continue;
    const step = shortened((sign * residual[index]!) / information);
    values[index]! += step;
    longest = Math.max(longest, Math.abs(step));
  }
  return longest;
}

function movedThresholds(used: readonly FacetScore[], { threshold, ...facets }: Fit): number {
  const gradient = threshold.map(() => 0);
  const information = threshold.map(() => threshold.map(() => 0));
  for (const each of used) {
    const chances = chancesAt(placeOf(each, { threshold, ...facets }), threshold);
    const reaching = threshold.map((_, step) => sum(chances.slice(step + 1)));
    for (const [k, chance] of reaching.entries()) {
      gradient[k]! += chance - (each.score > k ? 1 : 0);
      for (const [l, other] of reaching.entries())
        information[k]![l]! += reaching[Math.max(k, l)]! - chance * other;
    }
  }
  const found = inverse(information);
  const steps = found
    ? times(found, gradient)
    : gradient.map((slope, k) => slope / Math.max(information[k]![k]!, 1e-6));
  let longest = 0;
  for (const [k, step] of steps.entries()) {
    threshold[k]! += shortened(step);
    longest = Math.max(longest, Math.abs(step));
  }
  const middle = mean(threshold);
  for (const k of threshold.keys()) threshold[k]! -= middle;
  return longest;
}

/** Steps longer than a logit lead astray. */
const shortened = (step: number): number => Math.max(-1, Math.min(1, step));
