import { describe, expect, test } from "vitest";
import { DEFAULT_PARAMETERS } from "../accounts/parameters.js";
import type { ReviewVerdict } from "./round.entity.js";
import {
  isMandatory,
  isOnlyJoined,
  isRecommendable,
  isSettled,
  massQuorum,
  openRemarks,
  panelGap,
  verdictOf,
  whyNotArbitrate,
  whyNotOpenMass,
} from "./verdict.rules.js";

const A: ReviewVerdict = "APPROVE";
const W: ReviewVerdict = "APPROVE_WITH_REMARKS";
const R: ReviewVerdict = "REVISE";
const X: ReviewVerdict = "REJECT";
const good = { arbiterVerdict: null, aggregatePercent: 83.3, openRemarkCount: 0 };

describe("the verdict of a conclusion", () => {
  test.each([
    ["approves when figures and remarks allow it", { ...good, verdicts: [A, A, W] }, "APPROVE"],
    ["counts APPROVE_WITH_REMARKS as APPROVE", { ...good, verdicts: [W, W, W] }, "APPROVE"],
    ["rejects when two of three reject", { ...good, verdicts: [X, X, A] }, "REJECT"],
    ["does not reject when one of three does", { ...good, verdicts: [X, A, A] }, "APPROVE"],
    ["rejects when four of six reject", { ...good, verdicts: [X, X, X, X, A, A] }, "REJECT"],
    ["asks for revision when three of five reject", { ...good, verdicts: [X, X, X, A, A] }, "REVISE"],
    ["asks for revision when more than half ask", { ...good, verdicts: [R, R, A] }, "REVISE"],
    ["adds REVISE and REJECT together", { ...good, verdicts: [R, X, A] }, "REVISE"],
    ["approves when exactly half ask for revision", { ...good, verdicts: [R, R, A, A] }, "APPROVE"],
    ["asks for revision below 70", { ...good, verdicts: [A, A, A], aggregatePercent: 69.99 }, "REVISE"],
    ["approves at 70", { ...good, verdicts: [A, A, A], aggregatePercent: 70 }, "APPROVE"],
    ["asks for revision with a remark open", { ...good, verdicts: [A, A, A], openRemarkCount: 1 }, "REVISE"],
  ] as const)("R89 %s", (_, result, verdict) => {
    expect(verdictOf(result, DEFAULT_PARAMETERS)).toBe(verdict);
  });

  const arbitrated = { verdicts: [R, W, W], aggregatePercent: 63.3, openRemarkCount: 3 };

  test.each([
    ["is the arbiter's REVISE", { ...arbitrated, arbiterVerdict: R }, "REVISE"],
    ["is the arbiter's REJECT, though the others approve", { ...arbitrated, arbiterVerdict: X }, "REJECT"],
    ["is not the arbiter's APPROVE with remarks open", { ...arbitrated, arbiterVerdict: A }, "REVISE"],
    [
      "is the arbiter's APPROVE once R51 holds, though two reject",
      { verdicts: [X, X, A], arbiterVerdict: W, aggregatePercent: 70, openRemarkCount: 0 },
      "APPROVE",
    ],
  ] as const)("R89 %s", (_, result, verdict) => {
    expect(verdictOf(result, DEFAULT_PARAMETERS)).toBe(verdict);
  });

  test("R51 recommends at 83.3 percent with no remark open, not with one, not below 70", () => {
    const figures = { aggregatePercent: 83.3, openRemarkCount: 0 };

    expect(isRecommendable(figures, DEFAULT_PARAMETERS)).toBe(true);
    expect(isRecommendable({ ...figures, openRemarkCount: 1 }, DEFAULT_PARAMETERS)).toBe(false);
    expect(isRecommendable({ ...figures, aggregatePercent: 69.9 }, DEFAULT_PARAMETERS)).toBe(false);
  });
});

describe("a remark", () => {
  const of = (count: number, isMarkedMandatory: boolean) => ({
    id: "r",
    personIds: Array.from({ length: count }, (_, index) => `expert_${index}`),
    isMarkedMandatory,
  });

  test("R90 of a panel is mandatory when its expert marks it so", () => {
    expect(isMandatory(of(1, true), "PANEL", DEFAULT_PARAMETERS)).toBe(true);
    expect(isMandatory(of(3, false), "PANEL", DEFAULT_PARAMETERS)).toBe(false);
  });

  test("R46 of a mass round is mandatory when three experts make it", () => {
    expect(isMandatory(of(3, false), "MASS", DEFAULT_PARAMETERS)).toBe(true);
    expect(isMandatory(of(2, true), "MASS", DEFAULT_PARAMETERS)).toBe(false);
    expect(
      isMandatory(
        { id: "r", personIds: ["a", "a", "b"], isMarkedMandatory: true },
        "MASS",
        DEFAULT_PARAMETERS,
      ),
    ).toBe(false);
  });

  test.each([
    ["R90 is settled when two of three say so", [true, true, false], true],
    ["R90 is not settled when half say so", [true, false], false],
    ["R90 is not settled by nobody", [], false],
  ])("%s", (_, marks, expected) => {
    expect(isSettled(marks)).toBe(expected);
  });

  test("R90 stays open until more than half of the next round's experts call it settled", () => {
    const marks: Record<string, boolean>[] = [{ r1: true, r2: false }, { r1: true, r2: true }, { r1: false }];

    expect(openRemarks(["r1", "r2"], marks)).toEqual(["r2"]);
  });

  test("R90 can be joined with others, not added, dropped or used twice", () => {
    expect(isOnlyJoined(["a", "b", "c"], [["a", "c"], ["b"]])).toBe(true);
    expect(isOnlyJoined(["a", "b", "c"], [["a", "c"]])).toBe(false);
    expect(isOnlyJoined(["a", "b"], [["a"], ["b"], ["x"]])).toBe(false);
    expect(isOnlyJoined(["a", "b"], [["a", "b"], ["b"]])).toBe(false);
    expect(isOnlyJoined(["a", "b"], [["a", "a"]])).toBe(false);
  });
});

describe("the quorum", () => {
  const from = (...municipalities: (string | null)[]) =>
    municipalities.map((municipalityId) => ({ municipalityId }));

  test.each([
    ["of a panel is three reviews from two municipalities", from("Сатка", "Аша", "Аша"), 3, null],
    ["of a panel is not two reviews", from("Сатка", "Аша"), 3, "TOO_FEW_REVIEWS"],
    ["of a panel is not three from one municipality", from("Аша", "Аша", "Аша"), 3, "TOO_FEW_MUNICIPALITIES"],
    ["of a panel does not count unknown places", from("Аша", null, null), 3, "TOO_FEW_MUNICIPALITIES"],
    ["of a panel of five is not four", from("Аша", "Сатка", "Миасс", "Касли"), 5, "TOO_FEW_REVIEWS"],
  ])("R46 %s", (_, reviews, count, gap) => {
    expect(panelGap(reviews, count, DEFAULT_PARAMETERS)).toBe(gap);
  });

  test.each([
    [424, 128],
    [60, 18],
    [50, 15],
    [51, 16],
    [15, 15],
  ])("R46 of a mass round with %i invited is %i", (invited, quorum) => {
    expect(massQuorum(invited, DEFAULT_PARAMETERS)).toBe(quorum);
  });

  test("R46 refuses a mass round with 14 invited", () => {
    expect(whyNotOpenMass(14, DEFAULT_PARAMETERS)).toBe("TOO_FEW_EXPERTS");
    expect(whyNotOpenMass(15, DEFAULT_PARAMETERS)).toBeNull();
  });
});

test.each([
  ["R49 an arbiter is LEADING and not of the round", { category: "LEADING", isOfRound: false }, null],
  ["R28 a SENIOR expert is no arbiter", { category: "SENIOR", isOfRound: false }, "NOT_LEADING"],
  ["R49 an expert of the round is no arbiter", { category: "LEADING", isOfRound: true }, "OF_THE_ROUND"],
])("%s", (_, expert, reason) => {
  expect(whyNotArbitrate(expert)).toBe(reason);
});
