import { addDays, addMonths, addYears, type PlainDate } from "../platform/calendar.js";
import type { EntryKind, EntryState, ExpertCategory } from "./registerEntry.entity.js";

/** R19: the series that a registration number belongs to; group participants have one of their own (4.1). */
const SERIES: Record<EntryKind, string> = { ATTESTED_EXPERT: "", GROUP_PARTICIPANT: "У-" };

/** R19: the number of the `ordinal`-th entry of a year, `74-2022-0425`; above 9999 it grows longer. */
export function registrationNumber(
  kind: EntryKind,
  regionCode: string,
  year: number,
  ordinal: number,
): string {
  return `${regionCode}-${SERIES[kind]}${year}-${String(ordinal).padStart(4, "0")}`;
}

/** R19: the ordinal in a registration number of this series and year, or null when it is none of them. */
export function ordinalOf(number: string, kind: EntryKind, regionCode: string, year: number): number | null {
  const prefix = `${regionCode}-${SERIES[kind]}${year}-`;
  const rest = number.slice(prefix.length);
  return number.startsWith(prefix) && /^\d{4,}$/.test(rest) ? Number(rest) : null;
}

/** R19: the next number, one after the last ever given in the series and year, whatever became of that entry. */
export function nextRegistrationNumber(
  given: Iterable<string>,
  kind: EntryKind,
  regionCode: string,
  year: number,
): string {
  let last = 0;
  for (const number of given) last = Math.max(last, ordinalOf(number, kind, regionCode, year) ?? 0);
  return registrationNumber(kind, regionCode, year, last + 1);
}

/** R21: the last day of a term that begins on a day. */
export function validUntil(validFromOn: PlainDate, termYears: number): PlainDate {
  return addDays(addYears(validFromOn, termYears), -1);
}

/** What is stored of an entry's standing. */
export interface StoredStanding {
  /** The state set by the last act. */
  state: EntryState;
  validUntilOn: PlainDate;
  /** The last day of a suspension with an end; null for one without. */
  suspendedUntilOn: PlainDate | null;
}

/** R22: the state on a day; the term ends, and so does a suspension with an end, without anybody's act. */
export function entryStateOn(
  { state, validUntilOn, suspendedUntilOn }: StoredStanding,
  on: PlainDate,
): EntryState {
  if (state !== "ACTIVE" && state !== "SUSPENDED") return state;
  if (on > validUntilOn) return "EXPIRED";
  return state === "SUSPENDED" && suspendedUntilOn !== null && on > suspendedUntilOn ? "ACTIVE" : state;
}

/** 4.1: whether the entry's page and the holder are told that the term is about to end. */
export function isExpiring(standing: StoredStanding, on: PlainDate, noticeDays: number): boolean {
  return entryStateOn(standing, on) === "ACTIVE" && on >= addDays(standing.validUntilOn, -noticeDays);
}

/** R20: whether a further attested entry may begin on the day, given those that the person has in the region. */
export function mayBegin(entries: readonly StoredStanding[], on: PlainDate): boolean {
  return entries.every((entry) => !["ACTIVE", "SUSPENDED"].includes(entryStateOn(entry, on)));
}

/** What an expert of a category may be asked for (R28). */
export type ExpertDuty = "REVIEW" | "MECHANISMS" | "COMPETITION" | "ARBITRATION" | "PANEL_CHAIR";

const DUTIES: Record<ExpertCategory, readonly ExpertDuty[]> = {
  BASIC: ["REVIEW"],
  SENIOR: ["REVIEW", "MECHANISMS", "COMPETITION"],
  LEADING: ["REVIEW", "MECHANISMS", "COMPETITION", "ARBITRATION", "PANEL_CHAIR"],
};

/** R28: whether the category allows the duty. */
export function mayDo(category: ExpertCategory, duty: ExpertDuty): boolean {
  return DUTIES[category].includes(duty);
}

/** R26: the first day on which an excluded person may apply again; after an own request that very day. */
export function mayApplyFrom(excludedOn: PlainDate, isForCause: boolean, years: number): PlainDate {
  return isForCause ? addDays(addMonths(excludedOn, years * 12), 1) : excludedOn;
}
