import { describe, expect, test } from "vitest";

import { seeded } from "../statistics/seeded.js";
import { allocateCase, MarkingDesign, type OpenCase } from "./allocateCase.rules.js";

const now = new Date("2026-03-12T05:00:00Z");
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
const aCase = (id: string, hours: number, given: Partial<OpenCase> = {}): OpenCase => ({
  id,
  waitingSince: hoursAgo(hours),
  role: "FIRST",
  assessorIds: [],
  ...given,
});
const next = (open: OpenCase[], scripts: string[][] = []) =>
  allocateCase("a", open, new MarkingDesign(scripts), now)?.id ?? null;

describe("the next case", () => {
  test("is the one that waits longest, and none where none may be graded", () => {
    expect(next([aCase("young", 1), aCase("old", 2)])).toBe("old");
    expect(next([])).toBeNull();
  });

  test("is a third or a clean grade first", () => {
    expect(next([aCase("old", 60), aCase("third", 1, { role: "THIRD", assessorIds: ["b", "c"] })])).toBe(
      "third",
    );
  });

  test("is shared with the assessor with whom fewest scripts are shared", () => {
    const open = [
      aCase("with b", 9, { role: "SECOND", assessorIds: ["b"] }),
      aCase("with c", 1, { role: "SECOND", assessorIds: ["c"] }),
    ];
    const scripts = [
      ["a", "b"],
      ["a", "b"],
      ["a", "c"],
    ];

    expect(next(open, scripts)).toBe("with c");
  });

  test("joins parts of the design that share nothing before it evens out pairs", () => {
    const open = [
      aCase("within", 9, { role: "SECOND", assessorIds: ["c"] }),
      aCase("across", 1, { role: "SECOND", assessorIds: ["d"] }),
    ];
    // a–b–c hang together, a and c share no script; d and e stand apart.
    const scripts = [
      ["a", "b"],
      ["b", "c"],
      ["d", "e"],
    ];

    expect(next(open, scripts)).toBe("across");
  });

  test("is never left for more than three days by what suits the design better", () => {
    const open = [
      aCase("long", 73, { role: "SECOND", assessorIds: ["b"] }),
      aCase("across", 1, { role: "SECOND", assessorIds: ["d"] }),
    ];

    expect(next(open, [["a", "b"]])).toBe("long");
  });
});

test("R08 six assessors who come at random mark thirty cases twice in a design that hangs together and is even", () => {
  const random = seeded("grading");
  const assessors = ["a", "b", "c", "d", "e", "f"];
  const cases = Array.from({ length: 30 }, (_, index) => ({
    id: `case${index}`,
    assessorIds: [] as string[],
  }));
  for (let turn = 0; turn < 2000; turn += 1) {
    const assessor = assessors[Math.floor(random() * assessors.length)]!;
    const open = cases
      .filter(({ assessorIds }) => assessorIds.length < 2 && !assessorIds.includes(assessor))
      .map(({ id, assessorIds }, index) =>
        aCase(id, 30 - index, { role: assessorIds.length === 0 ? "FIRST" : "SECOND", assessorIds }),
      );
    const design = new MarkingDesign(cases.map(({ assessorIds }) => assessorIds));
    const chosen = allocateCase(assessor, open, design, now);
    cases.find(({ id }) => id === chosen?.id)?.assessorIds.push(assessor);
  }

  const design = new MarkingDesign(cases.map(({ assessorIds }) => assessorIds));
  const pairs = assessors.flatMap((one, index) =>
    assessors.slice(index + 1).map((other) => [one, other] as const),
  );
  const counts = pairs.map(([one, other]) => design.sharedBy(one, other));
  expect(cases.every(({ assessorIds }) => new Set(assessorIds).size === 2)).toBe(true);
  expect(design.partCount).toBe(1);
  expect(Math.max(...counts)).toBeLessThanOrEqual(5);
  expect(counts.filter((count) => count > 0).length).toBeGreaterThanOrEqual(12);
});
