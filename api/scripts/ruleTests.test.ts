import { expect, test } from "vitest";
import { ruleTestsIn, untested } from "./ruleTests.js";

test("a rule is found in the names of tests and in the rows of their tables", () => {
  const text = `
    test("R29 refuses 14 days", () => {});
    test.each([["R30 takes 23:59:59", 1], ['not a rule R31', 2]])("%s", () => {});
    test("R33, R37 wait for the queue", () => {});
    test("R7 is no rule", () => {});
  `;

  expect(ruleTestsIn(text, "a.test.ts")).toEqual([
    { rule: "R29", name: "R29 refuses 14 days", file: "a.test.ts" },
    { rule: "R30", name: "R30 takes 23:59:59", file: "a.test.ts" },
    { rule: "R33", name: "R33, R37 wait for the queue", file: "a.test.ts" },
    { rule: "R37", name: "R33, R37 wait for the queue", file: "a.test.ts" },
  ]);
});

test("a claimed rule without a test is named", () => {
  const tests = [{ rule: "R29", name: "R29 refuses 14 days", file: "a.test.ts" }];

  expect(untested(["R29", "R30"], tests)).toEqual(["R30"]);
});
