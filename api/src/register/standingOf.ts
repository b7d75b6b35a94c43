import type { EntryStanding } from "./entryChange.rules.js";
import type { RegisterEntry } from "./registerEntry.entity.js";

/** Everything that an order can change of an entry, as it is stored and as events keep it (R27). */
export const standingOf = (entry: RegisterEntry): EntryStanding => ({
  state: entry.state,
  category: entry.category ?? null,
  directionCodes: [...entry.directionCodes],
  validFromOn: entry.validFromOn,
  validUntilOn: entry.validUntilOn,
  suspendedUntilOn: entry.suspendedUntilOn ?? null,
});
