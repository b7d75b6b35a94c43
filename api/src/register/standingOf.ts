import type { EntryStanding } from "./entryChange.rules.js";

/** An entry as it is stored, in the database or in the demonstration. */
type StoredEntry = Omit<EntryStanding, "category" | "suspendedUntilOn"> & {
  readonly [Name in "category" | "suspendedUntilOn"]?: EntryStanding[Name] | undefined;
};

/** Everything that an order can change of an entry, as it is stored and as events keep it (R27). */
export const standingOf = (entry: StoredEntry): EntryStanding => ({
  state: entry.state,
  category: entry.category ?? null,
  directionCodes: [...entry.directionCodes],
  validFromOn: entry.validFromOn,
  validUntilOn: entry.validUntilOn,
  suspendedUntilOn: entry.suspendedUntilOn ?? null,
});
