import { createHash } from "node:crypto";
import type { EntityManager } from "@mikro-orm/postgresql";

import {
  type AgendaItem,
  AgendaVote,
  type CommissionSession,
  SessionMember,
} from "./commissionSession.entity.js";

/** SHA-256 over what the protocol says, in the order in which it says it. */
export async function protocolHash(
  em: EntityManager,
  session: CommissionSession,
  items: readonly AgendaItem[],
): Promise<string> {
  const members = await em.find(SessionMember, { session }, { orderBy: { seq: "asc" } });
  const votes = await em.find(AgendaVote, { item: { $in: [...items] } }, { orderBy: { seq: "asc" } });
  const said = {
    protocol: [session.protocolNumber, session.heldOn, session.place],
    members: members.map(({ person, isChair, isPresent }) => [person.id, isChair, isPresent]),
    items: items.map((item) => ({
      asked: [item.application.id, item.asked, item.category ?? null, item.directionCodes],
      decided: [item.decided ?? null, item.forCount ?? null, item.againstCount ?? null, item.isByCastingVote],
      reason: [item.ground ?? null, item.reason ?? null],
      votes: votes
        .filter((vote) => vote.item.id === item.id)
        .map(({ member, choice, ground, reason }) => [member.id, choice, ground ?? null, reason ?? null]),
    })),
  };
  return createHash("sha256").update(JSON.stringify(said)).digest("hex");
}
