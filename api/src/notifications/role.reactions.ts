import type { EntityManager } from "@mikro-orm/postgresql";

import { Institution } from "../accounts/institution.entity.js";
import { Municipality } from "../accounts/municipality.entity.js";
import { RoleGrant } from "../accounts/role.entity.js";
import { dayInDigits } from "../platform/calendar.js";
import type { JournalEntry } from "../platform/journal.entity.js";
import type { Notice, Reaction } from "./reactions.js";
import { roleWords } from "./role.words.js";

/** The place that a role is for, as it stands after the role; empty for the whole region. */
async function placeOf(em: EntityManager, { scope, scopeId }: RoleGrant): Promise<string> {
  if (!scopeId) return "";
  const place =
    scope === "MUNICIPALITY"
      ? await em.findOne(Municipality, scopeId)
      : await em.findOne(Institution, scopeId);
  return place ? `, ${place.nameRu}` : "";
}

/** The holder hears of the role, and of nothing else: basis and dates are theirs to know. */
const toHolder =
  (kind: "ROLE_GRANTED" | "ROLE_ENDED"): Reaction =>
  async (em: EntityManager, { subjectId }: JournalEntry): Promise<Notice[]> => {
    const grant = await em.findOneOrFail(RoleGrant, subjectId);
    const [ru, en] = roleWords[grant.role];
    const place = await placeOf(em, grant);
    const words: Record<string, string> =
      kind === "ROLE_GRANTED"
        ? { from: dayInDigits(grant.fromOn), basis: grant.basis }
        : { to: dayInDigits(grant.toOn!), basis: grant.endedBasis! };

    return [
      {
        personId: grant.person.id,
        kind,
        subjectId: null,
        words: { role: `${ru}${place}`, roleEn: `${en}${place}`, ...words },
      },
    ];
  };

export const roleReactions: Readonly<Record<string, Reaction>> = {
  "role.granted": toHolder("ROLE_GRANTED"),
  "role.ended": toHolder("ROLE_ENDED"),
};
