import { isAtLeastShare } from "../accounts/parameters.js";
import { addMonths, type PlainDate } from "../platform/calendar.js";
import type { ApplicationPurpose, AssessmentOutcome } from "../register/application.entity.js";
import type { ExpertCategory } from "../register/registerEntry.entity.js";
import type { AbstentionGround, DecisionKind, VoteChoice } from "./commissionSession.entity.js";

/** A member at the vote on one item. */
export interface Voter {
  isChair: boolean;
  isPresent: boolean;
  /** Null while the member has neither voted nor is kept from it. */
  choice: VoteChoice | null;
}

/** Whether the member is counted for the item: present, and without a conflict (R15). */
const counts = ({ isPresent, choice }: Voter): boolean => isPresent && choice !== "ABSTAINED";

/** How many members are counted for an item (R15), and whether they are enough of the whole composition (R14). */
export function quorumOf(
  voters: readonly Voter[],
  share: string,
): { counted: number; needed: number; isReached: boolean } {
  const counted = voters.filter(counts).length;
  const needed = Array.from({ length: voters.length + 1 }, (_, count) => count).find((count) =>
    isAtLeastShare(count, voters.length, share),
  )!;
  return { counted, needed, isReached: voters.length > 0 && counted >= needed };
}

export interface VoteResult {
  forCount: number;
  againstCount: number;
  isByCastingVote: boolean;
  isGranted: boolean;
}

export type VoteGap = "NO_QUORUM" | "VOTES_MISSING" | "TIE_WITHOUT_CHAIR";

/**
 * R14–R16: what the vote came to, or why it came to nothing yet: too few members, a present one who has not voted, a tie
 * that no chair decides. Votes of members who have left meanwhile are not counted.
 */
export function resultOf(voters: readonly Voter[], share: string): VoteResult | VoteGap {
  if (!quorumOf(voters, share).isReached) return "NO_QUORUM";
  const counted = voters.filter(counts);
  if (counted.some(({ choice }) => choice === null)) return "VOTES_MISSING";

  const forCount = counted.filter(({ choice }) => choice === "FOR").length;
  const againstCount = counted.length - forCount;
  if (forCount !== againstCount) {
    return { forCount, againstCount, isByCastingVote: false, isGranted: forCount > againstCount };
  }
  const chair = counted.find(({ isChair }) => isChair);
  if (!chair) return "TIE_WITHOUT_CHAIR";
  return { forCount, againstCount, isByCastingVote: true, isGranted: chair.choice === "FOR" };
}

/** A person's employer between two days; institutions that were joined count as one (R91). */
export interface Post {
  institutionId: string;
  fromOn: PlainDate;
  /** Null while it lasts. */
  toOn: PlainDate | null;
}

/** R15: what keeps a member from voting on a candidate's case as far as the machine knows; null when nothing does. */
export function conflictOf(
  member: { personId: string; posts: readonly Post[] },
  candidate: { personId: string; posts: readonly Post[] },
  on: PlainDate,
  employerMonths: number,
): Exclude<AbstentionGround, "DECLARED"> | null {
  if (member.personId === candidate.personId) return "OWN_CASE";
  const since = addMonths(on, -employerMonths);
  const counted = ({ fromOn, toOn }: Post) => fromOn <= on && (toOn === null || toOn >= since);
  const employers = new Set(candidate.posts.filter(counted).map(({ institutionId }) => institutionId));
  const isCommon = member.posts.filter(counted).some(({ institutionId }) => employers.has(institutionId));
  return isCommon ? "COMMON_EMPLOYER" : null;
}

interface Asking {
  purpose: ApplicationPurpose;
  requestedCategory: ExpertCategory | null;
  directionCodes: readonly string[];
}

/** What an application asks the commission for; an initial one for the category that everybody begins with (8.1). */
export function askedBy({ purpose, requestedCategory, directionCodes }: Asking): {
  asked: Exclude<DecisionKind, "REFUSE">;
  category: ExpertCategory | null;
  directionCodes: string[];
} {
  switch (purpose) {
    case "INITIAL":
      return { asked: "INCLUDE", category: "BASIC", directionCodes: [...directionCodes] };
    case "RENEWAL":
      return { asked: "RENEW", category: null, directionCodes: [] };
    case "CATEGORY_CHANGE":
      return { asked: "SET_CATEGORY", category: requestedCategory, directionCodes: [] };
    case "DIRECTION_EXTENSION":
      return { asked: "EXTEND_DIRECTIONS", category: null, directionCodes: [...directionCodes] };
  }
}

/** R10: a failed assessment, or one that the candidate did not come to, can only be refused. */
export const mayBeGranted = (outcome: AssessmentOutcome | null): boolean => outcome === "PASSED";
