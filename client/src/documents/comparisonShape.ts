import type { ChangeState } from "../app/schema.generated";
import type { ComparisonPageQuery } from "./ComparisonPage.generated";

export type Comparison = NonNullable<ComparisonPageQuery["comparison"]>;
export type ComparedBlock = Comparison["blocks"][number];
export type ComparedTable = NonNullable<ComparedBlock["table"]>;
export type ComparedRow = ComparedTable["rows"][number];
export type Piece = ComparedBlock["pieces"][number];

export const isChange = (state: ChangeState): boolean => state !== "UNCHANGED";

/** A row of the list: a block to show, or how many unchanged ones were left out here. */
export type Shown = { block: ComparedBlock; at: number; stops: number[] } | { left: number; at: number };

/** Where a table is stopped at: its changed rows, or the table itself when only its columns changed. */
const stopsOf = ({ state, table }: ComparedBlock): number => {
  if (!isChange(state)) return 0;
  return Math.max(table?.rows.filter((row) => isChange(row.state)).length ?? 1, 1);
};

/**
 * The blocks to show and the places to stop at, numbered from 0. With changes only, unchanged blocks are counted
 * instead, but for the heading under which a change stands.
 */
export function shownBlocks(
  blocks: readonly ComparedBlock[],
  isOnlyChanges: boolean,
): { shown: Shown[]; stopCount: number } {
  const context = isOnlyChanges ? headingsOfChanges(blocks) : null;
  const shown: Shown[] = [];
  let stopCount = 0;
  for (const [at, block] of blocks.entries()) {
    const count = stopsOf(block);
    if (count === 0 && context && !context.has(at)) {
      const last = shown.at(-1);
      if (last && "left" in last) last.left += 1;
      else shown.push({ left: 1, at });
      continue;
    }
    const from = stopCount;
    shown.push({ block, at, stops: Array.from({ length: count }, (_, index) => from + index) });
    stopCount += count;
  }
  return { shown, stopCount };
}

function headingsOfChanges(blocks: readonly ComparedBlock[]): Set<number> {
  const headings = new Set<number>();
  let heading: number | null = null;
  for (const [at, { kind, state }] of blocks.entries()) {
    if (kind === "HEADING") heading = at;
    else if (isChange(state) && heading !== null) headings.add(heading);
  }
  return headings;
}
