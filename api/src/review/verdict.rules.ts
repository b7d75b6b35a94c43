import { isAtLeastShare, type Parameters } from "../accounts/parameters.js";
import type { ConclusionVerdict, ReviewVerdict, RoundMode } from "./round.entity.js";

/** What a round came to, as its verdict is computed from it. */
export interface RoundResult {
  verdicts: readonly ReviewVerdict[];
  /** The arbiter's verdict; null in a round without one. */
  arbiterVerdict: ReviewVerdict | null;
  /** R50, not rounded. */
  aggregatePercent: number;
  /** Mandatory remarks that are not settled, of this round and those before. */
  openRemarkCount: number;
}

/** R89: the verdict of the conclusion. */
export function verdictOf(
  { verdicts, arbiterVerdict, aggregatePercent, openRemarkCount }: RoundResult,
  parameters: Pick<Parameters, "passPercent" | "rejectShare">,
): ConclusionVerdict {
  const isPassed = isRecommendable({ aggregatePercent, openRemarkCount }, parameters);
  if (arbiterVerdict) {
    if (arbiterVerdict === "REJECT" || arbiterVerdict === "REVISE") return arbiterVerdict;
    return isPassed ? "APPROVE" : "REVISE";
  }

  const rejecting = verdicts.filter((verdict) => verdict === "REJECT").length;
  if (verdicts.length > 0 && isAtLeastShare(rejecting, verdicts.length, parameters.rejectShare))
    return "REJECT";

  const askingForMore = rejecting + verdicts.filter((verdict) => verdict === "REVISE").length;
  return isPassed && askingForMore * 2 <= verdicts.length ? "APPROVE" : "REVISE";
}

/** R51: whether figures and remarks allow a recommendation. */
export function isRecommendable(
  { aggregatePercent, openRemarkCount }: Pick<RoundResult, "aggregatePercent" | "openRemarkCount">,
  parameters: Pick<Parameters, "passPercent">,
): boolean {
  return aggregatePercent >= parameters.passPercent && openRemarkCount === 0;
}

/** A remark of a round, after the chair has joined those that say the same. */
export interface JoinedRemark {
  id: string;
  /** The experts who made it. */
  personIds: readonly string[];
  /** Whether at least one of them marked it mandatory. */
  isMarkedMandatory: boolean;
}

/** R46, R90: whether the round makes the remark mandatory: a panel by an expert's mark, a mass round by their number. */
export function isMandatory(
  remark: JoinedRemark,
  mode: RoundMode,
  parameters: Pick<Parameters, "massRemarkExpertCount">,
): boolean {
  return mode === "PANEL"
    ? remark.isMarkedMandatory
    : new Set(remark.personIds).size >= parameters.massRemarkExpertCount;
}

/** R90: whether more than half of the next round's experts call the remark settled; nobody's word settles nothing. */
export function isSettled(marks: readonly boolean[]): boolean {
  return marks.filter(Boolean).length * 2 > marks.length;
}

/** R90: the ids of the remarks that stay open after a round in which each expert marked them, settled or not. */
export function openRemarks(
  remarkIds: readonly string[],
  settledByExpert: readonly Readonly<Record<string, boolean>>[],
): string[] {
  return remarkIds.filter((id) => !isSettled(settledByExpert.map((marks) => marks[id] === true)));
}

/** R90: a chair may only join: whether the joined remarks hold every made one exactly once, and nothing else. */
export function isOnlyJoined(madeIds: readonly string[], joinedIds: readonly (readonly string[])[]): boolean {
  const joined = joinedIds.flat().sort();
  const made = madeIds.toSorted();
  return joined.length === made.length && joined.every((id, index) => id === made[index]);
}

/** A completed review as the quorum counts it; the municipality is that of the main employment, null when unknown. */
export interface QuorumReview {
  municipalityId: string | null;
}

export type QuorumGap = "TOO_FEW_REVIEWS" | "TOO_FEW_MUNICIPALITIES";

/** R46, R53: what a panel lacks to be concluded, or null when it is complete; `reviewCount` is what the round asked for. */
export function panelGap(
  reviews: readonly QuorumReview[],
  reviewCount: number,
  parameters: Pick<Parameters, "panelReviewCount" | "panelMunicipalityCount">,
): QuorumGap | null {
  if (reviews.length < Math.max(reviewCount, parameters.panelReviewCount)) return "TOO_FEW_REVIEWS";
  const municipalities = new Set(reviews.flatMap(({ municipalityId }) => municipalityId ?? []));
  return municipalities.size < parameters.panelMunicipalityCount ? "TOO_FEW_MUNICIPALITIES" : null;
}

/** R46: why a mass round may not open, or null when enough experts would be invited. */
export function whyNotOpenMass(
  invitedCount: number,
  parameters: Pick<Parameters, "massInvitedCount">,
): "TOO_FEW_EXPERTS" | null {
  return invitedCount < parameters.massInvitedCount ? "TOO_FEW_EXPERTS" : null;
}

/** R46: how many reviews a mass round needs: the greater of a number and a share of the invited, rounded up. */
export function massQuorum(
  invitedCount: number,
  parameters: Pick<Parameters, "massQuorumCount" | "massQuorumPercent">,
): number {
  return Math.max(parameters.massQuorumCount, Math.ceil((invitedCount * parameters.massQuorumPercent) / 100));
}

export type ArbiterRefusal = "NOT_LEADING" | "OF_THE_ROUND";

/** R28, R49: why an expert may not be the round's arbiter, conflicts aside, or null when they may. */
export function whyNotArbitrate(expert: { category: string; isOfRound: boolean }): ArbiterRefusal | null {
  if (expert.isOfRound) return "OF_THE_ROUND";
  return expert.category === "LEADING" ? null : "NOT_LEADING";
}
