import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { conflictOf, quorumOf, resultOf, type Voter } from "./voting.rules.js";

const share = "2/3";

/** Members by letters: `+` for, `-` against, `x` abstained, `?` has not voted, `.` absent; the first one chairs. */
const voters = (line: string): Voter[] =>
  line.split("").map((letter, index) => ({
    isChair: index === 0,
    isPresent: letter !== ".",
    choice: letter === "+" ? "FOR" : letter === "-" ? "AGAINST" : letter === "x" ? "ABSTAINED" : null,
  }));

describe("the quorum", () => {
  test.each([
    ["six of nine", "??????...", { counted: 6, needed: 6, isReached: true }],
    ["five of nine", "?????....", { counted: 5, needed: 6, isReached: false }],
    ["five of seven", "?????..", { counted: 5, needed: 5, isReached: true }],
    ["four of seven", "????...", { counted: 4, needed: 5, isReached: false }],
    ["nobody of nobody", "", { counted: 0, needed: 0, isReached: false }],
  ])("R14 %s", (_, line, expected) => {
    expect(quorumOf(voters(line), share)).toEqual(expected);
  });

  test("R15 whoever abstains for a conflict is not counted, and the base stays the whole composition", () => {
    expect(quorumOf(voters("??????..."), share).isReached).toBe(true);
    expect(quorumOf(voters("x?????..."), share)).toEqual({ counted: 5, needed: 6, isReached: false });
    expect(quorumOf(voters("x??????.."), share)).toEqual({ counted: 6, needed: 6, isReached: true });
  });
});

describe("the result", () => {
  test.each([
    ["R14 comes to nothing below the quorum", "+++++....", { gap: "NO_QUORUM" }],
    ["comes to nothing while a present member has not voted", "+++++?...", { gap: "VOTES_MISSING" }],
    ["R16 seven to none", "+++++++..", { isGranted: true, forCount: 7, againstCount: 0 }],
    ["R16 three to four", "+++----..", { isGranted: false, forCount: 3, againstCount: 4 }],
    [
      "R16 the chair decides a tie for it",
      "+++---...",
      { isGranted: true, forCount: 3, againstCount: 3, isByCastingVote: true },
    ],
    ["R16 the chair decides a tie against it", "-++--+...", { isGranted: false, isByCastingVote: true }],
    ["R16 a tie without the chair is no decision", ".+++---..", { gap: "TIE_WITHOUT_CHAIR" }],
    ["R15 R16 nor one with a chair who abstains", "x+++---..", { gap: "TIE_WITHOUT_CHAIR" }],
    ["R15 the chair's abstention is no vote", "x++++--..", { isGranted: true, forCount: 4, againstCount: 2 }],
  ])("%s", (_, line, expected) => {
    const result = resultOf(voters(line), share);
    expect(typeof result === "string" ? { gap: result } : result).toMatchObject(expected);
  });

  test("R14 R16 a decision always has a quorum and a majority, or the chair's side of a tie", () => {
    const letter = fc.constantFrom("+", "-", "x", "?", ".");
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 11 }), (letters) => {
        const members = voters(letters.join(""));
        const result = resultOf(members, share);
        fc.pre(typeof result !== "string");
        const { forCount, againstCount, isGranted, isByCastingVote } = result;
        expect((forCount + againstCount) * 3).toBeGreaterThanOrEqual(members.length * 2);
        expect(isByCastingVote).toBe(forCount === againstCount);
        expect(isGranted).toBe(isByCastingVote ? members[0]!.choice === "FOR" : forCount > againstCount);
      }),
    );
  });
});

describe("a conflict that is known", () => {
  const post = (institutionId: string, fromOn: string, toOn: string | null = null) => ({
    institutionId,
    fromOn,
    toOn,
  });
  const member = (...posts: ReturnType<typeof post>[]) => ({ personId: "member", posts });
  const candidate = (...posts: ReturnType<typeof post>[]) => ({ personId: "candidate", posts });

  test.each([
    ["R15 the same employer now", [post("a", "2020-01-01")], "COMMON_EMPLOYER"],
    [
      "R15 one that the member left a year ago to the day",
      [post("a", "2020-01-01", "2025-04-12")],
      "COMMON_EMPLOYER",
    ],
    ["R15 not one that the member left before", [post("a", "2020-01-01", "2025-04-11")], null],
    ["R15 not one that the member comes to later", [post("a", "2026-04-13")], null],
    ["R15 not another employer", [post("b", "2020-01-01")], null],
  ])("%s", (_, posts, expected) => {
    expect(conflictOf(member(...posts), candidate(post("a", "2019-09-01")), "2026-04-12", 12)).toBe(expected);
  });

  test("R15 one's own case", () => {
    expect(conflictOf(member(), { personId: "member", posts: [] }, "2026-04-12", 12)).toBe("OWN_CASE");
  });
});
