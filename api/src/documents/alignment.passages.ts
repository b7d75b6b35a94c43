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
}

/** Finds where longer passages occur in one version, through an index of every four tokens in a row. */
export class PassageIndex {
  private readonly texts: IndexedText[] = [];
  private places: Map<string, { text: number; token: number }[]> | null = null;
  private readonly found = new Map<string, Place[]>();

  constructor(items: readonly Item[]) {
    for (const { id, text, isText, grid } of items) {
      if (isText) this.texts.push({ id, text, tokens: [] });
      for (const cell of grid?.cells ?? []) this.texts.push({ id: cell.id, text: cell.text, tokens: [] });
    }
  }

  /** Where a passage occurs, at most three places; none when the passage is too short to tell anything. */
  find(quote: string): Place[] {
    const known = this.found.get(quote);
    if (known != null) return known;
    const tokens = tokensOf(quote);
    const isTelling = quote.length >= lettersLeast && tokens.filter(isWord).length >= wordsLeast;
    const places = isTelling ? this.search(tokens) : [];
    this.found.set(quote, places);
    return places;
  }

  private search(wanted: Token[]): Place[] {
    this.places ??= this.build();
    const found: Place[] = [];
    for (const { text, token } of this.places.get(gramAt(wanted, 0)) ?? []) {
      const indexed = this.texts[text];
      if (indexed == null) continue;
      const isHere = wanted.every(({ text: word }, index) => indexed.tokens[token + index]?.text === word);
      const [first, last] = [indexed.tokens[token], indexed.tokens[token + wanted.length - 1]];
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
      for (let token = 0; token + wordsLeast <= indexed.tokens.length; token += 1) {
        const gram = gramAt(indexed.tokens, token);
        const known = places.get(gram);
        if (known == null) places.set(gram, [{ text, token }]);
        else known.push({ text, token });
      }
    }
    return places;
  }
}

function gramAt(tokens: Token[], at: number): string {
  return tokens
    .slice(at, at + wordsLeast)
    .map(({ text }) => text)
    .join(" ");
}
