import type { Acting } from "../context.js";
import { type Refused, refused } from "../platform/outcome.js";
import type { CommissionRefusalReason } from "./commission.policy.js";
import { type HeldItem, holdItem } from "./commission.queries.js";
import {
  type AbstentionGround,
  AgendaVote,
  type SessionMember,
  type VoteChoice,
} from "./commissionSession.entity.js";

interface AtVote {
  itemId: string;
  /** The member who told the secretary in the room; null or absent for the viewer's own. */
  memberId?: string | null;
}

/** An item, locked, with the member who votes on it: present, and not kept from it already (R15). */
export async function memberAtVote(
  acting: Acting,
  { itemId, memberId }: AtVote,
): Promise<{ held: HeldItem; member: SessionMember } | Refused<CommissionRefusalReason>> {
  const held = await holdItem(acting, itemId, memberId ? "conduct" : "vote");
  if ("kind" in held) return held;
  const { viewer } = acting;
  const member = held.members.find(({ id, person }) =>
    memberId ? id === memberId : person.id === viewer.personId,
  );
  if (!member) return refused("NOT_FOUND");
  if (!member.isPresent) return refused("NOT_MEMBER");
  const isKept = held.votes.some((vote) => vote.member.id === member.id && vote.choice === "ABSTAINED");
  return isKept ? refused("CONFLICT_OF_INTEREST") : { held, member };
}

interface Choice {
  choice: VoteChoice;
  ground: AbstentionGround | null;
  reason: string | null;
  isBySecretary: boolean;
}

/** Keeps how a member stands to an item, in place of what the member said before. */
export function keepChoice(
  { em, viewer, now }: Acting,
  { item, votes }: HeldItem,
  member: SessionMember,
  choice: Choice,
): void {
  const vote = votes.find((each) => each.member.id === member.id);
  if (vote) em.assign(vote, { ...choice, at: now });
  else {
    em.create(AgendaVote, {
      regionId: item.regionId,
      createdAt: now,
      createdById: viewer.personId,
      item,
      member,
      ...choice,
      at: now,
    });
  }
}
