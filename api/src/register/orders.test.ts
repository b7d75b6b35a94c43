import type { EntityManager } from "@mikro-orm/postgresql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { aPerson, aRegion, aRole } from "../accounts/accounts.factory.js";
import type { Person } from "../accounts/person.entity.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { statementsOf } from "../platform/testing/statements.js";
import { Order, type OrderKind } from "./order.entity.js";

let api: TestApi;
const people = {} as Record<"officer" | "stranger" | "foreigner", Person>;

function anOrder(
  em: EntityManager,
  number: string,
  on: string,
  regionId: string,
  kind: OrderKind = "REGISTER",
) {
  return em.create(Order, {
    regionId,
    createdAt: new Date(),
    createdById: "person_of_the_test",
    issuer: "Министерство образования",
    number,
    on,
    year: Number(on.slice(0, 4)),
    title: `О делах года, приказ ${number}`,
    kind,
  });
}

beforeAll(async () => {
  api = await anApi();
  const em = api.em();
  const region = aRegion(em);
  const other = aRegion(em, { id: "region_other", code: "45", nameRu: "Курганская область" });
  people.officer = aPerson(em, region, { surname: "Приказова" });
  people.stranger = aPerson(em, region, { surname: "Иная" });
  people.foreigner = aPerson(em, other, { surname: "Соседова" });
  aRole(em, people.officer, "MINISTRY_OFFICER");
  aRole(em, people.foreigner, "MINISTRY_OFFICER");
  anOrder(em, "01/315", "2022-08-15", region.id);
  anOrder(em, "01/1671", "2024-05-20", region.id, "DOCUMENT_APPROVAL");
  anOrder(em, "02/9", "2023-01-10", region.id);
  anOrder(em, "45/1671", "2024-06-01", other.id);
  await em.flush();
});
afterAll(() => api.close());

interface Page {
  orders: {
    nodes: { number: string }[];
    pageInfo: { endCursor: string; hasNextPage: boolean };
    total: { count: number };
  };
}

async function orders(as: Person | null, variables: object = {}) {
  const { data, errors } = await api.send<Page>(
    `query ($first: PageSize!, $after: Cursor, $filter: OrderFilter) {
      orders(first: $first, after: $after, filter: $filter) {
        nodes { number kind title file { name } entries { id } groups { id } documents { id } }
        pageInfo { endCursor hasNextPage } total { count } } }`,
    { first: 20, ...variables },
    as?.id,
  );
  expect(errors).toBeUndefined();
  return data.orders;
}
const numbers = async (as: Person | null, variables?: object) =>
  (await orders(as, variables)).nodes.map(({ number }) => number);

describe("the list of orders", () => {
  test("is the same for everybody of the region, newest first", async () => {
    const all = ["01/1671", "02/9", "01/315"];

    for (const reader of [people.officer, people.stranger, null]) expect(await numbers(reader)).toEqual(all);
  });

  test("R86 has no order of another region, whatever the role there", async () => {
    expect(await numbers(people.officer, { filter: { search: "1671" } })).toEqual(["01/1671"]);
    expect(await numbers(people.foreigner)).toEqual(["45/1671"]);
  });

  test("is searched by a part of number, title or issuer, and narrowed by kind and year", async () => {
    expect(await numbers(people.officer, { filter: { search: "01/3" } })).toEqual(["01/315"]);
    expect(await numbers(people.officer, { filter: { search: "ПРИКАЗ 02/" } })).toEqual(["02/9"]);
    expect(await numbers(people.officer, { filter: { search: "99/99" } })).toEqual([]);
    expect(await numbers(people.officer, { filter: { kind: "DOCUMENT_APPROVAL" } })).toEqual(["01/1671"]);
    expect(await numbers(people.officer, { filter: { year: 2023 } })).toEqual(["02/9"]);
  });

  test("goes on behind a cursor", async () => {
    const { pageInfo, total } = await orders(people.officer, { first: 2 });

    expect(pageInfo.hasNextPage).toBe(true);
    expect(total.count).toBe(3);
    expect(await numbers(people.officer, { first: 2, after: pageInfo.endCursor })).toEqual(["01/315"]);
  });

  test("is read by one statement with paper and targets", async () => {
    expect(await statementsOf(api, () => orders(people.officer))).toBe(1);
  });
});
