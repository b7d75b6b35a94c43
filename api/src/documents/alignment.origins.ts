import type { DocumentAlignment } from "./alignment.js";

/** From which earlier text each text of the later version comes. */
export class Origins {
  private readonly alignment: DocumentAlignment;
  private byLater: Map<string, string> | null = null;
  private kept: Set<string> | null = null;

  constructor(alignment: DocumentAlignment) {
    this.alignment = alignment;
  }

  /** The earlier text that a later one goes back to; null when it is new. */
  of(laterId: string): string | null {
    return this.all().get(laterId) ?? null;
  }

  /** Whether an earlier text has a counterpart. */
  isKept(earlierId: string): boolean {
    this.kept ??= new Set(this.all().values());
    return this.kept.has(earlierId);
  }

  /** Ids of later texts between the counterparts of the nearest things before and after that have one; of a table its cells. */
  placesBeside(item: number): Set<string> {
    const { after, blocks } = this.alignment;
    const own = blocks.pairs.get(item)?.after;
    const between =
      own == null
        ? after.slice(this.nearest(item, -1) + 1, this.nearest(item, 1))
        : after.slice(own, own + 1);
    return new Set(between.flatMap(({ id, grid }) => grid?.cells.map((cell) => cell.id) ?? [id]));
  }

  private nearest(item: number, step: 1 | -1): number {
    const { before, after, blocks } = this.alignment;
    let at = item + step;
    while (at >= 0 && at < before.length && blocks.pairs.get(at)?.isMoved !== false) at += step;
    return blocks.pairs.get(at)?.after ?? (step === 1 ? after.length : -1);
  }

  private all(): Map<string, string> {
    if (this.byLater != null) return this.byLater;
    this.byLater = new Map();
    for (const { before, after } of this.alignment.blocks.pairs.values()) {
      const [a, b] = [this.alignment.before[before], this.alignment.after[after]];
      if (a == null || b == null) continue;
      this.byLater.set(b.id, a.id);
      const tables = this.alignment.tables(before, after);
      for (const cell of tables == null ? [] : (a.grid?.cells ?? [])) {
        const other = tables?.counterpart(cell, (row) => tables.rows.pairs.get(row)?.after ?? null);
        if (other != null) this.byLater.set(other.id, cell.id);
      }
    }
    return this.byLater;
  }
}
