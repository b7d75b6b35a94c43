import { useContext } from "react";

import { dayNumber, ZoneContext } from "./format";

const millisecondsOfDay = 86_400_000;

const isoOf = (count: number): string => new Date(count * millisecondsOfDay).toISOString().slice(0, 10);

/** The day that lies so many days after another one; days are `2026-11-26`. */
export const dayAfter = (day: string, days: number): string =>
  isoOf(Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay + days);

/** Gives the region's day so many days from now, today with 0: what a form's day begins with. */
export function useDayAhead(): (days?: number) => string {
  const zone = useContext(ZoneContext);

  return (days = 0) => isoOf(dayNumber(new Date(), zone) + days);
}

/** Gives the region's day of an instant, as fields of days have it. */
export function useDayOf(): (at: Date | string) => string {
  const zone = useContext(ZoneContext);

  return (at) => isoOf(dayNumber(new Date(at), zone));
}
