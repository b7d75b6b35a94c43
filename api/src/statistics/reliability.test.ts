import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { angoffCut } from "./angoff.js";
import { itemAnalysis, optionAnalysis, type Response } from "./items.js";
import {
  cronbachAlpha,
  feldtInterval,
  kuderRichardson,
  lengthFactorFor,
  spearmanBrown,
} from "./reliability.js";

const answers = [
  [1, 1, 1, 1],
  [1, 1, 1, 0],
  [1, 1, 0, 0],
  [1, 0, 0, 0],
  [0, 0, 0, 0],
  [1, 0, 1, 0],
];
const table = (cell: fc.Arbitrary<number>) =>
  fc.tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 2, max: 6 })).chain(([persons, items]) =>
    fc.array(fc.array(cell, { minLength: items, maxLength: items }), {
      minLength: persons,
      maxLength: persons,
    }),
  );

describe("internal consistency", () => {
  test("is the same by KR-20 and by alpha for right and wrong answers", () => {
    fc.assert(
      fc.property(table(fc.constantFrom(0, 1)), (given) => {
        const [{ kr20 }, { alpha }] = [kuderRichardson(given), cronbachAlpha(given)];

        expect(kr20 === null).toBe(alpha === null);
        expect(Math.abs((kr20 ?? 0) - (alpha ?? 0))).toBeLessThan(1e-10);
      }),
    );
  });

  test("does not mix the variances of population and sample, as textbooks do", () => {
    const { kr20, sumPq, totalVariance } = kuderRichardson(answers);
    const mixed = (4 / 3) * (1 - sumPq / ((totalVariance! * 6) / 5));

    expect(kr20).toBeCloseTo((4 / 3) * (1 - sumPq / totalVariance!), 12);
    expect(mixed - kr20!).toBeGreaterThan(0.05);
  });

  test("does not depend on order, nor alpha on zero and unit of the points", () => {
    fc.assert(
      fc.property(table(fc.nat(5)), (given) => {
        const { alpha } = cronbachAlpha(given);
        const turned = cronbachAlpha(given.toReversed().map((row) => row.toReversed())).alpha;
        const moved = cronbachAlpha(given.map((row) => row.map((points) => 3 * points + 7))).alpha;

        for (const other of [turned, moved]) {
          expect(other === null).toBe(alpha === null);
          expect(Math.abs((other ?? 0) - (alpha ?? 0))).toBeLessThan(1e-9);
        }
      }),
    );
  });

  test("may be negative and is not cut", () => {
    expect(
      cronbachAlpha([
        [1, 0, 1],
        [0, 2, 0],
        [2, 0, 0],
        [0, 1, 2],
      ]).alpha,
    ).toBeLessThan(0);
  });

  test.each([
    ["no persons", [], "NO_RATINGS"],
    ["one item", [[1], [0]], "ONE_ITEM"],
    ["one person", [[1, 0]], "TOO_FEW_UNITS"],
    [
      "equal totals",
      [
        [1, 0],
        [0, 1],
      ],
      "NO_VARIATION",
    ],
    [
      "totals that only rounding tells apart",
      [
        [0.1, 0.2, 0.3],
        [0.3, 0.2, 0.1],
      ],
      "NO_VARIATION",
    ],
  ])("is not estimable from %s", (_, given, reason) => {
    expect(cronbachAlpha(given)).toMatchObject({ alpha: null, ci95: null, sem: null, notEstimable: reason });
    expect(kuderRichardson(given)).toMatchObject({ kr20: null, kr21: null, sem: null, notEstimable: reason });
  });

  test("has Feldt's interval", () => {
    // From scipy's quantiles of F with 29 and 261 degrees of freedom.
    expect(feldtInterval(0.7, 30, 10)![0]).toBeCloseTo(0.5100391625664378, 10);
    expect(feldtInterval(0.7, 30, 10)![1]).toBeCloseTo(0.8373374038861634, 10);
    expect(feldtInterval(null, 30, 10)).toBeNull();
  });

  test("grows with length as the factor for a wanted reliability says", () => {
    expect(spearmanBrown(0.4, lengthFactorFor(0.8, 0.4)!)).toBeCloseTo(0.8, 12);
    expect(lengthFactorFor(0.8, 0)).toBeNull();
    expect(lengthFactorFor(0.8, -0.2)).toBeNull();
    expect(lengthFactorFor(1, 0.5)).toBeNull();
  });
});

describe("item analysis", () => {
  const responses: Response[][] = [
    [1, 1, 1],
    [1, 0, "omitted"],
    [1, 1, null],
    [0, null, null],
  ];

  test("keeps not reached apart from wrong: out of facility, at 0 points in the total", () => {
    const { items, totals } = itemAnalysis(responses, [1, 1, 1]);

    expect(items.map(({ facility }) => facility)).toEqual([3 / 4, 2 / 3, 1 / 2]);
    expect(items.map(({ omitted }) => omitted)).toEqual([0, 0, 1]);
    expect(items.map(({ notReached }) => notReached)).toEqual([0, 1, 2]);
    expect(totals).toEqual([3, 1, 2, 0]);
  });

  test("counts persons by total, and weighs points by the most of an item", () => {
    const { items, distribution } = itemAnalysis(
      [
        [2, 0],
        [1, 1],
        [2, 1],
      ],
      [2, 1],
    );

    expect(items[0]!.facility).toBe(5 / 6);
    expect(distribution).toEqual([0, 0, 2, 1]);
    expect(itemAnalysis([[0.5, 1]], [1, 1]).distribution).toBeNull();
  });

  test("has no correlation of an item that all solved, nor figures of one nobody reached", () => {
    const { items } = itemAnalysis(
      [
        [1, 1, null],
        [1, 0, null],
        [1, 0, null],
      ],
      [1, 1, 1],
    );

    expect(items[0]).toMatchObject({ facility: 1, itemTotal: null, itemRest: null });
    expect(items[2]).toEqual({ facility: null, itemTotal: null, itemRest: null, omitted: 0, notReached: 3 });
  });

  test("shows distractors that draw the weak and those that draw the strong", () => {
    const choices = [
      ["a", "a", "a", "c"],
      ["a", "a", "a", "c"],
      ["a", "a", "b", "a"],
      ["b", "b", "b", "a"],
      ["b", "b", null, "omitted"],
    ];
    const found = optionAnalysis(choices, ["a", "a", "a", "a"]);

    expect(found[0]).toMatchObject([
      { option: "a", isKey: true, chosen: 3 },
      { option: "b", isKey: false, chosen: 2 },
    ]);
    expect(found[0]![1]!.optionRest).toBeLessThan(0);
    expect(found[3]!.find(({ option }) => option === "c")!.optionRest).toBeGreaterThan(0);
    expect(found[3]!.map(({ option }) => option)).toEqual(["a", "c"]);
    expect(found[2]!.map(({ chosen }) => chosen)).toEqual([2, 2]);
  });
});

describe("Angoff's cut", () => {
  test("has no error from one judge, and is nothing without judges", () => {
    expect(angoffCut([[0.5, 0.7]])).toEqual({
      judgeCuts: [1.2],
      cut: 1.2,
      cutPercent: 60,
      se: null,
      notEstimable: "ONE_RATER",
    });
    expect(angoffCut([])).toMatchObject({ cut: null, notEstimable: "NO_RATINGS" });
  });
});
