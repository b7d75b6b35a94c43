import { describe, expect, test } from "vitest";
import { startOfDay, zonedInstant } from "../platform/calendar.js";
import {
  assignmentAt,
  assignmentStateAfter,
  assignmentTerms,
  BINDING_STATES,
  carriedOver,
  dueDayOf,
  extendedDueOn,
  VACATED_STATES,
  whyNotAppoint,
  whyNotOpenReReview,
} from "./assignment.rules.js";
import { DEFAULT_PARAMETERS } from "../accounts/parameters.js";
import type { AssignmentState } from "./round.entity.js";

const ural = "Asia/Yekaterinburg";
const calendar = { timeZone: ural, transfers: [] };
const at = (date: string, time: string) => zonedInstant(date, time, ural);
const terms = assignmentTerms(at("2022-06-06", "11:30"), "2022-06-20", calendar, DEFAULT_PARAMETERS);

describe("the terms of an assignment (4.5)", () => {
  test("R88 give three working days to answer, through Thursday after a Monday's invitation", () => {
    expect(terms.respondBy).toEqual(startOfDay("2022-06-10", ural));
    expect(dueDayOf(terms.respondBy, calendar)).toBe("2022-06-09");
  });

  test("R88 end at 24:00 of the due day, and lapse three working days later", () => {
    expect(terms.dueAt).toEqual(startOfDay("2022-06-21", ural));
    expect(terms.lapsesAt).toEqual(startOfDay("2022-06-24", ural));
  });

  test("R88 leave weekends and holidays out of the answer's three days", () => {
    const beforeHoliday = assignmentTerms(
      at("2024-05-08", "09:00"),
      "2024-05-30",
      calendar,
      DEFAULT_PARAMETERS,
    );

    expect(dueDayOf(beforeHoliday.respondBy, calendar)).toBe("2024-05-14");
  });

  test("R53 are extended once by five working days", () => {
    expect(extendedDueOn("2022-06-20", calendar, DEFAULT_PARAMETERS)).toBe("2022-06-27");
  });
});

describe("an assignment at an instant (4.5)", () => {
  const stored = (state: AssignmentState) => ({ state, ...terms });

  test.each([
    ["waits for an answer", "INVITED", "2022-06-09", "23:59:59", "INVITED", false],
    ["is unanswered at 24:00", "INVITED", "2022-06-10", "00:00:00", "UNANSWERED", false],
    ["is in time on its due day", "IN_PROGRESS", "2022-06-20", "23:59:59", "IN_PROGRESS", false],
    ["is late from the day after", "IN_PROGRESS", "2022-06-21", "00:00:00", "IN_PROGRESS", true],
    ["is late though never opened", "ACCEPTED", "2022-06-23", "23:59:59", "ACCEPTED", true],
    ["lapses after three working days", "IN_PROGRESS", "2022-06-24", "00:00:00", "LAPSED", false],
    ["lapses though never opened", "ACCEPTED", "2022-07-01", "00:00", "LAPSED", false],
    ["does not lapse once submitted", "SUBMITTED", "2022-07-01", "00:00", "SUBMITTED", false],
    ["does not lapse once declined", "DECLINED", "2022-07-01", "00:00", "DECLINED", false],
    ["is no invitation before it is sent", "PROPOSED", "2022-07-01", "00:00", "PROPOSED", false],
  ] as const)("R92 %s", (_, state, date, time, expected, isOverdue) => {
    expect(assignmentAt(stored(state), at(date, time))).toEqual({ state: expected, isOverdue });
  });
});

describe("the way of an assignment (4.5)", () => {
  test("leads from proposal to completion", () => {
    let state: AssignmentState | null = "PROPOSED";
    for (const event of ["INVITE", "ACCEPT", "START", "SUBMIT", "RETURN", "SUBMIT", "COMPLETE"] as const) {
      state = assignmentStateAfter(state!, event);
    }

    expect(state).toBe("COMPLETED");
  });

  test.each([
    ["PROPOSED", "ACCEPT"],
    ["INVITED", "SUBMIT"],
    ["ACCEPTED", "SUBMIT"],
    ["SUBMITTED", "LAPSE"],
    ["INVITED", "LAPSE"],
    ["COMPLETED", "RETURN"],
    ["DECLINED", "ACCEPT"],
    ["LAPSED", "SUBMIT"],
  ] as const)("has no step from %s by %s", (from, event) => {
    expect(assignmentStateAfter(from, event)).toBeNull();
  });

  test("R43 ends in recusal even after submission, when a conflict is found", () => {
    expect(assignmentStateAfter("SUBMITTED", "RECUSE")).toBe("RECUSED");
    expect(assignmentStateAfter("INVITED", "RECUSE")).toBe("RECUSED");
  });

  test("R42 binds an expert or frees the place, never both", () => {
    expect(BINDING_STATES.filter((state) => (VACATED_STATES as readonly string[]).includes(state))).toEqual(
      [],
    );
  });
});

describe("a panel is formed", () => {
  test.each([
    ["by a coordinator without a part in it", false, "expert", null],
    ["not by an author of the document", true, "expert", "COORDINATOR_IS_AUTHOR"],
    ["not of the coordinator themselves", false, "coordinator", "SELF_APPOINTMENT"],
  ])("R45 %s", (_, isCoordinatorAuthor, expertId, reason) => {
    expect(whyNotAppoint({ coordinatorId: "coordinator", expertId, isCoordinatorAuthor })).toBe(reason);
  });

  test("R54 for the re-review of those who delivered, as far as they are eligible", () => {
    const earlier = [
      { personId: "a", role: "REVIEWER" as const, state: "COMPLETED" as const },
      { personId: "b", role: "REVIEWER" as const, state: "SUBMITTED" as const },
      { personId: "c", role: "REVIEWER" as const, state: "LAPSED" as const },
      { personId: "d", role: "ARBITER" as const, state: "COMPLETED" as const },
    ];

    expect(carriedOver(earlier, () => true)).toEqual(["a", "b"]);
    expect(carriedOver(earlier, (personId) => personId !== "a")).toEqual(["b"]);
  });

  test("R54 with nobody of the first panel only when the coordinator says why", () => {
    expect(whyNotOpenReReview(1, null, DEFAULT_PARAMETERS)).toBeNull();
    expect(whyNotOpenReReview(0, null, DEFAULT_PARAMETERS)).toBe("NOBODY_CARRIES_OVER");
    expect(whyNotOpenReReview(0, "  ", DEFAULT_PARAMETERS)).toBe("NOBODY_CARRIES_OVER");
    expect(whyNotOpenReReview(0, "Все эксперты первого состава в отпуске", DEFAULT_PARAMETERS)).toBeNull();
  });
});
