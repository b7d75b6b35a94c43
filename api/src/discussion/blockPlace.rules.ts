import type { Block } from "../files/document.model.js";
import { passageOf } from "./passage.rules.js";

/** A place of a text as its readers find it. */
export interface BlockPlace {
  /** The heading above, with its number; null before the first one. */
  sectionTitle: string | null;
  /** The first words of the block, row or cell; empty for pictures and whole tables. */
  excerpt: string;
}

const excerptMost = 160;

/** The place of a block, row or cell of a text; null when the text has none of that id. */
export function blockPlaceOf(blocks: readonly Block[], blockId: string): BlockPlace | null {
  const passage = passageOf(blocks, { blockId, start: null, end: null, quote: null });
  return passage && { sectionTitle: passage.sectionTitle, excerpt: shortened(passage.text ?? "") };
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  if (line.length <= excerptMost) return line;
  const cut = line.slice(0, excerptMost);
  const end = Math.max(cut.lastIndexOf(" "), excerptMost / 2);
  return `${cut.slice(0, end).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
