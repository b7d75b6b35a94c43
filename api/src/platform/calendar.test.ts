import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  addWorkingDays,
  addYears,
  dateIn,
  daysBetween,
  deadlineAfterDays,
  deadlineAfterWorkingDays,
  endOfDay,
  fullDaysBetween,
  isPlainDate,
  isWorkingDay,
  lastDayBefore,
  startOfDay,
  workingDaysBetween,
  yearsWithoutTransfers,
  zonedInstant,
  type WorkingCalendar,
} from "./calendar.js";

const ural = "Asia/Yekaterinburg";
const plain: WorkingCalendar = { timeZone: ural, transfers: [] };
const of2022: WorkingCalendar = {
  timeZone: ural,
  transfers: [
    { date: "2022-03-05", isWorking: true, basis: "постановление о переносе выходных дней в 2022 году" },
    { date: "2022-03-07", isWorking: false, basis: "постановление о переносе выходных дней в 2022 году" },
    { date: "2022-05-03", isWorking: false, basis: "постановление о переносе выходных дней в 2022 году" },
  ],
};
const dates = fc
  .integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2040, 0, 1) })
  .map((instant) => new Date(instant).toISOString().slice(0, 10));

describe("R88 a working day", () => {
  test.each([
    ["is a Monday to Friday", "2022-05-16", true],
    ["is not a Saturday", "2022-05-14", false],
    ["is not a Sunday", "2022-05-15", false],
    ["is not 1 January", "2024-01-01", false],
    ["is not 8 January", "2024-01-08", false],
    ["is 9 January", "2024-01-09", true],
    ["is not 23 February", "2024-02-23", false],
    ["is not 8 March", "2024-03-08", false],
    ["is not 1 May", "2024-05-01", false],
    ["is not 9 May", "2024-05-09", false],
    ["is not 12 June", "2024-06-12", false],
    ["is not 4 November", "2024-11-04", false],
  ])("R88 %s", (_, date, expected) => {
    expect(isWorkingDay(date, plain)).toBe(expected);
  });

  test("R88 a transfer makes a Saturday a working day and a Monday a day off", () => {
    expect(isWorkingDay("2022-03-05", of2022)).toBe(true);
    expect(isWorkingDay("2022-03-07", of2022)).toBe(false);
  });

  test("R88 a year nobody entered transfers for is named", () => {
    expect(yearsWithoutTransfers("2021-12-20", "2023-01-10", of2022)).toEqual([2021, 2023]);
    expect(yearsWithoutTransfers("2022-02-01", "2022-03-01", of2022)).toEqual([]);
  });

  test("R88 working days are counted forwards and backwards over a weekend", () => {
    expect(addWorkingDays("2022-06-10", 1, plain)).toBe("2022-06-13");
    expect(addWorkingDays("2022-06-13", -1, plain)).toBe("2022-06-10");
    expect(addWorkingDays("2022-06-11", 0, plain)).toBe("2022-06-11");
    expect(workingDaysBetween("2022-04-12", "2022-04-15", plain)).toBe(3);
    expect(workingDaysBetween("2022-04-15", "2022-04-12", plain)).toBe(0);
  });

  test("R88 adding working days and counting them are inverse", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 60 }), (date, count) => {
        expect(workingDaysBetween(date, addWorkingDays(date, count, of2022), of2022)).toBe(count);
      }),
    );
  });
});

describe("R88 a term", () => {
  test("R88 starts on the day after the event and ends at 24:00 of its last day in the region", () => {
    expect(deadlineAfterDays(new Date("2022-05-10T20:30:00Z"), 3, ural).toISOString()).toBe(
      "2022-05-14T19:00:00.000Z",
    );
  });

  test("R88 of three working days from a Friday evening ends on Wednesday at midnight", () => {
    expect(deadlineAfterWorkingDays(new Date("2022-06-17T13:00:00Z"), 3, plain).toISOString()).toBe(
      "2022-06-22T19:00:00.000Z",
    );
  });

  test("R88 counts the event on the day it has in the region, not in Greenwich", () => {
    const lateEvening = new Date("2022-06-16T20:00:00Z");

    expect(dateIn(lateEvening, ural)).toBe("2022-06-17");
    expect(deadlineAfterDays(lateEvening, 1, ural)).toEqual(startOfDay("2022-06-19", ural));
  });

  test("R88 that ends at 24:00 has its last day before the midnight", () => {
    expect(lastDayBefore(startOfDay("2022-05-31", ural), ural)).toBe("2022-05-30");
    expect(lastDayBefore(endOfDay("2022-05-30", ural), ural)).toBe("2022-05-30");
  });
});

describe("an instant in a zone", () => {
  test.each([
    ["the Urals", "2022-05-16", "00:00", ural, "2022-05-15T19:00:00.000Z"],
    ["the Urals before 2014", "2012-05-16", "00:00", ural, "2012-05-15T18:00:00.000Z"],
    ["Berlin in winter", "2024-01-10", "09:30", "Europe/Berlin", "2024-01-10T08:30:00.000Z"],
    ["Berlin in summer", "2024-07-10", "09:30", "Europe/Berlin", "2024-07-10T07:30:00.000Z"],
    ["a time Berlin skips", "2024-03-31", "02:30", "Europe/Berlin", "2024-03-31T01:00:00.000Z"],
    ["a time Berlin has twice", "2024-10-27", "02:30", "Europe/Berlin", "2024-10-27T00:30:00.000Z"],
    ["a midnight Beirut skips", "2024-03-31", "00:00", "Asia/Beirut", "2024-03-30T22:00:00.000Z"],
    ["a midnight Havana has twice", "2023-11-05", "00:00", "America/Havana", "2023-11-05T04:00:00.000Z"],
    ["a day Samoa left out", "2011-12-30", "00:00", "Pacific/Apia", "2011-12-30T10:00:00.000Z"],
    ["a half-hour zone", "2024-06-01", "00:00:30", "Asia/Kolkata", "2024-05-31T18:30:30.000Z"],
  ])("is exact for %s", (_, date, time, zone, expected) => {
    expect(zonedInstant(date, time, zone).toISOString()).toBe(expected);
  });

  test.each([ural, "Europe/Berlin", "America/Sao_Paulo", "Australia/Lord_Howe", "Asia/Beirut"])(
    "in %s the day begins with its first instant and no earlier",
    (zone) => {
      fc.assert(
        fc.property(dates, (date) => {
          const start = startOfDay(date, zone);

          expect(dateIn(start, zone)).toBe(date);
          expect(dateIn(new Date(start.getTime() - 1), zone)).toBe(addDays(date, -1));
        }),
      );
    },
  );
});

describe("a plain date", () => {
  test("knows which days exist", () => {
    expect(isPlainDate("2024-02-29")).toBe(true);
    expect(isPlainDate("2023-02-29")).toBe(false);
    expect(isPlainDate("2023-2-9")).toBe(false);
  });

  test("keeps to the end of a shorter month", () => {
    expect(addMonths("2022-12-31", 2)).toBe("2023-02-28");
    expect(addMonths("2022-04-30", 24)).toBe("2024-04-30");
    expect(addMonths("2022-03-31", -1)).toBe("2022-02-28");
    expect(addYears("2024-02-29", 1)).toBe("2025-02-28");
    expect(addYears("2022-04-15", 3)).toBe("2025-04-15");
  });

  test("has three full days between the 12th and the 16th", () => {
    expect(fullDaysBetween("2022-05-12", "2022-05-16")).toBe(3);
    expect(fullDaysBetween("2022-05-13", "2022-05-16")).toBe(2);
    expect(fullDaysBetween("2022-05-16", "2022-05-16")).toBe(0);
    expect(daysBetween("2022-05-16", "2022-05-12")).toBe(-4);
  });
});
