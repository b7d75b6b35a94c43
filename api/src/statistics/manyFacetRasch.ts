import type { Estimate, NotEstimable } from "./estimable.js";
import { expectedAt, fitted, placeOf, type Facet, type FacetScore, type FacetSizes } from "./facetFit.js";
import { inverse } from "./linear.js";
import { mean, ratio, sum } from "./numbers.js";

export interface RaterFigures {
  /** In logits, positive = harsher, 0 on average; null when all scores of the rater lie at one end of the scale. */
  severity: Estimate;
  error: Estimate;
  /** Mean squares of residuals, 1 as the model expects: weighted by information, and unweighted. */
  infit: Estimate;
  outfit: Estimate;
  /** Mean score given, as it was seen. */
  mean: Estimate;
}

export interface PersonFigures {
  /** In logits; null when all scores of the person lie at one end of the scale. */
  ability: Estimate;
  error: Estimate;
  /** Expected score on one criterion of average difficulty from a rater of average severity. */
  fairAverage: Estimate;
  observedAverage: Estimate;
}

export interface ManyFacetRasch {
  persons: PersonFigures[];
  raters: RaterFigures[];
  /** Difficulties in logits, 0 on average. */
  difficulties: Estimate[];
  /** Steps from score k − 1 to k in logits, 0 on average; empty when not estimable. */
  thresholds: number[];
  /**
   * (L − 1) / L with L scores a person: joint maximum likelihood overstretches the scale by about its inverse. All
   * logits here are uncorrected; multiply all of them by it or none.
   */
  correctionFactor: Estimate;
  notEstimable: NotEstimable | null;
}

/**
 * Many-facet Rasch model with one rating scale: ln(P_k / P_{k−1}) = ability − difficulty − severity − threshold_k
 * (Andrich 1978, Linacre 1989) by joint maximum likelihood, facet by facet with Newton's steps. Errors are those of
 * one facet with the others known. Raters who share no scores, directly or through others, cannot be compared.
 */
export function manyFacetRasch(scores: readonly FacetScore[], sizes: FacetSizes): ManyFacetRasch {
  const by = (facet: Facet, index: number) => scores.filter((each) => each[facet] === index);
  const averageOf = (facet: Facet, index: number) => {
    const own = by(facet, index);
    return ratio(sum(own.map(({ score }) => score)), own.length);
  };
  const indices = (size: number) => Array.from({ length: size }, (_, index) => index);
  const raw: ManyFacetRasch = {
    persons: indices(sizes.persons).map((index) => ({
      ability: null,
      error: null,
      fairAverage: null,
      observedAverage: averageOf("person", index),
    })),
    raters: indices(sizes.raters).map((index) => ({
      severity: null,
      error: null,
      infit: null,
      outfit: null,
      mean: averageOf("rater", index),
    })),
    difficulties: indices(sizes.criteria).map(() => null),
    thresholds: [],
    correctionFactor: null,
    notEstimable: null,
  };
  const used = withoutExtremes(scores, sizes.maxScore);
  const reason = whyNoFit(scores, used, sizes);
  if (reason) return { ...raw, notEstimable: reason };

  const fit = fitted(used, sizes);
  if (!fit) return { ...raw, notEstimable: "SEPARATED" };
  const seen = used.map((each) => ({ ...each, ...expectedAt(placeOf(each, fit), fit.threshold) }));
  const own = (facet: Facet, index: number) => seen.filter((each) => each[facet] === index);
  const errorOf = (facet: Facet, index: number) =>
    1 / Math.sqrt(sum(own(facet, index).map((each) => each.variance)));
  return {
    persons: raw.persons.map((person, index) => {
      if (own("person", index).length === 0) return person;
      const ability = fit.ability[index]!;
      const fairAverage = expectedAt(ability, fit.threshold).expected;
      return { ...person, ability, error: errorOf("person", index), fairAverage };
    }),
    raters: raw.raters.map((rater, index) => {
      const given = own("rater", index);
      if (given.length === 0) return rater;
      const residuals = given.map(({ score, expected }) => (score - expected) ** 2);
      return {
        ...rater,
        severity: fit.severity[index]!,
        error: errorOf("rater", index),
        infit: ratio(sum(residuals), sum(given.map(({ variance }) => variance))),
        outfit: mean(residuals.map((residual, at) => residual / given[at]!.variance)),
      };
    }),
    difficulties: raw.difficulties.map((_, index) =>
      own("criterion", index).length === 0 ? null : fit.difficulty[index]!,
    ),
    thresholds: fit.threshold,
    correctionFactor: 1 - new Set(used.map(({ person }) => person)).size / used.length,
    notEstimable: null,
  };
}

const facets = ["person", "rater", "criterion"] as const;

/** Leaves out, in turn, whoever or whatever has all scores at one end of the scale: their place is infinite. */
function withoutExtremes(scores: readonly FacetScore[], most: number): readonly FacetScore[] {
  let left = scores;
  for (;;) {
    const before = left.length;
    for (const facet of facets) {
      const isInside = new Set(left.filter(({ score }) => score > 0).map((each) => each[facet]));
      const isBelow = new Set(left.filter(({ score }) => score < most).map((each) => each[facet]));
      left = left.filter((each) => isInside.has(each[facet]) && isBelow.has(each[facet]));
    }
    if (left.length === before) return left;
  }
}

function whyNoFit(
  scores: readonly FacetScore[],
  used: readonly FacetScore[],
  { maxScore }: FacetSizes,
): NotEstimable | null {
  if (scores.length === 0) return "NO_RATINGS";
  if (new Set(scores.map(({ rater }) => rater)).size < 2) return "ONE_RATER";
  if (new Set(scores.map(({ person }) => person)).size < 2) return "TOO_FEW_UNITS";
  if (new Set(scores.map(({ score }) => score)).size < 2) return "IDENTICAL_RATINGS";
  if (new Set(used.map(({ score }) => score)).size <= maxScore) return "UNUSED_LEVEL";
  return isComparable(used) ? null : "DISCONNECTED";
}

/** Whether severities and difficulties can be told apart once each person has an ability of their own. */
function isComparable(used: readonly FacetScore[]): boolean {
  const columns = new Map<string, number>();
  const column = (facet: Facet, index: number) => {
    const name = `${facet} ${index}`;
    if (!columns.has(name)) columns.set(name, columns.size);
    return columns.get(name)!;
  };
  const pairs = used.map(
    (each) => [column("rater", each.rater), column("criterion", each.criterion)] as const,
  );
  const size = columns.size;
  const matrix = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  const ofPerson = new Map<number, number[]>();
  for (const [index, pair] of pairs.entries()) {
    for (const a of pair) for (const b of pair) matrix[a]![b]! += 1;
    const own = ofPerson.get(used[index]!.person) ?? Array.from({ length: size }, () => 0);
    ofPerson.set(used[index]!.person, own);
    for (const a of pair) own[a]! += 1;
  }
  for (const own of ofPerson.values()) {
    const seen = own.flatMap((count, index) => (count > 0 ? [index] : []));
    // Each score stands in one rater's and one criterion's column.
    const number = sum(own) / 2;
    for (const a of seen) for (const b of seen) matrix[a]![b]! -= (own[a]! * own[b]!) / number;
  }
  const isRater = [...columns.keys()].map((name) => name.startsWith("rater"));
  return (
    inverse(matrix.map((row, a) => row.map((value, b) => value + (isRater[a] === isRater[b] ? 1 : 0)))) !==
    null
  );
}
