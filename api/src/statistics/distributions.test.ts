import { describe, expect, test } from "vitest";

import { fQuantile } from "./distributions.js";
import { quantile } from "./numbers.js";
import { seeded } from "./seeded.js";

describe("the quantile of F", () => {
  // From scipy 1.17, stats.f.ppf.
  test.each([
    [0.975, 29, 261, 1.6332027914452076],
    [0.025, 29, 261, 0.5422086537127885],
    [0.975, 5, 1.3, 207.61653597892973],
    [0.025, 0.7, 3.2, 6.687474489932373e-5],
    [0.975, 1, 1, 647.7890114778442],
    [0.5, 1000, 2000, 0.9996666214467883],
    [0.975, 3, 1e6, 3.116147542239905],
  ])("at %d with %d and %d degrees of freedom is known", (probability, above, below, expected) => {
    expect(fQuantile(probability, above, below) / expected).toBeCloseTo(1, 9);
  });

  test("turned upside down is that of the other tail", () => {
    expect(fQuantile(0.1, 4, 9) * fQuantile(0.9, 9, 4)).toBeCloseTo(1, 12);
  });
});

describe("the quantile of a list", () => {
  test("lies between its neighbours as its share does", () => {
    expect([0, 0.1, 0.5, 1].map((share) => quantile([10, 20, 30, 40, 50], share))).toEqual([10, 14, 30, 50]);
  });
});

describe("seeded chance", () => {
  const take = (seed: string, count: number) => {
    const next = seeded(seed);
    return Array.from({ length: count }, next);
  };

  test("is the same for the same seed and for no other", () => {
    expect(take("семя", 3)).toEqual(take("семя", 3));
    expect(new Set(["", "a", "b", "семя", "семью"].flatMap((seed) => take(seed, 3))).size).toBe(15);
  });

  test("never changes, so that a stored seed repeats its figures", () => {
    expect(take("2022-06-06", 2)).toEqual([0.5388852257747203, 0.442111580632627]);
  });

  test("fills the unit interval evenly", () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const value of take("even", 10_000)) tenths[Math.floor(value * 10)]! += 1;

    expect(Math.min(...tenths)).toBeGreaterThan(900);
    expect(Math.max(...tenths)).toBeLessThan(1100);
  });
});
