import type { RequiredEntityData } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/postgresql";

import type { Person } from "../accounts/person.entity.js";
import { EntryEvent, RegisterEntry } from "./registerEntry.entity.js";
import { standingOf } from "./standingOf.js";

const longAgo = new Date("2020-01-01T00:00:00Z");
let count = 0;

/** An expert of the basic category whose term runs from 2024 into the far future. */
export function anEntry(
  em: EntityManager,
  person: Person,
  given: Partial<RequiredEntityData<RegisterEntry>> = {},
): RegisterEntry {
  count += 1;
  return em.create(RegisterEntry, {
    regionId: person.regionId,
    createdAt: longAgo,
    registrationNo: `74-2024-${String(9000 + count)}`,
    kind: "ATTESTED_EXPERT",
    person,
    category: "BASIC",
    directionCodes: ["1.2"],
    validFromOn: "2020-01-01",
    validUntilOn: "2099-12-31",
    state: "ACTIVE",
    ...given,
  });
}

/** What happened to an entry: its inclusion, on the first day of its term, with the standing that it has. */
export function anEntryEvent(
  em: EntityManager,
  entry: RegisterEntry,
  given: Partial<RequiredEntityData<EntryEvent>> = {},
): EntryEvent {
  return em.create(EntryEvent, {
    regionId: entry.regionId,
    createdAt: longAgo,
    entry,
    kind: "INCLUDED",
    on: entry.validFromOn,
    basis: "Приказ",
    before: null,
    after: { ...standingOf(entry) },
    ...given,
  });
}
