import { describe, expect, test } from "vitest";

import { breakLeft, creditFor, deadlineOf, isOnBreak } from "./sitting.rules.js";

const at = (seconds: number) => new Date(Date.UTC(2026, 2, 10, 5, 0, 0) + seconds * 1000);
const clock = {
  startedAt: at(0),
  deadlineAt: at(5400),
  breakSince: null,
  breakMinutes: 0,
  breakUsedSeconds: 0,
};

describe("time lost to our own outage", () => {
  const fault = { from: at(1000), to: at(1240) };

  test("four minutes of a fault are credited as four minutes to whoever was at work", () => {
    expect(creditFor(clock, fault)).toBe(240);
  });

  test("whoever had a minute left when it began has the minute again, and not less for the clock that ran on", () => {
    expect(creditFor({ ...clock, deadlineAt: at(1060) }, fault)).toBe(240);
  });

  test("nobody is credited who had not started, who was over, or who started after it", () => {
    expect(creditFor({ ...clock, startedAt: null, deadlineAt: null }, fault)).toBe(0);
    expect(creditFor({ ...clock, deadlineAt: at(1000) }, fault)).toBe(0);
    expect(creditFor({ ...clock, startedAt: at(1240) }, fault)).toBe(0);
  });

  test("a break that went on meanwhile needs no credit, one that ran out does from then on", () => {
    const onBreak = { ...clock, breakSince: at(900), breakMinutes: 10 };
    expect(creditFor(onBreak, fault)).toBe(0);
    expect(creditFor({ ...onBreak, breakMinutes: 3 }, fault)).toBe(160);
  });
});

describe("a break", () => {
  const onBreak = { ...clock, breakSince: at(1000), breakMinutes: 10, breakUsedSeconds: 300 };

  test("moves the deadline while it lasts", () => {
    expect(deadlineOf(onBreak, at(1100))).toEqual(at(5500));
    expect(breakLeft(onBreak, at(1100))).toBe(200);
    expect(isOnBreak(onBreak, at(1100))).toBe(true);
  });

  test("ends by itself when its budget is used up", () => {
    expect(deadlineOf(onBreak, at(3000))).toEqual(at(5700));
    expect(breakLeft(onBreak, at(3000))).toBe(0);
    expect(isOnBreak(onBreak, at(1300))).toBe(false);
  });

  test("no sequence of breaks gives more than the budget", () => {
    let taken = 0;
    for (const length of [100, 250, 400, 900]) {
      const one = { ...onBreak, breakUsedSeconds: taken, breakSince: at(1000) };
      taken += (deadlineOf(one, at(1000 + length))!.getTime() - one.deadlineAt.getTime()) / 1000;
    }
    expect(taken).toBe(600);
  });
});
