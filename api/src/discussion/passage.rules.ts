import { type Block, BlockKind, type TableRow } from "../files/document.model.js";

/** What of a version a proposal points to; all null for the document as a whole. */
export interface Anchor {
  /** Block, row (`b7.r3`) or cell (`b7.r3.c2`). */
  blockId: string | null;
  /** UTF-16 offsets of the quotation in the text of the block or cell; null for the whole of it. */
  start: number | null;
  end: number | null;
  quote: string | null;
}

/** Where an anchor lies, in words of the version. */
export interface Passage {
  /** The nearest heading above, or the heading itself; null before the first one. */
  sectionBlockId: string | null;
  sectionTitle: string | null;
  /** Grows in the order of reading; 0 for the document as a whole. */
  place: number;
  /** The whole text of the block, row or cell; null for the document as a whole and for pictures. */
  text: string | null;
}

const rowsPerBlock = 1000;

/** Where the anchor lies, or null when the version has no such place or other words at it. */
export function passageOf(blocks: readonly Block[], { blockId, start, end, quote }: Anchor): Passage | null {
  if (blockId === null) {
    return start === null && end === null && quote === null
      ? { sectionBlockId: null, sectionTitle: null, place: 0, text: null }
      : null;
  }
  const ownId = blockId.split(".")[0]!;
  const index = blocks.findIndex(({ id }) => id === ownId);
  const found = index < 0 ? null : placeIn(blocks[index]!, blockId);
  if (!found || !isQuoted(found, { start, end, quote })) return null;

  const section = blocks.slice(0, index + 1).findLast(({ kind }) => kind === BlockKind.HEADING);
  return {
    sectionBlockId: section?.id ?? null,
    sectionTitle: section ? titleOf(section) : null,
    place: (index + 1) * rowsPerBlock + Math.min(found.row, rowsPerBlock - 1),
    text: found.text || null,
  };
}

interface Place {
  /** Row of the table, from 1; 0 outside of one. */
  row: number;
  text: string;
  /** Whether words inside it can be quoted; of a row only the whole. */
  isQuotable: boolean;
}

function placeIn(block: Block, id: string): Place | null {
  if (id === block.id) return { row: 0, text: block.text, isQuotable: !block.table && !block.image };

  const rows = block.table?.rows ?? [];
  const row = rows.findIndex((each) => id === each.id || id.startsWith(`${each.id}.`));
  if (row < 0) return null;
  if (id === rows[row]!.id) return { row: row + 1, text: textOfRow(rows[row]!), isQuotable: false };
  const cell = rows[row]!.cells.find((each) => each.id === id);
  return cell ? { row: row + 1, text: cell.text, isQuotable: true } : null;
}

function isQuoted(place: Place, { start, end, quote }: Omit<Anchor, "blockId">): boolean {
  if (start === null || end === null || quote === null)
    return start === null && end === null && quote === null;
  return place.isQuotable && start < end && place.text.slice(start, end) === quote;
}

const textOfRow = ({ cells }: TableRow): string =>
  cells
    .map(({ text }) => text.replaceAll("\n", " ").trim())
    .filter(Boolean)
    .join(" · ");

const titleOf = ({ number, text }: Block): string => [number, text].filter(Boolean).join(" ");
