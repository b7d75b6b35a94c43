import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_PARAMETERS } from "../accounts/parameters.js";
import type { CriterionMark, ReviewVerdict } from "./round.entity.js";
import {
  aggregateOf,
  divergenceOf,
  missingParts,
  percentOf,
  totalOf,
  type CountedReview,
  type ReviewContent,
  type ScoredRubric,
} from "./scoring.rules.js";

const keys = ["c1", "c2", "c3", "c4", "c5", "c6"];
const rubric: ScoredRubric = {
  scaleMax: 5,
  criterionPass: 3,
  commentLength: 30,
  criteria: keys.map((key) => ({ key, weight: 1 })),
};
const weighted: ScoredRubric = {
  ...rubric,
  criteria: [
    { key: "c1", weight: 2 },
    { key: "c2", weight: 0.1 },
    { key: "c3", weight: 0.2 },
  ],
};

/** A review whose six scores add up to `total`, as evenly as they can. */
function reviewOf(total: number, verdict: ReviewVerdict): CountedReview {
  const scores = Object.fromEntries(
    keys.map((key, index) => [key, Math.floor(total / 6) + (index < total % 6 ? 1 : 0)]),
  );
  return { scores, verdict };
}

describe("a review is submitted", () => {
  const mark = (key: string, score: number | null, comment = ""): CriterionMark => ({ key, score, comment });
  const enough = "Раздел 3 не связан с показателями раздела 2, нужен переход.";
  const whole: ReviewContent = {
    marks: keys.map((key) => mark(key, 4)),
    remarks: [],
    verdict: "APPROVE",
    hasDeclaredNoConflict: true,
    settled: {},
  };
  const missing = (content: Partial<ReviewContent>, openRemarkIds: string[] = []) =>
    missingParts({ ...whole, ...content }, rubric, openRemarkIds).map(({ part, criterionKey, remarkId }) =>
      [part, criterionKey ?? remarkId].filter(Boolean).join(" "),
    );

  test("R47 with every criterion scored, a verdict and the declaration", () => {
    expect(missing({})).toEqual([]);
  });

  test("R47 not with a criterion unscored or off the scale, each named", () => {
    const marks = [mark("c1", null), mark("c2", 6), mark("c3", -1), mark("c4", 2.5), mark("c5", 5)];

    expect(missing({ marks })).toEqual(["SCORE c1", "SCORE c2", "SCORE c3", "SCORE c4", "SCORE c6"]);
  });

  test("R47 not with a low score left without 30 characters of comment", () => {
    const low = (comment: string) => [mark("c1", 2, comment), ...whole.marks.slice(1)];

    expect(missing({ marks: low("") })).toEqual(["COMMENT c1"]);
    expect(missing({ marks: low("а".repeat(29)) })).toEqual(["COMMENT c1"]);
    expect(missing({ marks: low("а".repeat(30)) })).toEqual([]);
    expect(missing({ marks: low(enough) })).toEqual([]);
  });

  test("R47 with a score of the pass mark and no comment", () => {
    expect(missing({ marks: [mark("c1", 3), ...whole.marks.slice(1)] })).toEqual([]);
  });

  test("R47 not without the no-conflict declaration or a verdict", () => {
    expect(missing({ hasDeclaredNoConflict: false })).toEqual(["DECLARATION"]);
    expect(missing({ verdict: null })).toEqual(["VERDICT"]);
  });

  test.each(["REVISE", "REJECT"] as const)("R90 with %s not without a mandatory remark", (verdict) => {
    expect(missing({ verdict })).toEqual(["MANDATORY_REMARK"]);
    expect(missing({ verdict, remarks: [{ isMandatory: false, text: enough }] })).toEqual([
      "MANDATORY_REMARK",
    ]);
    expect(missing({ verdict, remarks: [{ isMandatory: true, text: " " }] })).toEqual(["MANDATORY_REMARK"]);
    expect(missing({ verdict, remarks: [{ isMandatory: true, text: enough }] })).toEqual([]);
  });

  test("R90 not before every open remark is marked settled or not", () => {
    expect(missing({ settled: { r1: false } }, ["r1", "r2"])).toEqual(["SETTLEMENT r2"]);
    expect(missing({ settled: { r1: false, r2: true } }, ["r1", "r2"])).toEqual([]);
  });
});

describe("a total", () => {
  test("R50 is the weighted sum over the weighted maximum", () => {
    const scores = { c1: 4, c2: 3, c3: 5 };

    expect(totalOf(scores, weighted)).toEqual({ points: 9.3, maximum: 11.5 });
    expect(percentOf(scores, weighted)).toBeCloseTo(80.8696, 4);
  });

  test("R50 is unknown while a criterion is not scored", () => {
    expect(totalOf({ c1: 4, c2: null }, weighted)).toBeNull();
    expect(percentOf({}, rubric)).toBeNull();
  });
});

describe("a panel diverges", () => {
  const divergence = (...reviews: CountedReview[]) =>
    divergenceOf(reviews, rubric, "PANEL", DEFAULT_PARAMETERS);

  test("R49 with 12, 22 and 24 of 30: a spread of 12, which is 40 percent", () => {
    const found = divergence(
      reviewOf(12, "REVISE"),
      reviewOf(22, "APPROVE_WITH_REMARKS"),
      reviewOf(24, "APPROVE_WITH_REMARKS"),
    );

    expect(found).toEqual({ spread: 12, maximum: 30, spreadPercent: 40, grounds: ["SPREAD"] });
  });

  test("R49 not with exactly 25 percent", () => {
    const quarter: ScoredRubric = { ...rubric, criteria: [{ key: "c1", weight: 1 }], scaleMax: 4 };
    const scored = (c1: number): CountedReview => ({ scores: { c1 }, verdict: "REVISE" });

    expect(divergenceOf([scored(3), scored(2)], quarter, "PANEL", DEFAULT_PARAMETERS)).toMatchObject({
      spreadPercent: 25,
      grounds: [],
    });
    expect(divergenceOf([scored(4), scored(2)], quarter, "PANEL", DEFAULT_PARAMETERS).grounds).toEqual([
      "SPREAD",
    ]);
  });

  test("R49 with 7 of 30 not, with 8 of 30 it does", () => {
    expect(divergence(reviewOf(20, "APPROVE"), reviewOf(27, "APPROVE")).grounds).toEqual([]);
    expect(divergence(reviewOf(20, "APPROVE"), reviewOf(28, "APPROVE")).grounds).toEqual(["SPREAD"]);
  });

  test("R49 when one approves and another rejects, however close the totals", () => {
    expect(divergence(reviewOf(21, "APPROVE"), reviewOf(21, "REJECT")).grounds).toEqual(["VERDICTS"]);
    expect(divergence(reviewOf(21, "APPROVE_WITH_REMARKS"), reviewOf(21, "REJECT")).grounds).toEqual([]);
  });

  test("R49 never in a mass round", () => {
    const reviews = [reviewOf(0, "REJECT"), reviewOf(30, "APPROVE")];

    expect(divergenceOf(reviews, rubric, "MASS", DEFAULT_PARAMETERS)).toMatchObject({
      spreadPercent: 100,
      grounds: [],
    });
  });
});

describe("an aggregate", () => {
  const panel = (...totals: number[]) => totals.map((total) => reviewOf(total, "APPROVE"));

  test("R50 of 24, 25 and 26 of 30 is 83.3 percent", () => {
    const aggregate = aggregateOf(panel(24, 25, 26), null, rubric, "PANEL")!;

    expect(aggregate.percent).toBeCloseTo(83.333, 3);
    expect(aggregate.count).toBe(3);
    expect(aggregate.spreadPercent).toBeCloseTo(6.667, 3);
    expect(aggregate.deviationPercent).toBeCloseTo(3.333, 3);
  });

  test("R51 of exactly the pass mark is not lost to rounding", () => {
    expect(aggregateOf(panel(21, 21, 21), null, rubric, "PANEL")!.percent).toBe(70);
    expect(aggregateOf(panel(20, 21, 22), null, rubric, "PANEL")!.percent).toBe(70);
    expect(aggregateOf(panel(20, 21, 21), null, rubric, "PANEL")!.percent).toBeLessThan(70);
  });

  test("R50 tells mean, least, greatest and spread of each criterion", () => {
    const [first] = aggregateOf(panel(12, 22, 24), null, rubric, "PANEL")!.criteria;

    expect(first).toMatchObject({ key: "c1", least: 2, greatest: 4, scores: [2, 4, 4] });
    expect(first!.mean).toBeCloseTo(3.333, 3);
    expect(first!.value).toBe(first!.mean);
    expect(first!.deviation).toBeCloseTo(1.1547, 4);
  });

  test("R50 of a mass round is that of the medians", () => {
    const only = (c1: number): CountedReview => ({ scores: { c1 }, verdict: "APPROVE" });
    const one: ScoredRubric = { ...rubric, criteria: [{ key: "c1", weight: 1 }] };

    expect(aggregateOf([1, 4, 5].map(only), null, one, "MASS")!.percent).toBe(80);
    expect(aggregateOf([1, 4, 5, 5].map(only), null, one, "MASS")!.percent).toBe(90);
    expect(aggregateOf([1, 4, 5].map(only), null, one, "PANEL")!.percent).toBeCloseTo(66.667, 3);
  });

  test("R50 of an arbitrated round is the arbiter's, with the others in count and dispersion", () => {
    const arbiter = reviewOf(19, "REVISE");
    const aggregate = aggregateOf(panel(12, 22, 24), arbiter, rubric, "PANEL")!;

    expect(aggregate.percent).toBeCloseTo(63.333, 3);
    expect(aggregate.count).toBe(4);
    expect(aggregate.spreadPercent).toBe(40);
    expect(aggregate.criteria[0]).toMatchObject({ value: 4, scores: [2, 4, 4, 4] });
  });

  test("R50 of no review is none", () => {
    expect(aggregateOf([], null, rubric, "PANEL")).toBeNull();
  });

  const anyReview = fc
    .array(fc.integer({ min: 0, max: 5 }), { minLength: 3, maxLength: 3 })
    .map(([c1, c2, c3]): CountedReview => ({ scores: { c1, c2, c3 }, verdict: "APPROVE" }));
  const anyReviews = fc.array(anyReview, { minLength: 1, maxLength: 30 });

  test.each(["PANEL", "MASS"] as const)(
    "R50 of a %s is the same in whatever order it is reckoned",
    (mode) => {
      fc.assert(
        fc.property(anyReviews, (reviews) => {
          const aggregate = aggregateOf(reviews, null, weighted, mode)!;
          const reversed = aggregateOf(reviews.toReversed(), null, weighted, mode)!;

          expect(reversed.percent).toBe(aggregate.percent);
          expect(aggregate.percent).toBeGreaterThanOrEqual(0);
          expect(aggregate.percent).toBeLessThanOrEqual(100);
        }),
      );
    },
  );

  test("R50 of a panel lies between its least and its greatest total", () => {
    fc.assert(
      fc.property(anyReviews, (reviews) => {
        const { percent } = aggregateOf(reviews, null, weighted, "PANEL")!;
        const percents = reviews.map(({ scores }) => percentOf(scores, weighted)!);

        expect(percent).toBeGreaterThanOrEqual(Math.min(...percents) - 1e-9);
        expect(percent).toBeLessThanOrEqual(Math.max(...percents) + 1e-9);
      }),
    );
  });
});
