import type { EntityManager } from "@mikro-orm/postgresql";

import { Region } from "../accounts/region.entity.js";
import { ordinalOf, registrationNumber } from "./entry.rules.js";
import { type EntryKind, RegisterEntry } from "./registerEntry.entity.js";

interface Series {
  regionId: string;
  kind: EntryKind;
  year: number;
}

/**
 * Gives the numbers of a series one after the other, without gaps (R19). Only after `enterOrder`: its lock lets one order
 * after the other number its entries.
 */
export async function numbersOf(em: EntityManager, { regionId, kind, year }: Series): Promise<() => string> {
  const { code } = await em.findOneOrFail(Region, regionId);
  const stem = registrationNumber(kind, code, year, 0).slice(0, -4);
  const given = await em.find(
    RegisterEntry,
    // What was taken back with its import had its number from elsewhere: the series goes on as if it had not come.
    { regionId, kind, registrationNo: { $like: `${stem}%` }, state: { $ne: "ANNULLED" } },
    { fields: ["registrationNo"] },
  );
  let last = Math.max(
    0,
    ...given.map(({ registrationNo }) => ordinalOf(registrationNo, kind, code, year) ?? 0),
  );

  return () => registrationNumber(kind, code, year, (last += 1));
}
