import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { fleissKappa } from "./fleiss.js";
import { ICC_FORMS, intraclassCorrelation } from "./icc.js";
import { cohenKappa, crossTable } from "./kappa.js";
import { krippendorffAlpha, type MeasurementLevel } from "./krippendorff.js";
import { transposed } from "./numbers.js";

const scale = [0, 1, 2, 3];
const level = fc.constantFrom(...scale);
const matrixOf = <T>(cell: fc.Arbitrary<T>) =>
  fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 8 })).chain(([raters, units]) =>
    fc.array(fc.array(cell, { minLength: units, maxLength: units }), {
      minLength: raters,
      maxLength: raters,
    }),
  );
const ratings = matrixOf(level);
const withGaps = matrixOf(fc.option(level, { freq: 4 }));
const levels: MeasurementLevel[] = ["nominal", "ordinal", "interval", "ratio"];

/** Alike to nine digits; null is alike only to null. */
const near = (value: number | null): unknown => (value === null ? null : expect.closeTo(value, 9));
const countsOf = (units: readonly (readonly number[])[]) =>
  units.map((unit) => scale.map((each) => unit.filter((value) => value === each).length));

describe("agreement does not depend", () => {
  test.each(levels)("on the order of raters or units, for alpha at the level %s", (level) => {
    fc.assert(
      fc.property(withGaps, (given) => {
        const { alpha } = krippendorffAlpha(given, level);

        expect(krippendorffAlpha(given.toReversed(), level).alpha).toEqual(near(alpha));
        expect(
          krippendorffAlpha(
            given.map((row) => row.toReversed()),
            level,
          ).alpha,
        ).toEqual(near(alpha));
      }),
    );
  });

  test("on the order of judges or targets, for the six intraclass correlations", () => {
    fc.assert(
      fc.property(ratings, (given) => {
        const { icc } = intraclassCorrelation(given);
        const turned = intraclassCorrelation(given.toReversed().map((row) => row.toReversed())).icc;

        for (const form of ICC_FORMS) expect(turned[form]).toEqual(near(icc[form]));
      }),
    );
  });

  test("on who is the first of two raters, for kappa", () => {
    fc.assert(
      fc.property(ratings, ([first, second]) => {
        const [one, other] = [crossTable(scale, first!, second!), crossTable(scale, second!, first!)];

        for (const weights of ["none", "linear", "quadratic"] as const)
          expect(cohenKappa(one, weights).kappa).toEqual(near(cohenKappa(other, weights).kappa));
      }),
    );
  });

  test("on the order of units or the names of categories, for nominal coefficients", () => {
    fc.assert(
      fc.property(ratings, (given) => {
        const renamed = given.map((row) => row.map((value) => ["d", "a", "c", "b"][value]!));
        const moved = given.map((row) => row.map((value) => [3, 0, 2, 1][value]!));
        const counts = countsOf(transposed(given));
        const [first, second] = given;

        expect(krippendorffAlpha(renamed, "nominal").alpha).toEqual(
          near(krippendorffAlpha(given, "nominal").alpha),
        );
        expect(fleissKappa(countsOf(transposed(moved)).toReversed()).kappa).toEqual(
          near(fleissKappa(counts).kappa),
        );
        expect(cohenKappa(crossTable(scale, moved[0]!, moved[1]!), "none").kappa).toEqual(
          near(cohenKappa(crossTable(scale, first!, second!), "none").kappa),
        );
      }),
    );
  });

  test("on zero and unit of the scale, for interval alpha and intraclass correlations", () => {
    fc.assert(
      fc.property(
        ratings,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: -50, max: 50 }),
        (given, unit, zero) => {
          const moved = given.map((row) => row.map((value) => (unit / 4) * value + zero));

          expect(krippendorffAlpha(moved, "interval").alpha).toEqual(
            near(krippendorffAlpha(given, "interval").alpha),
          );
          for (const form of ICC_FORMS)
            expect(intraclassCorrelation(moved).icc[form]).toEqual(
              near(intraclassCorrelation(given).icc[form]),
            );
        },
      ),
    );
  });

  test.each(levels)("on a unit that only one rater rated, for alpha at the level %s", (level) => {
    fc.assert(
      fc.property(withGaps, fc.constantFrom(...scale), (given, value) => {
        const longer = given.map((row, rater) => [...row, rater === 0 ? value : null]);
        const [before, after] = [krippendorffAlpha(given, level), krippendorffAlpha(longer, level)];

        expect(after.pairableValues).toBe(before.pairableValues);
        expect(after.alpha).toEqual(near(before.alpha));
      }),
    );
  });
});

describe("the declared scale", () => {
  test("keeps levels that nobody used: 0.2298, where their loss would give 0.2520", () => {
    const second = [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4];
    const third = [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2];
    const kappaOn = (declared: number[]) =>
      cohenKappa(crossTable(declared, second, third), "quadratic").kappa;

    expect(kappaOn([1, 2, 3, 4, 5, 6])).toBeCloseTo(0.2298, 4);
    expect(kappaOn([1, 2, 3, 4, 6])).toBeCloseTo(0.252, 4);
  });

  test("decides the order of ordinal levels that are words", () => {
    const words = ["poor", "fair", "good"];
    const rated = [
      ["poor", "good", "fair", "good"],
      ["fair", "good", "poor", "good"],
    ];
    const numbered = rated.map((row) => row.map((word) => words.indexOf(word)));

    expect(krippendorffAlpha(rated, "ordinal", words)).toEqual(krippendorffAlpha(numbered, "ordinal"));
    expect(() => krippendorffAlpha(rated, "ordinal", ["poor", "good"])).toThrow("fair is not on the scale");
    expect(() => krippendorffAlpha(rated, "ordinal")).toThrow(
      "Ratings must be numbers for the level ordinal.",
    );
  });

  test("has no negative values at the level ratio", () => {
    expect(() => krippendorffAlpha([[-1], [1]], "ratio")).toThrow("must not be negative");
  });
});

describe("kappa beside raw agreement", () => {
  test("falls with skewed margins although raters agree as often", () => {
    const balanced = cohenKappa(
      [
        [40, 9],
        [6, 45],
      ],
      "none",
    );
    const skewed = cohenKappa(
      [
        [80, 10],
        [5, 5],
      ],
      "none",
    );

    expect([balanced.rawAgreement, skewed.rawAgreement]).toEqual([0.85, 0.85]);
    expect(balanced.kappa).toBeCloseTo(0.7, 2);
    expect(skewed.kappa).toBeCloseTo(0.32, 2);
    expect(skewed.gwetAc1).toBeGreaterThan(0.8);
  });

  test("knows the errors that SAS prints for linear weights", () => {
    const found = cohenKappa(
      [
        [0, 4, 1],
        [0, 8, 0],
        [0, 1, 5],
      ],
      "linear",
    );

    expect(found.kappa).toBeCloseTo(0.4701, 4);
    expect(found.se).toBeCloseTo(0.1457, 4);
    expect(found.ci95![0]).toBeCloseTo(0.1845, 4);
    expect(found.ci95![1]).toBeCloseTo(0.7558, 4);
  });

  test("takes no weights that are not 0 on the diagonal, or that are all 0", () => {
    expect(() =>
      cohenKappa(
        [
          [1, 1],
          [1, 1],
        ],
        [
          [1, 1],
          [1, 1],
        ],
      ),
    ).toThrow("0 on the diagonal");
    expect(() =>
      cohenKappa(
        [
          [1, 1],
          [1, 1],
        ],
        [
          [0, 0],
          [0, 0],
        ],
      ),
    ).toThrow("above 0");
  });
});

describe("what is not estimable", () => {
  const alphaOf = (given: (number | null)[][]) => {
    const { alpha, rawAgreement, notEstimable } = krippendorffAlpha(given, "interval");
    return [alpha, rawAgreement, notEstimable];
  };
  const kappaOf = (table: number[][]) => {
    const { kappa, rawAgreement, gwetAc1, notEstimable } = cohenKappa(table, "quadratic");
    return [kappa, rawAgreement, gwetAc1, notEstimable];
  };
  const fleissOf = (counts: number[][]) => {
    const { kappa, rawAgreement, notEstimable } = fleissKappa(counts);
    return [kappa, rawAgreement, notEstimable];
  };
  const iccOf = (given: (number | null)[][]) => {
    const { icc, rawAgreement, notEstimable } = intraclassCorrelation(given);
    return [...new Set(ICC_FORMS.map((form) => icc[form])), rawAgreement, notEstimable];
  };

  test("is told of identical ratings, with raw agreement and never as 1", () => {
    expect(
      alphaOf([
        [2, 2, 2],
        [2, 2, null],
      ]),
    ).toEqual([null, 1, "IDENTICAL_RATINGS"]);
    expect(
      kappaOf([
        [0, 0],
        [0, 7],
      ]),
    ).toEqual([null, 1, null, "IDENTICAL_RATINGS"]);
    expect(
      fleissOf([
        [0, 3],
        [0, 3],
      ]),
    ).toEqual([null, 1, "IDENTICAL_RATINGS"]);
    expect(
      iccOf([
        [0.1, 0.1, 0.1],
        [0.1, 0.1, 0.1],
      ]),
    ).toEqual([null, 1, "IDENTICAL_RATINGS"]);
  });

  test("is told of fewer than two units that can be compared", () => {
    expect(
      alphaOf([
        [1, 2, null],
        [2, null, 3],
      ]),
    ).toEqual([null, 0, "TOO_FEW_UNITS"]);
    expect(
      alphaOf([
        [1, null],
        [null, 3],
      ]),
    ).toEqual([null, null, "TOO_FEW_UNITS"]);
    expect(
      kappaOf([
        [0, 1],
        [0, 0],
      ]),
    ).toEqual([null, 0, null, "TOO_FEW_UNITS"]);
    expect(fleissOf([[1, 1]])).toEqual([null, 0, "TOO_FEW_UNITS"]);
    expect(
      iccOf([
        [1, 2],
        [1, null],
      ]),
    ).toEqual([null, 0, "TOO_FEW_UNITS"]);
  });

  test("is told of one rater", () => {
    expect(alphaOf([[1, 2, 3]])).toEqual([null, null, "ONE_RATER"]);
    expect(
      fleissOf([
        [0, 1],
        [1, 0],
      ]),
    ).toEqual([null, null, "ONE_RATER"]);
    expect(iccOf([[1], [2]])).toEqual([null, null, "ONE_RATER"]);
  });

  test("is told of no ratings at all", () => {
    expect(alphaOf([])).toEqual([null, null, "NO_RATINGS"]);
    expect(alphaOf([[null], [null]])).toEqual([null, null, "NO_RATINGS"]);
    expect(
      kappaOf([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual([null, null, null, "NO_RATINGS"]);
    expect(fleissOf([])).toEqual([null, null, "NO_RATINGS"]);
    expect(iccOf([])).toEqual([null, null, "NO_RATINGS"]);
  });
});

describe("what is at the ends", () => {
  test("perfect agreement is 1 everywhere, with an interval of no width", () => {
    const perfect = [
      [0, 1, 3],
      [0, 1, 3],
    ];

    for (const level of levels) expect(krippendorffAlpha(perfect, level).alpha).toBe(1);
    expect(cohenKappa(crossTable(scale, perfect[0]!, perfect[1]!), "linear")).toMatchObject({
      kappa: 1,
      se: 0,
      ci95: [1, 1],
    });
    expect(fleissKappa(countsOf(transposed(perfect))).kappa).toBe(1);
    const { icc, ci95, twoWayF } = intraclassCorrelation(transposed(perfect));
    expect(ICC_FORMS.map((form) => icc[form])).toEqual([1, 1, 1, 1, 1, 1]);
    expect(ICC_FORMS.map((form) => ci95[form])).toEqual(ICC_FORMS.map(() => [1, 1]));
    expect(twoWayF).toBeNull();
  });

  test("disagreement worse than chance is negative and not cut", () => {
    const contrary = [
      [0, 3, 0, 3],
      [3, 0, 3, 0],
    ];

    expect(cohenKappa(crossTable(scale, contrary[0]!, contrary[1]!), "quadratic").kappa).toBe(-1);
    expect(krippendorffAlpha(contrary, "interval").alpha).toBeCloseTo(-0.75, 10);
    const { icc } = intraclassCorrelation(transposed(contrary));
    expect(icc["(1,1)"]).toBe(-1);
    expect(icc["(1,k)"]).toBeNull();
  });

  test("judges who differ by a constant agree only where judges are fixed", () => {
    const { icc, ci95 } = intraclassCorrelation([
      [1, 2],
      [2, 3],
      [5, 6],
    ]);

    expect(icc["(3,1)"]).toBe(1);
    expect(icc["(2,1)"]).toBeLessThan(1);
    expect(ci95["(2,1)"]![0]).toBeLessThan(icc["(2,1)"]!);
  });

  test("targets that not all judges rated are left out and counted", () => {
    const whole = intraclassCorrelation([
      [1, 2],
      [2, 2],
      [5, 4],
    ]);

    expect(
      intraclassCorrelation([
        [1, 2],
        [null, 9],
        [2, 2],
        [5, 4],
      ]),
    ).toEqual({ ...whole, targetsLeftOut: 1 });
  });

  test("Fleiss' kappa wants the same number of ratings of every unit", () => {
    expect(() =>
      fleissKappa([
        [1, 1],
        [1, 2],
      ]),
    ).toThrow("the same number of ratings");
  });
});
