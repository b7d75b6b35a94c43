import type { Item } from "./alignment.items.js";
import type { Place } from "./alignment.model.js";
import { isWord, tokensOf, type Token } from "./alignment.words.js";

/** Shorter passages say too little to be looked for outside their block. */
const wordsLeast = 4;
const lettersLeast = 25;
const placesMost = 3;

interface IndexedText {
  id: string;
  text: string;
  tokens: Token[];
  /** The tokens in one string, a blank on either side of each. */
  joined: string;
}

interface Range {
  start: number;
  end: number;
}

/** Finds where longer passages occur in one version, through an index of their words. */
export class PassageIndex {
  private readonly texts: IndexedText[] = [];
  private places: Map<string, { text: number; token: number }[]> | null = null;
  private readonly found = new Map<string, Place[]>();
  private readonly holders = new Map<string, string[]>();

  constructor(items: readonly Item[]) {
    for (const { id, text, isText, grid } of items) {
      if (isText) this.texts.push({ id, text, tokens: [], joined: "" });
      for (const cell of grid?.cells ?? [])
        this.texts.push({ id: cell.id, text: cell.text, tokens: [], joined: "" });
    }
  }

  /** Where a passage occurs, at most three places; none when the passage is too short to tell anything. */
  find(quote: string): Place[] {
    const known = this.found.get(quote);
    if (known != null) return known;
    const places = isTelling(quote) ? this.search(tokensOf(quote)) : [];
    this.found.set(quote, places);
    return places;
  }

  /** The one text that holds the words `whole` does, narrowed to the part of them at `range`; null when there is not one. */
  findWithin(whole: string, range: Range): Place | null {
    const [place, other] = this.find(whole);
    const indexed = this.texts.find(({ id }) => id === place?.blockId);
    if (place == null || other != null || indexed == null) return null;
    const wanted = tokensOf(whole);
    const from = wanted.findIndex(({ end }) => end > range.start);
    const to = wanted.findLastIndex(({ start }) => start < range.end);
    const first = indexed.tokens.findIndex(({ start }) => start === place.start);
    const [head, tail] = [indexed.tokens[first + from], indexed.tokens[first + to]];
    if (from === -1 || to < from || head == null || tail == null) return null;
    // A passage may begin or end inside a word.
    const start = head.start + Math.max(range.start - (wanted[from]?.start ?? 0), 0);
    const end = tail.end - Math.max((wanted[to]?.end ?? 0) - range.end, 0);
    return { blockId: place.blockId, start, end };
  }

  /** Ids of the texts that hold all words of a text in a row. */
  holdersOf(text: string): string[] {
    const known = this.holders.get(text);
    if (known != null) return known;
    const words = joinedOf(tokensOf(text));
    this.places ??= this.build();
    const ids =
      words === "" ? [] : this.texts.filter(({ joined }) => joined.includes(words)).map(({ id }) => id);
    this.holders.set(text, ids);
    return ids;
  }

  private search(wanted: Token[]): Place[] {
    const index = (this.places ??= this.build());
    const found: Place[] = [];
    let [rarest, offset] = [index.get(wanted[0]?.text ?? "") ?? [], 0];
    for (const [at, { text }] of wanted.entries()) {
      const places = index.get(text) ?? [];
      if (places.length < rarest.length) [rarest, offset] = [places, at];
    }
    for (const { text, token } of rarest) {
      const indexed = this.texts[text];
      const from = token - offset;
      if (indexed == null || from < 0) continue;
      const isHere = wanted.every(({ text: word }, at) => indexed.tokens[from + at]?.text === word);
      const [first, last] = [indexed.tokens[from], indexed.tokens[from + wanted.length - 1]];
      if (!isHere || first == null || last == null) continue;
      found.push({ blockId: indexed.id, start: first.start, end: last.end });
      if (found.length === placesMost) break;
    }
    return found;
  }

  private build(): Map<string, { text: number; token: number }[]> {
    const places = new Map<string, { text: number; token: number }[]>();
    for (const [text, indexed] of this.texts.entries()) {
      indexed.tokens = tokensOf(indexed.text);
      indexed.joined = joinedOf(indexed.tokens);
      for (const [token, { text: word }] of indexed.tokens.entries()) {
        const known = places.get(word);
        if (known == null) places.set(word, [{ text, token }]);
        else known.push({ text, token });
      }
    }
    return places;
  }
}

/** Whether a passage is long enough to be known again outside its block. */
export function isTelling(passage: string): boolean {
  return passage.length >= lettersLeast && tokensOf(passage).filter(isWord).length >= wordsLeast;
}

/** The passage with words of its own block around it, until it is long enough to be known again: to both sides, before, after. */
export function withCompany(text: string, { start, end }: Range): Range[] {
  const tokens = tokensOf(text);
  const from = tokens.findIndex((token) => token.end > start);
  const to = tokens.findLastIndex((token) => token.start < end);
  if (from === -1 || to < from) return [];
  const steps: [number, number][] = [
    [1, 1],
    [1, 0],
    [0, 1],
  ];
  return steps.flatMap(([left, right]) => {
    let [first, last] = [from, to];
    for (;;) {
      const range = {
        start: Math.min(tokens[first]?.start ?? start, start),
        end: Math.max(tokens[last]?.end ?? end, end),
      };
      if (isTelling(text.slice(range.start, range.end))) return [range];
      const [before, after] = [Math.max(first - left, 0), Math.min(last + right, tokens.length - 1)];
      if (before === first && after === last) return [];
      [first, last] = [before, after];
    }
  });
}

function joinedOf(tokens: Token[]): string {
  return tokens.length === 0 ? "" : ` ${tokens.map(({ text }) => text).join(" ")} `;
}
