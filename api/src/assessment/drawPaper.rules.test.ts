import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { BlueprintCell } from "./blueprint.entity.js";
import type { ItemComponent } from "./item.entity.js";
import {
  constraintKey,
  constraintsOf,
  drawCase,
  type DrawnItem,
  drawPaper,
  drawnCells,
  type PaperDraw,
  PaperSearch,
  type PoolItem,
} from "./drawPaper.rules.js";
import { paperConflicts } from "./paperConflicts.rules.js";

let count = 0;
function items(size: number, component: ItemComponent, given: Partial<PoolItem> = {}): PoolItem[] {
  return Array.from({ length: size }, () => {
    count += 1;
    return {
      versionId: `v${count}`,
      itemId: `i${count}`,
      directionCode: null,
      component,
      enemySet: null,
      exposure: 0,
      ...given,
    };
  });
}

const common = (component: ItemComponent | null, size: number): BlueprintCell => ({
  scope: "COMMON",
  component,
  count: size,
});
const requested = (size: number): BlueprintCell => ({ scope: "REQUESTED", component: null, count: size });

const aDraw = (given: Partial<PaperDraw>): PaperDraw => ({
  cells: [],
  pool: [],
  directionCodes: ["1.2"],
  earlierPapers: [],
  sharedPercent: 30,
  exposurePercent: 100,
  paperCount: 0,
  seed: "seed",
  ...given,
});

const idsOf = (paper: readonly DrawnItem[]) => paper.map(({ itemId }) => itemId);
const shared = (paper: readonly DrawnItem[], earlier: ReadonlySet<string>) =>
  idsOf(paper).filter((id) => earlier.has(id)).length;

/** Whether leaving out one demand of each conflict, in every combination, makes a paper possible; and leaving out none does not. */
function explains(draw: PaperDraw): boolean {
  const search = new PaperSearch(draw);
  const all = constraintsOf(draw);
  const conflicts = paperConflicts(draw);
  const choices = conflicts.reduce<string[][]>(
    (chosen, { constraints }) =>
      chosen.flatMap((keys) => constraints.map((constraint) => [...keys, constraintKey(constraint)])),
    [[]],
  );
  const isMinimal = conflicts.every(
    ({ constraints }) =>
      search.find(constraints) === null &&
      constraints.every((left) => search.find(constraints.filter((other) => other !== left)) !== null),
  );
  return (
    isMinimal &&
    conflicts.length > 0 === (search.find(all) === null) &&
    choices.every(
      (keys) => search.find(all.filter((constraint) => !keys.includes(constraintKey(constraint)))) !== null,
    )
  );
}

describe("R05 a paper", () => {
  const pool = [
    ...items(6, "GOALS"),
    ...items(6, "ETHICS"),
    ...items(9, "GOALS", { directionCode: "1.2" }),
    ...items(9, "GOALS", { directionCode: "2.1" }),
  ];
  const draw = aDraw({
    cells: [common("GOALS", 2), common("ETHICS", 3), requested(5)],
    pool,
    directionCodes: ["1.2", "2.1"],
  });

  test("R05 has what its cells ask for, each item once, from the common part and the requested directions", () => {
    const paper = drawPaper({ ...draw, pool: [...pool, ...items(9, "GOALS", { directionCode: "2.2" })] })!;
    expect(new Set(idsOf(paper)).size).toBe(10);
    expect(paper.map(({ cell }) => cell)).toEqual([0, 0, 1, 1, 1, 2, 2, 2, 2, 2]);
    const directions = paper.map(({ itemId }) => pool.find((item) => item.itemId === itemId)!.directionCode);
    expect(directions.slice(0, 5)).toEqual([null, null, null, null, null]);
    expect(directions.filter((code) => code === "1.2").length).toBeGreaterThanOrEqual(2);
    expect(directions.filter((code) => code === "2.1").length).toBeGreaterThanOrEqual(2);
  });

  test("R05 is the same for the same seed and another for another", () => {
    expect(drawPaper(draw)).toEqual(drawPaper(draw));
    expect(drawPaper({ ...draw, pool: pool.toReversed() })).toEqual(drawPaper(draw));
    expect(idsOf(drawPaper({ ...draw, seed: "other" })!)).not.toEqual(idsOf(drawPaper(draw)!));
  });

  test("R05 takes the least exposed items first", () => {
    const worn = pool.map((item, at) => ({ ...item, exposure: at % 3 === 0 ? 0 : 5 }));
    const paper = drawPaper({ ...draw, pool: worn, paperCount: 10 })!;
    const fresh = worn.filter(({ exposure }) => exposure === 0).map(({ itemId }) => itemId);
    expect(idsOf(paper).filter((id) => fresh.includes(id)).length).toBe(2 + 2 + 5);
  });

  test("R05 puts the odd item of a cell where most items stand", () => {
    const cells = drawnCells({ ...draw, pool: [...pool, ...items(1, "GOALS", { directionCode: "2.1" })] });
    expect(cells.slice(2).map(({ directionCode, count }) => [directionCode, count])).toEqual([
      ["1.2", 2],
      ["2.1", 3],
    ]);
  });

  test("R05 never has two of one enemy set, though they fill different cells", () => {
    const rivals = [
      ...items(1, "GOALS", { enemySet: "a" }),
      ...items(1, "ETHICS", { enemySet: "a" }),
      ...items(1, "GOALS", { exposure: 9 }),
    ];
    const paper = drawPaper(
      aDraw({ cells: [common("GOALS", 1), common("ETHICS", 1)], pool: rivals, paperCount: 20 }),
    );
    expect(new Set(idsOf(paper!))).toEqual(new Set([rivals[2]!.itemId, rivals[1]!.itemId]));
  });

  test("R05 shares at most 30 percent with each earlier paper of the person", () => {
    const bank = items(44, "GOALS");
    const first = new Set(bank.slice(0, 18).map(({ itemId }) => itemId));
    const second = new Set(bank.slice(14, 34).map(({ itemId }) => itemId));
    // Ten are left for eighteen: the rest comes from both, and no more than five from either.
    const paper = drawPaper(
      aDraw({ cells: [common(null, 18)], pool: bank, earlierPapers: [first, second] }),
    )!;
    expect(paper).toHaveLength(18);
    expect([shared(paper, first), shared(paper, second)].every((both) => both <= 5)).toBe(true);
  });

  test("a case is the least exposed item that the person has not met", () => {
    const [met, worn, fresh] = [
      ...items(1, "GOALS"),
      ...items(1, "GOALS", { exposure: 3 }),
      ...items(1, "ETHICS", { exposure: 1 }),
    ];
    const given = { pool: [met!, worn!, fresh!], met: new Set([met!.itemId]), seed: "s" };
    expect(drawCase(given)?.itemId).toBe(fresh!.itemId);
    expect(drawCase({ ...given, pool: [met!] })).toBeNull();
  });
});

describe("R05 a paper that cannot be drawn is explained", () => {
  test("R05 by the one cell that lacks items", () => {
    const draw = aDraw({
      cells: [common("GOALS", 4), common("ETHICS", 2)],
      pool: [...items(1, "GOALS"), ...items(5, "ETHICS")],
    });
    expect(paperConflicts(draw)).toEqual([
      {
        constraints: [{ kind: "CELL", cell: 0, directionCode: null }],
        lacks: [{ cell: 0, directionCode: null, count: 3 }],
      },
    ]);
    expect(explains(draw)).toBe(true);
  });

  test("R05 by two cells that want the same items", () => {
    const draw = aDraw({ cells: [common("GOALS", 3), common(null, 4)], pool: items(6, "GOALS") });
    expect(paperConflicts(draw)).toEqual([
      {
        constraints: [
          { kind: "CELL", cell: 0, directionCode: null },
          { kind: "CELL", cell: 1, directionCode: null },
        ],
        lacks: [
          { cell: 0, directionCode: null, count: 1 },
          { cell: 1, directionCode: null, count: 1 },
        ],
      },
    ]);
    expect(explains(draw)).toBe(true);
  });

  test("R05 by enemies", () => {
    const draw = aDraw({
      cells: [common("GOALS", 3)],
      pool: [...items(2, "GOALS", { enemySet: "a" }), ...items(1, "GOALS")],
    });
    expect(paperConflicts(draw)).toEqual([
      {
        constraints: [
          { kind: "CELL", cell: 0, directionCode: null },
          { kind: "ENEMIES", enemySet: "a" },
        ],
        lacks: [{ cell: 0, directionCode: null, count: 1 }],
      },
    ]);
    expect(explains(draw)).toBe(true);
  });

  test("R05 by a cap of exposure below the share of the pool", () => {
    const draw = aDraw({ cells: [common("GOALS", 3)], pool: items(5, "GOALS"), exposurePercent: 50 });
    expect(paperConflicts(draw)).toEqual([
      {
        constraints: [
          { kind: "CELL", cell: 0, directionCode: null },
          { kind: "EXPOSURE", cell: 0, directionCode: null },
        ],
        lacks: [{ cell: 0, directionCode: null, count: 1 }],
      },
    ]);
    expect(drawPaper({ ...draw, pool: items(6, "GOALS") })).not.toBeNull();
    expect(explains(draw)).toBe(true);
  });

  test("R05 by an earlier paper of the person", () => {
    const pool = items(12, "GOALS");
    const earlier = new Set(pool.slice(0, 10).map(({ itemId }) => itemId));
    const draw = aDraw({ cells: [common("GOALS", 10)], pool, earlierPapers: [earlier] });
    expect(paperConflicts(draw)).toEqual([
      {
        constraints: [
          { kind: "CELL", cell: 0, directionCode: null },
          { kind: "OVERLAP", earlierPaper: 0 },
        ],
        lacks: [{ cell: 0, directionCode: null, count: 5 }],
      },
    ]);
    expect(explains(draw)).toBe(true);
  });

  test("R05 by two independent conflicts, and leaving out one demand of each makes a paper possible", () => {
    const draw = aDraw({
      cells: [common("GOALS", 3), common("ETHICS", 2), common("MEASUREMENT", 2), requested(2)],
      pool: [
        ...items(3, "GOALS", { enemySet: "a" }),
        ...items(2, "GOALS"),
        ...items(3, "ETHICS"),
        ...items(1, "MEASUREMENT", { enemySet: "b" }),
        ...items(1, "MEASUREMENT", { enemySet: "c" }),
        ...items(9, "GOALS", { directionCode: "1.2" }).slice(0, 1),
        ...items(1, "ANALYSIS", { directionCode: "1.2", enemySet: "b" }),
      ],
    });
    const conflicts = paperConflicts(draw);
    expect(conflicts.map(({ constraints }) => constraints)).toEqual([
      [
        { kind: "CELL", cell: 2, directionCode: null },
        { kind: "CELL", cell: 3, directionCode: "1.2" },
        { kind: "ENEMIES", enemySet: "b" },
      ],
    ]);
    expect(explains(draw)).toBe(true);

    const worse = { ...draw, cells: [common("GOALS", 4), ...draw.cells.slice(1)] };
    expect(paperConflicts(worse)).toHaveLength(2);
    expect(paperConflicts(worse).flatMap(({ lacks }) => lacks)).toContainEqual({
      cell: 0,
      directionCode: null,
      count: 1,
    });
    expect(explains(worse)).toBe(true);
  });

  test("R05 within a second on an empty bank", () => {
    const cells = Array.from({ length: 14 }, () => common("GOALS", 2));
    expect(paperConflicts(aDraw({ cells, exposurePercent: 50 }))).toHaveLength(14);
  });
});

const components: ItemComponent[] = ["GOALS", "ETHICS", "ANALYSIS"];
const banks = fc
  .record({
    pool: fc.array(
      fc.record({
        component: fc.constantFrom(...components),
        directionCode: fc.constantFrom(null, null, "1.2", "2.1"),
        enemySet: fc.constantFrom(null, null, "a", "b"),
        exposure: fc.integer({ min: 0, max: 2 }),
        earlier: fc.integer({ min: 0, max: 3 }),
      }),
      { maxLength: 9 },
    ),
    cells: fc.array(
      fc.record({
        scope: fc.constantFrom("COMMON" as const, "REQUESTED" as const),
        component: fc.constantFrom(null, ...components),
        count: fc.integer({ min: 1, max: 3 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    exposurePercent: fc.constantFrom(50, 100),
    paperCount: fc.integer({ min: 0, max: 4 }),
    sharedPercent: fc.constantFrom(0, 30, 50),
    seed: fc.string(),
  })
  .map(({ pool, ...given }): PaperDraw => {
    const named = pool.map((item, at) => ({ ...item, itemId: `i${at}`, versionId: `v${at}` }));
    const stoodIn = (bit: number) =>
      new Set(named.filter(({ earlier }) => (earlier & bit) !== 0).map(({ itemId }) => itemId));
    return { ...given, pool: named, directionCodes: ["1.2", "2.1"], earlierPapers: [stoodIn(1), stoodIn(2)] };
  });

/** Whether any paper at all meets every demand, by trying all of them. */
function exists(draw: PaperDraw): boolean {
  const cells = drawnCells(draw);
  const size = cells.reduce((sum, { count }) => sum + count, 0);
  const limit = Math.ceil((draw.exposurePercent * (draw.paperCount + 1)) / 100);
  const mayStand = (item: PoolItem, at: number) =>
    item.directionCode === cells[at]!.directionCode &&
    (cells[at]!.component === null || cells[at]!.component === item.component);
  const lasts = cells.every(
    ({ count }, at) =>
      count * 100 <= draw.exposurePercent * draw.pool.filter((item) => mayStand(item, at)).length,
  );
  const places = cells.flatMap(({ count }, at) => Array.from({ length: count }, () => at));
  const fill = (place: number, taken: readonly PoolItem[]): boolean => {
    if (
      draw.earlierPapers.some(
        (earlier) =>
          taken.filter(({ itemId }) => earlier.has(itemId)).length >
          Math.floor((draw.sharedPercent * size) / 100),
      )
    )
      return false;
    if (place === places.length) return true;
    return draw.pool.some(
      (item) =>
        mayStand(item, places[place]!) &&
        item.exposure + 1 <= limit &&
        taken.every(
          (other) => other !== item && (item.enemySet === null || other.enemySet !== item.enemySet),
        ) &&
        fill(place + 1, [...taken, item]),
    );
  };
  return lasts && fill(0, []);
}

describe("R05 whatever the bank", () => {
  test("R05 a paper is drawn when one exists, and only then", () => {
    fc.assert(
      fc.property(banks, (draw) => {
        const paper = drawPaper(draw);
        expect(paper !== null).toBe(exists(draw));
        for (const earlier of paper ? draw.earlierPapers : [])
          expect(shared(paper!, earlier) * 100).toBeLessThanOrEqual(draw.sharedPercent * paper!.length);
      }),
      { numRuns: 300 },
    );
  });

  test("R05 conflicts are minimal, and leaving out one demand of each makes a paper possible", () => {
    fc.assert(
      fc.property(banks, (draw) => {
        fc.pre(drawPaper(draw) === null && paperConflicts(draw).length <= 3);
        expect(explains(draw)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

test("R05 500 papers for 250 people keep exposure and overlap within their limits", () => {
  const parts: readonly (readonly [ItemComponent, number])[] = [
    ["GOALS", 5],
    ["EXPERTISE_PROCEDURE", 9],
    ["ETHICS", 6],
  ];
  const directions = ["1.1", "1.2", "1.3"];
  const bank = [
    ...parts.flatMap(([component, size]) => items(size * 3, component)),
    ...directions.flatMap((directionCode) => items(24, "ANALYSIS", { directionCode })),
  ].map((item, at) => ({ ...item, enemySet: at % 12 < 2 ? `e${Math.floor(at / 12)}` : null }));
  const exposure = new Map<string, number>();
  const papersOf = new Map<number, Set<string>[]>();
  for (let paperCount = 0; paperCount < 500; paperCount += 1) {
    const person = paperCount % 250;
    const earlierPapers = papersOf.get(person) ?? [];
    const paper = drawPaper({
      cells: [...parts.map(([component, size]) => common(component, size)), requested(10)],
      pool: bank.map((item) => ({ ...item, exposure: exposure.get(item.itemId) ?? 0 })),
      directionCodes: [directions[person % 3]!, directions[(person + (person % 2)) % 3]!],
      earlierPapers,
      sharedPercent: 30,
      exposurePercent: 50,
      paperCount,
      seed: `paper ${paperCount}`,
    })!;
    expect(paper).toHaveLength(30);
    for (const earlier of earlierPapers) expect(shared(paper, earlier)).toBeLessThanOrEqual(9);
    for (const id of idsOf(paper)) exposure.set(id, (exposure.get(id) ?? 0) + 1);
    papersOf.set(person, [...earlierPapers, new Set(idsOf(paper))]);
  }
  expect(Math.max(...exposure.values())).toBeLessThanOrEqual(250);
});
