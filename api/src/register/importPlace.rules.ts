/** A municipality as spellings are held against it. */
export interface KnownMunicipality {
  id: string;
  nameRu: string;
  fullNameRu: string;
  aliases: readonly string[];
}

/** What a spelling means. */
export type PlaceFound =
  | { kind: "known"; id: string }
  /** R76: a bare name, with the municipalities that may be meant. */
  | { kind: "ambiguous"; candidates: string[] }
  /** R77: a spelling that no list has, with those that differ from it in a letter or two. */
  | { kind: "unknown"; candidates: string[] };

/** How the types are written; the words stand between blanks. */
const types: readonly (readonly [words: RegExp, short: string])[] = [
  [/ (городской округ|городского округа|г о|го) /u, "го"],
  [/ (муниципальный район|муниципального района|м р|мр) /u, "мр"],
  [/ (муниципальный округ|муниципального округа|м о|мо) /u, "мо"],
];

/** A spelling for comparison: lower case, ё as е, without signs, the type in two letters at the end. */
export function placeKey(text: string): string {
  const plain = ` ${text
    .normalize("NFC")
    .toLocaleLowerCase("ru")
    .replaceAll("ё", "е")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
  const type = types.find(([words]) => words.test(plain));
  const name = type ? plain.replace(type[0], " ") : plain;

  return [name.trim().replaceAll(/ +/g, " "), type?.[1]].filter(Boolean).join(" ");
}

/** The key without its type. */
const bareName = (key: string): string => key.replace(/ (го|мр|мо)$/u, "");

const mostCandidates = 3;
const mostEdits = 2;

/** Reads spellings against the list: the same spelling is worked out once, whatever the number of its rows. */
export function placeReader(known: readonly KnownMunicipality[]): (text: string) => PlaceFound {
  const byKey = new Map<string, string>();
  const byBareName = new Map<string, string[]>();
  for (const { id, nameRu, fullNameRu, aliases } of known) {
    for (const spelling of [nameRu, fullNameRu, ...aliases]) byKey.set(placeKey(spelling), id);
    const bare = bareName(placeKey(nameRu));
    byBareName.set(bare, [...(byBareName.get(bare) ?? []), nameRu]);
  }
  const read = (text: string): PlaceFound => {
    const key = placeKey(text);
    const id = byKey.get(key);
    if (id) return { kind: "known", id };
    // Also where one municipality alone bears the name: tomorrow a second one may (R76).
    const bearers = byBareName.get(key);
    if (bearers) return { kind: "ambiguous", candidates: bearers.slice(0, mostCandidates) };
    const candidates = known.filter(({ nameRu }) => editsBetween(key, placeKey(nameRu)) <= mostEdits);
    return { kind: "unknown", candidates: candidates.map(({ nameRu }) => nameRu).slice(0, mostCandidates) };
  };
  const found = new Map<string, PlaceFound>();

  return (text) => {
    const place = found.get(text) ?? read(text);
    found.set(text, place);
    return place;
  };
}

/** How many letters one has to change, add or leave out; more than `mostEdits` may be told as any larger number. */
function editsBetween(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > mostEdits) return mostEdits + 1;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [line, letter] of Array.from(one).entries()) {
    const next = [line + 1];
    for (let at = 1; at <= other.length; at += 1) {
      const changed = row[at - 1]! + (other[at - 1] === letter ? 0 : 1);
      next.push(Math.min(changed, row[at]! + 1, next[at - 1]! + 1));
    }
    row = next;
  }
  return row[other.length]!;
}
