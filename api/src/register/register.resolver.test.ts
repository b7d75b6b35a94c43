import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { Consent, ConsentText } from "../accounts/consent.entity.js";
import {
  aMunicipality,
  anEmployment,
  anInstitution,
  aPerson,
  aRegion,
  aRole,
} from "../accounts/accounts.factory.js";
import { Direction } from "../accounts/dictionary.entity.js";
import { Municipality } from "../accounts/municipality.entity.js";
import type { Person } from "../accounts/person.entity.js";
import { statementsOf } from "../platform/testing/statements.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { anEntry } from "./register.factory.js";

let api: TestApi;
let miass: Municipality;
let satka: Municipality;
const people: Record<string, Person> = {};
let registrarId: string;

beforeAll(async () => {
  api = await anApi();
  const em = api.em();
  const region = aRegion(em);
  miass = aMunicipality(em, region, { nameRu: "Миасский ГО" });
  satka = aMunicipality(em, region, { nameRu: "Саткинский МР" });
  const text = em.create(ConsentText, {
    regionId: region.id,
    createdAt: new Date(),
    kind: "DISSEMINATION",
    edition: 1,
    bodyRu: "Согласие",
    hash: "x",
    effectiveFromOn: "2020-01-01",
  });
  for (const [index, code] of ["1.2", "2.4"].entries()) {
    em.create(Direction, {
      regionId: region.id,
      createdAt: new Date(),
      code,
      nameRu: `Направление ${code}`,
      nameEn: code,
      position: index,
    });
  }
  const expert = (surname: string, place: Municipality, number: string, isNamed: boolean, given = {}) => {
    const person = aPerson(em, region, { surname, givenName: "Анна", patronymic: "Петровна" });
    people[surname] = person;
    anEmployment(em, person, anInstitution(em, place));
    anEntry(em, person, { registrationNo: number, directionCodes: ["1.2"], ...given });
    if (isNamed)
      em.create(Consent, {
        regionId: region.id,
        createdAt: new Date(),
        person,
        text,
        kind: "DISSEMINATION",
        fields: ["NAME"],
        givenAt: new Date(),
      });
    return person;
  };
  expert("Ёлкина", miass, "74-2024-0003", true);
  expert("Волкова", miass, "74-2024-0002", true, { category: "LEADING", directionCodes: ["1.2", "2.4"] });
  expert("Орлова", satka, "74-2024-0001", false);
  expert("Белова", satka, "74-2020-0009", true, { validUntilOn: "2023-01-01" });
  const member = aPerson(em, region, { surname: "Зуева" });
  people["Зуева"] = member;
  anEntry(em, member, {
    registrationNo: "74-У-2024-0001",
    kind: "GROUP_PARTICIPANT",
    category: null,
    state: "LISTED",
  });
  const registrar = aPerson(em, region);
  aRole(em, registrar, "REGISTRAR");
  registrarId = registrar.id;
  await em.flush();
});
afterAll(() => api.close());

const list = `query ($filter: RegisterEntryFilter, $kind: EntryKind, $first: PageSize!, $after: Cursor) {
  registerEntries(first: $first, after: $after, filter: $filter, kind: $kind) {
    nodes { registrationNo state person { fullName } municipality { nameRu } directions { code } basisOrder { number } }
    pageInfo { endCursor hasNextPage } total { count exact } } }`;

interface Page {
  registerEntries: {
    nodes: {
      registrationNo: string;
      state: string;
      person: { fullName: string | null };
      municipality: { nameRu: string };
    }[];
    pageInfo: { endCursor: string; hasNextPage: boolean };
    total: { count: number; exact: boolean };
  };
}

const numbers = async (filter: object = {}, as: string | null = null, rest: object = {}) => {
  const { data, errors } = await api.send<Page>(list, { first: 20, filter, ...rest }, as);
  expect(errors).toBeUndefined();
  return data.registerEntries.nodes.map(({ registrationNo }) => registrationNo);
};

describe("the register", () => {
  test("R02 shows names by consent and sorts the others last, by number", async () => {
    const { data } = await api.send<Page>(list, { first: 20 });

    expect(
      data.registerEntries.nodes.map(({ person, registrationNo }) => [person.fullName, registrationNo]),
    ).toEqual([
      ["Белова Анна Петровна", "74-2020-0009"],
      ["Волкова Анна Петровна", "74-2024-0002"],
      ["Ёлкина Анна Петровна", "74-2024-0003"],
      [null, "74-2024-0001"],
    ]);
    expect(data.registerEntries.total).toEqual({ count: 4, exact: true });
  });

  test("R02 a hidden name is neither found nor counted by the public, whoever they are", async () => {
    expect(await numbers({ search: "Орлова" })).toEqual([]);
    expect(await numbers({ search: "Орлова" }, people["Волкова"]!.id)).toEqual([]);
    expect(await numbers({ search: "0001" })).toEqual(["74-2024-0001"]);
    expect(await numbers({ search: "Орлова" }, registrarId)).toEqual(["74-2024-0001"]);
  });

  test("finds words by their beginning, ё as е, and numbers whole and by their end", async () => {
    expect(await numbers({ search: "елкин анна" })).toEqual(["74-2024-0003"]);
    expect(await numbers({ search: "74-2024-0002" })).toEqual(["74-2024-0002"]);
    expect(await numbers({ search: "0002" })).toEqual(["74-2024-0002"]);
    expect(await numbers({ search: "' & | :* !" })).toEqual([]);
    expect(await numbers({ search: "миасс" })).toEqual(["74-2024-0002", "74-2024-0003"]);
  });

  test.each([
    ["a wrong letter", "Волгова"],
    ["a missing letter", "Волква"],
    ["a letter too many", "Воллкова"],
    ["two letters changed round", "Воклова"],
    ["Latin letters that look alike", "Boлкoвa"],
    ["capital letters and a first name beside it", "ВОЛГОВА Анна"],
  ])("a surname is found with %s", async (_, similarSurname) => {
    expect(await numbers({ similarSurname })).toEqual(["74-2024-0002"]);
  });

  test("a surname is found with е for ё, and not with two wrong letters or when it is too short", async () => {
    expect(await numbers({ similarSurname: "Елкина" })).toEqual(["74-2024-0003"]);
    expect(await numbers({ similarSurname: "Вулгова" })).toEqual([]);
    expect(await numbers({ similarSurname: "Ёл" })).toEqual([]);
    expect(await numbers({ similarSurname: "' & | :* !" })).toEqual([]);
  });

  test("R02 a hidden surname is like nothing for the public, and found by those whose duty shows names", async () => {
    expect(await numbers({ similarSurname: "Арлова" })).toEqual([]);
    expect(await numbers({ similarSurname: "Арлова" }, registrarId)).toEqual(["74-2024-0001"]);
  });

  test("any one letter of a surname may be wrong, missing or too many", async () => {
    const rows = await api
      .em()
      .getConnection()
      .execute<{ word: string }[]>(
        `with w(word) as (select unnest(array['кварцелучева', 'волк', 'салтыков-щедрин'])),
          edits as (select word, overlay(word placing 'ж' from i for 1) as edit from w, generate_series(1, length(word)) i
            union all select word, overlay(word placing '' from i for 1) from w, generate_series(1, length(word)) i
            union all select word, overlay(word placing 'ж' from i for 0) from w, generate_series(1, length(word) + 1) i)
        select word, edit from edits where length(edit) >= 4 and not surname_keys(word) && surname_keys(edit)`,
      );
    expect(rows).toEqual([]);
  });

  test("narrows by municipality, direction, category and state of today", async () => {
    expect(await numbers({ municipality: miass.id })).toEqual(["74-2024-0002", "74-2024-0003"]);
    expect(await numbers({ direction: "2.4" })).toEqual(["74-2024-0002"]);
    expect(await numbers({ category: "LEADING", municipality: satka.id })).toEqual([]);
    expect(await numbers({ state: "EXPIRED" })).toEqual(["74-2020-0009"]);
  });

  test("R22 an entry is over on the day after its term without anybody's act", async () => {
    await api.setClock("2022-12-31T18:59:59Z");
    expect(await numbers({ state: "EXPIRED" })).toEqual([]);

    await api.setClock("2023-01-01T19:00:00Z");
    expect(await numbers({ state: "EXPIRED" })).toEqual(["74-2020-0009"]);
    await api.setClock(null);
  });

  test("4.1 group participants are listed only when chosen", async () => {
    expect(await numbers({}, null, { kind: "GROUP_PARTICIPANT" })).toEqual(["74-У-2024-0001"]);
  });

  test("goes on behind a cursor, by names and past them", async () => {
    const first = await api.send<Page>(list, { first: 3 });
    const { endCursor, hasNextPage } = first.data.registerEntries.pageInfo;

    expect(hasNextPage).toBe(true);
    expect(await numbers({}, null, { first: 3, after: endCursor })).toEqual(["74-2024-0001"]);
  });

  test("R83 withdrawing the consent hides the name at once, in rows, search and order", async () => {
    const em = api.em();
    const consent = await em.findOneOrFail(Consent, { person: people["Белова"]!.id });
    consent.withdrawnAt = new Date();
    await em.flush();

    expect(await numbers({ search: "Белова" })).toEqual([]);
    expect(await numbers()).toEqual(["74-2024-0002", "74-2024-0003", "74-2020-0009", "74-2024-0001"]);

    consent.withdrawnAt = null;
    await em.flush();
    expect(await numbers({ search: "Белова" })).toEqual(["74-2020-0009"]);
  });

  test("R91 a post that begins later changes the municipality on its first day", async () => {
    const em = api.em();
    const person = people["Ёлкина"]!;
    const next = anEmployment(em, person, anInstitution(em, await em.findOneOrFail(Municipality, satka.id)), {
      fromOn: "2031-03-01",
    });
    await em.flush();

    await api.setClock("2031-02-28T12:00:00Z");
    expect(await numbers({ municipality: miass.id, search: "Ёлкина" })).toEqual(["74-2024-0003"]);
    await api.setClock("2031-03-01T12:00:00Z");
    expect(await numbers({ municipality: miass.id, search: "Ёлкина" })).toEqual([]);
    expect(await numbers({ municipality: satka.id, search: "Ёлкина" })).toEqual(["74-2024-0003"]);
    const { data } = await api.send<Page>(list, { first: 1, filter: { search: "Ёлкина" } });
    expect(data.registerEntries.nodes[0]!.municipality.nameRu).toBe("Саткинский МР");

    await api.setClock(null);
    em.remove(next);
    await em.flush();
  });

  test("counts what each choice would leave, its own choice aside, in one statement", async () => {
    const facets = async (filter: object, as: string | null = null) => {
      const { data, errors } = await api.send<{ registerFacets: Record<string, object[]> }>(
        `query ($filter: RegisterEntryFilter) { registerFacets(filter: $filter) {
          municipalities { value count } directions { value count } categories { value count } states { value count } } }`,
        { filter },
        as,
      );
      expect(errors).toBeUndefined();
      return data.registerFacets;
    };
    const count = await statementsOf(api, async () => {
      const { municipalities, directions, categories, states } = await facets({ municipality: miass.id });
      expect(municipalities).toHaveLength(2);
      expect(municipalities).toContainEqual({ value: satka.id, count: 2 });
      expect(directions).toEqual([
        { value: "1.2", count: 2 },
        { value: "2.4", count: 1 },
      ]);
      expect(categories).toContainEqual({ value: "LEADING", count: 1 });
      expect(states).toEqual([{ value: "ACTIVE", count: 2 }]);
    });

    expect(count).toBe(1);
    expect((await facets({ search: "Орлова" }))["states"]).toEqual([]);
    expect((await facets({ search: "Орлова" }, registrarId))["states"]).toHaveLength(1);
  });

  test("is read by one statement, however long the page", async () => {
    const count = await statementsOf(api, () =>
      numbers({ municipality: miass.id, direction: "1.2", search: "анна" }),
    );

    expect(count).toBe(1);
  });
});
