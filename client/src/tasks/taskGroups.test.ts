import { expect, test } from "vitest";
import { groupOf } from "./taskGroups";

const zone = "Asia/Yekaterinburg";
// Wednesday, 10:00 in the region.
const now = new Date("2022-06-08T05:00:00Z");

test.each([
  ["an hour ago", "2022-06-08T04:00:00Z", "late"],
  ["at 24:00 today", "2022-06-08T19:00:00Z", "soon"],
  ["at 24:00 tomorrow", "2022-06-09T19:00:00Z", "soon"],
  ["the day after tomorrow", "2022-06-10T19:00:00Z", "week"],
  ["at 24:00 on Sunday", "2022-06-12T19:00:00Z", "week"],
  ["on Monday", "2022-06-13T05:00:00Z", "later"],
  ["never", null, "later"],
])("what is due %s", (_, dueAt, group) => {
  expect(groupOf(dueAt, now, zone)).toBe(group);
});

test("tomorrow comes before the week's end, also on Sundays", () => {
  expect(groupOf("2022-06-13T19:00:00Z", new Date("2022-06-12T05:00:00Z"), zone)).toBe("soon");
});
