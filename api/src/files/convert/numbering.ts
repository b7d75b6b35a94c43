import { childAt, elementsOf, isOn, valueAt, type XmlElement } from "./xml.js";

interface Level {
  start: number;
  format: string;
  /** Such as "%1.%2."; of a bullet its sign. */
  pattern: string;
  /** Level that starts this one anew, from 1; 0 means never; null means any level above. */
  restart: number | null;
  isLegal: boolean;
}

interface NumberedList {
  abstractId: string;
  levels: Level[];
  /** Levels whose count this list starts anew the first time it is used. */
  overrides: Map<number, number>;
}

const levelsOfList = 9;

/** Counts the automatic numbers of one story in the order in which its paragraphs come. */
export class Numbering {
  private readonly lists: Map<string, NumberedList>;
  private readonly counters = new Map<string, (number | null)[]>();
  private readonly started = new Set<string>();

  /** Takes the numbering part, null when the file has none. */
  constructor(root: XmlElement | null) {
    this.lists = root == null ? new Map() : readLists(root);
  }

  /** Whether a list of this id exists and prints something before its items. */
  has(listId: string | null): listId is string {
    return listId != null && listId !== "0" && this.lists.has(listId);
  }

  /** The number of the next paragraph of a list at a level from 0; empty when the list prints none. */
  next(listId: string, level: number): string {
    const list = this.lists.get(listId);
    const at = Math.min(Math.max(level, 0), levelsOfList - 1);
    const own = list?.levels[at];
    if (list == null || own == null) return "";
    const counts = this.countsOf(list);
    this.applyOverrides(listId, list, counts);

    counts[at] = (counts[at] ?? own.start - 1) + 1;
    for (let above = 0; above < at; above += 1) counts[above] ??= list.levels[above]?.start ?? 1;
    for (let below = at + 1; below < levelsOfList; below += 1) {
      const restart = list.levels[below]?.restart ?? null;
      if (restart == null || (restart > 0 && at < restart)) counts[below] = null;
    }
    if (own.format === "bullet") return bullet(own.pattern);
    if (own.format === "none") return own.pattern.replace(/%[1-9]/g, "").trim();
    return own.pattern
      .replace(/%([1-9])/g, (_, digit: string) => {
        const index = Number(digit) - 1;
        const format = own.isLegal ? "decimal" : (list.levels[index]?.format ?? "decimal");
        return formatted(counts[index] ?? list.levels[index]?.start ?? 1, format);
      })
      .trim();
  }

  private countsOf(list: NumberedList): (number | null)[] {
    let counts = this.counters.get(list.abstractId);
    if (counts == null) {
      counts = Array.from({ length: levelsOfList }, () => null);
      this.counters.set(list.abstractId, counts);
    }
    return counts;
  }

  private applyOverrides(listId: string, list: NumberedList, counts: (number | null)[]): void {
    if (this.started.has(listId)) return;
    this.started.add(listId);
    for (const [level, start] of list.overrides) counts[level] = start - 1;
  }
}

function readLists(root: XmlElement): Map<string, NumberedList> {
  const abstracts = new Map<string, XmlElement>();
  const byStyle = new Map<string, XmlElement>();
  for (const abstract of elementsOf(root, "w:abstractNum")) {
    abstracts.set(abstract.attributes["w:abstractNumId"] ?? "", abstract);
    const style = valueAt(abstract, "w:styleLink");
    if (style != null) byStyle.set(style, abstract);
  }
  const lists = new Map<string, NumberedList>();
  for (const num of elementsOf(root, "w:num")) {
    const named = abstracts.get(valueAt(num, "w:abstractNumId") ?? "");
    if (named == null) continue;
    const abstract = byStyle.get(valueAt(named, "w:numStyleLink") ?? "") ?? named;
    const levels = readLevels(abstract);
    const overrides = new Map<number, number>();
    for (const override of elementsOf(num, "w:lvlOverride")) {
      const at = Number(override.attributes["w:ilvl"] ?? "0");
      if (!(at >= 0 && at < levelsOfList)) continue;
      const replaced = childAt(override, "w:lvl");
      if (replaced != null) levels[at] = readLevel(replaced);
      const start = valueAt(override, "w:startOverride");
      if (start != null) overrides.set(at, count(start, 1));
    }
    const abstractId = abstract.attributes["w:abstractNumId"] ?? "";
    lists.set(num.attributes["w:numId"] ?? "", { abstractId, levels, overrides });
  }
  return lists;
}

function readLevels(abstract: XmlElement): Level[] {
  const levels: Level[] = [];
  for (const level of elementsOf(abstract, "w:lvl")) {
    const at = Number(level.attributes["w:ilvl"] ?? "0");
    if (at >= 0 && at < levelsOfList) levels[at] = readLevel(level);
  }
  return levels;
}

function readLevel(level: XmlElement): Level {
  const restart = valueAt(level, "w:lvlRestart");
  return {
    start: count(valueAt(level, "w:start"), 1),
    format: valueAt(level, "w:numFmt") ?? "decimal",
    pattern: (valueAt(level, "w:lvlText") ?? "").slice(0, 60),
    restart: restart == null ? null : count(restart, 0),
    isLegal: isOn(level, "w:isLgl"),
  };
}

function count(text: string | null, otherwise: number): number {
  return text != null && /^\d{1,6}$/.test(text) ? Number(text) : otherwise;
}

/** Signs of symbol fonts mean nothing elsewhere; a plain dash stays a dash, all others become a dot. */
function bullet(pattern: string): string {
  return /^[-–—]$/.test(pattern) ? "–" : "•";
}

const russian = "абвгдежзиклмнопрстуфхцчшщэюя";
const latin = "abcdefghijklmnopqrstuvwxyz";

function formatted(value: number, format: string): string {
  switch (format) {
    case "lowerLetter":
      return letter(value, latin);
    case "upperLetter":
      return letter(value, latin).toUpperCase();
    case "russianLower":
      return letter(value, russian);
    case "russianUpper":
      return letter(value, russian).toUpperCase();
    case "lowerRoman":
      return roman(value).toLowerCase();
    case "upperRoman":
      return roman(value);
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "none":
      return "";
    default:
      return String(value);
  }
}

/** After the last letter Word doubles: я, аа, бб. */
function letter(value: number, alphabet: string): string {
  if (value < 1) return "";
  const sign = alphabet[(value - 1) % alphabet.length] ?? "";
  return sign.repeat(Math.min(Math.ceil(value / alphabet.length), 20));
}

const romans: [number, string][] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = "";
  for (const [size, sign] of romans) {
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  }
  return text;
}
