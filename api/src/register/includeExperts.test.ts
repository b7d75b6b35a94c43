import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { aPerson, aRegion, aRole } from "../accounts/accounts.factory.js";
import { Direction } from "../accounts/dictionary.entity.js";
import { Region } from "../accounts/region.entity.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { newId } from "../platform/ids.js";
import { anEntry } from "./register.factory.js";
import { EntryEvent, RegisterEntry } from "./registerEntry.entity.js";

let api: TestApi;
let officerId: string;
let registrarId: string;
let foreignerId: string;

beforeAll(async () => {
  api = await anApi();
  await api.setClock("2026-03-10T07:00:00Z");
  const em = api.em();
  const region = aRegion(em);
  const officer = aPerson(em, region);
  aRole(em, officer, "MINISTRY_OFFICER");
  const registrar = aPerson(em, region);
  aRole(em, registrar, "REGISTRAR");
  for (const [position, code] of ["1.2", "2.4"].entries())
    em.create(Direction, {
      regionId: region.id,
      createdAt: new Date(),
      code,
      nameRu: code,
      nameEn: code,
      position,
    });
  const foreigner = aPerson(
    em,
    aRegion(em, { id: "region_other", code: "45", nameRu: "Курганская область" }),
  );
  await em.flush();
  [officerId, registrarId, foreignerId] = [officer.id, registrar.id, foreigner.id];
});
afterAll(() => api.close());

async function somebody(): Promise<string> {
  const em = api.em();
  const region = await em.findOneOrFail(Region, "region_test");
  const person = aPerson(em, region);
  await em.flush();
  return person.id;
}

const expert = (personId: string, given = {}) => ({
  personId,
  category: "BASIC",
  directionCodes: ["2.4", "1.2"],
  ...given,
});

let number = 0;

async function include(experts: object[], given = {}, as = officerId) {
  number += 1;
  const { data } = await api.send<{ includeExperts: Record<string, unknown> }>(
    `mutation ($input: IncludeExpertsInput!) { includeExperts(input: $input) { __typename
      ... on IncludeExpertsSuccess { order { number kind } }
      ... on InvalidInput { problems { path code } } ... on OrderRefused { reason } } }`,
    {
      input: {
        key: newId("key"),
        issuer: "Министерство",
        number: `03/${number}`,
        on: "2026-03-10",
        title: "О включении в реестр",
        experts,
        ...given,
      },
    },
    as,
  );
  return data.includeExperts;
}

const entriesOf = (...personIds: string[]) =>
  api.em().find(RegisterEntry, { person: { $in: personIds } }, { orderBy: { registrationNo: "asc" } });

describe("an order of inclusion", () => {
  test("R19 R21 gives each the next number and a term from its date", async () => {
    const [anna, boris] = [await somebody(), await somebody()];

    expect(await include([expert(anna), expert(boris, { category: "LEADING" })])).toMatchObject({
      order: { kind: "REGISTER" },
    });
    const entries = await entriesOf(anna, boris);
    expect(entries).toMatchObject([
      {
        category: "BASIC",
        directionCodes: ["1.2", "2.4"],
        validFromOn: "2026-03-10",
        validUntilOn: "2029-03-09",
      },
      { category: "LEADING", state: "ACTIVE", kind: "ATTESTED_EXPERT" },
    ]);
    const [first, second] = entries.map(({ registrationNo }) =>
      Number(registrationNo.slice("74-2026-".length)),
    );
    expect(second).toBe(first! + 1);
    expect(await api.em().count(EntryEvent, { entry: entries[0]!, kind: "INCLUDED" })).toBe(1);
  });

  test("R19 numbers without gaps or doubles when orders are registered at once, refused ones between them", async () => {
    const people = await Promise.all(Array.from({ length: 6 }, somebody));

    await Promise.all([
      ...people.map((personId) => include([expert(personId)])),
      include([expert(await somebody(), { directionCodes: ["9.9"] })]),
    ]);
    const all = await api.em().find(RegisterEntry, { registrationNo: { $like: "74-2026-%" } });
    const ordinals = all
      .map(({ registrationNo }) => Number(registrationNo.slice(-4)))
      .toSorted((a, b) => a - b);
    expect(ordinals).toEqual(ordinals.map((_, index) => index + 1));
  });

  test("R20 is refused for somebody whose entry is in force, and enters nobody of its list", async () => {
    const em = api.em();
    const region = await em.findOneOrFail(Region, "region_test");
    const known = aPerson(em, region);
    anEntry(em, known);
    await em.flush();
    const fresh = await somebody();

    expect(await include([expert(fresh), expert(known.id)])).toMatchObject({
      problems: [{ path: "experts.1.personId", code: "DUPLICATE" }],
    });
    expect(await entriesOf(fresh)).toEqual([]);
  });

  test.each([
    ["without a direction", () => ({ directionCodes: [] }), "experts.0.directionCodes", "REQUIRED"],
    ["with an unknown direction", () => ({ directionCodes: ["9.9"] }), "experts.0.directionCodes", "UNKNOWN"],
  ])("is refused %s", async (_, given, path, code) => {
    expect(await include([expert(await somebody(), given())])).toMatchObject({ problems: [{ path, code }] });
  });

  test("is refused with a person in two rows, without people, and dated tomorrow", async () => {
    const anna = await somebody();

    expect(await include([expert(anna), expert(anna)])).toMatchObject({
      problems: [{ path: "experts.1.personId", code: "DUPLICATE" }],
    });
    expect(await include([])).toMatchObject({ problems: [{ path: "experts", code: "TOO_FEW" }] });
    expect(await include([expert(anna)], { on: "2026-03-11" })).toMatchObject({
      problems: [{ path: "on", code: "IN_THE_FUTURE" }],
    });
    expect(await entriesOf(anna)).toEqual([]);
  });

  test("is the ministry officer's alone, and R86 names nobody of another region", async () => {
    expect(await include([expert(await somebody())], {}, registrarId)).toMatchObject({
      reason: "NOT_OFFICER",
    });
    expect(await include([expert(foreignerId)])).toMatchObject({ reason: "NOT_FOUND" });
  });
});
