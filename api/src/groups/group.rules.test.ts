import { describe, expect, test } from "vitest";
import {
  isMemberOn,
  mayLead,
  readinessGaps,
  unfinishedProducts,
  type GroupPlace,
  type GroupReadiness,
} from "./group.rules.js";

const place = (personId: string, changes: Partial<GroupPlace> = {}): GroupPlace => ({
  personId,
  role: "MEMBER",
  microGroupId: "А",
  fromOn: "2022-02-01",
  toOn: null,
  ...changes,
});
const ready: GroupReadiness = {
  hasOrder: true,
  hasApprovedAssignment: true,
  hasRegulation: true,
  places: [
    place("Кузнецова", { role: "LEAD", microGroupId: null }),
    place("Ларина"),
    place("Орлова", { microGroupId: "Б" }),
  ],
  microGroups: [
    { id: "А", leadId: "Ларина" },
    { id: "Б", leadId: "Орлова" },
  ],
};

describe("a group starts working", () => {
  test.each([
    ["with lead, order, assignment, regulation and led micro-groups", {}, []],
    ["not without an order", { hasOrder: false }, ["ORDER_MISSING"]],
    ["not without an approved assignment", { hasApprovedAssignment: false }, ["ASSIGNMENT_NOT_APPROVED"]],
    ["not without a regulation", { hasRegulation: false }, ["REGULATION_MISSING"]],
    ["not without a lead", { places: ready.places.slice(1) }, ["LEAD_MISSING"]],
    [
      "not with two leads",
      { places: [...ready.places, place("Белов", { role: "LEAD" })] },
      ["SEVERAL_LEADS"],
    ],
    [
      "not with a member of two micro-groups",
      { places: [...ready.places, place("Ларина", { microGroupId: "Б" })] },
      ["MEMBER_OF_TWO_MICRO_GROUPS"],
    ],
    [
      "not with a micro-group led from outside",
      { microGroups: [{ id: "А", leadId: "Орлова" }] },
      ["MICRO_GROUP_WITHOUT_LEAD"],
    ],
    [
      "not with a micro-group that nobody leads",
      { microGroups: [{ id: "А", leadId: null }] },
      ["MICRO_GROUP_WITHOUT_LEAD"],
    ],
  ] as const)("R55 %s", (_, changes, gaps) => {
    expect(readinessGaps({ ...ready, ...changes }, "2022-03-01")).toEqual(gaps);
  });

  test("R55 not by a lead who has left", () => {
    const places = ready.places.map((each) =>
      each.role === "LEAD" ? { ...each, toOn: "2022-02-28" } : each,
    );

    expect(readinessGaps({ ...ready, places }, "2022-02-28")).toEqual([]);
    expect(readinessGaps({ ...ready, places }, "2022-03-01")).toEqual(["LEAD_MISSING"]);
  });
});

test("R87 a member is one from the first to the last day of membership", () => {
  const places = [place("Орлова", { toOn: "2022-04-30" })];

  expect(isMemberOn(places, "Орлова", "2022-01-31")).toBe(false);
  expect(isMemberOn(places, "Орлова", "2022-02-01")).toBe(true);
  expect(isMemberOn(places, "Орлова", "2022-04-30")).toBe(true);
  expect(isMemberOn(places, "Орлова", "2022-05-01")).toBe(false);
  expect(isMemberOn(places, "Ларина", "2022-04-30")).toBe(false);
});

test("R56 a person leads one group a year", () => {
  const led = [{ id: "ММПГ-2", year: 2022 }];

  expect(mayLead(led, "ММПГ-3", 2022)).toBe(false);
  expect(mayLead(led, "ММПГ-2", 2022)).toBe(true);
  expect(mayLead(led, "ММПГ-3", 2023)).toBe(true);
});

test("R61 a group is not closed with a product neither approved nor withdrawn with a reason", () => {
  const approved = { title: "Положение", isApproved: true, withdrawalReason: null };
  const withdrawn = { title: "Программа", isApproved: false, withdrawalReason: "Вошло в положение" };
  const open = { title: "Критерии", isApproved: false, withdrawalReason: " " };

  expect(unfinishedProducts([approved, withdrawn])).toEqual([]);
  expect(unfinishedProducts([approved, withdrawn, open])).toEqual([open]);
});
