import type { ProposalKind } from "../app/schema.generated";

/** What a proposal that is being written points to; all null for the document as a whole. */
export interface Anchor {
  blockId: string | null;
  start: number | null;
  end: number | null;
  quote: string | null;
}

export const wholeDocument: Anchor = { blockId: null, start: null, end: null, quote: null };

interface TextBlocks {
  readonly id: string;
  readonly text: string;
  readonly table: {
    readonly rows: readonly {
      readonly id: string;
      readonly cells: readonly { readonly id: string; readonly text: string }[];
    }[];
  } | null;
}

/** A row of a table is taken whole: its selection has no words of its own. */
const isRow = (blockId: string) => /\.r\d+$/.test(blockId);

/** The anchor of what the reader selected. */
export function anchorOf(selection: { blockId: string; start: number; end: number; quote: string }): Anchor {
  const { blockId, start, end, quote } = selection;
  return isRow(blockId) ? { ...wholeDocument, blockId } : { blockId, start, end, quote };
}

/** The plain text of a block, cell or row of the version; null when it has no such place. */
function textAt(blocks: readonly TextBlocks[], blockId: string): string | null {
  const block = blocks.find(({ id }) => id === blockId.split(".")[0]);
  if (!block) return null;
  if (block.id === blockId) return block.text;
  const row = block.table?.rows.find(({ id }) => blockId === id || blockId.startsWith(`${id}.`));
  if (!row) return null;
  if (row.id === blockId) return row.cells.map(({ text }) => text).join(" · ");
  return row.cells.find(({ id }) => id === blockId)?.text ?? null;
}

/** The address of a selection, so that whoever has to sign in first comes back to the very words. */
export function searchOf(anchor: Anchor, kind: ProposalKind): URLSearchParams {
  const { blockId, start, end } = anchor;
  return new URLSearchParams({
    propose: kind,
    ...(blockId !== null && { at: blockId }),
    ...(start !== null && end !== null && { from: `${start}`, to: `${end}` }),
  });
}

/** The selection that an address names, read against the version; null when it names none. */
export function selectionFrom(
  search: URLSearchParams,
  blocks: readonly TextBlocks[],
): { anchor: Anchor; kind: ProposalKind } | null {
  const kind = search.get("propose") as ProposalKind | null;
  if (!kind) return null;
  const blockId = search.get("at");
  if (blockId === null) return { anchor: wholeDocument, kind };
  const text = textAt(blocks, blockId);
  if (text === null) return { anchor: wholeDocument, kind };
  const [from, to] = [search.get("from"), search.get("to")];
  if (from === null || to === null) return { anchor: { ...wholeDocument, blockId }, kind };
  const [start, end] = [Number(from), Number(to)];
  const quote = text.slice(start, end);
  return { anchor: quote ? { blockId, start, end, quote } : { ...wholeDocument, blockId }, kind };
}
