import { RowKind, type Block, type Table } from "../files/document.model.js";
import { textChanges } from "./alignment.diff.js";
import { gridOf, itemsOfBlocks, occupants, type GridCell } from "./alignment.items.js";
import type { SequenceAlignment } from "./alignment.sequence.js";
import { isOrdinal, type TableAlignment } from "./alignment.tables.js";
import { alignItems, type DocumentAlignment } from "./alignment.js";
import type {
  ChangeCounts,
  ComparedBlock,
  ComparedCell,
  ComparedRow,
  ComparedTable,
  Comparison,
  PartState,
  TextPiece,
} from "./comparison.model.js";

/** Compares two versions block by block, tables row by row and cell by cell, texts word by word. */
export function compareVersions(before: readonly Block[], after: readonly Block[]): Comparison {
  const alignment = alignItems(itemsOfBlocks(before), itemsOfBlocks(after));
  const blocks = interleaved(alignment.blocks, before.length, after.length).map(({ earlier, later }) => {
    const [a, b] = [before[earlier ?? -1], after[later ?? -1]];
    if (a != null && b != null) return pairOf(alignment, { a, b, earlier: earlier ?? 0, later: later ?? 0 });
    return b == null ? alone(a, "GONE") : alone(b, "NEW");
  });
  const counts: ChangeCounts = { UNCHANGED: 0, EDITED: 0, MOVED: 0, NEW: 0, GONE: 0 };
  for (const { state } of blocks) counts[state] += 1;
  return { counts, blocks };
}

interface Step {
  earlier: number | null;
  later: number | null;
}

/** Both sequences as one: the later in its order, and each thing that went after the one it followed. */
function interleaved(
  { pairs, pairsOfAfter }: Pick<SequenceAlignment, "pairs" | "pairsOfAfter">,
  beforeCount: number,
  afterCount: number,
): Step[] {
  const goneAfter = new Map<number, number[]>();
  let last = -1;
  for (let earlier = 0; earlier < beforeCount; earlier += 1) {
    const pair = pairs.get(earlier);
    if (pair == null) goneAfter.set(last, [...(goneAfter.get(last) ?? []), earlier]);
    else if (!pair.isMoved) last = pair.after;
  }
  const gone = (later: number): Step[] =>
    (goneAfter.get(later) ?? []).map((earlier) => ({ earlier, later: null }));
  const steps = gone(-1);
  for (let later = 0; later < afterCount; later += 1) {
    steps.push({ earlier: pairsOfAfter.get(later)?.before ?? null, later }, ...gone(later));
  }
  return steps;
}

interface PairOfBlocks {
  a: Block;
  b: Block;
  earlier: number;
  later: number;
}

function pairOf(alignment: DocumentAlignment, { a, b, earlier, later }: PairOfBlocks): ComparedBlock {
  const laid = alignment.tables(earlier, later);
  const table = laid == null || a.table == null || b.table == null ? null : tables(a.table, b.table, laid);
  const isSame = table == null ? sameContent(a, b) : isUntouched(table);
  const isMoved = alignment.blocks.pairs.get(earlier)?.isMoved === true;
  return {
    ...shapeOf(b),
    state: isMoved ? "MOVED" : isSame ? "UNCHANGED" : "EDITED",
    beforeId: a.id,
    afterId: b.id,
    pieces: pieces(a.text, b.text),
    table,
  };
}

function sameContent(a: Block, b: Block): boolean {
  return a.text === b.text && a.image?.hash === b.image?.hash;
}

function isUntouched({ hasOtherColumns, rows }: ComparedTable): boolean {
  return !hasOtherColumns && rows.every(({ state }) => state === "UNCHANGED");
}

function alone(block: Block | undefined, state: "NEW" | "GONE"): ComparedBlock {
  if (block == null) throw new Error("A step of the comparison has neither an earlier nor a later block.");
  return {
    ...shapeOf(block),
    state,
    beforeId: state === "GONE" ? block.id : null,
    afterId: state === "NEW" ? block.id : null,
    pieces: whole(block.text, state),
    table: block.table == null ? null : tableAlone(block.table, state),
  };
}

function shapeOf({
  kind,
  level,
  number,
  image,
}: Block): Pick<ComparedBlock, "kind" | "level" | "number" | "image"> {
  return { kind, level: level ?? null, number: number ?? null, image: image ?? null };
}

function pieces(before: string, after: string): TextPiece[] {
  return textChanges(before, after) ?? (after === "" ? [] : [{ kind: "same", text: after }]);
}

function whole(text: string, state: "NEW" | "GONE"): TextPiece[] {
  return text === "" ? [] : [{ kind: state === "NEW" ? "added" : "removed", text }];
}

function tableAlone(table: Table, state: "NEW" | "GONE"): ComparedTable {
  const places = occupants(gridOf(table));
  const columns = Array.from({ length: table.columns }, (): PartState => state);
  return {
    columns,
    hasOtherColumns: false,
    headerRows: table.headerRows,
    rows: places.map((line, row) => ({
      state,
      kind: table.rows[row]?.kind ?? RowKind.ROW,
      cells: grouped(columns.map((_, column) => cellOf(line[column] ?? null, row))).map((group) =>
        loneCell(group, row < table.headerRows, state),
      ),
    })),
  };
}

const isNumbering = ({ text }: TextPiece): boolean => isOrdinal(text);

interface Column {
  earlier: number | null;
  later: number | null;
}

function tables(before: Table, after: Table, laid: TableAlignment): ComparedTable {
  const columns = mergedColumns(laid.columns, after.columns);
  const [left, right] = [occupants(gridOf(before)), occupants(gridOf(after))];
  const rows = interleaved(laid.rows, left.length, right.length).map(({ earlier, later }): ComparedRow => {
    const isHeader = later == null ? (earlier ?? 0) < before.headerRows : later < after.headerRows;
    const kind = (later == null ? before.rows[earlier ?? 0]?.kind : after.rows[later]?.kind) ?? RowKind.ROW;
    const [lineBefore, lineAfter] = [left[earlier ?? -1], right[later ?? -1]];
    const places = columns.map((column) => ({
      earlier: cellOf(lineBefore?.[column.earlier ?? -1] ?? null, earlier ?? 0),
      later: cellOf(lineAfter?.[column.later ?? -1] ?? null, later ?? 0),
    }));
    if (earlier == null || later == null) {
      const state = later == null ? "GONE" : "NEW";
      const own = places.map((place) => (later == null ? place.earlier : place.later));
      return { state, kind, cells: grouped(own).map((group) => loneCell(group, isHeader, state)) };
    }
    const cells = groupedPairs(places).map((group) => cellPair(group, isHeader));
    const isMoved = laid.rows.pairs.get(earlier)?.isMoved === true;
    // A row that only got another number, since rows came or went above it, did not change.
    const isSame = cells.every(
      ({ state, pieces: told }, at) => state === "UNCHANGED" || (at === 0 && told.every(isNumbering)),
    );
    return { state: isMoved ? "MOVED" : isSame ? "UNCHANGED" : "EDITED", kind, cells };
  });
  return {
    columns: columns.map(({ earlier, later }) =>
      earlier == null ? "NEW" : later == null ? "GONE" : "UNCHANGED",
    ),
    hasOtherColumns: laid.hasOtherColumns,
    headerRows: after.headerRows,
    rows,
  };
}

/** Columns of both tables in the order of the later one, each that went after the one it followed. */
function mergedColumns(laterOf: readonly number[], laterCount: number): Column[] {
  const earlierOf = new Map(laterOf.flatMap((later, earlier) => (later === -1 ? [] : [[later, earlier]])));
  const gone = (from: number): Column[] => {
    const found: Column[] = [];
    for (let earlier = from; earlier < laterOf.length && laterOf[earlier] === -1; earlier += 1) {
      found.push({ earlier, later: null });
    }
    return found;
  };
  const columns = gone(0);
  for (let later = 0; later < laterCount; later += 1) {
    const earlier = earlierOf.get(later) ?? null;
    columns.push({ earlier, later }, ...(earlier == null ? [] : gone(earlier + 1)));
  }
  return columns;
}

/** What a place of a row shows: the cell that covers it, and whether that cell began in a row above. */
interface Shown {
  cell: GridCell;
  isContinued: boolean;
}

function cellOf(cell: GridCell | null, row: number): Shown | null {
  return cell == null ? null : { cell, isContinued: cell.row < row };
}

interface ShownPair {
  earlier: Shown | null;
  later: Shown | null;
}

/** Places of a row that one cell covers, together. */
function grouped(places: readonly (Shown | null)[]): (Shown | null)[][] {
  return inRuns(places, (shown) => shown?.cell.id);
}

function groupedPairs(places: readonly ShownPair[]): ShownPair[][] {
  return inRuns(places, ({ earlier, later }) => later?.cell.id ?? (earlier && `gone ${earlier.cell.id}`));
}

function inRuns<T>(things: readonly T[], keyOf: (thing: T) => string | null | undefined): T[][] {
  const runs: T[][] = [];
  let key: string | null | undefined;
  for (const thing of things) {
    const own = keyOf(thing);
    const run = runs.at(-1);
    if (run != null && own != null && own === key) run.push(thing);
    else runs.push([thing]);
    key = own;
  }
  return runs;
}

function loneCell(group: (Shown | null)[], isHeader: boolean, state: "NEW" | "GONE"): ComparedCell {
  const [shown] = group;
  const isContinued = shown?.isContinued ?? false;
  const text = isContinued ? "" : (shown?.cell.text ?? "");
  return { state, columnSpan: group.length, isHeader, isContinued, pieces: whole(text, state) };
}

function cellPair(group: ShownPair[], isHeader: boolean): ComparedCell {
  const later = group[0]?.later ?? null;
  const earlier = [...new Set(group.flatMap((place) => place.earlier?.cell ?? []))];
  const isContinued = (later ?? group[0]?.earlier)?.isContinued ?? false;
  const shape = { columnSpan: group.length, isHeader, isContinued };
  if (isContinued) return { ...shape, state: "UNCHANGED", pieces: [] };
  const before = earlier.map(({ text }) => text).join("\n");
  if (later == null) {
    const isEmpty = earlier.length === 0;
    return { ...shape, state: isEmpty ? "UNCHANGED" : "GONE", pieces: whole(before, "GONE") };
  }
  if (earlier.length === 0) return { ...shape, state: "NEW", pieces: whole(later.cell.text, "NEW") };
  const state = before === later.cell.text ? "UNCHANGED" : "EDITED";
  return { ...shape, state, pieces: pieces(before, later.cell.text) };
}
