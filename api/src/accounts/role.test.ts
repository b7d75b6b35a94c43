import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { newId } from "../platform/ids.js";
import { JournalEntry } from "../platform/journal.entity.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { aMunicipality, aPerson, aRegion, aRole } from "./accounts.factory.js";
import { RoleGrant } from "./role.entity.js";

let api: TestApi;
const ids: Record<string, string> = {};

beforeAll(async () => {
  api = await anApi();
  await api.setClock("2022-03-01T06:00:00Z");
  const em = api.em();
  const region = aRegion(em);
  ids["place"] = aMunicipality(em, region).id;
  for (const name of ["admin", "second", "person", "stranger"]) {
    const person = aPerson(em, region, { surname: name });
    ids[name] = person.id;
    if (name === "admin") ids["adminGrant"] = aRole(em, person, "REGION_ADMIN").id;
  }
  await em.flush();
});
afterAll(() => api.close());

interface Answer {
  __typename: string;
  reason?: string;
  problems?: { path: string; code: string }[];
}

async function send(mutation: "grantRole" | "endRole", as: string | null, input: object): Promise<Answer> {
  const type = mutation === "grantRole" ? "GrantRole" : "EndRole";
  const { data, errors } = await api.send<Record<string, Answer>>(
    `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { __typename
      ... on InvalidInput { problems { path code } } ... on RoleRefused { reason } } }`,
    { input: { key: newId("key"), ...input } },
    as && ids[as],
  );
  expect(errors).toBeUndefined();
  return data[mutation]!;
}
const grant = (personId: string, role: string, changes: object = {}) => ({
  personId: ids[personId],
  role,
  fromOn: "2022-03-01",
  basis: "Приказ № 7",
  ...changes,
});
const rolesOf = async (person: string) => {
  const { data } = await api.send<{ viewer: { roles: string[] } }>("{ viewer { roles } }", {}, ids[person]);
  return data.viewer.roles;
};

describe("an administrator grants a role", () => {
  test("T8 which acts on the person's next request, and so does its end", async () => {
    expect(await send("grantRole", "admin", grant("person", "MODERATOR"))).toMatchObject({
      __typename: "GrantRoleSuccess",
    });
    expect(await rolesOf("person")).toEqual(["MODERATOR"]);
    expect(await send("grantRole", "admin", grant("person", "MODERATOR"))).toMatchObject({
      reason: "ALREADY_HELD",
    });

    const row = await api.em().findOneOrFail(RoleGrant, { person: ids["person"]!, role: "MODERATOR" });
    const end = { grantId: row.id, version: row.version, toOn: "2022-03-01", basis: "Приказ № 8" };
    expect(await send("endRole", "stranger", end)).toMatchObject({ reason: "NOT_ADMIN" });
    expect(await send("endRole", "admin", { ...end, toOn: "2022-02-01" })).toMatchObject({
      problems: [{ path: "toOn" }],
    });
    expect(await send("endRole", "admin", end)).toMatchObject({ __typename: "EndRoleSuccess" });
    expect(await send("endRole", "admin", end)).toMatchObject({ __typename: "StaleVersion" });
    expect(await rolesOf("person")).toEqual(["MODERATOR"]);
    await api.setClock("2022-03-02T06:00:00Z");
    expect(await rolesOf("person")).toEqual([]);
    await api.setClock("2022-03-01T06:00:00Z");
    expect(await api.em().count(JournalEntry, { act: { $in: ["role.granted", "role.ended"] } })).toBe(2);
  });

  test("T14 but never to themselves, and nobody else does at all", async () => {
    expect(await send("grantRole", "admin", grant("admin", "COORDINATOR"))).toMatchObject({
      reason: "OWN_ROLE",
    });
    expect(await send("grantRole", "stranger", grant("person", "COORDINATOR"))).toMatchObject({
      reason: "NOT_ADMIN",
    });
    expect(await send("grantRole", null, grant("person", "COORDINATOR"))).toMatchObject({
      reason: "NOT_ADMIN",
    });
  });

  test("with a basis, from today on, and for a place where the role has one", async () => {
    const wrong = async (role: string, changes: object) =>
      (await send("grantRole", "admin", grant("person", role, changes))).problems;

    expect(await wrong("EDITOR", { basis: " " })).toEqual([{ path: "basis", code: "REQUIRED" }]);
    expect(await wrong("EDITOR", { fromOn: "2022-02-28" })).toEqual([
      { path: "fromOn", code: "IN_THE_PAST" },
    ]);
    expect(await wrong("EDITOR", { scopeId: ids["place"] })).toEqual([{ path: "scopeId", code: "UNKNOWN" }]);
    expect(await wrong("MUNICIPAL_COORDINATOR", {})).toEqual([{ path: "scopeId", code: "UNKNOWN" }]);
    expect(
      await send("grantRole", "admin", grant("person", "MUNICIPAL_COORDINATOR", { scopeId: ids["place"] })),
    ).toMatchObject({ __typename: "GrantRoleSuccess" });
  });

  test("and the region keeps an administrator", async () => {
    await send("grantRole", "admin", grant("second", "REGION_ADMIN"));
    const own = await api.em().findOneOrFail(RoleGrant, { person: ids["second"]!, role: "REGION_ADMIN" });
    const first = await api.em().findOneOrFail(RoleGrant, ids["adminGrant"]!);
    const end = (row: RoleGrant) => ({
      grantId: row.id,
      version: row.version,
      toOn: "2022-03-01",
      basis: "Приказ",
    });

    expect(await send("endRole", "second", end(own))).toMatchObject({ reason: "OWN_ROLE" });
    expect(await send("endRole", "second", end(first))).toMatchObject({ __typename: "EndRoleSuccess" });
  });
});

test("R82 roles with their basis are read by the administrator and by whoever holds them", async () => {
  const page = `query ($id: ID!) { node(id: $id) { ... on Person { roleGrants { role basis } } } }`;
  const read = async (as: string | null) =>
    (await api.send<{ node: { roleGrants: object[] | null } }>(page, { id: ids["second"] }, as && ids[as]))
      .data.node;

  expect(await read("admin")).toMatchObject({ roleGrants: [{ role: "REGION_ADMIN", basis: "Приказ № 7" }] });
  expect(await read("second")).toMatchObject({ roleGrants: [{ role: "REGION_ADMIN" }] });
  expect(await read("stranger")).toEqual({ roleGrants: null });
  expect(await read(null)).toEqual({ roleGrants: null });
});

test("people are listed for those whose duty shows names, and for nobody else", async () => {
  const list = `{ people(first: 10, filter: { search: "PERS" }) { nodes { fullName } total { count } } }`;

  expect((await api.send(list, {}, ids["admin"])).data).toMatchObject({
    people: { nodes: [{ fullName: "person Анна" }], total: { count: 1 } },
  });
  expect((await api.send(list, {}, ids["stranger"])).data).toMatchObject({ people: { nodes: [] } });
});
