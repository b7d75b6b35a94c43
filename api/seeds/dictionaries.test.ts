import "reflect-metadata";

import type { MikroORM } from "@mikro-orm/postgresql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { Municipality } from "../src/accounts/municipality.entity.js";
import { createOrm } from "../src/orm.js";
import type { Database } from "../src/platform/database/database.js";
import { aDatabase } from "../src/platform/testing/testDatabase.js";
import { loadDictionaries } from "./dictionaries.js";
import { defaultRubric } from "./texts/rubric.js";
import { consentTextsFor } from "./texts/consents.js";

let database: Database;
let orm: MikroORM;

beforeAll(async () => {
  database = await aDatabase();
  orm = createOrm(database.service);
});

afterAll(async () => {
  await orm.close();
  await database.close();
});

const at = { now: new Date("2022-02-01T06:00:00Z"), today: "2022-02-01" };
const particulars = {
  nameRu: "Челябинская область",
  timeZone: "Asia/Yekaterinburg",
  operator: {
    nameRu: "Оператор региона",
    addressRu: "г. Пробный",
    taxpayerNumber: "0000000000",
    siteUrl: "https://operator.invalid",
  },
};

describe("the dictionaries", () => {
  test("need the region's particulars when there is no region yet", async () => {
    expect(await loadDictionaries(orm.em.fork(), "74", null, at)).toBeNull();
  });

  test("fill an empty region", async () => {
    expect(await loadDictionaries(orm.em.fork(), "74", particulars, at)).toEqual({
      municipalities: 43,
      directions: 9,
      concepts: 7,
      consentTexts: 2,
      regulations: 1,
      rubrics: 1,
      blueprints: 1,
      samples: 8,
    });
  });

  test("loaded twice change nothing, and keep what the administrator changed", async () => {
    const em = orm.em.fork();
    await em.nativeUpdate(
      Municipality,
      { slug: "miasskiy-go" },
      { authoritySiteUrl: "https://miass.invalid" },
    );
    const counts = await loadDictionaries(orm.em.fork(), "74", null, at);
    expect(Object.values(counts!)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    const place = await orm.em.fork().findOneOrFail(Municipality, { slug: "miasskiy-go" });
    expect(place.authoritySiteUrl).toBe("https://miass.invalid");
  });
});

test("the expert sheet has a descriptor of its own for each of its 36 levels", () => {
  const descriptors = defaultRubric.criteria.flatMap(({ descriptorsRu }) => descriptorsRu);
  expect(descriptors).toHaveLength(36);
  expect(new Set(descriptors).size).toBe(36);
  expect(Math.min(...descriptors.map(({ length }) => length))).toBeGreaterThan(15);
});

test("the consents print the operator's particulars and are marked as samples", () => {
  const texts = consentTextsFor(particulars.operator);
  expect(texts.map(({ kind }) => kind)).toEqual(["PROCESSING", "DISSEMINATION"]);
  for (const { bodyRu } of texts) {
    expect(bodyRu).toMatch(/^ОБРАЗЕЦ\. /);
    expect(bodyRu).toContain("Оператор региона, ИНН 0000000000, адрес: г. Пробный");
  }
});
