import { useLingui } from "@lingui/react/macro";
import { createContext, useContext, useMemo } from "react";

/** The region's time zone (IANA name): every date and deadline on every screen is told in it. */
export const ZoneContext = createContext("Asia/Yekaterinburg");

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How near a deadline is. `soon` begins with the day before. */
export type Nearness = "late" | "soon" | "later";

/** A deadline in words: short for the eye, full for the pointer and for screen readers. */
export interface Due {
  nearness: Nearness;
  short: string;
  full: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${locale}${JSON.stringify(options)}`;
  let known = formats.get(name);
  if (!known) {
    known = new Intl.DateTimeFormat(locale, options);
    formats.set(name, known);
  }
  return known;
}

/** The last minute before a term that ends with midnight: people are told "30 May, 23:59", not "31 May, 00:00". */
export const lastMinuteOf = (end: string): string => new Date(Date.parse(end) - minute).toISOString();

/** Which calendar day an instant falls on in a zone, as a count of days; differences are whole days. */
export function dayNumber(instant: Date, zone: string): number {
  const text = format("sv-SE", { timeZone: zone, dateStyle: "short" }).format(instant);
  return Date.parse(`${text}T00:00:00Z`) / day;
}

/** A deadline at midnight is the end of the day before: "6 декабря, 23:59", not "7 декабря, 00:00". */
function lastMoment(at: Date, zone: string): Date {
  return timeIn("sv-SE", zone, at) === "00:00" ? new Date(at.getTime() - minute) : at;
}

/** How near `at` is to `now`, by calendar days of the zone. */
export function nearnessOf(at: Date, now: Date, zone: string): Nearness {
  if (at <= now) return "late";
  return dayNumber(lastMoment(at, zone), zone) - dayNumber(now, zone) <= 1 ? "soon" : "later";
}

/** A date or a count of days is one word to the eye: it is never broken over lines. */
const unbroken = (words: string): string => words.replaceAll(" ", "\u00A0");

/** "22 ноября", with the year when it is not the year of `now`. */
function dateIn(locale: string, zone: string, at: Date, now: Date): string {
  const year = format(locale, { timeZone: zone, year: "numeric" });
  const isThisYear = year.format(at) === year.format(now);
  const parts: Intl.DateTimeFormatOptions = { timeZone: zone, day: "numeric", month: "long" };
  return unbroken(format(locale, isThisYear ? parts : { ...parts, year: "numeric" }).format(at));
}

function timeIn(locale: string, zone: string, at: Date): string {
  return format(locale, { timeZone: zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);
}

/** "GMT+5" → "UTC+5". */
function zoneName(locale: string, zone: string, at: Date): string {
  const parts = format(locale, { timeZone: zone, timeZoneName: "shortOffset" }).formatToParts(at);
  return (parts.find(({ type }) => type === "timeZoneName")?.value ?? zone).replace("GMT", "UTC");
}

/**
 * Dates, deadlines and numbers in the language of the page and the zone of the region.
 * Instants come as ISO text or Date; `date` also takes a plain day, `2026-11-22`.
 */
export function useFormat() {
  const { t, i18n } = useLingui();
  const zone = useContext(ZoneContext);
  const { locale } = i18n;

  return useMemo(() => {
    const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });

    /** "22 ноября", "22 ноября 2025 г." */
    const date = (at: Date | string, now = new Date()) =>
      typeof at === "string" && at.length === 10
        ? dateIn(locale, "UTC", new Date(`${at}T00:00:00Z`), now)
        : dateIn(locale, zone, new Date(at), now);

    /** "22 ноября 2025 г.", in every year: the date of a paper is a part of its name. */
    const paperDate = (at: string) => {
      const isDay = at.length === 10;
      const words = format(locale, { timeZone: isDay ? "UTC" : zone, dateStyle: "long" });
      return unbroken(words.format(new Date(isDay ? `${at}T00:00:00Z` : at)));
    };

    /** "14:05" */
    const time = (at: Date | string) => timeIn(locale, zone, new Date(at));

    /** "22 ноября, 14:05" */
    const dateTime = (at: Date | string, now = new Date()) => `${date(new Date(at), now)}, ${time(at)}`;

    /** "до 22 ноября, 14:05 (UTC+5)": where a deadline is meant. */
    const deadline = (at: Date | string, now = new Date()) =>
      `${dateTime(lastMoment(new Date(at), zone), now)}\u00A0(${zoneName(locale, zone, new Date(at))})`;

    const overdue = (at: Date, now: Date) => {
      const days = dayNumber(now, zone) - dayNumber(at, zone);
      if (days >= 1) return t`overdue by ${inUnits(locale, days, "day")}`;
      const hours = Math.floor((now.getTime() - at.getTime()) / hour);
      return hours >= 1 ? t`overdue by ${inUnits(locale, hours, "hour")}` : t`overdue`;
    };

    const ahead = (instant: Date, now: Date) => {
      const at = lastMoment(instant, zone);
      const days = dayNumber(at, zone) - dayNumber(now, zone);
      if (days === 0) {
        const clock = timeIn(locale, zone, at);
        return t`today until ${clock}`;
      }
      return unbroken(relative.format(days, "day"));
    };

    /** "завтра", "через 3 дня", "сегодня до 18:00", "просрочено на 2 дня", with the whole date beside it. */
    const due = (at: Date | string, now: Date): Due => {
      const instant = new Date(at);
      const nearness = nearnessOf(instant, now, zone);
      return {
        nearness,
        short: nearness === "late" ? overdue(instant, now) : ahead(instant, now),
        full: deadline(instant, now),
      };
    };

    /** "5 минут назад", "вчера": for what has happened. */
    const ago = (at: Date | string, now: Date) => {
      const past = now.getTime() - new Date(at).getTime();
      if (past < minute) return t`just now`;
      if (past < hour) return relative.format(-Math.floor(past / minute), "minute");
      const days = dayNumber(now, zone) - dayNumber(new Date(at), zone);
      if (days === 0) return relative.format(-Math.floor(past / hour), "hour");
      return days <= 7 ? relative.format(-days, "day") : date(new Date(at), now);
    };

    /** "1 234,5" */
    const number = (value: number, options?: Intl.NumberFormatOptions) =>
      new Intl.NumberFormat(locale, options).format(value);

    /** 0.8333 → "83,3 %", 0.7 → "70 %": with tenths, lest 69.6 read as a pass mark of 70. */
    const percent = (share: number, digits = 1) =>
      number(share, { style: "percent", maximumFractionDigits: digits });

    return { date, paperDate, time, dateTime, deadline, due, ago, number, percent };
  }, [locale, zone, t]);
}

function inUnits(locale: string, count: number, unit: "day" | "hour"): string {
  return unbroken(new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(count));
}
