import { describe, expect, test } from "vitest";
import {
  entryStateOn,
  isExpiring,
  mayApplyFrom,
  mayBegin,
  mayDo,
  nextRegistrationNumber,
  ordinalOf,
  validUntil,
  type StoredStanding,
} from "./entry.rules.js";
import { orderDueOn, orderKey, whyNotEnterOrder } from "./order.rules.js";

const active: StoredStanding = { state: "ACTIVE", validUntilOn: "2025-04-14", suspendedUntilOn: null };

describe("a registration number", () => {
  const given = ["74-2022-0423", "74-2022-0424", "74-2021-0999", "74-У-2022-0700", "02-2022-0800"];

  test("R19 follows the last of its year and series", () => {
    expect(nextRegistrationNumber(given, "ATTESTED_EXPERT", "74", 2022)).toBe("74-2022-0425");
    expect(nextRegistrationNumber(given, "GROUP_PARTICIPANT", "74", 2022)).toBe("74-У-2022-0701");
    expect(nextRegistrationNumber(given, "ATTESTED_EXPERT", "74", 2023)).toBe("74-2023-0001");
  });

  test("R19 goes on past 9999 and is not read out of other texts", () => {
    expect(nextRegistrationNumber(["74-2022-9999"], "ATTESTED_EXPERT", "74", 2022)).toBe("74-2022-10000");
    expect(ordinalOf("74-2022-04x5", "ATTESTED_EXPERT", "74", 2022)).toBeNull();
  });
});

describe("the term of an entry", () => {
  test("R21 of three years from 15 April 2022 ends on 14 April 2025", () => {
    expect(validUntil("2022-04-15", 3)).toBe("2025-04-14");
    expect(validUntil("2024-02-29", 3)).toBe("2027-02-27");
  });

  test.each([
    ["R22 is in force on its last day", active, "2025-04-14", "ACTIVE"],
    ["R22 is over on the day after", active, "2025-04-15", "EXPIRED"],
    ["R22 is over though suspended", { ...active, state: "SUSPENDED" as const }, "2025-04-15", "EXPIRED"],
    ["R24 is suspended without end", { ...active, state: "SUSPENDED" as const }, "2024-01-01", "SUSPENDED"],
    [
      "R24 is suspended through the last day of the suspension",
      { ...active, state: "SUSPENDED" as const, suspendedUntilOn: "2024-01-31" },
      "2024-01-31",
      "SUSPENDED",
    ],
    [
      "R24 is in force again after it",
      { ...active, state: "SUSPENDED" as const, suspendedUntilOn: "2024-01-31" },
      "2024-02-01",
      "ACTIVE",
    ],
    ["R25 stays ended by exclusion", { ...active, state: "EXCLUDED" as const }, "2024-01-01", "EXCLUDED"],
  ])("%s", (_, standing, on, state) => {
    expect(entryStateOn(standing, on)).toBe(state);
  });

  test("4.1 is announced to end from 90 days before", () => {
    expect(isExpiring(active, "2025-01-14", 90)).toBe(true);
    expect(isExpiring(active, "2025-01-13", 90)).toBe(false);
    expect(isExpiring(active, "2025-04-15", 90)).toBe(false);
  });

  test("R20 leaves no room for a second live entry", () => {
    expect(mayBegin([active], "2024-01-01")).toBe(false);
    expect(mayBegin([{ ...active, state: "SUSPENDED" }], "2024-01-01")).toBe(false);
    expect(mayBegin([active], "2025-04-15")).toBe(true);
    expect(mayBegin([{ ...active, state: "EXCLUDED" }], "2024-01-01")).toBe(true);
  });

  test("R26 lets a person excluded for cause apply after a year, at own request at once", () => {
    expect(mayApplyFrom("2022-05-10", true, 1)).toBe("2023-05-11");
    expect(mayApplyFrom("2022-05-10", false, 1)).toBe("2022-05-10");
  });
});

test.each([
  ["BASIC", ["REVIEW"]],
  ["SENIOR", ["REVIEW", "MECHANISMS", "COMPETITION"]],
  ["LEADING", ["REVIEW", "MECHANISMS", "COMPETITION", "ARBITRATION", "PANEL_CHAIR"]],
] as const)("R28 %s may be asked for %j", (category, duties) => {
  const all = ["REVIEW", "MECHANISMS", "COMPETITION", "ARBITRATION", "PANEL_CHAIR"] as const;

  expect(all.filter((duty) => mayDo(category, duty))).toEqual(duties);
});

describe("an order is entered", () => {
  const order = { issuer: "Министерство образования и науки", number: "01/315", on: "2022-02-22" };

  test("R62 of today, not of tomorrow", () => {
    expect(whyNotEnterOrder(order, [], "2022-02-22")).toBeNull();
    expect(whyNotEnterOrder(order, [], "2022-02-21")).toBe("ORDER_IN_FUTURE");
  });

  test.each([
    ["not with a number of the same issuer and year", { ...order, number: "№ 01/315" }, "ORDER_NUMBER_TAKEN"],
    ["with the same number a year later", { ...order, on: "2023-02-22" }, null],
    ["with the same number of another issuer", { ...order, issuer: "РЦОКИО" }, null],
  ])("R62 %s", (_, entered, reason) => {
    expect(whyNotEnterOrder(entered, [order], "2023-03-01")).toBe(reason);
  });

  test("R62 with letters and blanks read alike", () => {
    expect(orderKey({ ...order, number: "01/315 – П" })).toBe(orderKey({ ...order, number: "№ 01/315 – п" }));
  });

  test("R18 within three working days of the protocol", () => {
    expect(orderDueOn("2022-04-12", { timeZone: "Asia/Yekaterinburg", transfers: [] }, 3)).toBe("2022-04-15");
  });
});
