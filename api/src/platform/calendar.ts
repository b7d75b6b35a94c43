/**
 * Days and terms.
 *
 * - *plain date*: a calendar day without a time, written `YYYY-MM-DD`; dates compare as strings.
 * - *instant*: a moment on the time line, a `Date`.
 * - *deadline*: the instant at which a term is over, 24:00 of its last day; what happens at that very
 *   instant is late.
 */
export type PlainDate = string;

/** One row of the year's transfers (R88): on `date` people work, or do not, whatever the weekday says. */
export interface DayTransfer {
  date: PlainDate;
  isWorking: boolean;
  /** The act that moved the day, in words. */
  basis: string;
}

/** What the region counts its days by. */
export interface WorkingCalendar {
  /** An IANA zone, `Asia/Yekaterinburg` for instance. */
  timeZone: string;
  transfers: readonly DayTransfer[];
}

/** Non-working holidays of art. 112 of the Labour Code, month and day. */
const HOLIDAYS: ReadonlySet<string> = new Set([
  ...Array.from({ length: 8 }, (_, index) => `01-0${index + 1}`),
  "02-23",
  "03-08",
  "05-01",
  "05-09",
  "06-12",
  "11-04",
]);

const DAY = 86_400_000;

/** Whether the text is a day that exists: `2022-02-30` is not. */
export function isPlainDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && plainDate(utcMidnight(text)) === text;
}

/** The date that lies `days` after (before, when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return plainDate(utcMidnight(date) + days * DAY);
}

/** The same day of the month `months` later, or that month's last day where it has no such day. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const [year, month, day] = parts(date);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return plainDate(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
}

/** The same day `years` later; 29 February becomes 28 February in a common year. */
export function addYears(date: PlainDate, years: number): PlainDate {
  return addMonths(date, years * 12);
}

/** How many days one has to add to `from` to reach `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((utcMidnight(to) - utcMidnight(from)) / DAY);
}

/** How many whole days lie between two dates, neither counted: 3 between the 12th and the 16th. */
export function fullDaysBetween(from: PlainDate, to: PlainDate): number {
  return Math.max(0, daysBetween(from, to) - 1);
}

/** R88: Monday to Friday less the holidays, as changed by the transfers. */
export function isWorkingDay(date: PlainDate, calendar: WorkingCalendar): boolean {
  const transfer = calendar.transfers.find((row) => row.date === date);
  if (transfer) return transfer.isWorking;

  const weekday = new Date(utcMidnight(date)).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !HOLIDAYS.has(date.slice(5));
}

/** The `count`-th working day after the date; `count` below zero goes back, zero gives the date itself. */
export function addWorkingDays(date: PlainDate, count: number, calendar: WorkingCalendar): PlainDate {
  const step = Math.sign(count);
  let reached = date;
  for (let left = Math.abs(count); left > 0;) {
    reached = addDays(reached, step);
    if (isWorkingDay(reached, calendar)) left -= 1;
  }
  return reached;
}

/** How many working days come after `from` up to and with `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: PlainDate, to: PlainDate, calendar: WorkingCalendar): number {
  let count = 0;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
    if (isWorkingDay(date, calendar)) count += 1;
  }
  return count;
}

/** R88: the years of the span for which nobody entered transfers; pages mark them. */
export function yearsWithoutTransfers(
  from: PlainDate,
  to: PlainDate,
  calendar: WorkingCalendar,
): readonly number[] {
  const known = new Set(calendar.transfers.map((row) => Number(row.date.slice(0, 4))));
  const first = Number(from.slice(0, 4));
  const last = Number(to.slice(0, 4));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter(
    (year) => !known.has(year),
  );
}

/** The day a clock on the wall of the zone shows at the instant. */
export function dateIn(instant: Date, timeZone: string): PlainDate {
  return plainDate(wallClock(instant.getTime(), timeZone));
}

/** The first instant of the date in the zone: 00:00, or the end of the gap where clocks skip midnight. */
export function startOfDay(date: PlainDate, timeZone: string): Date {
  return zonedInstant(date, "00:00", timeZone);
}

/**
 * The instant at which clocks of the zone show this date and time (`HH:MM` or `HH:MM:SS`).
 * A time that comes twice in autumn is the earlier one; a time that spring skips is the first instant
 * after the gap.
 */
export function zonedInstant(date: PlainDate, time: string, timeZone: string): Date {
  const wall = Date.parse(`${date}T${time.length === 5 ? `${time}:00` : time}Z`);
  const candidates = [offsetAt(wall - DAY, timeZone), offsetAt(wall + DAY, timeZone)]
    .map((offset) => wall - offset)
    .filter((candidate) => wallClock(candidate, timeZone) === wall);
  return new Date(candidates.length > 0 ? Math.min(...candidates) : endOfGap(wall, timeZone));
}

/** R88: when a term of calendar days is over that runs from an event: 24:00 of its last day. */
export function deadlineAfterDays(event: Date, days: number, timeZone: string): Date {
  return endOfDay(addDays(dateIn(event, timeZone), days), timeZone);
}

/** R88: when a term of working days is over that runs from an event: 24:00 of its last day. */
export function deadlineAfterWorkingDays(event: Date, count: number, calendar: WorkingCalendar): Date {
  return endOfDay(addWorkingDays(dateIn(event, calendar.timeZone), count, calendar), calendar.timeZone);
}

/** 24:00 of the date in the zone. */
export function endOfDay(date: PlainDate, timeZone: string): Date {
  return startOfDay(addDays(date, 1), timeZone);
}

/** The last day on which something due at the deadline is in time; 24:00 belongs to the day it ends. */
export function lastDayBefore(deadline: Date, timeZone: string): PlainDate {
  return dateIn(new Date(deadline.getTime() - 1), timeZone);
}

function endOfGap(wall: number, timeZone: string): number {
  let before = wall - 2 * DAY;
  let after = wall + 2 * DAY;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (wallClock(middle, timeZone) >= wall) after = middle;
    else before = middle;
  }
  return after;
}

function offsetAt(instant: number, timeZone: string): number {
  return wallClock(instant, timeZone) - instant;
}

/** What the zone's clocks show, read as if it were UTC. */
function wallClock(instant: number, timeZone: string): number {
  const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of formatFor(timeZone).formatToParts(instant)) shown[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((instant % 1000) + 1000) % 1000);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs a thousand times what using it does, so each zone's is kept. */
function formatFor(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formats.set(timeZone, format);
  }
  return format;
}

function parts(date: PlainDate): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function utcMidnight(date: PlainDate): number {
  const [year, month, day] = parts(date);
  return Date.UTC(year, month - 1, day);
}

function plainDate(utc: number): PlainDate {
  return new Date(utc).toISOString().slice(0, 10);
}

/** A day as papers write it: 15.09.2026. */
export const dayInDigits = (day: string): string => day.split("-").toReversed().join(".");
