import { parametersOf } from "../accounts/parameters.js";
import {
  conclusionOf,
  type ConcludedReview,
  type ConcludedReviews,
  remarksMade,
} from "./conclusion.rules.js";
import type {
  AssignmentRole,
  CriterionMark,
  FrozenRubric,
  MandatoryRemark,
  ReviewRemark,
  ReviewVerdict,
  RoundMode,
} from "./round.entity.js";
import { divergenceOf, scoresOf } from "./scoring.rules.js";

/** A completed review as the database hands it over. */
interface ReviewSoFar {
  letter: string;
  role: AssignmentRole;
  marks: CriterionMark[];
  remarks: ReviewRemark[];
  settled: Record<string, boolean>;
  verdict: ReviewVerdict;
}

/** What the reads of a round compute from. */
export interface RoundSoFar {
  roundNumber: number;
  reviews: ReviewSoFar[];
  rubric: FrozenRubric;
  mode: RoundMode;
  joined: string[][];
  openBefore: MandatoryRemark[];
  parameters: Record<string, unknown>;
}

/** The completed reviews of the round whose row this is, as JSON. */
export const completedReviewsSql = (row: string): string =>
  `coalesce((select json_agg(json_build_object('letter', da.letter, 'role', da.role, 'marks', dr.marks,
      'remarks', dr.remarks, 'settled', dr.settled, 'verdict', dr.verdict) order by da.letter)
    from review_assignment da join review dr on dr.assignment_id = da.id
    where da.round_id = ${row}.id and da.state = 'COMPLETED' and dr.voided_at is null and dr.verdict is not null), '[]'::json)`;

/** The mandatory remarks that earlier conclusions of the document left open (R90), as JSON. */
export const openBeforeSql = (row: string): string =>
  `coalesce((select json_agg(m.value) from (select oc.mandatory_remarks from expert_conclusion oc
      where oc.document_id = ${row}.document_id and oc.round_id <> ${row}.id order by oc.signed_at desc limit 1) last
    cross join lateral jsonb_array_elements(last.mandatory_remarks) m
    where not (m.value ->> 'isSettled')::boolean), '[]'::json)`;

/** The parameters that the round keeps (R85), as JSON. */
export const parametersSql = (row: string): string =>
  `coalesce((select kp.parameters from regulation kp where kp.id = ${row}.regulation_id), '{}'::jsonb)`;

function reviewsOf(reviews: readonly ReviewSoFar[]): ConcludedReviews {
  const counted = reviews.map(
    ({ letter, role, marks, remarks, settled, verdict }): ConcludedReview & { role: AssignmentRole } => ({
      role,
      assignment: { letter },
      review: { remarks, settled },
      verdict,
      scores: scoresOf(marks),
    }),
  );

  return {
    reviewers: counted.filter(({ role }) => role !== "ARBITER"),
    arbiter: counted.find(({ role }) => role === "ARBITER") ?? null,
  };
}

/** The remarks of the completed reviews, each with the letter of its expert. */
export const remarksSoFar = ({ reviews, roundNumber }: Pick<RoundSoFar, "reviews" | "roundNumber">) =>
  remarksMade(reviewsOf(reviews), roundNumber);

/** R49: how far the completed reviews lie apart; null until all of them are there. */
export function divergenceSoFar({
  reviews,
  rubric,
  mode,
  parameters,
  reviewCount,
}: Pick<RoundSoFar, "reviews" | "rubric" | "mode" | "parameters"> & { reviewCount: number }) {
  const { reviewers } = reviewsOf(reviews);
  if (reviewers.length < reviewCount) return null;
  const kept = parametersOf(parameters);
  const { spreadPercent, grounds } = divergenceOf(reviewers, rubric, mode, kept);

  return { spreadPercent, limitPercent: kept.divergencePercent, grounds };
}

/** What the conclusion will be when it is signed now; null without a completed review. */
export function draftConclusion({ reviews, parameters, ...rest }: RoundSoFar) {
  if (reviews.length === 0) return null;
  return conclusionOf({ ...rest, reviews: reviewsOf(reviews), parameters: parametersOf(parameters) });
}
