import { describe, expect, test } from "vitest";
import {
  DEFAULT_PARAMETERS,
  isAtLeastShare,
  PARAMETERS,
  parameterProblems,
  parametersOf,
} from "./parameters.js";

describe("the parameters of a regulation", () => {
  test("R85 keep the default where an edition says nothing", () => {
    const parameters = parametersOf({ discussionMinDays: 20 });

    expect(parameters.discussionMinDays).toBe(20);
    expect(parameters.discussionMaxDays).toBe(45);
    expect(parametersOf({})).toEqual(DEFAULT_PARAMETERS);
  });

  test("have defaults of their own kind and range, and a title in both languages", () => {
    expect(parameterProblems(DEFAULT_PARAMETERS)).toEqual([]);
    for (const definition of Object.values(PARAMETERS)) {
      expect(definition.titleRu).not.toBe("");
      expect(definition.titleEn).not.toBe("");
      expect(definition.rule).toMatch(/^(R\d\d|\d(\.\d|b))$/);
    }
  });

  test.each([
    ["a number out of range", { passPercent: 101 }, "OUT_OF_RANGE"],
    ["part of a day", { answerDays: 10.5 }, "NOT_A_VALUE"],
    ["a number written as text", { answerDays: "10" }, "NOT_A_VALUE"],
    ["a word that is not offered", { blindMode: "DOUBLE_BLIND" }, "NOT_A_VALUE"],
    ["a share above the whole", { rejectShare: "3/2" }, "NOT_A_VALUE"],
    ["a key nobody knows", { coffeeBreaks: 2 }, "UNKNOWN"],
    ["a key of every object", { constructor: 2 }, "UNKNOWN"],
    ["a shortest discussion above the longest", { discussionMinDays: 50 }, "BOUNDS_CROSSED"],
  ])("refuse %s", (_, values, problem) => {
    expect(parameterProblems(values)).toMatchObject([{ problem }]);
  });

  test("know two thirds of nine exactly", () => {
    expect(isAtLeastShare(6, 9, "2/3")).toBe(true);
    expect(isAtLeastShare(5, 9, "2/3")).toBe(false);
    expect(isAtLeastShare(2, 3, "2/3")).toBe(true);
  });
});
