import type { EntityManager } from "@mikro-orm/postgresql";

import type { PlainDate } from "../platform/calendar.js";
import { type Role, RoleGrant } from "./role.entity.js";

/** Ids of the people who hold `role` on `day` for the whole region, or for `scopeId` when one is given. */
export async function holdersOf(
  em: EntityManager,
  { role, regionId, scopeId }: { role: Role; regionId: string; scopeId?: string },
  day: PlainDate,
): Promise<string[]> {
  const grants = await em.find(RoleGrant, {
    regionId,
    role,
    fromOn: { $lte: day },
    $and: [
      { $or: [{ toOn: null }, { toOn: { $gte: day } }] },
      { $or: [{ scopeId: null }, ...(scopeId ? [{ scopeId }] : [])] },
    ],
  });

  return [...new Set(grants.map(({ person }) => person.id))];
}
