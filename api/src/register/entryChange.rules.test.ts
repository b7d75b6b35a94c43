import { describe, expect, test } from "vitest";

import {
  type EntryChange,
  lapsesCountFrom,
  problemsOfChange,
  standingAfter,
  type WeighedEntry,
} from "./entryChange.rules.js";

const limits = {
  entryTermYears: 3,
  renewalReviewCount: 2,
  renewalGraceDays: 90,
  suspensionLapseCount: 2,
  suspensionLeaveMonths: 6,
};

const held = (given: Partial<WeighedEntry["standing"]> = {}, merits = {}): WeighedEntry => ({
  standing: {
    state: "ACTIVE",
    category: "BASIC",
    directionCodes: ["1.2", "2.4"],
    validFromOn: "2022-04-15",
    validUntilOn: "2025-04-14",
    suspendedUntilOn: null,
    ...given,
  },
  changedOn: "2022-04-15",
  merits: { completedReviews: 2, isTrained: true, isAssessed: false, lapsedAssignments: 0, ...merits },
});

const codesOf = (entry: WeighedEntry, change: EntryChange, on = "2024-03-01") =>
  problemsOfChange(entry, change, on, limits).map(({ path, code }) => `${path} ${code}`);

const renew = { kind: "RENEW" } as const;
const suspend = (given: Partial<EntryChange> = {}) =>
  ({ kind: "SUSPEND", ground: "OWN_REQUEST", ...given }) as const;

describe("renewal", () => {
  test("R23 needs two completed reviews or an assessment, and training, in the term", () => {
    expect(codesOf(held(), renew)).toEqual([]);
    expect(codesOf(held({}, { completedReviews: 1 }), renew)).toEqual(["entryId TOO_FEW_REVIEWS"]);
    expect(codesOf(held({}, { completedReviews: 0, isAssessed: true }), renew)).toEqual([]);
    expect(codesOf(held({}, { isTrained: false }), renew)).toEqual(["entryId NOT_TRAINED"]);
  });

  test("R21 R23 begins a new term with the order's date, to the last day of the grace", () => {
    expect(codesOf(held(), renew, "2025-07-13")).toEqual([]);
    expect(codesOf(held(), renew, "2025-07-14")).toEqual(["entryId GRACE_OVER"]);
    expect(standingAfter(held({ state: "EXPIRED" }), renew, "2025-07-13", limits)).toMatchObject({
      state: "ACTIVE",
      validFromOn: "2025-07-13",
      validUntilOn: "2028-07-12",
    });
  });

  test.each(["SUSPENDED", "EXCLUDED"] as const)("4.1 is no way out of %s", (state) => {
    expect(codesOf(held({ state }), renew)).toEqual(["entryId NOT_IN_FORCE"]);
  });
});

describe("suspension", () => {
  test("R24 needs one of its grounds", () => {
    expect(codesOf(held(), suspend())).toEqual([]);
    expect(codesOf(held(), suspend({ ground: null }))).toEqual(["ground REQUIRED"]);
    expect(codesOf(held(), suspend({ ground: "DEATH" }))).toEqual(["ground UNKNOWN"]);
  });

  test("R24 for assignments that lapsed needs two in the months that count", () => {
    const change = suspend({ ground: "LAPSED_ASSIGNMENTS" });

    expect(codesOf(held({}, { lapsedAssignments: 1 }), change)).toEqual(["ground TOO_FEW_LAPSED"]);
    expect(codesOf(held({}, { lapsedAssignments: 2 }), change)).toEqual([]);
  });

  test("R24 counts what lapsed in twelve months, the day a year before included", () => {
    expect(lapsesCountFrom("2023-01-20", 12)).toBe("2022-01-20");
  });

  test("R24 for a leave is longer than six months, and none goes beyond the term", () => {
    const leave = (untilOn: string) => suspend({ ground: "LONG_LEAVE", untilOn });

    expect(codesOf(held(), leave("2024-09-01"))).toEqual(["untilOn TOO_SOON"]);
    expect(codesOf(held(), leave("2024-09-02"))).toEqual([]);
    expect(codesOf(held(), suspend({ untilOn: "2024-02-29" }))).toEqual(["untilOn TOO_SOON"]);
    expect(codesOf(held(), suspend({ untilOn: "2025-04-15" }))).toEqual(["untilOn TOO_LATE"]);
  });

  test("4.1 is of an entry in force alone, and ends by an order while it lasts", () => {
    const suspended = held({ state: "SUSPENDED", suspendedUntilOn: "2024-05-31" });
    const reinstate = { kind: "REINSTATE" } as const;

    expect(codesOf(suspended, suspend())).toEqual(["entryId NOT_IN_FORCE"]);
    expect(codesOf(suspended, reinstate)).toEqual([]);
    expect(codesOf(suspended, reinstate, "2024-06-01")).toEqual(["entryId NOT_SUSPENDED"]);
    expect(codesOf(held(), reinstate)).toEqual(["entryId NOT_SUSPENDED"]);
    expect(standingAfter(suspended, reinstate, "2024-03-01", limits)).toMatchObject({
      state: "ACTIVE",
      suspendedUntilOn: null,
    });
  });
});

describe("exclusion", () => {
  const exclude = (ground: EntryChange["ground"]) => ({ kind: "EXCLUDE", ground }) as const;

  test("R25 needs one of its grounds, in force and suspended alike", () => {
    expect(codesOf(held(), exclude("FALSE_DOCUMENTS"))).toEqual([]);
    expect(codesOf(held({ state: "SUSPENDED" }), exclude("DEATH"))).toEqual([]);
    expect(codesOf(held(), exclude("LONG_LEAVE"))).toEqual(["ground UNKNOWN"]);
    expect(codesOf(held(), exclude(null))).toEqual(["ground REQUIRED"]);
  });

  test("R25 is not for who is out already, nor for a term that is over", () => {
    expect(codesOf(held({ state: "EXCLUDED" }), exclude("DEATH"))).toEqual(["entryId NOT_IN_FORCE"]);
    expect(codesOf(held(), exclude("DEATH"), "2025-04-15")).toEqual(["entryId NOT_IN_FORCE"]);
  });
});

describe("category and directions", () => {
  const category = (to: EntryChange["category"]) => ({ kind: "SET_CATEGORY", category: to }) as const;

  test("4.1 a category rises one after the other and falls at once", () => {
    expect(codesOf(held(), category("SENIOR"))).toEqual([]);
    expect(codesOf(held(), category("LEADING"))).toEqual(["category STEP_TOO_LARGE"]);
    expect(codesOf(held({ category: "LEADING" }), category("BASIC"))).toEqual([]);
    expect(codesOf(held(), category("BASIC"))).toEqual(["category NOTHING_CHANGED"]);
    expect(codesOf(held({ state: "SUSPENDED" }), category("SENIOR"))).toEqual(["entryId NOT_IN_FORCE"]);
  });

  test("directions are set anew, sorted and once each", () => {
    const directions = (...directionCodes: string[]) => ({ kind: "SET_DIRECTIONS", directionCodes }) as const;

    expect(codesOf(held(), directions())).toEqual(["directionCodes REQUIRED"]);
    expect(codesOf(held(), directions("2.4", "1.2"))).toEqual(["directionCodes NOTHING_CHANGED"]);
    expect(
      standingAfter(held(), directions("2.5", "1.1", "2.5"), "2024-03-01", limits).directionCodes,
    ).toEqual(["1.1", "2.5"]);
  });
});

test("R27 an order dated before the last change would rewrite what the register has said", () => {
  expect(codesOf({ ...held(), changedOn: "2024-03-02" }, suspend())).toEqual(["entryId BEFORE_LAST_CHANGE"]);
  expect(codesOf({ ...held(), changedOn: "2024-03-01" }, suspend())).toEqual([]);
});
