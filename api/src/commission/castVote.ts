import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused } from "../platform/outcome.js";
import type { CommissionRefusalReason } from "./commission.policy.js";
import { parametersOfSession, votersOf } from "./commission.queries.js";
import { keepChoice, memberAtVote } from "./memberAtVote.js";
import { mayBeGranted, quorumOf } from "./voting.rules.js";

interface CastVote {
  itemId: string;
  isFor: boolean;
  /** The member who told the secretary the vote in the room; null or absent for the viewer's own. */
  memberId?: string | null;
}

/**
 * Casts a member's vote on an item, or changes it while nothing is decided: the member's own act, or the secretary's for
 * somebody in the room. Without a quorum no vote is recorded (R14).
 */
export async function castVote(
  acting: Acting,
  { itemId, isFor, memberId }: CastVote,
): Promise<Outcome<string, CommissionRefusalReason>> {
  const { em, viewer, now } = acting;
  const atVote = await memberAtVote(acting, { itemId, memberId });
  if ("kind" in atVote) return atVote;
  const { held, member } = atVote;
  const { commissionQuorum } = await parametersOfSession(em, held.session);
  if (!quorumOf(votersOf(held), commissionQuorum).isReached) return refused("NO_QUORUM");
  if (isFor && !mayBeGranted(held.application.resultOutcome ?? null)) return refused("RESULT_NOT_PASSED");

  const choice = isFor ? "FOR" : "AGAINST";
  keepChoice(acting, held, member, { choice, ground: null, reason: null, isBySecretary: !!memberId });
  record(em, {
    regionId: held.item.regionId,
    act: "vote.cast",
    actorId: viewer.personId,
    subjectId: itemId,
    at: now,
    refs: { member: member.id },
    proves: { choice },
  });
  return done(itemId);
}
