import { dayInDigits } from "../platform/calendar.js";
import { RegisterEntry } from "../register/registerEntry.entity.js";
import type { Reaction } from "./reactions.js";

/** Who hears of what becomes of an entry. */
export const entryReactions: Readonly<Record<string, Reaction>> = {
  "entry.expiresSoon": async (em, { subjectId }) => {
    const { person, registrationNo, validUntilOn } = await em.findOneOrFail(RegisterEntry, subjectId);
    const words = { number: registrationNo, to: dayInDigits(validUntilOn) };
    return [{ personId: person.id, kind: "ENTRY_EXPIRES_SOON", subjectId, words }];
  },
};
