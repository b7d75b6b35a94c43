import { createHash } from "node:crypto";

import type { BlueprintCell } from "./blueprint.entity.js";
import type { ItemComponent } from "./item.entity.js";
import { Flow } from "./paperFlow.rules.js";

/** An ACTIVE version that may be drawn; none of them EXTENDED. */
export interface PoolItem {
  versionId: string;
  itemId: string;
  /** Null for the common part. */
  directionCode: string | null;
  component: ItemComponent;
  enemySet: string | null;
  /** Papers of the blueprint in which the item stands. */
  exposure: number;
}

/** What a paper is drawn from. */
export interface PaperDraw {
  cells: readonly BlueprintCell[];
  pool: readonly PoolItem[];
  /** Directions that were applied for. */
  directionCodes: readonly string[];
  /** Ids of the items of each earlier paper of the same person. */
  earlierPapers: readonly ReadonlySet<string>[];
  /** Greatest share in percent of a paper that may stand in one earlier paper (R05). */
  sharedPercent: number;
  /** Greatest share in percent of the blueprint's papers in which one item may stand. */
  exposurePercent: number;
  /** Papers of the blueprint that were drawn so far. */
  paperCount: number;
  seed: string;
}

/** A cell as one draw fills it: of a REQUESTED cell there is one for each direction. */
export interface DrawnCell {
  /** The cell of the blueprint, from 0. */
  cell: number;
  /** Null for the common part. */
  directionCode: string | null;
  component: ItemComponent | null;
  count: number;
}

/** A demand that a paper has to meet. */
export type PaperConstraint =
  | { kind: "CELL"; cell: number; directionCode: string | null }
  | { kind: "EXPOSURE"; cell: number; directionCode: string | null }
  | { kind: "ENEMIES"; enemySet: string }
  | { kind: "OVERLAP"; earlierPaper: number };

/** An item of a paper, with the cell of the blueprint that it fills. */
export interface DrawnItem {
  versionId: string;
  itemId: string;
  cell: number;
}

/** Items that do not exist yet, as many as wanted for one cell; conflicts ask how many would do. */
export interface Imagined {
  group: number;
  count: number;
}

export const constraintKey = (constraint: PaperConstraint): string => JSON.stringify(constraint);

const belongs = (item: PoolItem, { directionCode, component }: DrawnCell): boolean =>
  item.directionCode === directionCode && (component === null || item.component === component);

/**
 * The cells with the REQUESTED ones spread over the directions as evenly as it goes; the odd ones go where most items stand,
 * and where as many stand, where the seed says.
 */
export function drawnCells({
  cells,
  pool,
  directionCodes,
  seed,
}: Pick<PaperDraw, "cells" | "pool" | "directionCodes" | "seed">): DrawnCell[] {
  return cells.flatMap(({ scope, component, count }, cell): DrawnCell[] => {
    if (scope === "COMMON") return [{ cell, directionCode: null, component, count }];
    const directions = [...new Set(directionCodes)]
      .map((directionCode) => ({ cell, directionCode, component, count: 0 }))
      .map((drawn) => ({ drawn, size: pool.filter((item) => belongs(item, drawn)).length }))
      .sort(
        (one, other) =>
          other.size - one.size ||
          (rankOf(seed, one.drawn.directionCode) < rankOf(seed, other.drawn.directionCode) ? -1 : 1),
      );
    const { length } = directions;
    return directions
      .map(({ drawn }, place) => ({
        ...drawn,
        count: Math.floor(count / length) + (place < count % length ? 1 : 0),
      }))
      .filter((drawn) => drawn.count > 0)
      .toSorted((one, other) => (one.directionCode < other.directionCode ? -1 : 1));
  });
}

const rankOf = (seed: string, id: string): string =>
  createHash("sha256").update(`${seed}\n${id}`).digest("hex");

/** Every demand of a draw. */
export function constraintsOf(draw: PaperDraw): PaperConstraint[] {
  const cells = drawnCells(draw);
  const sizes = new Map<string, number>();
  for (const { enemySet } of draw.pool) if (enemySet) sizes.set(enemySet, (sizes.get(enemySet) ?? 0) + 1);
  return [
    ...cells.map(({ cell, directionCode }) => ({ kind: "CELL", cell, directionCode }) as const),
    ...cells.map(({ cell, directionCode }) => ({ kind: "EXPOSURE", cell, directionCode }) as const),
    ...[...sizes]
      .filter(([, size]) => size > 1)
      .map(([enemySet]) => ({ kind: "ENEMIES", enemySet }) as const),
    ...draw.earlierPapers.map((_, earlierPaper) => ({ kind: "OVERLAP", earlierPaper }) as const),
  ];
}

/** How much dearer an item of an earlier paper becomes while the paper shares too many with it, in exposures. */
const dearest = 10_000;
/** Searches for a paper beside which the first one stands too near to an earlier one. */
const mostBranches = 200;

/**
 * Draws papers that meet some of the demands of a draw. One search is exact for cells, enemies, exposure and one earlier
 * paper; with several earlier papers it gives up after some hundreds of branches.
 */
export class PaperSearch {
  readonly cells: DrawnCell[];
  private readonly ranks: Map<string, number>;
  private readonly fits: (readonly number[])[];
  private readonly sizes: number[];
  private readonly exposureLimit: number;

  constructor(private readonly draw: PaperDraw) {
    this.cells = drawnCells(draw);
    const { pool, seed, exposurePercent, paperCount } = draw;
    const ranked = pool
      .map(({ itemId }) => ({ itemId, rank: rankOf(seed, itemId) }))
      .sort((one, other) => (one.rank < other.rank ? -1 : 1));
    this.ranks = new Map(ranked.map(({ itemId }, rank) => [itemId, rank]));
    this.fits = pool.map((item) => this.cells.flatMap((cell, group) => (belongs(item, cell) ? [group] : [])));
    this.sizes = this.cells.map((_, group) => this.fits.filter((fits) => fits.includes(group)).length);
    this.exposureLimit = Math.ceil((exposurePercent * (paperCount + 1)) / 100);
  }

  /** A paper that meets the demands, in the order of its pages; null when there is none. */
  find(held: readonly PaperConstraint[], imagined: Imagined | null = null): DrawnItem[] | null {
    const keys = new Set(held.map(constraintKey));
    const demands = this.cells.map(({ cell, directionCode, count }, group) => {
      if (!keys.has(constraintKey({ kind: "CELL", cell, directionCode })))
        return { count: 0, limit: Infinity };
      const limit = keys.has(constraintKey({ kind: "EXPOSURE", cell, directionCode }))
        ? this.exposureLimit
        : Infinity;
      const more = imagined?.group === group ? imagined.count : 0;
      // An item stands in at most that share of papers, so a cell of a paper takes at most that share of its items.
      const lasts = (this.draw.exposurePercent * (this.sizes[group]! + more)) / 100;
      return { count: limit < Infinity && count > lasts ? Infinity : count, limit };
    });
    if (demands.some(({ count }) => count === Infinity)) return null;
    const size = demands.reduce((sum, { count }) => sum + count, 0);
    // Of the whole paper, whichever cells are left out: a demand that is dropped must not tighten another.
    const shared = Math.floor(
      (this.draw.sharedPercent * this.cells.reduce((sum, { count }) => sum + count, 0)) / 100,
    );
    const watched = this.draw.earlierPapers.filter((_, earlierPaper) =>
      keys.has(constraintKey({ kind: "OVERLAP", earlierPaper })),
    );
    let branches = 0;

    const cheapest = (
      weights: readonly number[],
      without: ReadonlySet<string>,
      forced: ReadonlySet<string>,
    ) =>
      this.cheapest({
        demands,
        size,
        keys,
        imagined,
        costOf: (item) =>
          (without.has(item.itemId) ? Infinity : 0) +
          (forced.has(item.itemId) ? -dearest * 1000 : 0) +
          watched.reduce((sum, paper, at) => sum + (paper.has(item.itemId) ? weights[at]! : 0), 0),
      });
    const exceeded = (paper: readonly DrawnItem[]): number[] =>
      watched.flatMap((earlier, at) =>
        paper.filter(({ itemId }) => earlier.has(itemId)).length > shared ? [at] : [],
      );
    const branch = (without: ReadonlySet<string>, forced: ReadonlySet<string>): DrawnItem[] | null => {
      branches += 1;
      const weights = watched.map(() => 0);
      for (;;) {
        const paper = cheapest(weights, without, forced);
        if (!paper || [...forced].some((id) => paper.every(({ itemId }) => itemId !== id))) return null;
        const over = exceeded(paper);
        if (over.length === 0) return paper;
        const raised = over.filter((at) => weights[at]! < dearest);
        if (raised.length > 0) {
          for (const at of raised) weights[at] = Math.max(1, weights[at]! * 8);
          continue;
        }
        for (const at of over) {
          const least = cheapest(
            watched.map((_, other) => (other === at ? dearest : 0)),
            without,
            forced,
          );
          if (!least || exceeded(least).includes(at)) return null;
        }
        const next = paper.find(({ itemId }) => !forced.has(itemId) && watched[over[0]!]!.has(itemId));
        if (!next || branches >= mostBranches) return null;
        return (
          branch(new Set([...without, next.itemId]), forced) ??
          branch(without, new Set([...forced, next.itemId]))
        );
      }
    };
    return branch(new Set(), new Set());
  }

  private cheapest({
    demands,
    size,
    keys,
    imagined,
    costOf,
  }: {
    demands: readonly { count: number; limit: number }[];
    size: number;
    keys: ReadonlySet<string>;
    imagined: Imagined | null;
    costOf: (item: PoolItem) => number;
  }): DrawnItem[] | null {
    const flow = new Flow();
    const [source, sink] = [flow.node(), flow.node()];
    const groups = demands.map(({ count }) => {
      const group = flow.node();
      if (count > 0) flow.arc(group, sink, count);
      return group;
    });
    if (imagined) flow.arc(source, groups[imagined.group]!, imagined.count);
    const enemies = new Map<string, number>();
    const before = (enemySet: string | null): number => {
      if (!enemySet || !keys.has(constraintKey({ kind: "ENEMIES", enemySet }))) return source;
      const known = enemies.get(enemySet);
      if (known !== undefined) return known;
      const node = flow.node();
      flow.arc(source, node, 1);
      enemies.set(enemySet, node);
      return node;
    };
    const perExposure = this.draw.pool.length * size + 1;
    const taken = this.draw.pool.flatMap((item, at) => {
      const groupsOf = this.fits[at]!.filter(
        (group) => demands[group]!.count > 0 && item.exposure + 1 <= demands[group]!.limit,
      );
      const dearness = costOf(item);
      if (groupsOf.length === 0 || dearness === Infinity) return [];
      const node = flow.node();
      const cost = (item.exposure + dearness) * perExposure + this.ranks.get(item.itemId)!;
      flow.arc(before(item.enemySet), node, 1, cost);
      return groupsOf.map((group) => ({ item, group, arc: flow.arc(node, groups[group]!, 1) }));
    });
    if (flow.send(source, sink) < size) return null;
    return taken
      .filter(({ arc }) => arc.room === 0)
      .toSorted(
        (one, other) =>
          one.group - other.group || this.ranks.get(one.item.itemId)! - this.ranks.get(other.item.itemId)!,
      )
      .map(({ item, group }) => ({
        versionId: item.versionId,
        itemId: item.itemId,
        cell: this.cells[group]!.cell,
      }));
  }
}

/**
 * R04, R05: the paper that the seed makes – the least exposed items first, none twice, no two enemies, no more of an earlier
 * paper than is allowed – or null when none exists.
 */
export const drawPaper = (draw: PaperDraw): DrawnItem[] | null =>
  new PaperSearch(draw).find(constraintsOf(draw));

/** The item of a case: the least exposed of those that the person has not met, where there is one. */
export function drawCase({
  pool,
  met,
  seed,
}: {
  /** ACTIVE versions of EXTENDED items of the common part and the requested directions. */
  pool: readonly PoolItem[];
  /** Items of earlier cases of the person. */
  met: ReadonlySet<string>;
  seed: string;
}): DrawnItem | null {
  const [least] = pool
    .filter(({ itemId }) => !met.has(itemId))
    .toSorted(
      (one, other) =>
        one.exposure - other.exposure || (rankOf(seed, one.itemId) < rankOf(seed, other.itemId) ? -1 : 1),
    );
  return least ? { versionId: least.versionId, itemId: least.itemId, cell: 0 } : null;
}
