import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addWorkingDays, startOfDay, zonedInstant } from "../platform/calendar.js";
import {
  discussionPhaseAt,
  discussionTerms,
  earliestOpening,
  isLateAnswer,
  moderationDueAt,
  whyNotAnnounce,
} from "./discussion.rules.js";
import { DEFAULT_PARAMETERS } from "../accounts/parameters.js";

const ural = "Asia/Yekaterinburg";
const at = (date: string, time: string) => zonedInstant(date, time, ural);
const planned = (noticeOn: string, opensOn: string, days: number) =>
  whyNotAnnounce({ noticeAt: at(noticeOn, "15:20"), opensOn, days }, ural, DEFAULT_PARAMETERS);

describe("a discussion is announced", () => {
  test.each([
    ["with three full days of notice and 15 days", "2022-05-12", "2022-05-16", 15, []],
    ["with 45 days", "2022-05-12", "2022-05-16", 45, []],
    ["not with a notice on 13 May for 16 May", "2022-05-13", "2022-05-16", 15, ["NOTICE_TOO_SHORT"]],
    ["not for the day of the notice", "2022-05-16", "2022-05-16", 15, ["NOTICE_TOO_SHORT"]],
    ["not for a day that is over", "2022-05-20", "2022-05-16", 15, ["NOTICE_TOO_SHORT"]],
    ["not for 14 days", "2022-05-12", "2022-05-16", 14, ["DISCUSSION_TOO_SHORT"]],
    ["not for 46 days", "2022-05-12", "2022-05-16", 46, ["DISCUSSION_TOO_LONG"]],
    ["not for part of a day", "2022-05-12", "2022-05-16", 15.5, ["DISCUSSION_TOO_SHORT"]],
    ["with every reason told", "2022-05-15", "2022-05-16", 3, ["NOTICE_TOO_SHORT", "DISCUSSION_TOO_SHORT"]],
  ])("R29 %s", (_, noticeOn, opensOn, days, reasons) => {
    expect(planned(noticeOn, opensOn, days)).toEqual(reasons);
  });

  test("R29 with a notice one second before midnight in the region it still counts for that day", () => {
    const plan = { opensOn: "2022-05-16", days: 15 };

    expect(
      whyNotAnnounce({ ...plan, noticeAt: at("2022-05-12", "23:59:59") }, ural, DEFAULT_PARAMETERS),
    ).toEqual([]);
    expect(
      whyNotAnnounce({ ...plan, noticeAt: at("2022-05-13", "00:00:00") }, ural, DEFAULT_PARAMETERS),
    ).toEqual(["NOTICE_TOO_SHORT"]);
  });

  test("R29 without a notice period not for a day that has begun", () => {
    const noNotice = { ...DEFAULT_PARAMETERS, discussionNoticeDays: 0 };
    const plan = { noticeAt: at("2022-05-16", "09:00"), days: 15 };

    expect(whyNotAnnounce({ ...plan, opensOn: "2022-05-17" }, ural, noNotice)).toEqual([]);
    expect(whyNotAnnounce({ ...plan, opensOn: "2022-05-16" }, ural, noNotice)).toEqual(["NOTICE_TOO_SHORT"]);
  });

  test("R29 on no day before the earliest opening, and on that day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 30 }), (day, notice) => {
        const parameters = { ...DEFAULT_PARAMETERS, discussionNoticeDays: notice };
        const noticeAt = at(addDays("2022-01-01", day), "11:00");
        const opensOn = earliestOpening(noticeAt, ural, parameters);

        expect(whyNotAnnounce({ noticeAt, opensOn, days: 15 }, ural, parameters)).toEqual([]);
        expect(
          whyNotAnnounce({ noticeAt, opensOn: addDays(opensOn, -1), days: 15 }, ural, parameters),
        ).toEqual(["NOTICE_TOO_SHORT"]);
      }),
    );
  });
});

describe("the times of a discussion", () => {
  const terms = discussionTerms({ opensOn: "2022-05-16", days: 15 }, ural, DEFAULT_PARAMETERS);

  test("R30 that opens on 16 May for 15 days closes on 31 May at 00:00 of the region", () => {
    expect(terms.opensAt.toISOString()).toBe("2022-05-15T19:00:00.000Z");
    expect(terms.closesAt.toISOString()).toBe("2022-05-30T19:00:00.000Z");
  });

  test.each([
    ["is announced a second before its opening", "2022-05-15", "23:59:59", "ANNOUNCED"],
    ["is open from 00:00:00 of its first day", "2022-05-16", "00:00:00", "OPEN"],
    ["takes a proposal at 23:59:59 on 30 May", "2022-05-30", "23:59:59", "OPEN"],
    ["takes none at 00:00:00 on 31 May", "2022-05-31", "00:00:00", "CLOSED"],
  ])("R30 %s", (_, date, time, phase) => {
    expect(discussionPhaseAt(terms, at(date, time))).toBe(phase);
  });

  test("R30 keep to midnight of the region across a change of clocks", () => {
    const { opensAt, closesAt } = discussionTerms(
      { opensOn: "2024-03-20", days: 15 },
      "Europe/Berlin",
      DEFAULT_PARAMETERS,
    );

    expect(opensAt.toISOString()).toBe("2024-03-19T23:00:00.000Z");
    expect(closesAt.toISOString()).toBe("2024-04-03T22:00:00.000Z");
  });

  test("R36 leave ten days for answers, through 9 June", () => {
    expect(terms.answersDueAt).toEqual(startOfDay("2022-06-10", ural));
    expect(isLateAnswer(at("2022-06-09", "23:59:59"), terms.answersDueAt)).toBe(false);
    expect(isLateAnswer(at("2022-06-10", "00:00:00"), terms.answersDueAt)).toBe(true);
  });

  test("R30 end when the document is withdrawn, though not for what came before", () => {
    const cancelled = { ...terms, cancelledAt: at("2022-05-20", "12:00") };

    expect(discussionPhaseAt(cancelled, at("2022-05-20", "11:59:59"))).toBe("OPEN");
    expect(discussionPhaseAt(cancelled, at("2022-05-20", "12:00"))).toBe("CANCELLED");
    expect(discussionPhaseAt(cancelled, at("2022-06-20", "12:00"))).toBe("CANCELLED");
  });
});

test("R32 moderation is due within two working days, counted over the weekend", () => {
  const calendar = { timeZone: ural, transfers: [] };
  const due = moderationDueAt(at("2022-05-20", "18:00"), calendar, DEFAULT_PARAMETERS);

  expect(addWorkingDays("2022-05-20", 2, calendar)).toBe("2022-05-24");
  expect(due).toEqual(startOfDay("2022-05-25", ural));
});
