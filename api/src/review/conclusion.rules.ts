import { createHash } from "node:crypto";

import type { Parameters } from "../accounts/parameters.js";
import type {
  ConclusionVerdict,
  CriterionFigures,
  FrozenRubric,
  MandatoryRemark,
  ReviewRemark,
  ReviewVerdict,
  RoundMode,
} from "./round.entity.js";
import { aggregateOf, type CountedReview } from "./scoring.rules.js";
import { isMandatory, isSettled, verdictOf } from "./verdict.rules.js";

/** A completed review as a conclusion reads it. */
export interface ConcludedReview extends CountedReview {
  assignment: { letter: string };
  review: { remarks: readonly ReviewRemark[]; settled: Readonly<Record<string, boolean>> };
  verdict: ReviewVerdict;
}

/** The completed reviews of a round, the arbiter's apart. */
export interface ConcludedReviews {
  reviewers: readonly ConcludedReview[];
  arbiter: ConcludedReview | null;
}

/** A remark with the letter of its expert; its id is that of `documentRemarkId`. */
export interface MadeRemark extends ReviewRemark {
  letter: string;
}

/**
 * R90: the id under which a remark is joined, carried and settled. Its own is made by a client and holds only inside
 * one review; a letter stands once in a round (R48), so round, letter and own id tell it from every other of the document.
 */
export const documentRemarkId = (roundNumber: number, letter: string, ownId: string): string =>
  `${roundNumber}-${letter}-${ownId}`;

const allOf = ({ reviewers, arbiter }: ConcludedReviews) =>
  arbiter ? [...reviewers, arbiter] : [...reviewers];

/** Every remark made in the round that says something, in the order of the letters. */
export function remarksMade(reviews: ConcludedReviews, roundNumber: number): MadeRemark[] {
  return allOf(reviews)
    .toSorted((a, b) => a.assignment.letter.localeCompare(b.assignment.letter, "ru"))
    .flatMap(({ assignment, review }) =>
      review.remarks
        .filter(({ text }) => text.trim())
        .map((remark) => ({
          ...remark,
          id: documentRemarkId(roundNumber, assignment.letter, remark.id),
          letter: assignment.letter,
        })),
    );
}

/** What a round comes to. */
export interface ConclusionContent {
  verdict: ConclusionVerdict;
  aggregatePercent: number;
  reviewCount: number;
  spreadPercent: number;
  figures: CriterionFigures[];
  mandatoryRemarks: MandatoryRemark[];
}

interface ConclusionInput {
  roundNumber: number;
  reviews: ConcludedReviews;
  rubric: FrozenRubric;
  mode: RoundMode;
  /** Ids of remarks that say the same (R90). */
  joined: readonly (readonly string[])[];
  /** Those of earlier rounds that were still open. */
  openBefore: readonly MandatoryRemark[];
  parameters: Pick<Parameters, "rejectShare" | "massRemarkExpertCount">;
}

/** R50–R53, R89, R90: figures, mandatory remarks and the computed verdict; throws without a completed review. */
export function conclusionOf(input: ConclusionInput): ConclusionContent {
  const { reviews, rubric, mode, openBefore, parameters } = input;
  const aggregate = aggregateOf(reviews.reviewers, reviews.arbiter, rubric, mode);
  if (!aggregate) throw new Error("A round without a completed review has no conclusion.");

  const counted = allOf(reviews);
  const carried = openBefore.map((remark) => ({
    ...remark,
    isSettled: isSettled(counted.map(({ review }) => review.settled[remark.id] === true)),
  }));
  const mandatoryRemarks = [...carried, ...newRemarks(input)];
  const verdict = verdictOf(
    {
      verdicts: reviews.reviewers.map((each) => each.verdict),
      arbiterVerdict: reviews.arbiter?.verdict ?? null,
      aggregatePercent: aggregate.percent,
      openRemarkCount: mandatoryRemarks.filter((remark) => !remark.isSettled).length,
    },
    { ...parameters, passPercent: rubric.passPercent },
  );

  return {
    verdict,
    aggregatePercent: aggregate.percent,
    reviewCount: aggregate.count,
    spreadPercent: aggregate.spreadPercent,
    figures: aggregate.criteria,
    mandatoryRemarks,
  };
}

/** R90: the mandatory remarks of this round; joined ones are one, with every wording in it. */
function newRemarks({ reviews, roundNumber, joined, mode, parameters }: ConclusionInput): MandatoryRemark[] {
  const made = remarksMade(reviews, roundNumber);
  const remarkOf = new Map(made.map((remark) => [remark.id, remark]));
  const inGroup = new Set(joined.flat());
  const groups = [
    ...joined.map((ids) => ids.flatMap((id) => remarkOf.get(id) ?? [])),
    ...made.filter(({ id }) => !inGroup.has(id)).map((remark) => [remark]),
  ].filter((group) => group.length > 0);

  return groups
    .filter((group) =>
      isMandatory(
        {
          id: group[0]!.id,
          personIds: group.map(({ letter }) => letter),
          isMarkedMandatory: group.some((remark) => remark.isMandatory),
        },
        mode,
        parameters,
      ),
    )
    .map((group) => {
      const placed = group.find(({ blockId }) => blockId !== null) ?? group[0]!;
      return {
        id: group[0]!.id,
        letters: [...new Set(group.map(({ letter }) => letter))],
        criterionKey: group.find(({ criterionKey }) => criterionKey !== null)?.criterionKey ?? null,
        blockId: placed.blockId,
        quote: placed.quote,
        text: [...new Set(group.map(({ text }) => text.trim()))].join("\n"),
        isSettled: false,
      };
    });
}

/** What the paper of a conclusion says, in the order in which it is printed (domain §5b). */
export interface ConclusionPaper extends ConclusionContent {
  documentCode: string;
  documentTitle: string;
  versionNumber: number;
  roundNumber: number;
  /** The frozen criteria in their order. */
  criteria: { key: string; nameRu: string }[];
  signedOn: string;
}

/** SHA-256 over what the paper says, so that a print can be told from another. */
export function paperHash(paper: ConclusionPaper): string {
  const { documentCode, documentTitle, versionNumber, roundNumber, criteria, signedOn } = paper;
  const figures = paper.figures.map(({ key, value, mean, least, greatest, deviation, scores }) => [
    key,
    value,
    mean,
    least,
    greatest,
    deviation,
    scores,
  ]);
  const remarks = paper.mandatoryRemarks.map(({ id, letters, text, isSettled: isDone }) => [
    id,
    letters,
    text,
    isDone,
  ]);

  return createHash("sha256")
    .update(
      JSON.stringify([
        [documentCode, documentTitle, versionNumber, roundNumber, signedOn],
        criteria.map(({ key, nameRu }) => [key, nameRu]),
        [paper.verdict, paper.aggregatePercent, paper.reviewCount, paper.spreadPercent],
        figures,
        remarks,
      ]).normalize("NFC"),
    )
    .digest("hex");
}
