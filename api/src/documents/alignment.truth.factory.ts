import type { Placement } from "./alignment.model.js";

/** What became of the words of an anchor. */
export interface Truth {
  /** Where all of its words stand together still; null when they do not. */
  intact: { blockId: string; start: number; end: number } | null;
  /** Blocks of the later version that hold at least one of its words. */
  holders: Set<string>;
  /** Blocks of the later version that come from the anchor's block, even with other words. */
  heirs: Set<string>;
}

/** A word that remembers where it came from. */
export interface Word {
  id: number;
  text: string;
}

/** A block or cell as its words. */
export interface Text {
  /** Kept through every change. */
  origin: number;
  kind: string;
  words: Word[];
  table?: { row: number; column: number; rowSpan: number; columnSpan: number };
}

/** A text in its place in a version. */
export interface Placed {
  id: string;
  text: Text;
  plain: string;
}

/** Why a placement is wrong, or null when it is right or left to a person. */
export function wrongness({ state, blockId, start, end }: Placement, truth: Truth): string | null {
  const { intact, holders, heirs } = truth;
  if (state === "queue") return null;
  if (state === "gone") return intact == null ? null : "gone, though every word is there";
  if (state === "edited") {
    if (intact != null) return "edited, though every word is there";
    const known = holders.size > 0 ? holders : heirs;
    return known.has(blockId ?? "") ? null : "edited in a block that has none of its words";
  }
  // Words that were removed and written again look as if they had stayed.
  if (intact == null) return holders.has(blockId ?? "") ? null : `${state}, though its words were changed`;
  const isThere = intact.blockId === blockId && intact.start === start && intact.end === end;
  return isThere ? null : `${state} elsewhere`;
}

/** What became of some words of a text in the later version. */
export function truthOf(words: readonly Word[], of: Placed, later: readonly Placed[]): Truth {
  const wanted = new Set(words.map(({ id }) => id));
  const kin = new Set(of.text.words.map(({ id }) => id));
  const truth: Truth = { intact: null, holders: new Set(), heirs: new Set() };
  for (const placed of later) {
    const ids = placed.text.words.map(({ id }) => id);
    if (placed.text.origin === of.text.origin || ids.some((id) => kin.has(id))) truth.heirs.add(placed.id);
    if (!ids.some((id) => wanted.has(id))) continue;
    truth.holders.add(placed.id);
    const from = ids.indexOf(words[0]?.id ?? -1);
    if (from !== -1 && words.every(({ id }, index) => ids[from + index] === id)) {
      const [start, end] = stretch(placed, from, from + words.length);
      truth.intact = { blockId: placed.id, start, end };
    }
  }
  return truth;
}

/** From where to where the words `[from, to)` stand in a text. */
export function stretch({ text }: Placed, from: number, to: number): [number, number] {
  let at = 0;
  let start = 0;
  for (const [index, word] of text.words.entries()) {
    if (index === from) start = at;
    if (index === to - 1) return [start, at + word.text.length];
    at += word.text.length + 1;
  }
  return [start, at];
}
