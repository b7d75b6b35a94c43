import { renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, test, vi } from "vitest";

import { dayAfter, useDayAhead } from "./day";
import { ZoneContext } from "./format";

const inZone = (zone: string) => ({
  wrapper: ({ children }: { children: ReactNode }) => <ZoneContext value={zone}>{children}</ZoneContext>,
});

test("a form's day begins with the day of the region, whatever day it is in Greenwich", () => {
  vi.useFakeTimers({ now: new Date("2026-12-31T20:30:00Z") });

  expect(renderHook(useDayAhead, inZone("Asia/Yekaterinburg")).result.current()).toBe("2027-01-01");
  expect(renderHook(useDayAhead, inZone("Europe/Kaliningrad")).result.current()).toBe("2026-12-31");
  expect(renderHook(useDayAhead, inZone("Asia/Yekaterinburg")).result.current(10)).toBe("2027-01-11");
});

test("a day after another one is counted by the calendar", () => {
  expect(dayAfter("2024-02-28", 2)).toBe("2024-03-01");
  expect(dayAfter("2026-11-26", -26)).toBe("2026-10-31");
});
