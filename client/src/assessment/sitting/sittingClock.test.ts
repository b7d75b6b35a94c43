import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { heardNow, secondsLeft, thresholdsOf } from "./sittingClock";
import { clockText } from "./TimeLeft";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test.each([-86_400_000, 0, 86_400_000])(
  "the time left is the server's on a device whose clock is off by %d ms",
  (by) => {
    vi.setSystemTime(Date.parse("2026-03-10T05:00:00Z") + by);
    const clock = heardNow("2026-03-10T05:00:00Z", "2026-03-10T06:30:00Z");
    expect(secondsLeft(clock)).toBe(5400);
    vi.advanceTimersByTime(60_000);
    vi.setSystemTime(Date.parse("2026-03-12T05:00:00Z"));
    expect(secondsLeft(clock)).toBe(5340);
  },
);

test("it is never less than nothing", () => {
  expect(secondsLeft(heardNow("2026-03-10T05:00:00Z", "2026-03-10T04:00:00Z"))).toBe(0);
});

test("2.2.4 it is said at half, 10, 5 and 1 minute, and not twice where they meet", () => {
  expect(thresholdsOf(5400)).toEqual([2700, 600, 300, 60]);
  expect(thresholdsOf(600)).toEqual([300, 60]);
});

test("it is written as people write it", () => {
  expect([3849, 59, 600].map(clockText)).toEqual(["1:04:09", "00:59", "10:00"]);
});
