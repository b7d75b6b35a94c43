import { isPlainDate, type PlainDate } from "../platform/calendar.js";
import type { EntryState, ExpertCategory } from "./registerEntry.entity.js";

/** A word for comparison: lower case, ё as е, single blanks. */
export const plainWords = (text: string): string =>
  text.normalize("NFC").toLocaleLowerCase("ru").replaceAll("ё", "е").replaceAll(/\s+/g, " ").trim();

const months = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" ");

/** The day that a cell means: 15.04.2022, 2022-04-15 or «15 апреля 2022 г.»; null when it is none. */
export function dayIn(text: string): PlainDate | null {
  const plain = plainWords(text).replace(/ ?(г|года)\.?$/u, "");
  const [, day, month, year] =
    /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(plain) ??
    /^«?(\d{1,2})»? (\p{L}+) (\d{4})$/u.exec(plain) ??
    [];
  if (!day || !month) return isPlainDate(plain) && isOfOurTime(plain) ? plain : null;
  const number = /^\d/.test(month) ? month : String(months.indexOf(month) + 1);
  const date = [year, number.padStart(2, "0"), day.padStart(2, "0")].join("-");

  return isPlainDate(date) && isOfOurTime(date) ? date : null;
}

/** A slip of the pen gives years like 0222 and 2922. */
const isOfOurTime = (date: PlainDate): boolean => date >= "1990-01-01" && date < "2100-01-01";

/** The category that a cell names; null when it names none. */
export function categoryIn(text: string): ExpertCategory | null {
  const words = plainWords(text);
  if (/^(ведущ(ий|ая|его)|leading)( эксперт(а)?| категория)?$/u.test(words)) return "LEADING";
  if (/^(старш(ий|ая|его)|senior)( эксперт(а)?| категория)?$/u.test(words)) return "SENIOR";
  return /^(эксперт(а)?|базов(ый|ая)|basic)( эксперт| категория)?$/u.test(words) ? "BASIC" : null;
}

const states: Readonly<Record<string, EntryState>> = {
  "": "ACTIVE",
  действует: "ACTIVE",
  действующий: "ACTIVE",
  действующая: "ACTIVE",
  активен: "ACTIVE",
  "в реестре": "ACTIVE",
  active: "ACTIVE",
  приостановлен: "SUSPENDED",
  приостановлена: "SUSPENDED",
  приостановлено: "SUSPENDED",
  suspended: "SUSPENDED",
  "срок истек": "EXPIRED",
  истек: "EXPIRED",
  "не действует": "EXPIRED",
  expired: "EXPIRED",
  исключен: "EXCLUDED",
  исключена: "EXCLUDED",
  исключено: "EXCLUDED",
  excluded: "EXCLUDED",
};

/** The state that a cell names, in force where it says nothing; null when it names none. */
export const stateIn = (text: string): EntryState | null => states[plainWords(text)] ?? null;

/** A direction as cells are held against it. */
export interface KnownDirection {
  code: string;
  nameRu: string;
}

/** Codes of the directions that a cell names by number or name, and what of it means none. */
export function directionsIn(
  text: string,
  known: readonly KnownDirection[],
): { codes: string[]; unknown: string[] } {
  const codes = new Set<string>();
  const unknown: string[] = [];
  const byName = (part: string) => known.find(({ nameRu }) => plainWords(nameRu) === plainWords(part));
  const whole = byName(text);
  // Names have commas of their own, so that numbers alone are parted by them.
  const parts = whole ? [whole.code] : text.split(/[;\n\r]+|,(?=\s*\d)/u).map((part) => part.trim());
  for (const part of parts.filter(Boolean)) {
    const number = /^(\d+\.\d+)\.?(?=\s|$|[^\d.])/u.exec(part)?.[1];
    const direction = number ? known.find(({ code }) => code === number) : byName(part);
    if (direction) codes.add(direction.code);
    else unknown.push(part);
  }
  return { codes: [...codes].toSorted(), unknown };
}

const latin = /\p{Script=Latin}/u;
const cyrillic = /\p{Script=Cyrillic}/u;

/** The Latin letters of a name that has Cyrillic ones too, such as the «o» of «Петрoв»; empty when it mixes none. */
export function strayLetters(name: string): string[] {
  if (!latin.test(name) || !cyrillic.test(name)) return [];
  return [...new Set(Array.from(name).filter((letter) => latin.test(letter)))];
}

/** Whether a part of a name is made of what names are made of. */
export const isName = (text: string): boolean => /^\p{L}[\p{L}\p{M} .’'ʼ-]*$/u.test(text);
