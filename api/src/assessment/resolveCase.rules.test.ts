import { describe, expect, test } from "vitest";

import type { Parameters } from "../accounts/parameters.js";
import { missingMarks } from "./caseScores.rules.js";
import { divergenceGrounds, type GivenScores, resolveCase } from "./resolveCase.rules.js";

const criterion = (key: string, most: number) => ({
  key,
  nameRu: key,
  levelsRu: Array.from({ length: most + 1 }, (_, level) => `${level}`),
});
const criteria = ["k1", "k2", "k3", "k4"].map((key) => criterion(key, 5));
const tolerance = {
  caseDivergencePercent: 20,
  caseCriterionLevels: 2,
  caseResolution: "THIRD_FINAL" as const,
};

/** A grade of 20 points at most, spread over the four criteria as evenly as it goes. */
const points = (total: number): GivenScores =>
  Object.fromEntries(criteria.map(({ key }, index) => [key, Math.floor((total + index) / 4)]));
const outcome = (
  totals: (number | null)[],
  caseResolution: Parameters["caseResolution"] = "THIRD_FINAL",
  passPercent = 60,
) => {
  const [first, second, third] = [0, 1, 2].map((place) => {
    const total = totals[place] ?? null;
    return total === null ? null : points(total);
  });
  return resolveCase({
    criteria,
    first: first!,
    second: second!,
    third: third!,
    passPercent,
    tolerance: { ...tolerance, caseResolution },
  });
};
const grounds = (first: number, second: number, passPercent = 100) =>
  divergenceGrounds({ criteria, passPercent, tolerance }, points(first), points(second));

describe("two grades", () => {
  test("R08 14 and 15 of 20 give 14.5, which is 72.5 %, and ask for no third", () => {
    expect(outcome([14, 15])).toMatchObject({ kind: "RESOLVED", score: 14.5 });
  });

  test("R08 a case waits until both are given", () => {
    expect(outcome([])).toEqual({ kind: "WAITS" });
    expect(outcome([14])).toEqual({ kind: "WAITS" });
  });

  test("R08 exactly 20 % of the maximum is not more than 20 %: 4 of 20 agree, 5 do not", () => {
    expect(grounds(8, 12)).toEqual([]);
    expect(grounds(8, 13)).toEqual(["TOTAL"]);
  });

  test("R08 4.01 of 20 is more than 20 %", () => {
    const fine = [criterion("k1", 2000)];
    const at = (first: number, second: number) =>
      divergenceGrounds(
        { criteria: fine, passPercent: 100, tolerance: { ...tolerance, caseCriterionLevels: 2000 } },
        { k1: first },
        { k1: second },
      );

    expect(at(1000, 1400)).toEqual([]);
    expect(at(1000, 1401)).toEqual(["TOTAL"]);
  });

  test("R08 more than two levels on one criterion call a third even where the totals agree", () => {
    const apart = (by: number) =>
      divergenceGrounds(
        { criteria, passPercent: 100, tolerance },
        { k1: 5, k2: 5 - by, k3: 3, k4: 3 },
        { k1: 5 - by, k2: 5, k3: 3, k4: 3 },
      );

    expect(apart(2)).toEqual([]);
    expect(apart(3)).toEqual(["CRITERION"]);
  });

  test("R08 a pass mark between them calls a third though they differ by a point", () => {
    expect(outcome([11, 12])).toEqual({ kind: "APART", grounds: ["PASS_MARK"] });
    expect(outcome([12, 13])).toMatchObject({ kind: "RESOLVED", score: 12.5 });
  });
});

describe("three grades", () => {
  test("R08 the third is final by default, whatever the two were", () => {
    expect(outcome([6, 14])).toMatchObject({ kind: "APART" });
    expect(outcome([6, 14, 7])).toMatchObject({ kind: "RESOLVED", score: 7, scores: points(7) });
    expect(outcome([6, 14, 20])).toMatchObject({ score: 20 });
  });

  test("the two closest are averaged, and where both pairs are as close the middle one counts", () => {
    expect(outcome([6, 14, 13], "CLOSEST_PAIR_MEAN")).toMatchObject({ score: 13.5 });
    expect(outcome([6, 14, 7], "CLOSEST_PAIR_MEAN")).toMatchObject({ score: 6.5 });
    expect(outcome([6, 14, 10], "CLOSEST_PAIR_MEAN")).toMatchObject({ score: 10 });
    expect(outcome([10, 6, 14], "CLOSEST_PAIR_MEAN")).toMatchObject({ score: 10 });
  });

  test("the middle one of three counts, with its own points by criterion", () => {
    expect(outcome([6, 14, 13], "MEDIAN_OF_THREE")).toMatchObject({ score: 13, scores: points(13) });
    expect(outcome([6, 14, 20], "MEDIAN_OF_THREE")).toMatchObject({ score: 14 });
  });

  test("no policy gives the higher of the two", () => {
    for (const policy of ["THIRD_FINAL", "CLOSEST_PAIR_MEAN", "MEDIAN_OF_THREE"] as const)
      expect(outcome([6, 14, 8], policy)).not.toMatchObject({ score: 14 });
  });
});

describe("what a grade lacks", () => {
  test("R08 every criterion is scored, and fewer than half of its points are explained in 30 characters", () => {
    const lacks = (scores: Record<string, number>, comments: Record<string, string> = {}) =>
      missingMarks(criteria, { scores, comments }, 30).map(({ path, code }) => `${path} ${code}`);

    expect(lacks({ k1: 3, k2: 5, k3: 3 })).toEqual(["marks.k4.score REQUIRED"]);
    expect(lacks({ k1: 2, k2: 5, k3: 3, k4: 3 })).toEqual(["marks.k1.comment TOO_SHORT"]);
    expect(lacks({ k1: 2, k2: 5, k3: 3, k4: 3 }, { k1: "д".repeat(29) })).toHaveLength(1);
    expect(lacks({ k1: 2, k2: 5, k3: 3, k4: 3 }, { k1: "д".repeat(30) })).toEqual([]);
    expect(
      missingMarks([criterion("k1", 4)], { scores: { k1: 2 }, comments: {} }, 30),
      "half is not below half",
    ).toEqual([]);
  });
});
