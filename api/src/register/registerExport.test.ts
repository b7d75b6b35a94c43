import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import {
  aConsentText,
  aMunicipality,
  anEmployment,
  anInstitution,
  aPerson,
  aRegion,
  aRole,
} from "../accounts/accounts.factory.js";
import { Consent } from "../accounts/consent.entity.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { anEntry } from "./register.factory.js";

let api: TestApi;
let registrar: string;

beforeAll(async () => {
  api = await anApi();
  const em = api.em();
  const region = aRegion(em);
  const school = anInstitution(em, aMunicipality(em, region, { nameRu: "Миасский ГО" }));
  const text = aConsentText(em, region, "DISSEMINATION");
  const expert = (surname: string, registrationNo: string, isNamed: boolean, given: object = {}) => {
    const person = aPerson(em, region, { surname, givenName: "Анна", patronymic: null });
    anEmployment(em, person, school);
    anEntry(em, person, { registrationNo, validUntilOn: "2099-12-31", ...given });
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
  };
  expert("Ёлкина", "74-2024-0003", true);
  expert("Волкова", "74-2024-0002", true, { category: "LEADING" });
  expert("Орлова", "74-2024-0001", false);
  expert('=HYPERLINK("x")', "74-2024-0004", true);
  for (let number = 1; number <= 205; number += 1)
    expert("Тихая", `74-2025-${String(number).padStart(4, "0")}`, false, { category: "SENIOR" });
  const keeper = aPerson(em, region);
  aRole(em, keeper, "REGISTRAR");
  registrar = keeper.id;
  await em.flush();
});
afterAll(() => api.close());

const get = async (path: string, as: string | null = null) =>
  fetch(`${api.url}/files/register.${path}`, { headers: as ? { cookie: await api.cookieOf(as) } : {} });
const linesOf = async (path: string, as: string | null = null) =>
  (await (await get(path, as)).text()).trimEnd().split("\r\n");

describe("the register as a file", () => {
  test("R02 names people by their consent alone, also for those whose duty shows them every name", async () => {
    const ofVisitor = await linesOf("csv?category=BASIC");

    expect(ofVisitor).toEqual([
      '"Номер записи";"Фамилия, имя, отчество";"Категория";"Состояние";"Муниципалитет";"Направления";"Действует с";"Действует до";"Примечание"',
      expect.stringContaining("74-2024-0004"),
      '"74-2024-0003";"Ёлкина Анна";"Эксперт";"Действует";"Миасский ГО";"";"2020-01-01";"2099-12-31";""',
      expect.stringMatching(/^"74-2024-0001";"не опубликовано";/),
    ]);
    expect(await linesOf("csv?category=BASIC", registrar)).toEqual(ofVisitor);
    expect(await linesOf("csv?q=орлова", registrar)).toHaveLength(1);
    // Excel takes the text for UTF-8 by these three bytes.
    const bytes = new Uint8Array(await (await get("csv")).arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test("holds the whole list, page by page, every entry once", async () => {
    const answer = await get("json");
    const { takenAt, entries } = (await answer.json()) as {
      takenAt: string;
      entries: { registrationNo: string; fullName: string | null; category: string }[];
    };

    expect(answer.headers.get("content-disposition")).toMatch(
      /^attachment; filename=register-\d{4}-\d\d-\d\d\.json$/,
    );
    expect(Date.parse(takenAt)).toBeGreaterThan(0);
    expect(new Set(entries.map(({ registrationNo }) => registrationNo)).size).toBe(209);
    expect(entries).toHaveLength(209);
    expect(entries.find(({ category }) => category === "LEADING")).toEqual({
      registrationNo: "74-2024-0002",
      fullName: "Волкова Анна",
      isInvented: false,
      category: "LEADING",
      state: "ACTIVE",
      municipality: "Миасский ГО",
      directions: [],
      validFromOn: "2020-01-01",
      validUntilOn: "2099-12-31",
    });
  });

  test("T54 opens in Excel, and no name in it is a formula", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(await (await get("xlsx?category=BASIC")).arrayBuffer());
    const sheet = workbook.worksheets[0]!;

    expect(sheet.rowCount).toBe(4);
    expect(sheet.getCell("B1").value).toBe("Фамилия, имя, отчество");
    expect(sheet.getColumn(2).values).toContain(`'=HYPERLINK("x") Анна`);
    expect((await linesOf("csv?category=BASIC"))[1]).toContain(`"'=HYPERLINK(""x"") Анна"`);
  });

  test("is refused for a word that there is not, and is not there in another form", async () => {
    const unknown = await get("csv?category=BEST");

    expect(unknown.status).toBe(400);
    expect(await unknown.json()).toMatchObject({ errors: [{ extensions: { code: "INVALID_VARIABLES" } }] });
    expect((await get("pdf")).status).toBe(404);
    expect((await get("constructor")).status).toBe(404);
  });

  test.each(["csv", "json", "xlsx"])(
    "T40 frees its place when whoever asked for %s has gone",
    async (format) => {
      for (let times = 0; times < 3; times += 1) {
        const over = new AbortController();
        const answer = fetch(`${api.url}/files/register.${format}`, { signal: over.signal });
        await answer.then(() => over.abort());
      }

      await expect.poll(async () => (await linesOf("csv")).length, { timeout: 5000 }).toBe(210);
      await expect
        .poll(async () => {
          const both = await Promise.all([get("json"), get("csv")]);
          await Promise.all(both.map((answer) => answer.text()));
          return both.map(({ status }) => status);
        })
        .toEqual([200, 200]);
    },
  );
});
