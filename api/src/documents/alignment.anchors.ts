import type { Block } from "../files/document.model.js";
import { diffTexts, mapRange, type TextDiff } from "./alignment.diff.js";
import { itemsOfBlocks, itemsOfFlat, sameCells, type GridCell, type Item } from "./alignment.items.js";
import type { Anchor, FlatBlock, Place, Placement } from "./alignment.model.js";
import { Origins } from "./alignment.origins.js";
import { isOrdinal } from "./alignment.tables.js";
import { isTelling, PassageIndex, withCompany } from "./alignment.passages.js";
import { alignItems, type DocumentAlignment } from "./alignment.js";

/** What is given to `anchors` when it is called alone (design.md §8a). */
export interface AnchorsInput {
  before: FlatBlock[];
  after: FlatBlock[];
  anchors: Anchor[];
}

/**
 * Finds what became of passages in the next version. A passage is placed only when its place is certain; the
 * rest go to a person's queue with at most two candidates, so that none lands silently in a wrong place.
 */
export function placeAnchors(
  before: readonly Block[],
  after: readonly Block[],
  anchors: readonly Anchor[],
): Placement[] {
  return placeInItems(itemsOfBlocks(before), itemsOfBlocks(after), anchors);
}

/** The same over flat blocks, for `npm run call -- anchors`. */
export function placeFlatAnchors({ before, after, anchors }: AnchorsInput): { placements: Placement[] } {
  return { placements: placeInItems(itemsOfFlat(before), itemsOfFlat(after), anchors) };
}

function placeInItems(before: Item[], after: Item[], anchors: readonly Anchor[]): Placement[] {
  const placer = new Placer(alignItems(before, after));
  return anchors.map((anchor) => placer.place(anchor));
}

/** Where the id of an anchor leads in the earlier version. */
interface Address {
  id: string;
  item: number;
  text: string;
  cell: GridCell | null;
  row: number | null;
}

interface Range {
  start: number;
  end: number;
}

/** A text of the later version that may hold the passage. */
interface Target {
  id: string;
  text: string;
}

class Placer {
  private readonly alignment: DocumentAlignment;
  private readonly addresses = new Map<string, Address>();
  private readonly diffs = new Map<string, TextDiff>();
  private readonly earlierPassages: PassageIndex;
  private readonly laterPassages: PassageIndex;
  private readonly origins: Origins;

  constructor(alignment: DocumentAlignment) {
    this.alignment = alignment;
    this.earlierPassages = new PassageIndex(alignment.before);
    this.laterPassages = new PassageIndex(alignment.after);
    this.origins = new Origins(alignment);
    for (const [item, { id, text, isText, grid }] of alignment.before.entries()) {
      if (id !== "") this.addAddress({ id, item, text: isText ? text : "", cell: null, row: null });
      for (const cell of grid?.cells ?? [])
        this.addAddress({ id: cell.id, item, text: cell.text, cell, row: null });
      for (const [row, rowId] of (grid?.rowIds ?? []).entries()) {
        this.addAddress({ id: rowId, item, text: "", cell: null, row });
      }
    }
  }

  private addAddress(address: Address): void {
    const { id } = address;
    if (this.addresses.has(id)) throw new Error(`Two blocks of the earlier version have the id ${id}.`);
    this.addresses.set(id, address);
  }

  place(anchor: Anchor): Placement {
    const address = this.addresses.get(anchor.blockId);
    if (address == null) return this.queued(anchor, []);
    if (address.row != null) return this.placeRow(anchor, address, address.row);
    const range = rangeOf(anchor, address.text);
    if (range == null) return this.queued(anchor, []);
    const quote = address.text.slice(range.start, range.end);

    if (address.cell != null) return this.placeInCell(anchor, address, address.cell, range, quote);
    const pair = this.alignment.blocks.pairs.get(address.item);
    if (pair != null) {
      const item = this.alignment.after[pair.after];
      if (item == null || !item.isText)
        return { ...whole(anchor, item?.id ?? ""), state: this.itemState(address.item) };
      return this.placeInText(anchor, address, range, quote, item, pair.isMoved);
    }
    const doubts = this.alignment.blocks.doubts.get(address.item) ?? [];
    const targets = doubts.flatMap((index): Target[] => {
      const item = this.alignment.after[index];
      return item ? [item] : [];
    });
    return this.placeElsewhere(anchor, address, range, quote, targets);
  }

  /** A picture or a whole table: the same, somewhere else, or with other content. */
  private itemState(item: number): Placement["state"] {
    const pair = this.alignment.blocks.pairs.get(item);
    if (pair == null) return "gone";
    if (pair.isMoved) return "moved";
    const [a, b] = [this.alignment.before[item], this.alignment.after[pair.after]];
    const isSame = a?.grid == null ? a?.text === b?.text : sameCells(a.grid.cells, b?.grid?.cells ?? []);
    return isSame ? "placed" : "edited";
  }

  private placeRow(anchor: Anchor, { item }: Address, row: number): Placement {
    const pair = this.alignment.blocks.pairs.get(item);
    const tables = pair == null ? null : this.alignment.tables(item, pair.after);
    if (pair == null || tables == null) {
      return this.alignment.blocks.doubts.has(item)
        ? this.queued(anchor, [])
        : { id: anchor.id, state: "gone" };
    }
    const later = this.alignment.after[pair.after]?.grid;
    const rowId = (index: number): Place => ({ blockId: later?.rowIds[index] ?? "", start: 0, end: 0 });
    const paired = tables.rows.pairs.get(row);
    if (paired == null) {
      const doubts = tables.rows.doubts.get(row);
      return doubts == null ? { id: anchor.id, state: "gone" } : this.queued(anchor, doubts.map(rowId));
    }
    const isMoved = pair.isMoved || paired.isMoved;
    const rowOf = (index: number): number | null => tables.rows.pairs.get(index)?.after ?? null;
    const cells = this.alignment.before[item]?.grid?.cells.filter((cell) => cell.row === row) ?? [];
    const isSame = cells.every((cell, at) => {
      const other = tables.counterpart(cell, rowOf)?.text;
      return other === cell.text || (at === 0 && isOrdinal(cell.text) && isOrdinal(other ?? ""));
    });
    return { id: anchor.id, state: isMoved ? "moved" : isSame ? "placed" : "edited", ...rowId(paired.after) };
  }

  private placeInCell(
    anchor: Anchor,
    address: Address,
    cell: GridCell,
    range: Range,
    quote: string,
  ): Placement {
    const { blocks } = this.alignment;
    const pair = blocks.pairs.get(address.item);
    const tables = pair == null ? null : this.alignment.tables(address.item, pair.after);
    if (pair == null || tables == null) {
      const doubts = blocks.doubts.get(address.item) ?? [];
      const targets = doubts.flatMap((index) => this.cellIn(address.item, index, cell));
      return this.placeElsewhere(anchor, address, range, quote, targets);
    }
    const { rows } = tables;
    const counterpart = tables.counterpart(cell, (row) => rows.pairs.get(row)?.after ?? null);
    if (counterpart == null) {
      const doubts = rows.doubts.get(cell.row) ?? [];
      const targets = doubts.flatMap((row) => tables.counterpart(cell, () => row) ?? []);
      return this.placeElsewhere(anchor, address, range, quote, targets);
    }
    const isMoved = pair.isMoved || rows.pairs.get(cell.row)?.isMoved === true;
    return this.placeInText(anchor, address, range, quote, counterpart, isMoved);
  }

  private cellIn(item: number, other: number, cell: GridCell): Target[] {
    const tables = this.alignment.tables(item, other);
    return tables?.counterpart(cell, (row) => tables.rows.pairs.get(row)?.after ?? null) == null
      ? []
      : [tables.counterpart(cell, (row) => tables.rows.pairs.get(row)?.after ?? null)].flatMap(
          (found) => found ?? [],
        );
  }

  private placeInText(
    anchor: Anchor,
    address: Address,
    range: Range,
    quote: string,
    target: Target,
    isMoved: boolean,
  ): Placement {
    const unmoved = isMoved ? "moved" : "placed";
    if (address.text === target.text) return { id: anchor.id, state: unmoved, blockId: target.id, ...range };
    if (range.start === range.end)
      return { ...whole(anchor, target.id), state: isMoved ? "moved" : "edited" };
    const key = `${anchor.blockId}\u0000${target.id}`;
    let diff = this.diffs.get(key);
    if (diff == null) this.diffs.set(key, (diff = diffTexts(address.text, target.text)));
    const { state, start, end } = mapRange(diff, range.start, range.end);
    if (state === "same") return { id: anchor.id, state: unmoved, blockId: target.id, start, end };
    // A sentence that was carried into another paragraph is gone from this one only; one that something was put
    // before is still the same where the comparison took its first words for new ones.
    const carried = this.onlyPlaceOf(quote);
    if (carried != null)
      return { id: anchor.id, state: carried.blockId === target.id ? unmoved : "moved", ...carried };
    if (state === "edited") return { id: anchor.id, state: "edited", blockId: target.id, start, end };
    if (state === "gone") return this.placeElsewhere(anchor, address, range, quote, []);
    return this.queued(anchor, [{ blockId: target.id, start, end }]);
  }

  /**
   * The passage's own block has no certain counterpart, or lost the passage: only words that occur once in each
   * version still tell, its own or those with the words that stood beside them.
   */
  private placeElsewhere(
    anchor: Anchor,
    address: Address,
    range: Range,
    quote: string,
    targets: Target[],
  ): Placement {
    const only = this.onlyPlaceOf(quote) ?? this.onlyPlaceInCompany(address.text, range);
    if (only != null) {
      const isExpected = targets.some(({ id }) => id === only.blockId);
      return { id: anchor.id, state: isExpected ? "placed" : "moved", ...only };
    }
    const found = this.laterPassages.find(quote);
    const candidates = targets.map(
      ({ id, text }) =>
        found.find(({ blockId }) => blockId === id) ?? { blockId: id, start: 0, end: text.length },
    );
    for (const place of [...found, ...this.newHoldersOf(address, quote)]) {
      if (!candidates.some(({ blockId }) => blockId === place.blockId)) candidates.push(place);
    }
    return candidates.length === 0 ? { id: anchor.id, state: "gone" } : this.queued(anchor, candidates);
  }

  private onlyPlaceOf(quote: string): Place | null {
    const later = this.laterPassages.find(quote);
    return later.length === 1 && this.earlierPassages.find(quote).length === 1 ? (later[0] ?? null) : null;
  }

  /** Where a short passage stands together with its neighbours, when they all lead to one place. */
  private onlyPlaceInCompany(text: string, { start, end }: Range): Place | null {
    const places = withCompany(text, { start, end }).flatMap((wide) => {
      const whole = text.slice(wide.start, wide.end);
      if (this.earlierPassages.find(whole).length !== 1) return [];
      return this.laterPassages.findWithin(whole, { start: start - wide.start, end: end - wide.start }) ?? [];
    });
    const [first, ...others] = places;
    const agree = others.every(({ blockId, start: at }) => blockId === first?.blockId && at === first.start);
    return first != null && agree ? first : null;
  }

  /**
   * A text may have been taken whole into another one that did not hold it before; and what was left of a text
   * that has no counterpart may be in a new one, of a short text anywhere, of a longer one in the same place.
   */
  private newHoldersOf({ id, item, text }: Address, quote: string): Place[] {
    const before = new Set(this.earlierPassages.holdersOf(text));
    const { origins } = this;
    const whole = this.laterPassages.holdersOf(text).filter((other) => !before.has(origins.of(other) ?? ""));
    const isLost = !origins.isKept(id);
    const parts = isLost
      ? this.laterPassages.holdersOf(quote).filter((other) => origins.of(other) == null)
      : [];
    const near = isTelling(text) ? origins.placesBeside(item) : null;
    return [...whole, ...parts.filter((other) => near?.has(other) ?? true)].map((other) => ({
      blockId: other,
      start: 0,
      end: 0,
    }));
  }

  private queued(anchor: Anchor, candidates: Place[]): Placement {
    const places =
      candidates.length > 0 ? candidates : this.laterPassages.find(anchor.quote.normalize("NFC"));
    return { id: anchor.id, state: "queue", candidates: places.slice(0, 2) };
  }
}

const whole = (anchor: Anchor, blockId: string): Place & { id: string } => ({
  id: anchor.id,
  blockId,
  start: 0,
  end: 0,
});

/** The stretch an anchor means; when its offsets do not hold its quote, the only place in the block that does. */
function rangeOf({ start, end, quote }: Anchor, text: string): Range | null {
  const wanted = quote.normalize("NFC");
  const isInside = start >= 0 && start <= end && end <= text.length;
  if (isInside && (wanted === "" || text.slice(start, end) === wanted)) return { start, end };
  if (wanted === "") return null;
  const found = text.indexOf(wanted);
  if (found === -1 || text.includes(wanted, found + 1)) return null;
  return { start: found, end: found + wanted.length };
}
