import { describe, expect, test } from "vitest";

import { DEFAULT_GATE, gateOutcome } from "../statistics/calibrationGate.js";
import { seeded } from "../statistics/seeded.js";
import {
  calibrationMarks,
  chooseSamples,
  gateLines,
  referenceLevel,
  type SampleChoice,
  taskProfile,
} from "./expertTask.rules.js";

const samples = (given: Partial<SampleChoice>[]): SampleChoice[] =>
  given.map((each, index) => ({ id: `s${index + 1}`, useCount: 0, isKnown: false, ...each }));
const eight = samples(Array.from({ length: 8 }, () => ({})));

describe("the samples of a task", () => {
  test("are as many as the blueprint says, none twice, the same for the same seed and another order for another", () => {
    const chosen = chooseSamples(eight, 6, "one")!;

    expect(new Set(chosen).size).toBe(6);
    expect(chooseSamples(eight.toReversed(), 6, "one")).toEqual(chosen);
    expect(chooseSamples(eight, 6, "two")).not.toEqual(chosen);
    expect(chooseSamples(eight, 9, "one")).toBeNull();
  });

  test("are the least used ones, and those that the candidate knows only when the others do not reach", () => {
    const used = samples([{ useCount: 3 }, { useCount: 1 }, { useCount: 0 }, { useCount: 0, isKnown: true }]);

    expect(chooseSamples(used, 2, "x")!.toSorted()).toEqual(["s2", "s3"]);
    expect(chooseSamples(used, 4, "x")).toContain("s4");
  });
});

describe("the references", () => {
  test("are the middle of what the experts gave, the lower one of two", () => {
    expect(referenceLevel([5, 4, 5, 5, 4])).toBe(5);
    expect(referenceLevel([3, 4, 3, 4])).toBe(3);
    expect(referenceLevel([2])).toBe(2);
  });

  test("are compared only where there are both", () => {
    const references = [
      { c1: 4, c2: 3 },
      { c1: 5, c2: 3 },
      { c1: 4, c2: 2 },
    ];

    expect(calibrationMarks([{ sampleId: "s1", scores: { c1: 2 }, references }], ["c1", "c2"])).toEqual([
      { document: "s1", criterion: "c1", reference: 4, candidate: 2 },
    ]);
    expect(calibrationMarks([{ sampleId: "s1", scores: { c1: 2 }, references: [] }], ["c1"])).toEqual([]);
  });
});

/** A reference set like the shipped one: six documents of six criteria over the whole scale. */
const next = seeded("references");
const references = Array.from({ length: 6 }, (_, document) =>
  Object.fromEntries(
    Array.from({ length: 6 }, (_, index) => [
      `c${index + 1}`,
      Math.min(5, Math.max(0, document + Math.floor(next() * 3) - 1)),
    ]),
  ),
);
const keys = Object.keys(references[0]!);
const outcomeOf = (scoreOf: (reference: number) => number, seed: string) => {
  const marks = calibrationMarks(
    references.map((reference, index) => ({
      sampleId: `s${index}`,
      scores: Object.fromEntries(keys.map((key) => [key, scoreOf(reference[key]!)])),
      references: [reference],
    })),
    keys,
  );
  const profile = taskProfile(marks, { scaleMax: 5, seed });
  return { profile, outcome: gateOutcome(profile, DEFAULT_GATE) };
};

describe("the gate of the expert task", () => {
  test("R10 is passed by whoever marks as the experts did, condition by condition", () => {
    const { profile, outcome } = outcomeOf((reference) => reference, "same");

    expect(gateLines(profile, DEFAULT_GATE, outcome).every(({ isMet }) => isMet)).toBe(true);
    expect(profile.means).toHaveLength(6);
  });

  test("R10 is not passed by whoever keeps to the middle: the spread fails", () => {
    const { outcome } = outcomeOf((reference) => (reference < 3 ? 2 : 3), "middle");

    expect(outcome.failed).toContain("SPREAD_RATIO");
    expect(outcomeOf(() => 3, "one level").outcome.failed).toContain("SPREAD_RATIO");
  });

  // 200 here; 10,000 with MARKERS=10000, of which at most 10 may pass.
  test("R10 is not passed by markers who guess", () => {
    const count = Number(process.env["MARKERS"] ?? 200);
    let passed = 0;
    for (let marker = 0; marker < count; marker += 1) {
      const guess = seeded(`marker ${marker}`);
      if (outcomeOf(() => Math.floor(guess() * 6), `marker ${marker}`).outcome.isPassed) passed += 1;
    }

    expect(passed).toBeLessThanOrEqual(count / 1000);
  });
});
