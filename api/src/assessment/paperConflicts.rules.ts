import {
  constraintKey,
  constraintsOf,
  type PaperConstraint,
  type PaperDraw,
  PaperSearch,
} from "./drawPaper.rules.js";

/** How many items a cell lacks; that many new ones for it alone would end the conflict. */
export interface CellLack {
  cell: number;
  /** Null for the common part. */
  directionCode: string | null;
  count: number;
}

/** Demands that cannot hold together, while leaving out any one of them they can. */
export interface PaperConflict {
  constraints: PaperConstraint[];
  lacks: CellLack[];
}

/** Searches that one explanation may cost; beyond it some conflicts of a bank in which almost everything lacks stay unnamed. */
const mostSearches = 1500;

/**
 * Every minimal conflict of a draw that gives no paper; none when it gives one. The tree of Reiter: whoever leaves out one
 * demand of each known conflict has a paper, or the next conflict.
 */
export function paperConflicts(draw: PaperDraw): PaperConflict[] {
  const search = new PaperSearch(draw);
  const known = new Map<string, boolean>();
  let searches = 0;
  const holds = (constraints: readonly PaperConstraint[]): boolean => {
    const key = constraints.map(constraintKey).join();
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    searches += 1;
    const found = search.find(constraints) !== null;
    known.set(key, found);
    return found;
  };

  /** Leaves out whatever the conflict does not need, one demand after the other. */
  const minimal = (constraints: readonly PaperConstraint[]): PaperConstraint[] => {
    let left = [...constraints];
    // Whole kinds first: most conflicts need neither enemies nor earlier papers.
    for (const kind of ["OVERLAP", "ENEMIES", "EXPOSURE"] as const) {
      const without = left.filter((constraint) => constraint.kind !== kind);
      if (without.length < left.length && !holds(without)) left = without;
    }
    for (const constraint of [...left].reverse()) {
      const without = left.filter((other) => other !== constraint);
      if (!holds(without)) left = without;
    }
    return left;
  };

  const conflicts: PaperConstraint[][] = [];
  const visited = new Set<string>();
  const explore = (left: readonly PaperConstraint[]): void => {
    const key = left.map(constraintKey).join();
    if (visited.has(key) || searches > mostSearches || visited.size > 4 * mostSearches) return;
    visited.add(key);
    let conflict = conflicts.find((found) => found.every((constraint) => left.includes(constraint)));
    if (!conflict) {
      if (holds(left)) return;
      conflict = minimal(left);
      conflicts.push(conflict);
    }
    for (const constraint of conflict) explore(left.filter((other) => other !== constraint));
  };
  explore(constraintsOf(draw));

  return conflicts.map((constraints) => ({ constraints, lacks: lacksOf(search, constraints) }));
}

function lacksOf(search: PaperSearch, constraints: readonly PaperConstraint[]): CellLack[] {
  return search.cells.flatMap(({ cell, directionCode, count: wanted }, group): CellLack[] => {
    const key = constraintKey({ kind: "CELL", cell, directionCode });
    if (constraints.every((constraint) => constraintKey(constraint) !== key)) return [];
    const suffices = (count: number) => search.find(constraints, { group, count }) !== null;
    // The exposure's limit may ask for a hundred items where one is drawn.
    let [few, many] = [0, wanted];
    while (!suffices(many) && many < wanted * 100) [few, many] = [many, many * 2];
    while (many - few > 1) {
      const middle = Math.floor((few + many) / 2);
      if (suffices(middle)) many = middle;
      else few = middle;
    }
    return [{ cell, directionCode, count: many }];
  });
}
