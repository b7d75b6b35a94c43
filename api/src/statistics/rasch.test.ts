import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { bradleyTerry } from "./bradleyTerry.js";
import type { FacetScore } from "./facetFit.js";
import { manyFacetRasch } from "./manyFacetRasch.js";
import { logistic } from "./numbers.js";
import { raschConditional } from "./raschConditional.js";
import type { AnswerRow } from "./raschGroups.js";
import { raschMarginal } from "./raschMarginal.js";
import { seeded } from "./seeded.js";

const rowsOf = (...patterns: string[]): AnswerRow[] =>
  patterns.map((pattern) => ({
    answers: Array.from(pattern, (letter) => (letter === "." ? null : letter === "1" ? 1 : 0)),
    count: 1,
  }));
const some = rowsOf("1100", "1010", "0110", "1001", "1110", "1101", "0111", "1000", "0100", "1111", "0000");
/** Alike to six digits; null is alike only to null. */
const near = (values: readonly (number | null)[]): unknown[] =>
  values.map((value) => (value === null ? null : expect.closeTo(value, 6)));

/** How often each item is expected right, given raw scores, by going through all patterns. */
function expectedRight(rows: readonly AnswerRow[], difficulties: readonly number[]): number[] {
  const all = Array.from({ length: 2 ** difficulties.length }, (_, bits) =>
    difficulties.map((__, item) => (bits >> item) & 1),
  );
  const score = (answers: readonly (number | null)[]) =>
    answers.reduce<number>((total, each) => total + (each ?? 0), 0);
  const weight = (answers: readonly number[]) =>
    Math.exp(-answers.reduce((total, each, item) => total + each * difficulties[item]!, 0));
  return difficulties.map((_, item) =>
    rows.reduce((total, { answers, count }) => {
      const alike = all.filter((each) => score(each) === score(answers));
      const whole = alike.reduce((sum, each) => sum + weight(each), 0);
      return total + (count * alike.reduce((sum, each) => sum + each[item]! * weight(each), 0)) / whole;
    }, 0),
  );
}

describe("conditional Rasch estimates", () => {
  test("solve their equations wherever the scale has its zero", () => {
    const { difficulties } = raschConditional(some, 4);
    const right = [0, 1, 2, 3].map((item) => some.filter(({ answers }) => answers[item] === 1).length);

    for (const shift of [0, 3, -5])
      expect(
        expectedRight(
          some,
          difficulties.map((difficulty) => difficulty! + shift),
        ),
      ).toEqual(near(right));
    expect(difficulties.reduce<number>((total, each) => total + each!, 0)).toBeCloseTo(0, 12);
  });

  test("learn nothing from persons with all or nothing right", () => {
    const half = rowsOf("110", "101", "011", "100", "100", "010", "110");
    const { difficulties, informativePersons } = raschConditional([...half, ...rowsOf("111", "000")], 3);

    expect(difficulties).toEqual(near(raschConditional(half, 3).difficulties));
    expect(informativePersons).toBe(7);
  });

  test("leave out what was not reached, and follow items and persons in any order", () => {
    const gaps = rowsOf("110.", "101.", "0110", "1001", "1.10", "1101", "0111", "10..", "01.0");
    const { difficulties, errors } = raschConditional(gaps, 4);
    const turned = raschConditional(
      gaps.toReversed().map((row) => ({ ...row, answers: row.answers.toReversed() })),
      4,
    );

    expect(turned.difficulties.toReversed()).toEqual(near(difficulties));
    expect(turned.errors.toReversed()).toEqual(near(errors));
  });

  test("are null for an item that all who tell anything solved", () => {
    const { difficulties, notEstimable } = raschConditional(
      rowsOf("1100", "1010", "1001", "1110", "1011", "1101"),
      4,
    );

    expect(notEstimable).toBeNull();
    expect(difficulties.map((each) => each === null)).toEqual([true, false, false, false]);
  });

  test.each([
    ["no persons", [], 3, "NO_RATINGS"],
    ["one item", rowsOf("1", "0"), 1, "ONE_ITEM"],
    ["all or nothing right", rowsOf("111", "000"), 3, "SEPARATED"],
    ["items in two steps that nobody crosses", rowsOf("1000", "0100", "1110", "1101"), 4, "SEPARATED"],
  ])("are not estimable from %s", (_, rows, items, reason) => {
    expect(raschConditional(rows, items)).toMatchObject({ logLikelihood: null, notEstimable: reason });
  });
});

describe("marginal Rasch estimates", () => {
  test("find a planted discrimination and planted difficulties", () => {
    const items = [-1.5, -0.5, 0.5, 1.5];
    const next = seeded("marginal");
    const rows = Array.from({ length: 3000 }, (): AnswerRow => {
      const ability = 2 * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
      return { answers: items.map((item) => (next() < logistic(ability - 2 * item) ? 1 : 0)), count: 1 };
    });
    const { discrimination, difficulties, discriminationError } = raschMarginal(rows, 4, true);

    expect(Math.abs(discrimination! - 2)).toBeLessThan(4 * discriminationError!);
    for (const [index, item] of items.entries()) expect(difficulties[index]!).toBeCloseTo(item, 0);
  });

  test("have no finite place for an item that all solved, but for the others", () => {
    const { difficulties, logLikelihood } = raschMarginal(rowsOf("110", "101", "100", "111"), 3, false);

    expect(difficulties.map((each) => each === null)).toEqual([true, false, false]);
    expect(logLikelihood).toBeLessThan(0);
  });

  test("follow persons and items in any order, and the mirrored answers", () => {
    const { difficulties } = raschMarginal(some, 4, false);
    const mirrored = some.map((row) => ({
      ...row,
      answers: row.answers.map((each): 0 | 1 => (each === 1 ? 0 : 1)),
    }));

    expect(raschMarginal(some.toReversed(), 4, false).difficulties).toEqual(near(difficulties));
    expect(raschMarginal(mirrored, 4, false).difficulties.map((each) => -each!)).toEqual(near(difficulties));
  });

  test.each([
    ["no persons", [], 2, false, "NO_RATINGS"],
    ["one person", rowsOf("10"), 2, false, "TOO_FEW_UNITS"],
    ["all right", rowsOf("11", "11"), 2, false, "SEPARATED"],
    ["one item and a discrimination", rowsOf("1", "0"), 1, true, "ONE_ITEM"],
    ["answers that hang together in no way", rowsOf("10", "01", "10", "01"), 2, true, "NO_VARIATION"],
  ])("are not estimable from %s", (_, rows, items, isFree, reason) => {
    expect(raschMarginal(rows, items, isFree)).toMatchObject({ logLikelihood: null, notEstimable: reason });
  });
});

describe("Bradley–Terry abilities", () => {
  const wins = [
    [0, 5, 7],
    [3, 0, 4],
    [1, 4, 0],
  ];

  test("differ by a shift when the reference is another, and errors of a difference stay", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 12, maxLength: 12 }), (counts) => {
        const table = [0, 1, 2, 3].map((a) =>
          [0, 1, 2, 3].map((b) => (a === b ? 0 : counts[a * 3 + (b > a ? b - 1 : b)]!)),
        );
        const [first, last] = [bradleyTerry(table, 0), bradleyTerry(table, 3)];
        const shift = first.logAbilities[3]!;

        expect(last.logAbilities.map((ability) => ability + shift)).toEqual(near(first.logAbilities));
        expect(last.errors[0]).toBeCloseTo(first.errors[3]!, 8);
      }),
    );
  });

  test("expect as many wins as there were", () => {
    const { logAbilities } = bradleyTerry(wins, 0);
    const expected = wins.map((row, a) =>
      row.reduce(
        (total, count, b) => total + (count + wins[b]![a]!) * logistic(logAbilities[a]! - logAbilities[b]!),
        0,
      ),
    );

    expect(expected).toEqual(near([12, 7, 5]));
  });

  test.each([
    [
      "nobody met",
      [
        [0, 0],
        [0, 0],
      ],
      "NO_RATINGS",
    ],
    [
      "two never met, not even through others",
      [
        [0, 2, 0],
        [1, 0, 0],
        [0, 0, 0],
      ],
      "DISCONNECTED",
    ],
    [
      "one always won",
      [
        [0, 2, 3],
        [0, 0, 1],
        [0, 1, 0],
      ],
      "SEPARATED",
    ],
  ])("are not estimable when %s", (_, table, reason) => {
    expect(bradleyTerry(table, 0)).toEqual({
      logAbilities: [],
      errors: [],
      separationReliability: null,
      notEstimable: reason,
    });
  });
});

describe("severity by the many-facet model", () => {
  /** Scores of persons by raters and criteria; null where there is none. */
  const scoresOf = (table: (number | null)[][]): FacetScore[] =>
    table.flatMap((row, person) =>
      row.flatMap((score, rater) => (score === null ? [] : [{ person, rater, criterion: 0, score }])),
    );
  const sizes = { persons: 6, raters: 3, criteria: 1, maxScore: 2 };
  const table = [
    [2, 1, 0],
    [1, 1, 0],
    [2, 0, 1],
    [0, 1, 0],
    [1, 0, 1],
    [2, 2, 2],
  ];

  test("is positive for the harsher and 0 on average; who has only full scores has no ability", () => {
    const { raters, persons, correctionFactor } = manyFacetRasch(scoresOf(table), sizes);
    const severities = raters.map(({ severity }) => severity!);

    expect(severities.reduce((total, each) => total + each, 0)).toBeCloseTo(0, 8);
    expect(severities[2]).toBeGreaterThan(severities[0]!);
    expect(persons[5]).toEqual({ ability: null, error: null, fairAverage: null, observedAverage: 2 });
    expect(persons[0]!.fairAverage).toBeGreaterThan(0);
    expect(correctionFactor).toBeCloseTo(2 / 3, 12);
  });

  test("follows persons and raters in any order", () => {
    const turned = manyFacetRasch(scoresOf(table.toReversed().map((row) => row.toReversed())), sizes);
    const straight = manyFacetRasch(scoresOf(table), sizes);

    expect(turned.raters.map(({ severity }) => severity).toReversed()).toEqual(
      near(straight.raters.map(({ severity }) => severity)),
    );
    expect(turned.thresholds).toEqual(near(straight.thresholds));
  });

  test("expects of each rater and criterion as much as they gave, and finds planted harshness", () => {
    const next = seeded("facets");
    const [severity, difficulty, thresholds] = [
      [-1, 0, 1],
      [-0.5, 0.5],
      [-1.5, 0, 1.5],
    ];
    const scores: FacetScore[] = [];
    for (let person = 0; person < 120; person += 1) {
      const ability = 4 * next() - 2;
      for (const rater of [person % 3, (person + 1) % 3])
        for (const criterion of [0, 1]) {
          const place = ability - severity[rater]! - difficulty[criterion]!;
          const weights = [1];
          for (const threshold of thresholds) weights.push(weights.at(-1)! * Math.exp(place - threshold));
          let left = next() * weights.reduce((total, each) => total + each, 0);
          const score = weights.findIndex((weight) => (left -= weight) < 0);
          scores.push({ person, rater, criterion, score });
        }
    }
    const found = manyFacetRasch(scores, { persons: 120, raters: 3, criteria: 2, maxScore: 3 });

    for (const [index, planted] of severity.entries()) {
      const corrected = found.raters[index]!.severity! * found.correctionFactor!;
      expect(Math.abs(corrected - planted)).toBeLessThan(0.35);
    }
    expect(found.difficulties[1]! * found.correctionFactor!).toBeCloseTo(0.5, 0);
    for (const { infit } of found.raters) expect(infit).toBeCloseTo(1, 0);
  });

  test.each([
    ["nothing", [], "NO_RATINGS"],
    ["one rater", [[1], [2], [0]], "ONE_RATER"],
    ["one person", [[1, 0, 2]], "TOO_FEW_UNITS"],
    [
      "the same score everywhere",
      [
        [1, 1],
        [1, 1],
      ],
      "IDENTICAL_RATINGS",
    ],
    [
      "a scale with a level that nobody used",
      [
        [0, 2],
        [2, 0],
        [2, 2],
      ],
      "UNUSED_LEVEL",
    ],
    [
      "raters who share no persons",
      [
        [1, 2, null],
        [0, 1, null],
        [null, null, 1],
        [null, null, 2],
        [2, 0, null],
      ],
      "DISCONNECTED",
    ],
  ])("is not estimable from %s", (_, given, reason) => {
    const found = manyFacetRasch(scoresOf(given), sizes);

    expect(found.notEstimable).toBe(reason);
    expect(found.raters.every(({ severity }) => severity === null)).toBe(true);
  });

  test("cannot be told from difficulty when each rater marks a criterion of their own", () => {
    const scores = table.flatMap((row, person) => [
      { person, rater: 0, criterion: 0, score: row[0]! },
      { person, rater: 1, criterion: 1, score: row[1]! },
    ]);

    expect(manyFacetRasch(scores, { ...sizes, raters: 2, criteria: 2 }).notEstimable).toBe("DISCONNECTED");
  });
});
