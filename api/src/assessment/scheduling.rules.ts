import { type PlainDate, zonedInstant } from "../platform/calendar.js";
import type { InputProblem } from "../platform/outcome.js";
import { written, writtenProblems } from "../platform/written.js";

/** Between when an attempt may be started, in the region's zone; whoever starts within has all of their time. */
export interface WrittenWindow {
  opensOn: PlainDate;
  /** 10:00. */
  opensTime: string;
  closesOn: PlainDate;
  closesTime: string;
}

/** What a candidate is given besides, and the paper it rests on. */
export interface WrittenAccommodations {
  multiplierPercent: number;
  breakMinutes: number;
  basis?: string | null;
}

export interface Accommodations {
  multiplierPercent: number;
  breakMinutes: number;
  accommodationBasis: string | null;
}

const multipliers: readonly number[] = [100, 125, 150, 200];
const mostBreakMinutes = 120;
const mostWindowDays = 60;
const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** The instants of a window, or what is wrong with it. */
export function windowOf(
  { opensOn, opensTime, closesOn, closesTime }: WrittenWindow,
  { now, timeZone }: { now: Date; timeZone: string },
): { opensAt: Date; closesAt: Date } | InputProblem[] {
  const malformed = Object.entries({ opensTime, closesTime })
    .filter(([, time]) => !isTime(time))
    .map(([path, time]) => ({ path, code: time ? "MALFORMED" : "REQUIRED" }));
  if (malformed.length > 0) return malformed;
  const opensAt = zonedInstant(opensOn, opensTime, timeZone);
  const closesAt = zonedInstant(closesOn, closesTime, timeZone);
  const days = (closesAt.getTime() - opensAt.getTime()) / 86_400_000;
  const problems = [
    ...(opensAt < now ? [{ path: "opensOn", code: "IN_THE_PAST" }] : []),
    ...(days <= 0 ? [{ path: "closesOn", code: "BEFORE_OPENING" }] : []),
    ...(days > mostWindowDays
      ? [{ path: "closesOn", code: "TOO_FAR", values: { most: mostWindowDays } }]
      : []),
  ];
  return problems.length > 0 ? problems : { opensAt, closesAt };
}

/** What is wrong with accommodations; every one of them rests on a paper. */
export function accommodationProblems(
  { multiplierPercent, breakMinutes, basis }: WrittenAccommodations,
  path = "",
): InputProblem[] {
  const isGiven = multiplierPercent !== 100 || breakMinutes !== 0;
  return [
    ...(multipliers.includes(multiplierPercent) ? [] : [{ path: "multiplierPercent", code: "UNKNOWN" }]),
    ...(Number.isInteger(breakMinutes) && breakMinutes >= 0 && breakMinutes <= mostBreakMinutes
      ? []
      : [{ path: "breakMinutes", code: "OUT_OF_RANGE", values: { least: 0, most: mostBreakMinutes } }]),
    ...(isGiven ? writtenProblems({ basis: basis ?? "" }, { basis: { least: 5, most: 500 } }) : []),
  ].map((problem) => ({ ...problem, path: `${path}${problem.path}` }));
}

/** Accommodations as they are kept. */
export const accommodationsOf = ({
  multiplierPercent,
  breakMinutes,
  basis,
}: WrittenAccommodations): Accommodations => ({
  multiplierPercent,
  breakMinutes,
  accommodationBasis: multiplierPercent !== 100 || breakMinutes !== 0 ? written(basis ?? "") : null,
});
