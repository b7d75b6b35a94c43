import { afterAll, beforeAll, expect, test } from "vitest";

import { aMunicipality, aPerson, aRegion, aRole } from "../accounts/accounts.factory.js";
import { RoleGrant } from "../accounts/role.entity.js";
import { newId } from "../platform/ids.js";
import { anApi, type TestApi } from "../platform/testing/api.js";

let api: TestApi;
const ids: Record<string, string> = {};

beforeAll(async () => {
  api = await anApi();
  await api.setClock("2022-03-01T06:00:00Z");
  const em = api.em();
  const region = aRegion(em);
  ids["place"] = aMunicipality(em, region, { nameRu: "Миасский ГО" }).id;
  const admin = aPerson(em, region);
  aRole(em, admin, "REGION_ADMIN");
  ids["admin"] = admin.id;
  ids["holder"] = aPerson(em, region).id;
  await em.flush();
});
afterAll(() => api.close());

const does = async (mutation: string, type: string, input: object) => {
  const { data } = await api.send<Record<string, { __typename: string }>>(
    `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { __typename } }`,
    { input: { key: newId("key"), ...input } },
    ids["admin"],
  );
  expect(data[mutation]).toEqual({ __typename: `${type}Success` });
  await api.settle();
};
const told = async (locale: "RU" | "EN") => {
  const { data } = await api.send<{ notifications: { nodes: { subject: string; text: string }[] } }>(
    `{ notifications(first: 5) { nodes { subject(locale: ${locale}) text(locale: ${locale}) } } }`,
    {},
    ids["holder"],
  );
  return data.notifications.nodes;
};

test("5b whoever is given a role or loses it hears of it, with its days and basis, in their language", async () => {
  await does("grantRole", "GrantRole", {
    personId: ids["holder"],
    role: "MUNICIPAL_COORDINATOR",
    scopeId: ids["place"],
    fromOn: "2022-03-01",
    basis: "приказ № 7",
  });
  expect(await told("RU")).toEqual([
    {
      subject: "Вам назначена роль: муниципальный координатор, Миасский ГО",
      text: "Вам назначена роль «муниципальный координатор, Миасский ГО». Она действует с 01.03.2022. Основание: приказ № 7.",
    },
  ]);

  const { id, version } = await api.em().findOneOrFail(RoleGrant, { person: ids["holder"]! });
  await does("endRole", "EndRole", { grantId: id, version, toOn: "2022-03-31", basis: "приказ № 8" });
  const [last] = await told("EN");
  expect(last).toEqual({
    subject: "A role of yours ended: municipal coordinator, Миасский ГО",
    text: "Your role “municipal coordinator, Миасский ГО” ended. Its last day: 31.03.2022. Basis: приказ № 8.",
  });
});
