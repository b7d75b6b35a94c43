import type { Parameters } from "../accounts/parameters.js";
import { reachesPass } from "./attempt.rules.js";
import { caseMaximum, totalOfScores } from "./caseScores.rules.js";
import type { ItemCriterion } from "./item.model.js";

/** Points by criterion that one assessor gave. */
export type GivenScores = Readonly<Record<string, number>>;

/** By what two grades are compared, and what a third one does. */
export type CaseTolerance = Pick<
  Parameters,
  "caseDivergencePercent" | "caseCriterionLevels" | "caseResolution"
>;

/** Why a third assessor is called. */
export type DivergenceGround = "TOTAL" | "CRITERION" | "PASS_MARK";

export interface JudgedCase {
  criteria: readonly ItemCriterion[];
  first: GivenScores | null;
  second: GivenScores | null;
  third: GivenScores | null;
  passPercent: number;
  tolerance: CaseTolerance;
}

/** What the grades of a case come to. */
export type CaseOutcome =
  /** The double marking is not complete. */
  | { kind: "WAITS" }
  /** The two lie apart, and the third is not there yet. */
  | { kind: "APART"; grounds: DivergenceGround[] }
  /** Points in all and by criterion; halves occur where two are averaged. */
  | { kind: "RESOLVED"; score: number; scores: Record<string, number> };

/**
 * R08: why two grades lie too far apart; empty when they do not. A difference of exactly the share of the maximum is not
 * too far, nor is one of exactly the levels of a criterion; a pass mark between them always is.
 */
export function divergenceGrounds(
  { criteria, passPercent, tolerance }: Pick<JudgedCase, "criteria" | "passPercent" | "tolerance">,
  first: GivenScores,
  second: GivenScores,
): DivergenceGround[] {
  const maximum = caseMaximum(criteria);
  const [one, other] = [totalOfScores(criteria, first), totalOfScores(criteria, second)];
  const isCriterionApart = criteria.some(
    ({ key }) => Math.abs((first[key] ?? 0) - (second[key] ?? 0)) > tolerance.caseCriterionLevels,
  );
  const passes = (total: number) => reachesPass(total, maximum, passPercent);
  return [
    ...(Math.abs(one - other) * 100 > tolerance.caseDivergencePercent * maximum ? (["TOTAL"] as const) : []),
    ...(isCriterionApart ? (["CRITERION"] as const) : []),
    ...(passes(one) !== passes(other) ? (["PASS_MARK"] as const) : []),
  ];
}

/**
 * R08: what the grades of a case come to. Two that agree are averaged; otherwise the third decides by the regulation: it is
 * final, or the two closest are averaged, or the middle one counts. Never the higher of two: where both pairs are as close,
 * the middle one counts, which is their mean.
 */
export function resolveCase(judged: JudgedCase): CaseOutcome {
  const { criteria, first, second, third, tolerance } = judged;
  if (!first || !second) return { kind: "WAITS" };
  if (!third) {
    const grounds = divergenceGrounds(judged, first, second);
    return grounds.length > 0 ? { kind: "APART", grounds } : meanOf(criteria, first, second);
  }
  if (tolerance.caseResolution === "THIRD_FINAL") return asGiven(criteria, third);

  const total = (scores: GivenScores) => totalOfScores(criteria, scores);
  const [low, middle, high] = [first, second, third].toSorted((one, other) => total(one) - total(other)) as [
    GivenScores,
    GivenScores,
    GivenScores,
  ];
  const below = total(middle) - total(low);
  const above = total(high) - total(middle);
  if (tolerance.caseResolution === "MEDIAN_OF_THREE" || below === above) return asGiven(criteria, middle);
  return below < above ? meanOf(criteria, low, middle) : meanOf(criteria, middle, high);
}

function meanOf(criteria: readonly ItemCriterion[], one: GivenScores, other: GivenScores): CaseOutcome {
  return {
    kind: "RESOLVED",
    score: (totalOfScores(criteria, one) + totalOfScores(criteria, other)) / 2,
    scores: Object.fromEntries(
      criteria.map(({ key }) => [key, ((one[key] ?? 0) + (other[key] ?? 0)) / 2] as const),
    ),
  };
}

function asGiven(criteria: readonly ItemCriterion[], scores: GivenScores): CaseOutcome {
  return {
    kind: "RESOLVED",
    score: totalOfScores(criteria, scores),
    scores: Object.fromEntries(criteria.map(({ key }) => [key, scores[key] ?? 0])),
  };
}
