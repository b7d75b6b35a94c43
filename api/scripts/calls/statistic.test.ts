import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import examples from "../../src/statistics/agreement-vectors.json" with { type: "json" };
import { answerTo } from "../calls.js";
import { statisticCall } from "./statistic.js";

const call = (given: object) => {
  const answer = answerTo("statistic", JSON.stringify(given));
  if (!answer.isDone) throw new Error(answer.sentence);
  return JSON.parse(answer.json) as Record<string, unknown>;
};

/** Where `found` is further than the tolerance from what is expected, or lacks it. */
function missesOf(found: unknown, expected: unknown, tolerance: number, path: string): string[] {
  if (typeof expected === "object" && expected !== null)
    return Object.entries(expected).flatMap(([key, value]) =>
      missesOf((found as Record<string, unknown> | null)?.[key], value, tolerance, `${path}.${key}`),
    );
  const isMet =
    typeof expected === "number" && typeof found === "number"
      ? Math.abs(found - expected) <= tolerance
      : found === expected;
  return isMet ? [] : [`${path} is ${String(found)} instead of ${String(expected)}`];
}

describe("the worked examples", () => {
  test.each(examples.vectors)("$id is met within its tolerance", (example) => {
    const { id, expected, tolerance } = example;

    expect(missesOf(call(example), expected, tolerance, id)).toEqual([]);
  });
});

/** Paths of all numbers that JSON cannot hold, which it would write as null without a word. */
function strayNumbersOf(value: unknown, path = ""): string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => strayNumbersOf(each, `${path}.${key}`));
}

const table = <T>(cell: fc.Arbitrary<T>, most = 5): fc.Arbitrary<T[][]> =>
  fc.tuple(fc.nat(most), fc.nat(most)).chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const square = <T>(cell: fc.Arbitrary<T>): fc.Arbitrary<T[][]> =>
  fc
    .nat(4)
    .chain((size) =>
      fc.array(fc.array(cell, { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
    );
const level = fc.constantFrom(0, 0.1, 1, 2, 3);
const levelOrNull = fc.option(level, { freq: 4 });
const answer = fc.constantFrom(0, 1, null, "omitted");
const inputs: Record<string, fc.Arbitrary<object>> = {
  krippendorff_alpha: fc.record({
    level: fc.constantFrom("nominal", "ordinal", "interval", "ratio"),
    input: fc.record({ ratings: table(levelOrNull) }),
  }),
  cohen_kappa: fc.record({ input: fc.record({ table: square(fc.nat(3)) }) }),
  cohen_weighted_kappa: fc.record({
    weights: fc.constantFrom("linear", "quadratic", "linear and quadratic"),
    input: fc.record({ table: square(fc.nat(3)) }),
  }),
  fleiss_kappa: fc.record({ input: fc.record({ ratings: table(fc.constantFrom("a", "b", "c")) }) }),
  icc: fc.record({ input: fc.record({ ratings: table(levelOrNull) }) }),
  kr20: fc.record({ input: fc.record({ responses: table(answer) }) }),
  cronbach_alpha: fc.record({ input: fc.record({ responses: table(levelOrNull) }) }),
  item_analysis: fc.record({ input: fc.record({ responses: table(answer) }) }),
  rasch_mml: fc.record({
    input: fc.record({ responses: table(answer), model: fc.constantFrom("theta-b", "a(theta-b)") }),
  }),
  rasch_cml: fc.record({ input: fc.record({ responses: table(answer, 7) }) }),
  bradley_terry: fc.record({
    input: square(fc.nat(3)).map((wins) => ({
      players: wins.map((_, index) => `p${index}`),
      wins: wins.map((row, index) => row.map((count, other) => (other === index ? 0 : count))),
    })),
  }),
  many_facet_rasch_jmle: fc.record({
    input: fc.record({ ratings: table(fc.option(fc.nat(2), { freq: 6 }), 6), max_score: fc.constant(2) }),
  }),
  calibration_profile: fc.record({
    input: fc.array(fc.tuple(level, level, fc.constantFrom("d1", "d2", "d3"))).map((marks) => ({
      scale: [0, 0.1, 1, 2, 3],
      reference: marks.map(([reference]) => reference),
      candidate: marks.map(([, candidate]) => candidate),
      documents: marks.map(([, , document]) => document),
    })),
  }),
  angoff_cut_score: fc.record({ input: fc.record({ percent: table(fc.nat(100)) }) }),
  reliability_helpers: fc.record({
    input: fc.record({ alpha: fc.constantFrom(-1, 0, 0.5, 1), length_factor: fc.nat(3), sd: fc.nat(2) }),
  }),
  moodle_comparison_with_best: fc.record({
    input: fc.record({
      comparison: fc.nat(5),
      variance_each: fc.nat(2),
      weight_each: fc.nat(1),
      reference: fc.constant([1, 2]),
      other: fc.tuple(fc.nat(2), fc.nat(2)),
    }),
  }),
};

describe("whatever is given", () => {
  test.each(Object.keys(inputs))("%s answers with finite numbers or null", (statistic) => {
    fc.assert(
      fc.property(inputs[statistic]!, (given) => {
        expect(strayNumbersOf(statisticCall({ statistic, ...given }))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("other ways to give the same", () => {
  const second = [3, 6, 4, 6, 2, 4, 2, 4, 3, 3];
  const third = [2, 1, 4, 4, 3, 2, 1, 6, 1, 1];
  const levels = [1, 2, 3, 4, 5, 6];
  const weighted = (input: object) =>
    call({ statistic: "cohen_weighted_kappa", weights: "quadratic", input });

  test("two lists of ratings are as good as their table", () => {
    const table = levels.map((row) =>
      levels.map((column) => second.filter((value, unit) => value === row && third[unit] === column).length),
    );

    expect(weighted({ levels, second, third })).toEqual(weighted({ table }));
    expect(weighted({ levels, layout: "rater x unit", ratings: [second, third] })).toEqual(
      weighted({ table }),
    );
  });

  test("the layout says what the rows are", () => {
    const rows = { layout: "rater x unit", ratings: [second, third] };
    const columns = { layout: "unit x rater", ratings: second.map((value, unit) => [value, third[unit]]) };
    const alpha = (input: object) => call({ statistic: "krippendorff_alpha", level: "interval", input });

    expect(alpha(columns)).toEqual(alpha(rows));
    expect(call({ statistic: "icc", input: rows })).toEqual(call({ statistic: "icc", input: columns }));
    expect(call({ statistic: "fleiss_kappa", input: rows })).toEqual(
      call({ statistic: "fleiss_kappa", input: columns }),
    );
  });

  test("data may point to a part of a worked example, and brings its layout", () => {
    const data = "shrout-fleiss-1979.input.ratings";
    const example = examples.vectors.find(({ id }) => id === "shrout-fleiss-1979")!;

    expect(call({ statistic: "icc", input: { data } })).toEqual(call(example));
    expect(
      call({ statistic: "krippendorff_alpha", level: "interval", input: { data } })["pairable_values"],
    ).toBe(24);
  });

  test("patterns with frequencies are as good as a row for each person", () => {
    const patterns = { "110": 2, "01.": 1, "100": 0, "101": 1, "011": 1 };
    const responses = [
      [0, 1, null],
      [1, 0, 1],
      [0, 1, 1],
      [1, 1, 0],
      [1, 1, 0],
    ];

    for (const statistic of ["rasch_cml", "rasch_mml"]) {
      const [short, long] = [patterns, responses].map(
        (given) =>
          call({ statistic, input: Array.isArray(given) ? { responses: given } : { patterns: given } })["b"],
      );
      expect(missesOf(short, long, 1e-9, statistic)).toEqual([]);
    }
    expect(call({ statistic: "item_analysis", input: { patterns } })["not_reached"]).toEqual([0, 0, 1]);
  });

  test("chosen options bring the figures of every distractor", () => {
    const choices = [
      ["a", "b"],
      ["a", "a"],
      ["c", null],
      ["b", "omitted"],
    ]; // persons by items
    const { p, options, omitted } = call({ statistic: "item_analysis", input: { choices, key: ["a", "a"] } });

    expect([p, omitted]).toEqual([
      [1 / 2, 1 / 3],
      [0, 1],
    ]);
    expect(options).toMatchObject([
      [
        { option: "a", is_key: true, chosen: 2 },
        { option: "b", is_key: false, chosen: 1 },
        { option: "c", is_key: false, chosen: 1 },
      ],
      [{ option: "a" }, { option: "b" }],
    ]);
  });

  test("a cell of scores by criterion brings their difficulties", () => {
    const ratings = [
      [
        [2, 1],
        [1, 0],
      ],
      [
        [1, 1],
        [0, 1],
      ],
      [
        [0, 1],
        [1, 0],
      ],
      [[2, 0], null],
    ]; // candidates by raters by criteria
    const found = call({ statistic: "many_facet_rasch_jmle", input: { ratings, max_score: 2 } });

    expect(found).toMatchObject({
      not_estimable: null,
      difficulty: [expect.any(Number), expect.any(Number)],
    });
  });

  test("documents bring the bound and the gate, whose limits may be set", () => {
    const levels = [0, 1, 2, 3];
    const scores = [...levels, ...levels.toReversed(), ...levels];
    const profile = (gate: object) =>
      call({
        statistic: "calibration_profile",
        input: {
          scale: levels,
          reference: scores,
          candidate: scores,
          documents: scores.map((_, index) => `д${Math.floor(index / 4)}`),
          criteria: scores.map((_, index) => `к${index % 4}`),
          seed: "семя",
          gate,
        },
      });

    expect(profile({})).toMatchObject({
      documents: 3,
      quadratic_weighted_kappa_lower90: 1,
      gate: { isPassed: true },
    });
    expect(profile({ kappa: 1.1 })).toMatchObject({ gate: { failed: ["KAPPA"] } });
    expect(profile({})["criteria"]).toHaveLength(4);
  });
});

describe("what is not estimable", () => {
  test.each([
    [
      "krippendorff_alpha",
      {
        level: "ordinal",
        input: {
          ratings: [
            [2, 2],
            [2, 2],
          ],
        },
      },
      { alpha: null },
    ],
    [
      "cohen_kappa",
      {
        input: {
          table: [
            [5, 0],
            [0, 0],
          ],
        },
      },
      { kappa: null },
    ],
    [
      "fleiss_kappa",
      {
        input: {
          counts: [
            [3, 0],
            [3, 0],
          ],
        },
      },
      { kappa: null },
    ],
    [
      "icc",
      {
        input: {
          ratings: [
            [2, 2],
            [2, 2],
          ],
        },
      },
      { "ICC(2,1)": null },
    ],
    [
      "calibration_profile",
      { input: { scale: [1, 2], reference: [2, 2], candidate: [2, 2] } },
      { quadratic_weighted_kappa: null },
    ],
  ])("of %s is null beside raw agreement and the reason", (statistic, given, nothing) => {
    expect(call({ statistic, ...given })).toMatchObject({
      ...nothing,
      raw_agreement: 1,
      not_estimable: "IDENTICAL_RATINGS",
    });
  });
});

describe("what is no input is refused with one sentence", () => {
  const refusals: [statistic: string, given: object, sentence: string][] = [
    ["mood", { input: {} }, "input.statistic must be one of angoff_cut_score, bradley_terry, "],
    ["icc", {}, "input.input must be an object."],
    [
      "icc",
      { input: { ratings: [[1], [1, 2]] } },
      "input.input.ratings[1] must be as long as the rows before it.",
    ],
    ["icc", { input: { ratings: [["x"]] } }, "input.input.ratings[0][0] must be a number."],
    ["krippendorff_alpha", { input: {} }, "input.level must be one of nominal, ordinal, interval, ratio."],
    ["krippendorff_alpha", { level: "ratio", input: { ratings: [["a"], ["b"]] } }, "Ratings must be numbers"],
    ["krippendorff_alpha", { level: "nominal", input: { ratings: [[{}]] } }, "must be a number or a text."],
    ["cohen_kappa", { input: { table: [[1, 2]] } }, "input.input.table must be as wide as it is high."],
    [
      "cohen_kappa",
      { input: { table: [[-1]] } },
      "input.input.table[0][0] must be a whole number from 0 up.",
    ],
    [
      "cohen_kappa",
      { input: { first: [1] } },
      "input.input must be a table or two lists of ratings of one length.",
    ],
    ["cohen_kappa", { input: { levels: [1], a: [1], b: [2] } }, "The rating 2 is not on the scale."],
    [
      "cohen_kappa",
      { input: { levels: [1, 1], a: [1], b: [1] } },
      "input.input.levels must be a list without rep",
    ],
    [
      "cohen_weighted_kappa",
      { input: { table: [[1]] } },
      "input.weights must be linear or quadratic, or come with",
    ],
    [
      "cohen_weighted_kappa",
      { weights: "linear", input: { a: [1], b: [2] } },
      "input.input.levels must be a list.",
    ],
    [
      "cohen_weighted_kappa",
      {
        input: {
          table: [[1]],
          disagreement_weights: [
            [0, 1],
            [1, 0],
          ],
        },
      },
      "input.input.disagreement_weights must be as large as the table.",
    ],
    [
      "fleiss_kappa",
      {
        input: {
          counts: [
            [1, 1],
            [3, 0],
          ],
        },
      },
      "Every unit must have the same number of ratings",
    ],
    ["kr20", { input: { responses: [[0.5]] } }, "input.input.responses must be 1 for right and 0 for wrong."],
    ["kr20", { input: { responses: [["yes"]] } }, "must be points from 0 up, “omitted” or null."],
    [
      "item_analysis",
      { input: { responses: [[2]] } },
      "input.input.max must be the most points of each item.",
    ],
    [
      "item_analysis",
      { input: { responses: [[2]], max: [2, 2] } },
      "input.input.max must be as long as the rows.",
    ],
    [
      "item_analysis",
      { input: { choices: [["a"]], key: [] } },
      "input.input.key must be as long as the rows",
    ],
    ["rasch_mml", { input: { data: "nowhere" } }, "input.input.data must be a part of a worked example"],
    ["rasch_cml", { input: { patterns: { "01": 1, "1": 1 } } }, "must be as long as the other patterns."],
    ["rasch_cml", { input: { patterns: { "0x": 1 } } }, "must be named by 0, 1 and “.” for not reached."],
    ["rasch_cml", { input: { patterns: { "01": 1e6 } } }, "must be of 100,000 persons at most."],
    [
      "bradley_terry",
      { input: { players: ["a"], wins: [] } },
      "must be a table with a row and a column for each",
    ],
    [
      "bradley_terry",
      { input: { players: ["a"], wins: [[1]] } },
      "input.input.wins must be 0 on the diagonal.",
    ],
    ["bradley_terry", { input: { players: [], wins: [], reference: "b" } }, "must be one of the players."],
    [
      "many_facet_rasch_jmle",
      { input: { ratings: [[1]], max_score: 0 } },
      "input.input.max_score must be 1 or more.",
    ],
    [
      "many_facet_rasch_jmle",
      { input: { ratings: [[3]], max_score: 2 } },
      "ratings[0][0] must be at most 2.",
    ],
    [
      "many_facet_rasch_jmle",
      { input: { ratings: [["x"]], max_score: 2 } },
      "must be a whole number from 0 up.",
    ],
    [
      "calibration_profile",
      { input: { scale: [1], reference: [1], candidate: [] } },
      "candidate must be as long as",
    ],
    [
      "calibration_profile",
      { input: { scale: [1], reference: [1], candidate: [2] } },
      "The rating 2 is not on the",
    ],
    [
      "calibration_profile",
      { input: { scale: [1], reference: [], candidate: [], documents: [], gate: { mood: 1 } } },
      "input.input.gate.mood must be left out: it is not a parameter.",
    ],
    [
      "angoff_cut_score",
      { input: { percent: [[101]] } },
      "input.input.percent must be per cent from 0 to 100.",
    ],
    [
      "angoff_cut_score",
      { input: { proportion: [[2]] } },
      "input.input.proportion must be a share from 0 to 1.",
    ],
    ["reliability_helpers", { input: { alpha: 2 } }, "input.input.alpha must be 1 at most."],
    ["reliability_helpers", { input: {} }, "input.input.alpha must be a number."],
    [
      "moodle_comparison_with_best",
      { input: { comparison: 5, variance_each: 1, weight_each: 1, reference: [1], other: [] } },
      "input.input.other must be as long as the reference.",
    ],
  ];

  test.each(refusals)("%s of %j", (statistic, given, sentence) => {
    const answer = answerTo("statistic", JSON.stringify({ statistic, ...given }));

    expect(answer.isDone ? "" : answer.sentence).toContain(sentence);
  });
});
