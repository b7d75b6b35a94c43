import type { EntityManager } from "@mikro-orm/postgresql";

import type { PlainDate, WorkingCalendar } from "../platform/calendar.js";
import { type Parameters, parametersOf } from "./parameters.js";
import { CalendarDay, Regulation } from "./regulation.entity.js";
import { Region } from "./region.entity.js";

/** The edition in force on a day, and every parameter's value under it. */
export interface RegulationInForce {
  /** Null while the region has written none and the defaults hold. */
  regulation: Regulation | null;
  parameters: Parameters;
}

/** The edition of the regulation in force on `day` (R85). */
export async function regulationOn(
  em: EntityManager,
  regionId: string,
  day: PlainDate,
): Promise<RegulationInForce> {
  const [regulation] = await em.find(
    Regulation,
    { regionId, effectiveFromOn: { $lte: day } },
    { orderBy: [{ effectiveFromOn: "desc" }, { edition: "desc" }], limit: 1 },
  );

  return { regulation: regulation ?? null, parameters: parametersOf(regulation?.parameters ?? {}) };
}

/** The parameters that something opened under keeps (R85); the defaults when it was opened under none. */
export async function parametersKept(em: EntityManager, regulationId: string | null): Promise<Parameters> {
  const regulation = regulationId ? await em.findOneOrFail(Regulation, regulationId) : null;

  return parametersOf(regulation?.parameters ?? {});
}

/** The region's working days, with the transfers that the administrator entered (R88). */
export async function workingCalendarOf(em: EntityManager, regionId: string): Promise<WorkingCalendar> {
  const region = await em.findOneOrFail(Region, regionId);
  const days = await em.find(CalendarDay, { regionId });

  return {
    timeZone: region.timeZone,
    transfers: days.map(({ day, isWorking, basis }) => ({ date: day, isWorking, basis })),
  };
}
