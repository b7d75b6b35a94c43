import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { newId } from "../platform/ids.js";
import { JournalEntry } from "../platform/journal.entity.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { aMunicipality, anEmployment, anInstitution, aPerson, aRegion, aRole } from "./accounts.factory.js";
import { Institution } from "./institution.entity.js";
import type { Municipality } from "./municipality.entity.js";
import { Employment, Person } from "./person.entity.js";
import { CalendarDay, Regulation } from "./regulation.entity.js";
import { Task } from "./task.entity.js";
import { openTasks } from "./tasks.js";

let api: TestApi;
let place: Municipality;
const ids: Record<string, string> = {};

beforeAll(async () => {
  api = await anApi();
  await api.setClock("2022-03-01T06:00:00Z");
  const em = api.em();
  const region = aRegion(em);
  place = aMunicipality(em, region);
  for (const name of ["admin", "registrar", "coordinator", "teacher"]) {
    const person = aPerson(em, region, { surname: name });
    ids[name] = person.id;
    if (name === "admin") aRole(em, person, "REGION_ADMIN");
    if (name === "registrar") aRole(em, person, "REGISTRAR");
    if (name === "coordinator") aRole(em, person, "COORDINATOR");
  }
  await em.flush();
});
afterAll(() => api.close());

interface Answer {
  __typename: string;
  reason?: string;
  problems?: { path: string; code: string }[];
  stored?: { id: string } | null;
}

const send = async (mutation: string, as: string | null, input: object): Promise<Answer> => {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}`;
  const { data, errors } = await api.send<Record<string, Answer>>(
    `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { __typename
      ... on InvalidInput { problems { path code } } ... on AdministrationRefused { reason }
      ... on StaleVersion { stored { id } } } }`,
    { input: { key: newId("key"), ...input } },
    as && ids[as],
  );
  expect(errors).toBeUndefined();
  return data[mutation]!;
};
const edition = (given: object = {}) => ({
  latestEdition: 0,
  title: "Регламент",
  basis: "Приказ № 1",
  effectiveFromOn: "2022-04-01",
  values: [{ key: "discussionMinDays", value: "20" }],
  ...given,
});
const everyAct = (institutionId: string, employmentId: string): [string, object][] => [
  ["issueRegulation", edition()],
  ["transferDays", { days: ["2022-05-03"], basis: "Постановление" }],
  ["cancelTransfer", { day: "2022-05-03", version: 1 }],
  [
    "confirmInstitution",
    { institutionId, version: 1, nameRu: "Школа", kind: "SCHOOL", municipalityId: place.id },
  ],
  ["joinInstitution", { institutionId, version: 1, intoId: "institution_none" }],
  ["renameInstitution", { institutionId, version: 1, nameRu: "Школа", fromOn: "2022-01-01" }],
  ["confirmEmployment", { employmentId, version: 1 }],
];
const employer = async (given: object = {}) => {
  const em = api.em();
  const made = anInstitution(em, place, given);
  await em.flush();
  return made;
};
const employed = async (institution: Institution, person = "teacher", given: object = {}) => {
  const em = api.em();
  const post = anEmployment(em, await em.findOneOrFail(Person, ids[person]!), institution, given);
  await em.flush();
  return post;
};
const stored = (id: string) => api.em().findOneOrFail(Institution, id);

describe("the administrator's desk", () => {
  const desk = "{ administration { viewerCanRegulate } }";
  const deskOf = async (as: string | null) => (await api.send(desk, {}, as && ids[as])).data;

  test("is there for the administrator, in part for the registrar, and for nobody else", async () => {
    expect(await deskOf("admin")).toEqual({ administration: { viewerCanRegulate: true } });
    expect(await deskOf("registrar")).toEqual({ administration: { viewerCanRegulate: false } });
    expect(await deskOf("coordinator")).toEqual({ administration: null });
    expect(await deskOf(null)).toEqual({ administration: null });
  });

  test("none of its acts exists for another role", async () => {
    const school = await employer();
    const post = await employed(school);

    for (const [mutation, input] of everyAct(school.id, post.id))
      for (const as of ["coordinator", "teacher", null])
        expect([mutation, await send(mutation, as, input)]).toEqual([
          mutation,
          { __typename: "AdministrationRefused", reason: "NOT_FOUND" },
        ]);
    expect(await send("issueRegulation", "registrar", edition())).toMatchObject({ reason: "NOT_FOUND" });
    expect(await send("transferDays", "registrar", { days: ["2022-05-03"], basis: "б" })).toMatchObject({
      reason: "NOT_FOUND",
    });
  });
});

describe("R85 an edition of the regulation", () => {
  const wrong = async (given: object) => (await send("issueRegulation", "admin", edition(given))).problems;

  test("keeps every value inside its bounds, and changes something", async () => {
    const value = (key: string, text: string) => ({ values: [{ key, value: text }] });

    expect(await wrong(value("discussionMinDays", "0"))).toEqual([
      { path: "values.discussionMinDays", code: "TOO_SMALL" },
    ]);
    expect(await wrong(value("divergencePercent", "101"))).toMatchObject([{ code: "TOO_LARGE" }]);
    expect(await wrong(value("discussionMinDays", "две недели"))).toMatchObject([{ code: "MALFORMED" }]);
    expect(await wrong(value("commissionQuorum", "3/2"))).toMatchObject([{ code: "MALFORMED" }]);
    expect(await wrong(value("noSuchThing", "1"))).toMatchObject([{ code: "UNKNOWN" }]);
    expect(await wrong(value("discussionMinDays", "50"))).toEqual([
      { path: "values.discussionMaxDays", code: "BOUNDS_CROSSED" },
    ]);
    expect(await wrong(value("discussionMinDays", "15"))).toEqual([
      { path: "values", code: "NOTHING_CHANGED" },
    ]);
  });

  test("begins tomorrow at the earliest and names its act", async () => {
    expect(await wrong({ effectiveFromOn: "2022-03-01" })).toEqual([
      { path: "effectiveFromOn", code: "IN_THE_PAST" },
    ]);
    expect(await wrong({ title: " ", basis: "" })).toEqual([
      { path: "title", code: "REQUIRED" },
      { path: "basis", code: "REQUIRED" },
    ]);
  });

  test("is in force from its day on, and shows what it changed", async () => {
    expect(await send("issueRegulation", "admin", edition())).toMatchObject({
      __typename: "IssueRegulationSuccess",
    });

    const inForce = async () => {
      const { data } = await api.send<{ parametersInForce: { key: string; value: string }[] }>(
        "{ parametersInForce { key value } }",
      );
      return data.parametersInForce.find(({ key }) => key === "discussionMinDays")!.value;
    };
    expect(await inForce()).toBe("15");
    await api.setClock("2022-04-01T06:00:00Z");
    expect(await inForce()).toBe("20");
    await api.setClock("2022-03-01T06:00:00Z");
    const { data, errors } = await api.send<{ regulations: { parameters: { key: string }[] }[] }>(
      "{ regulations { edition isInForce parameters { key value valueBefore } } }",
    );
    expect(errors).toBeUndefined();
    expect(data.regulations[0]!.parameters.find(({ key }) => key === "discussionMinDays")).toEqual({
      key: "discussionMinDays",
      value: "20",
      valueBefore: "15",
    });
    expect(await api.em().count(JournalEntry, { act: "regulation.issued" })).toBe(1);
  });

  test("is not made by two administrators from the same edition, nor before an adopted one", async () => {
    const first = await api.em().findOneOrFail(Regulation, { edition: 1 });

    expect(await send("issueRegulation", "admin", edition())).toEqual({
      __typename: "StaleVersion",
      stored: { id: first.id },
    });
    const values = [{ key: "discussionMinDays", value: "21" }];
    expect(await wrong({ latestEdition: 1, effectiveFromOn: "2022-03-20", values })).toEqual([
      { path: "effectiveFromOn", code: "TOO_SOON" },
    ]);
    const next = edition({ latestEdition: 1, values, key: newId("key") });
    expect(await send("issueRegulation", "admin", next)).toMatchObject({
      __typename: "IssueRegulationSuccess",
    });
    expect(await send("issueRegulation", "admin", next)).toMatchObject({
      __typename: "IssueRegulationSuccess",
    });
    expect(await api.em().count(Regulation, {})).toBe(2);
  });
});

describe("R88 a transfer", () => {
  const transfer = (days: string[], basis = "Постановление № 1564") =>
    send("transferDays", "admin", { days, basis });
  const yearOf = async (year: number) => {
    const { data } = await api.send<{
      calendarYear: { nonWorkingDays: string[]; transfers: { day: string; version: number }[] };
    }>(`{ calendarYear(year: ${year}) { nonWorkingDays transfers { day isWorking version } } }`);
    return data.calendarYear;
  };

  test("turns a day around by an act, and back while it is still to come", async () => {
    expect(await transfer(["2022-03-05", "2022-03-07"])).toMatchObject({
      __typename: "TransferDaysSuccess",
    });

    const year = await yearOf(2022);
    expect(year.transfers).toMatchObject([
      { day: "2022-03-05", isWorking: true },
      { day: "2022-03-07", isWorking: false },
    ]);
    expect(year.nonWorkingDays).toContain("2022-03-07");
    expect(year.nonWorkingDays).not.toContain("2022-03-05");
    expect(await transfer(["2022-03-07"])).toMatchObject({ reason: "DAY_TRANSFERRED" });
    expect(await send("cancelTransfer", "admin", { day: "2022-03-07", version: 9 })).toMatchObject({
      __typename: "StaleVersion",
    });
    expect(await send("cancelTransfer", "admin", { day: "2022-03-07", version: 1 })).toMatchObject({
      __typename: "CancelTransferSuccess",
    });
    expect((await yearOf(2022)).nonWorkingDays).not.toContain("2022-03-07");
  });

  test("touches no day that has been or is today", async () => {
    const em = api.em();
    em.create(CalendarDay, {
      regionId: "region_test",
      createdAt: new Date(),
      day: "2022-02-26",
      isWorking: true,
      basis: "Прежнее",
    });
    await em.flush();

    expect(await send("cancelTransfer", "admin", { day: "2022-02-26", version: 1 })).toMatchObject({
      reason: "DAY_PAST",
    });
    expect((await transfer(["2022-03-01"])).problems).toEqual([{ path: "days", code: "IN_THE_PAST" }]);
    expect((await transfer([], " ")).problems).toEqual([
      { path: "basis", code: "REQUIRED" },
      { path: "days", code: "REQUIRED" },
    ]);
  });
});

describe("R91 a proposed institution", () => {
  const confirm = (institution: Institution, given: object = {}) => ({
    institutionId: institution.id,
    version: institution.version,
    nameRu: institution.nameRu,
    kind: "LYCEUM",
    municipalityId: place.id,
    taxpayerNumber: "7415000001",
    ...given,
  });

  test("is confirmed as the registrar put it right, and its task closes", async () => {
    const proposed = await employer({ state: "UNCONFIRMED" });
    const em = api.em();
    const asked = { kind: "CONFIRM_INSTITUTION", objectId: proposed.id } as const;
    await openTasks(
      em,
      {
        ...asked,
        regionId: "region_test",
        personIds: [ids["registrar"]!],
        documentId: null,
        dueAt: null,
      },
      new Date(),
    );
    await em.flush();
    const other = await employer();

    expect(
      await send("confirmInstitution", "registrar", confirm(proposed, { nameRu: other.nameRu })),
    ).toMatchObject({ problems: [{ path: "nameRu", code: "DUPLICATE" }] });
    expect(
      await send("confirmInstitution", "registrar", confirm(proposed, { nameRu: "Лицей № 6" })),
    ).toMatchObject({ __typename: "ConfirmInstitutionSuccess" });

    expect(await stored(proposed.id)).toMatchObject({
      state: "CONFIRMED",
      nameRu: "Лицей № 6",
      kind: "LYCEUM",
    });
    expect(await api.em().count(Task, { ...asked, closedAt: null })).toBe(0);
    expect(await send("confirmInstitution", "registrar", confirm(proposed))).toMatchObject({
      __typename: "StaleVersion",
    });
  });

  test("that doubles another is joined to it: every post moves, its names stay findable", async () => {
    const stays = await employer({ nameRu: "Гимназия № 19" });
    const double = await employer({ state: "UNCONFIRMED", nameRu: "Гимназия девятнадцать" });
    const post = await employed(double, "teacher", { toOn: "2020-01-01" });
    const join = (given: object = {}) => ({
      institutionId: double.id,
      version: 1,
      intoId: stays.id,
      ...given,
    });

    expect(await send("joinInstitution", "registrar", join({ intoId: double.id }))).toMatchObject({
      problems: [{ path: "intoId", code: "UNKNOWN" }],
    });
    expect(await send("joinInstitution", "registrar", join())).toMatchObject({
      __typename: "JoinInstitutionSuccess",
    });

    expect((await api.em().findOneOrFail(Employment, post.id)).institution.id).toBe(stays.id);
    expect((await stored(double.id)).state).toBe("JOINED");
    const { data } = await api.send(
      `{ institutions(first: 5, filter: { search: "девятнадцать" }) { nodes { state joinedInto { nameRu joined { nameRu } } } } }`,
    );
    expect(data).toEqual({
      institutions: {
        nodes: [
          {
            state: "JOINED",
            joinedInto: { nameRu: "Гимназия № 19", joined: [{ nameRu: "Гимназия девятнадцать" }] },
          },
        ],
      },
    });
    expect(await api.em().count(JournalEntry, { act: "institution.joined", subjectId: stays.id })).toBe(1);
  });

  test("is not joined to an unconfirmed one, nor to one of another taxpayer", async () => {
    const one = await employer({ taxpayerNumber: "7415000002" });
    const unconfirmed = await employer({ state: "UNCONFIRMED" });
    const another = await employer({ taxpayerNumber: "7415000003" });
    const join = (intoId: string) => ({ institutionId: one.id, version: 1, intoId });

    expect(await send("joinInstitution", "admin", join(unconfirmed.id))).toMatchObject({
      reason: "TARGET_UNCONFIRMED",
    });
    expect(await send("joinInstitution", "admin", join(another.id))).toMatchObject({
      reason: "DIFFERENT_TAXPAYERS",
    });
  });
});

test("R91 an institution is found by its words in any order, as its people name it", async () => {
  await employer({ nameRu: "МАОУ «Гимназия № 23» г. Озёрска" });
  const { data } = await api.send(
    `{ institutions(first: 5, filter: { search: "озерск гимназия 23" }) { nodes { nameRu } } }`,
  );

  expect(data).toEqual({ institutions: { nodes: [{ nameRu: "МАОУ «Гимназия № 23» г. Озёрска" }] } });
});

describe("R91 a renamed institution", () => {
  test("keeps its former names with their days and is found by them", async () => {
    const school = await employer({ nameRu: "Школа имени Первого" });
    const rename = (version: number, nameRu: string, fromOn: string) =>
      send("renameInstitution", "registrar", { institutionId: school.id, version, nameRu, fromOn });

    expect(await rename(1, "Школа имени Второго", "2022-03-02")).toMatchObject({
      problems: [{ path: "fromOn", code: "IN_THE_FUTURE" }],
    });
    await rename(1, "Школа имени Второго", "2021-09-01");
    expect(await rename(2, "Школа имени Третьего", "2021-09-01")).toMatchObject({
      problems: [{ path: "fromOn", code: "TOO_SOON" }],
    });
    await rename(2, "Школа имени Третьего", "2022-02-01");
    expect(await rename(2, "Школа", "2022-02-20")).toMatchObject({ __typename: "StaleVersion" });

    const { data } = await api.send(
      `{ institutions(first: 5, filter: { search: "имени первого" }) {
        nodes { nameRu formerNames { nameRu fromOn toOn } } } }`,
    );
    expect(data).toEqual({
      institutions: {
        nodes: [
          {
            nameRu: "Школа имени Третьего",
            formerNames: [
              { nameRu: "Школа имени Второго", fromOn: "2021-09-01", toOn: "2022-01-31" },
              { nameRu: "Школа имени Первого", fromOn: null, toOn: "2021-08-31" },
            ],
          },
        ],
      },
    });
  });
});

describe("R91 a post", () => {
  test("is confirmed by the registrar, after its employer, and by nobody for themselves (R45)", async () => {
    const school = await employer();
    const post = await employed(school);
    const own = await employed(school, "registrar");
    const early = await employed(await employer({ state: "UNCONFIRMED" }));
    const confirm = (employmentId: string) =>
      send("confirmEmployment", "registrar", { employmentId, version: 1 });

    expect(await confirm(own.id)).toMatchObject({ reason: "OWN_EMPLOYMENT" });
    expect(await confirm(early.id)).toMatchObject({ reason: "EMPLOYER_UNCONFIRMED" });
    expect(await confirm(post.id)).toMatchObject({ __typename: "ConfirmEmploymentSuccess" });
    expect(await confirm(post.id)).toMatchObject({ __typename: "StaleVersion" });

    expect((await api.em().findOneOrFail(Employment, post.id)).confirmedBy?.id).toBe(ids["registrar"]);
    const list = "{ unconfirmedEmployments(first: 50) { nodes { id person { fullName } } } }";
    const seen = (await api.send(list, {}, ids["registrar"])).data as unknown as {
      unconfirmedEmployments: { nodes: { id: string }[] };
    };
    expect(seen.unconfirmedEmployments.nodes.map(({ id }) => id)).toContain(early.id);
    expect(seen.unconfirmedEmployments.nodes.map(({ id }) => id)).not.toContain(post.id);
    expect((await api.send(list, {}, ids["teacher"])).data).toEqual({
      unconfirmedEmployments: { nodes: [] },
    });
  });
});
