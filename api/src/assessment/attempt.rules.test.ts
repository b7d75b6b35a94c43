import { describe, expect, test } from "vitest";

import { arrivalOf, attemptStateAt, personalMinutes, reachesPass } from "./attempt.rules.js";
import { chainBeginning, chainHash, firstBrokenLink } from "./integrity.js";
import { answerAsShown, answerInOwnIds, shownContent } from "./shownOptions.rules.js";
import { smallest } from "./assessment.factory.js";

const at = (seconds: number) => new Date(Date.UTC(2026, 2, 10, 6, 30, 0) + seconds * 1000);
const running = {
  state: "IN_PROGRESS",
  opensAt: at(-5400),
  closesAt: at(-1800),
  startedAt: at(-5400),
  deadlineAt: at(0),
} as const;

describe("R06 the database's clock decides", () => {
  test.each([
    [-1, "IN_TIME"],
    [0, "IN_TIME"],
    [5, "LATE"],
    [6, "TOO_LATE"],
    [3600, "TOO_LATE"],
  ])("R06 an answer %d seconds from the deadline is %s", (seconds, arrival) => {
    expect(arrivalOf(running.deadlineAt, at(seconds), 5)).toBe(arrival);
  });

  test("R06 what was started is handed in by time alone after the grace, and not before", () => {
    expect(attemptStateAt(running, at(5), 5)).toBe("IN_PROGRESS");
    expect(attemptStateAt(running, at(6), 5)).toBe("SUBMITTED");
  });

  test("4.1 what was not started when its window closed is a no-show", () => {
    const scheduled = { ...running, state: "SCHEDULED", startedAt: null, deadlineAt: null } as const;
    expect(attemptStateAt(scheduled, at(-1801), 5)).toBe("SCHEDULED");
    expect(attemptStateAt(scheduled, at(-1800), 5)).toBe("NO_SHOW");
  });
});

test("R04 35 of 50 reach 70 percent, 34 do not, and nothing reaches it out of nothing", () => {
  expect(reachesPass(35, 50, 70)).toBe(true);
  expect(reachesPass(34, 50, 70)).toBe(false);
  expect(reachesPass(0, 0, 70)).toBe(false);
});

test("an accommodation multiplies the minutes and never loses a part of one", () => {
  expect(personalMinutes(90, 150)).toBe(135);
  expect(personalMinutes(45, 125)).toBe(57);
});

test("T17 each paper shows ids and an order of its own, and an answer finds its way back", () => {
  const { content, key } = smallest.INLINE_CHOICE;
  const one = shownContent("1".repeat(64), content);
  const other = shownContent("2".repeat(64), content);
  expect(one.gaps![0]!.id).not.toBe(other.gaps![0]!.id);
  const shown = answerAsShown("1".repeat(64), content, { gaps: key.gaps! });
  expect(JSON.stringify(shown)).not.toMatch(/"g1"|"a"/);
  expect(answerInOwnIds("1".repeat(64), content, shown)).toEqual({ gaps: key.gaps });
  expect(answerInOwnIds("2".repeat(64), content, shown)).toBeNull();
});

test("the chain of an attempt shows the first event that was changed, left out or put in another place", () => {
  const attemptId = "attempt_1";
  const events = [1, 2, 3].map((ordinal) => ({
    ordinal,
    kind: "SAVED" as const,
    at: at(ordinal),
    details: { position: ordinal, change: 1 },
    hash: "",
  }));
  let before = chainBeginning(attemptId);
  for (const event of events) before = event.hash = chainHash(before, event);

  expect(firstBrokenLink(attemptId, events)).toBeNull();
  expect(firstBrokenLink("attempt_2", events)).toBe(1);
  expect(firstBrokenLink(attemptId, [events[0]!, events[2]!])).toBe(2);
  expect(firstBrokenLink(attemptId, [events[0]!, { ...events[1]!, at: at(9) }, events[2]!])).toBe(2);
});
