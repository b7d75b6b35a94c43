import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../platform/calendar.js";
import type {
  EligibilityInput,
  EligibilityReason,
  JudgedEmployment,
  JudgedEntry,
  JudgedPerson,
} from "./eligibility.model.js";
import { assessEligibility, eligibility, municipalityOn, recusalReasons } from "./eligibility.rules.js";

const attested: JudgedEntry = {
  kind: "ATTESTED_EXPERT",
  state: "ACTIVE",
  category: "SENIOR",
  directionCodes: ["1.2", "2.4"],
  validFromOn: "2021-03-01",
  validUntilOn: "2024-02-29",
};
const person = (id: string, changes: Partial<JudgedPerson> = {}): JudgedPerson => ({
  id,
  entries: [attested],
  load: 0,
  ...changes,
});
const post = (
  personId: string,
  place: string,
  changes: Partial<JudgedEmployment> = {},
): JudgedEmployment => ({
  personId,
  institutionId: `школа, ${place}`,
  municipalityId: place,
  isMain: true,
  fromOn: "2015-09-01",
  toOn: null,
  isInstitutionConfirmed: true,
  ...changes,
});

/** Scenario 8.2: MD-2022-003 of ММПГ-2, led from Миасский ГО, on the day of the draw. */
const world: EligibilityInput = {
  document: {
    id: "MD-2022-003",
    groupId: "ММПГ-2",
    leadId: "Кузнецова",
    authorIds: ["Ларина"],
    directionCodes: ["1.2", "2.4"],
  },
  people: [person("Волков", { load: 1 })],
  employments: [
    post("Кузнецова", "Миасский ГО"),
    post("Ларина", "Чебаркульский ГО"),
    post("Волков", "Саткинский МР"),
  ],
  memberships: [
    { personId: "Кузнецова", groupId: "ММПГ-2", fromOn: "2022-02-01", toOn: null },
    { personId: "Ларина", groupId: "ММПГ-2", fromOn: "2022-02-01", toOn: null },
  ],
  declarations: [],
  publications: [],
  parameters: {},
  at: "2022-06-06T11:30:00+05:00",
};

/** The reasons against Волков when the world is changed. */
function against(changes: Partial<EligibilityInput>): EligibilityReason[] {
  return eligibility({ ...world, ...changes })["Волков"]!;
}
const volkovAs = (changes: Partial<JudgedPerson>) => ({ people: [person("Волков", changes)] });
const volkovWith = (entry: Partial<JudgedEntry>) => volkovAs({ entries: [{ ...attested, ...entry }] });

test("R42 the panel of scenario 8.2 lets Волков in and keeps Орлова, Белов and Зуева out", () => {
  const reasons = eligibility({
    ...world,
    people: [
      ...world.people,
      person("Орлова"),
      person("Белов"),
      person("Зуева", {
        entries: [{ ...attested, kind: "GROUP_PARTICIPANT", state: "LISTED", category: null }],
      }),
    ],
    employments: [
      ...world.employments,
      post("Орлова", "Ашинский МР"),
      post("Белов", "Миасский ГО", { institutionId: "гимназия, Миасский ГО" }),
      post("Зуева", "Кусинский МР"),
    ],
    memberships: [
      ...world.memberships,
      { personId: "Орлова", groupId: "ММПГ-2", fromOn: "2022-02-01", toOn: "2022-04-30" },
    ],
  });

  expect(reasons).toEqual({
    Волков: [],
    Орлова: ["FORMER_AUTHOR"],
    Белов: ["SAME_MUNICIPALITY_AS_LEAD"],
    Зуева: ["NOT_ATTESTED"],
  });
});

describe("an author of the group", () => {
  const left = (toOn: string | null, groupId = "ММПГ-2") => ({
    memberships: [...world.memberships, { personId: "Волков", groupId, fromOn: "2021-02-01", toOn }],
  });

  test.each([
    ["is out while a member", left(null), world.at, ["CURRENT_AUTHOR"]],
    ["is out on the last day of membership", left("2022-06-06"), world.at, ["CURRENT_AUTHOR"]],
    ["is out on the last day of 24 months", left("2022-04-30"), "2024-04-30", ["FORMER_AUTHOR"]],
    ["is back on the day after 24 months", left("2022-04-30"), "2024-05-01", []],
    ["of another group is not concerned", left(null, "ММПГ-1"), world.at, []],
  ])("R38 %s", (_, memberships, at, reasons) => {
    const longTerm = volkovWith({ validUntilOn: "2026-01-01" });

    expect(against({ ...longTerm, ...memberships, at })).toEqual(reasons);
  });

  test("R38 is out by a group that the authoring one continues", () => {
    const document = { ...world.document, continuedGroupIds: ["ММПГ-2 2021"] };

    expect(against({ ...left("2021-12-20", "ММПГ-2 2021"), document })).toEqual(["FORMER_AUTHOR"]);
  });

  test("R38 is out by what the version keeps of its authors, whatever the list of members says", () => {
    expect(against({ document: { ...world.document, authorIds: ["Волков"] }, memberships: [] })).toContain(
      "CURRENT_AUTHOR",
    );
  });

  test("R38 is not out before the membership has begun", () => {
    const memberships = [{ personId: "Волков", groupId: "ММПГ-2", fromOn: "2022-06-07", toOn: null }];

    expect(against({ memberships })).toEqual([]);
  });
});

describe("an employer", () => {
  const also = (changes: Partial<JudgedEmployment>, place = "Миасский ГО") => ({
    employments: [...world.employments, post("Волков", place, { isMain: false, ...changes })],
  });
  const withLead: EligibilityReason[] = ["SAME_INSTITUTION_AS_LEAD", "SAME_MUNICIPALITY_AS_LEAD"];

  test.each([
    ["R39 of the lead excludes, part-time too", also({ fromOn: "2022-05-01" }), withLead],
    ["R39 of the lead excludes for twelve months", also({ toOn: "2021-06-06" }), withLead],
    ["R39 of the lead excludes no longer after them", also({ toOn: "2021-06-05" }), []],
    ["R39 of an author excludes", also({}, "Чебаркульский ГО"), ["SAME_INSTITUTION_AS_AUTHOR"]],
    ["R39 that is still to come does not count", also({ fromOn: "2022-06-07" }), []],
    [
      "R91 of an author's municipality alone does not exclude",
      also({ institutionId: "лицей, Чебаркульский ГО" }, "Чебаркульский ГО"),
      [],
    ],
    [
      "R91 not confirmed counts for exclusion and leaves the employer unknown",
      also({ isInstitutionConfirmed: false }),
      ["EMPLOYER_UNKNOWN", ...withLead],
    ],
  ])("%s", (_, employments, reasons) => {
    expect(against(employments)).toEqual(reasons);
  });

  test("R91 that was joined to another counts as one with it", () => {
    const employments = also({ institutionId: "МАОУ школа, Чебаркуль" }, "Чебаркульский ГО");
    const joinedInstitutions = {
      "МАОУ школа, Чебаркуль": "школа № 1, Чебаркуль",
      "школа № 1, Чебаркуль": "школа, Чебаркульский ГО",
    };

    expect(against(employments)).toEqual([]);
    expect(against({ ...employments, joinedInstitutions })).toEqual(["SAME_INSTITUTION_AS_AUTHOR"]);
  });

  test("R91 is unknown without a live employment", () => {
    const employments = world.employments.map((each) =>
      each.personId === "Волков" ? { ...each, toOn: "2022-06-05" } : each,
    );

    expect(against({ employments })).toEqual(["EMPLOYER_UNKNOWN"]);
  });

  test("R91 gives the municipality of a day by the main post", () => {
    const employments = [
      post("Волков", "Ашинский МР", { toOn: "2020-08-31" }),
      post("Волков", "Саткинский МР", { fromOn: "2020-09-01" }),
      post("Волков", "Миасский ГО", { isMain: false }),
    ];

    expect(municipalityOn("Волков", employments, "2020-08-31")).toBe("Ашинский МР");
    expect(municipalityOn("Волков", employments, "2020-09-01")).toBe("Саткинский МР");
    expect(municipalityOn("Волков", employments, "2010-09-01")).toBeNull();
  });

  test("R91 gives the municipality of the later of two main posts held at once", () => {
    const employments = [
      post("Волков", "Саткинский МР", { fromOn: "2020-09-01" }),
      post("Волков", "Ашинский МР", { fromOn: "2015-09-01" }),
    ];

    expect(municipalityOn("Волков", employments, "2020-08-31")).toBe("Ашинский МР");
    expect(municipalityOn("Волков", employments, "2020-09-01")).toBe("Саткинский МР");
  });

  test("R40 in the lead's municipality excludes from a panel and is marked in a mass round", () => {
    const { employments } = also({ institutionId: "гимназия, Миасский ГО" });
    const mass = { ...world, employments, document: { ...world.document, mode: "MASS" as const } };

    expect(against({ employments })).toEqual(["SAME_MUNICIPALITY_AS_LEAD"]);
    expect(assessEligibility(mass)["Волков"]).toEqual({ reasons: [], marks: ["SAME_MUNICIPALITY_AS_LEAD"] });
  });
});

describe("a declared conflict", () => {
  const declared = (
    objectId: string,
    ground: "KINSHIP" | "SUPERVISION" | "JOINT_PUBLICATION",
    isWaived = false,
  ) => ({
    declarations: [{ personId: "Волков", objectId, ground, isWaived }],
  });

  test.each([
    ["with an author excludes", declared("Ларина", "KINSHIP"), ["DECLARED_CONFLICT"]],
    ["with the document excludes", declared("MD-2022-003", "SUPERVISION"), ["DECLARED_CONFLICT"]],
    ["with somebody else does not concern the document", declared("Смирнова", "KINSHIP"), []],
    ["of kinship cannot be waived", declared("Ларина", "KINSHIP", true), ["DECLARED_CONFLICT"]],
    ["of joint publication excludes", declared("Ларина", "JOINT_PUBLICATION"), ["JOINT_PUBLICATION"]],
    ["of joint publication can be waived", declared("Ларина", "JOINT_PUBLICATION", true), []],
  ])("R41 %s", (_, declarations, reasons) => {
    expect(against(declarations)).toEqual(reasons);
  });

  test("R41 binds the expert too when the author declared it", () => {
    const declarations = [{ personId: "Ларина", objectId: "Волков", ground: "KINSHIP" as const }];

    expect(against({ declarations })).toEqual(["DECLARED_CONFLICT"]);
  });

  const article = (publishedOn: string, waivedFor: string[] = []) => ({
    publications: [{ authorIds: ["Волков", "Ларина"], publishedOn, waivedFor }],
  });

  test.each([
    ["excludes for four years", article("2018-06-06"), ["JOINT_PUBLICATION"]],
    ["excludes no longer after them", article("2018-06-05"), []],
    ["does not exclude when waived", article("2021-01-15", ["Волков"]), []],
    [
      "does not exclude those who did not write it",
      { publications: [{ authorIds: ["Ларина"], publishedOn: "2021-01-15" }] },
      [],
    ],
  ])("R41 a joint publication %s", (_, publications, reasons) => {
    expect(against(publications)).toEqual(reasons);
  });
});

describe("an entry", () => {
  test.each([
    ["R22 is good on the last day of its term", volkovWith({ validUntilOn: "2022-06-06" }), []],
    ["R22 is over on the day after", volkovWith({ validUntilOn: "2022-06-05" }), ["EXPIRED"]],
    ["R42 does not count before it begins", volkovWith({ validFromOn: "2022-06-07" }), ["NOT_ATTESTED"]],
    ["R24 gives no right while suspended", volkovWith({ state: "SUSPENDED" }), ["SUSPENDED"]],
    ["R25 gives no right after exclusion", volkovWith({ state: "EXCLUDED" }), ["EXCLUDED"]],
    ["R42 has to match a direction", volkovWith({ directionCodes: ["2.1"] }), ["DIRECTION_MISMATCH"]],
    [
      "R44 of a group participant gives no right",
      volkovWith({ kind: "GROUP_PARTICIPANT" }),
      ["NOT_ATTESTED"],
    ],
    ["R44 is needed at all", volkovAs({ entries: [] }), ["NOT_ATTESTED"]],
  ])("%s", (_, people, reasons) => {
    expect(against(people)).toEqual(reasons);
  });

  test("R42 in force counts beside an older one that is not", () => {
    const old = { ...attested, state: "EXCLUDED" as const, validFromOn: "2015-01-01" };

    expect(against(volkovAs({ entries: [old, attested] }))).toEqual([]);
  });

  test.each(["ARBITER", "PANEL_CHAIR"] as const)("R28 of a %s is LEADING", (role) => {
    const document = { ...world.document, role };

    expect(against({ document })).toEqual(["CATEGORY_TOO_LOW"]);
    expect(against({ document, ...volkovWith({ category: "LEADING" }) })).toEqual([]);
  });
});

describe("time and load", () => {
  test.each([
    ["R42 leave room at two of three", volkovAs({ load: 2 }), []],
    ["R42 leave none at three of three", volkovAs({ load: 3 }), ["LOAD_LIMIT"]],
    [
      "R42 leave none when the expert takes one",
      volkovAs({ load: 1, availability: { maxConcurrent: 1 } }),
      ["LOAD_LIMIT"],
    ],
    [
      "R42 keep away an expert on the last day of leave",
      volkovAs({ availability: { awayFromOn: "2022-06-01", awayToOn: "2022-06-06" } }),
      ["AWAY"],
    ],
    [
      "R42 let an expert in the day after leave",
      volkovAs({ availability: { awayFromOn: "2022-06-01", awayToOn: "2022-06-05" } }),
      [],
    ],
    [
      "R87 keep out who took part in the discussion",
      volkovAs({ hasCommentedPublicly: true }),
      ["COMMENTED_PUBLICLY"],
    ],
  ])("%s", (_, people, reasons) => {
    expect(against(people)).toEqual(reasons);
  });

  test("R46 are not asked in a mass round", () => {
    const document = { ...world.document, mode: "MASS" as const };
    const busy = volkovAs({ load: 9, availability: { awayFromOn: "2022-06-01", awayToOn: null } });

    expect(against({ document, ...busy })).toEqual([]);
  });

  test("R42 have the limits of the regulation in force", () => {
    expect(against({ ...volkovAs({ load: 1 }), parameters: { maxConcurrent: 1 } })).toEqual(["LOAD_LIMIT"]);
  });
});

test("R43 later on, conflicts and suspension recuse, expiry and load do not", () => {
  expect(recusalReasons(["EXPIRED", "LOAD_LIMIT", "AWAY"])).toEqual([]);
  expect(recusalReasons(["SAME_INSTITUTION_AS_LEAD", "EXPIRED"])).toEqual(["SAME_INSTITUTION_AS_LEAD"]);
  expect(recusalReasons(["SUSPENDED"])).toEqual(["SUSPENDED"]);
});

test("R38 over random worlds nobody of the group is ever eligible within the window, whatever else holds", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1500 }),
      fc.boolean(),
      fc.constantFrom("PANEL" as const, "MASS" as const),
      (daysAgo, isWaived, mode) => {
        const toOn = addDays("2022-06-06", -daysAgo);
        const reasons = against({
          document: { ...world.document, mode },
          memberships: [{ personId: "Волков", groupId: "ММПГ-2", fromOn: "2015-01-01", toOn }],
          declarations: [{ personId: "Волков", objectId: "ММПГ-2", ground: "JOINT_PUBLICATION", isWaived }],
        });
        const isWithin = toOn >= "2020-06-06";

        expect(reasons.some((reason) => reason.endsWith("_AUTHOR"))).toBe(isWithin);
      },
    ),
  );
});
