import { Kind } from "graphql";
import { describe, expect, test } from "vitest";

import { DateTime, EmailAddress, LocalDate, MutationKey, PageSize } from "./scalars.js";

describe("DateTime", () => {
  test.each([
    ["2026-09-01T09:00:00Z", "2026-09-01T09:00:00.000Z"],
    ["2026-09-01T12:00+03:00", "2026-09-01T09:00:00.000Z"],
    ["2026-09-01T09:00:00.123456Z", "2026-09-01T09:00:00.123Z"],
  ])("takes %s as %s", (text, shown) => {
    expect(DateTime.parseValue(text).toISOString()).toBe(shown);
    expect(DateTime.parseLiteral({ kind: Kind.STRING, value: text }).toISOString()).toBe(shown);
  });

  test.each([
    "2026-09-01",
    "2026-09-01T09:00:00",
    "2026-02-30T09:00:00Z",
    "2026-09-01T25:00:00Z",
    "tomorrow",
    0,
    null,
  ])("refuses %j", (value) => {
    expect(() => DateTime.parseValue(value)).toThrow("ISO 8601");
  });

  test("shows a Date and a text of the database in one form", () => {
    const shown = "2026-09-01T09:00:00.000Z";

    expect(
      [new Date(shown), shown, "2026-09-01 12:00:00+03"].map((value) => DateTime.serialize(value)),
    ).toEqual([shown, shown, shown]);
    expect(() => DateTime.serialize(17)).toThrow("instants only");
  });
});

describe("Date", () => {
  test("takes days of the calendar only", () => {
    expect(LocalDate.parseValue("2024-02-29")).toBe("2024-02-29");
    for (const value of ["2026-02-29", "2026-9-1", "2026-09-01T00:00:00Z", "", 20260901]) {
      expect(() => LocalDate.parseValue(value)).toThrow("a day of the calendar");
    }
  });
});

describe("EmailAddress", () => {
  test("takes an address and does not tell upper from lower case", () => {
    expect(EmailAddress.parseValue("Anna.Petrova@School-7.Example.RU")).toBe(
      "anna.petrova@school-7.example.ru",
    );
  });

  test.each([
    "",
    "anna",
    "anna@",
    "@school.ru",
    "anna@school",
    "a b@school.ru",
    "a@b@school.ru",
    `${"a".repeat(250)}@b.ru`,
  ])("refuses %j", (value) => {
    expect(() => EmailAddress.parseValue(value)).toThrow("must be an e-mail address");
  });
});

describe("MutationKey", () => {
  test("is random letters and digits of a sensible length", () => {
    expect(MutationKey.parseValue("0123456789abcdef")).toBe("0123456789abcdef");
    for (const value of ["short", "0123456789abcde/", "a".repeat(65), 1]) {
      expect(() => MutationKey.parseValue(value)).toThrow("MutationKey must be");
    }
  });
});

describe("PageSize", () => {
  test("is 1 to 100 and whole", () => {
    expect([1, 100].map((value) => PageSize.parseValue(value))).toEqual([1, 100]);
    for (const value of [0, 101, -1, 1e6, 1.5, "5", null, undefined]) {
      expect(() => PageSize.parseValue(value)).toThrow("from 1 to 100");
    }
    expect(() => PageSize.parseLiteral({ kind: Kind.FLOAT, value: "5.0" })).toThrow("from 1 to 100");
  });
});
