import { describe, expect, test } from "vitest";

import examples from "../../src/statistics/agreement-vectors.json" with { type: "json" };
import { answerTo } from "../calls.js";

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
