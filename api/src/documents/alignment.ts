import { occupants, type Grid, type GridCell, type Item } from "./alignment.items.js";
import { alignSequences, type SequenceAlignment, type Unit } from "./alignment.sequence.js";
import { alignTables, type TableAlignment } from "./alignment.tables.js";
import { Vocabulary, type WordBag } from "./alignment.words.js";

/** Two versions of a document laid over one another. */
export interface DocumentAlignment {
  before: readonly Item[];
  after: readonly Item[];
  blocks: SequenceAlignment;
  /** The two tables of a pair, or of a doubt, laid over one another. */
  tables(before: number, after: number): TableAlignment | null;
}

interface Weighed {
  bag: WordBag;
  /** Of a table: its header cells, and what stands above it. */
  header: WordBag | null;
  above: string;
}

/** Rare words are shared by few blocks; a word in more than this many does not make blocks kin. */
const rareMost = 40;
const kinMost = 8;

/**
 * Aligns version N+1 with version N (design.md §8). Time grows with the number of blocks, not with its square,
 * unless thousands of neighbouring blocks were all replaced.
 */
export function alignItems(before: readonly Item[], after: readonly Item[]): DocumentAlignment {
  const vocabulary = new Vocabulary();
  for (const item of [...before, ...after]) for (const text of textsOf(item)) vocabulary.count(text);
  const [left, right] = [weighed(before, vocabulary), weighed(after, vocabulary)];
  const kin = kinFinder(left, right, vocabulary);
  const blocks = alignSequences({
    before: before.map(unitOf),
    after: after.map(unitOf),
    likeness(i, j) {
      const [a, b] = [left[i], right[j]];
      if (a == null || b == null || (a.header == null) !== (b.header == null)) return 0;
      if (before[i]?.isText !== after[j]?.isText) return 0;
      const byWords = vocabulary.likeness(a.bag, b.bag);
      if (a.header == null || b.header == null) return byWords;
      const byHeader = a.header.text === "" ? byWords : vocabulary.likeness(a.header, b.header);
      return 0.4 * byHeader + 0.4 * byWords + (a.above === b.above ? 0.2 : 0);
    },
    kin,
  });
  const tables = new Map<string, TableAlignment>();
  return {
    before,
    after,
    blocks,
    tables(i, j) {
      const [a, b] = [before[i]?.grid, after[j]?.grid];
      if (a == null || b == null) return null;
      const key = `${i}:${j}`;
      let aligned = tables.get(key);
      if (aligned == null) tables.set(key, (aligned = alignTables(a, b, vocabulary)));
      return aligned;
    },
  };
}

function textsOf({ grid, text, isText }: Item): string[] {
  if (grid != null) return grid.cells.map((cell) => cell.text);
  return isText ? [text] : [];
}

function unitOf(item: Item): Unit {
  if (item.grid == null) {
    return {
      key: item.text === "" ? null : item.text,
      name: null,
      length: item.isText ? item.text.length : 64,
    };
  }
  const text = tableText(item.grid);
  return { key: `\u0002${text}`, name: null, length: text.length };
}

function tableText(grid: Grid): string {
  return grid.cells.map(({ row, column, text }) => `${row}:${column}:${text}`).join("\u0003");
}

function weighed(items: readonly Item[], vocabulary: Vocabulary): Weighed[] {
  let heading = "";
  return items.map((item) => {
    if (item.isHeading) heading = item.text;
    if (item.grid == null)
      return { bag: vocabulary.bag(item.isText ? item.text : ""), header: null, above: "" };
    const body = item.grid.cells.map(({ text }) => text).join(" ");
    return {
      bag: vocabulary.bag(body),
      header: vocabulary.bag(headerText(item.grid)),
      above: heading,
    };
  });
}

function headerText(grid: Grid): string {
  const cells = new Set<GridCell>();
  for (const line of occupants(grid).slice(0, grid.headerRows))
    for (const cell of line) if (cell) cells.add(cell);
  return [...cells].map(({ text }) => text).join(" / ");
}

/** Finds for an earlier block the later ones that share its rare words, through an index of those words. */
function kinFinder(left: Weighed[], right: Weighed[], vocabulary: Vocabulary): (before: number) => number[] {
  const index = new Map<number, number[]>();
  for (const [place, { bag }] of right.entries()) {
    for (const word of new Set(bag.words)) {
      if (vocabulary.frequency(word) > rareMost) continue;
      const places = index.get(word);
      if (places == null) index.set(word, [place]);
      else places.push(place);
    }
  }
  const found = new Map<number, number[]>();
  return (before) => {
    const known = found.get(before);
    if (known != null) return known;
    const shared = new Map<number, number>();
    for (const word of new Set(left[before]?.bag.words)) {
      const share = 1 / Math.max(vocabulary.frequency(word), 1);
      for (const place of index.get(word) ?? []) shared.set(place, (shared.get(place) ?? 0) + share);
    }
    const kin = [...shared].sort((a, b) => b[1] - a[1]).slice(0, kinMost);
    const places = kin.map(([place]) => place);
    found.set(before, places);
    return places;
  };
}
