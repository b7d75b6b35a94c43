import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { aConsentText, aPerson, aRegion, aRole } from "../accounts/accounts.factory.js";
import { Consent } from "../accounts/consent.entity.js";
import type { Person } from "../accounts/person.entity.js";
import { paperPdf } from "../platform/paper/paperPdf.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { codeInPdf } from "../platform/testing/codeInPdf.js";
import { extractCode, type PrintedProof, type Statement } from "./extract.model.js";
import { anEntry, anEntryEvent } from "./register.factory.js";
import type { RegisterEntry } from "./registerEntry.entity.js";
import { sealRegister } from "./sealRegister.js";

const { verifyExtract } = (await import(join(import.meta.dirname, "verifyRegisterLog.mjs"))) as {
  verifyExtract: (
    address: string,
    trust: { log?: string; key?: string; language?: "ru" | "en" },
  ) => { isGenuine: boolean; lines: string[] };
};

let api: TestApi;
let named: RegisterEntry;
let unnamed: RegisterEntry;
let unlogged: RegisterEntry;
let registrar: Person;

const seal = async () => {
  const { reads, signingKey } = api.app.services;
  while (await sealRegister(reads, signingKey()));
};

beforeAll(async () => {
  api = await anApi();
  await api.setClock("2026-03-14T07:00:00Z");
  const em = api.em();
  const region = aRegion(em);
  const text = aConsentText(em, region, "DISSEMINATION");
  const enter = (surname: string, registrationNo: string) => {
    const entry = anEntry(em, aPerson(em, region, { surname, givenName: "Анна", patronymic: "Юрьевна" }), {
      registrationNo,
      category: "SENIOR",
      directionCodes: ["1.2", "2.4"],
    });
    anEntryEvent(em, entry, { basis: "Приказ № 7" });
    return entry;
  };
  named = enter("Волкова", "74-2024-0001");
  unnamed = enter("Невидимова", "74-2024-0002");
  registrar = aPerson(em, region);
  aRole(em, registrar, "REGISTRAR");
  em.create(Consent, {
    regionId: region.id,
    createdAt: new Date(),
    person: named.person,
    text,
    kind: "DISSEMINATION",
    fields: ["NAME"],
    givenAt: new Date(),
  });
  await em.flush();
  await seal();
  unlogged = anEntry(em, aPerson(em, region));
  await em.flush();
});
afterAll(() => api.close());

const get = async (path: string, as: string | null = null) =>
  fetch(`${api.url}/files/${path}.pdf`, { headers: as ? { cookie: await api.cookieOf(as) } : {} });
/** The address that a telephone reads from the paper. */
async function read(path: string, as: string | null = null): Promise<string> {
  const response = await get(path, as);
  expect(response.status).toBe(200);
  const address = codeInPdf(Buffer.from(await response.arrayBuffer()));
  expect(address).toMatch(/\/register\/verify#[\w-]+$/);
  return address!;
}
const log = async () => (await fetch(`${api.url}/files/register-log.json`)).text();
const publicKey = async () =>
  (JSON.parse(await log()) as { keys: { publicKey: string }[] }).keys[0]!.publicKey;
const textsOf = (address: string) => Buffer.from(address.split("#")[1]!, "base64url").toString("utf8");

describe("R27 an extract from the register", () => {
  test("R27 carries a code that says what it states genuine, by the export of the log or the key alone", async () => {
    const address = await read(`extracts/${named.id}`);
    const stated = [
      "Подлинно на 14 марта 2026 года.",
      "Номер записи: 74-2024-0001",
      "Фамилия, имя, отчество: Волкова Анна Юрьевна",
      "Состояние в этот день: действует",
      "Категория: старший эксперт",
      "Направления: 1.2, 2.4",
      "Срок: с 1 января 2020 по 31 декабря 2099 года",
    ];

    expect(verifyExtract(address, { key: await publicKey() })).toEqual({ isGenuine: true, lines: stated });
    expect(verifyExtract(address, { log: await log() }).lines).toEqual([
      ...stated,
      expect.stringMatching(/^По журналу на 2026-03-14 .* ничего не произошло\.$/),
    ]);
  });

  test("R27 says by a later export what has happened since, and nothing by an earlier one", async () => {
    const before = await log();
    const em = api.em();
    const address = await read(`extracts/${named.id}`);
    anEntryEvent(em, em.merge(named), { kind: "SUSPENDED", on: "2026-04-02", after: { state: "SUSPENDED" } });
    await em.flush();
    await seal();
    const later = await read(`extracts/${unnamed.id}`);

    expect(verifyExtract(address, { log: await log() }).lines.at(-1)).toBe(
      "После этого: приостановлена, 2 апреля 2026 года",
    );
    expect(verifyExtract(later, { log: before }).lines.at(-1)).toMatch(/^Выгрузка старше выписки/);
  });

  test("R27 is found false wherever a byte was changed, and under another key", async () => {
    const [page, code] = (await read(`extracts/${named.id}`)).split("#");
    const bytes = Buffer.from(code!, "base64url");
    const key = await publicKey();
    for (let place = 0; place < bytes.length; place += 7) {
      const changed = Buffer.from(bytes);
      changed[place]! ^= 1;
      expect(verifyExtract(`${page}#${changed.toString("base64url")}`, { key }).isGenuine).toBe(false);
    }
    const other = Buffer.alloc(32, 9).toString("base64");

    expect(verifyExtract(`${page}#${code}`, { key: other }).isGenuine).toBe(false);
    expect(verifyExtract("74-2024-0001", { key }).lines[1]).toMatch(/^Код не читается/);
  });

  test("R02 names nobody without consent, whoever asks, and opens nothing but the entry's own record", async () => {
    for (const as of [null, registrar.id, unnamed.person.id]) {
      const texts = textsOf(await read(`extracts/${unnamed.id}`, as));
      expect(texts).toContain("74-2024-0002");
      expect(texts).not.toContain("Невидимова");
      expect(texts).not.toContain("74-2024-0001");
    }
  });

  test("R82 is full for the person, and for nobody else", async () => {
    const address = await read(`own-extracts/${unnamed.id}`, unnamed.person.id);

    expect(verifyExtract(address, { key: await publicKey() }).lines).toContain(
      "Фамилия, имя, отчество: Невидимова Анна Юрьевна",
    );
    for (const as of [null, registrar.id, named.person.id])
      expect((await get(`own-extracts/${unnamed.id}`, as)).status).toBe(404);
  });

  test("is not there before the log has the entry, nor as Word, nor of an entry that is not", async () => {
    expect((await get(`extracts/${unlogged.id}`)).status).toBe(404);
    expect((await get("extracts/entry_none")).status).toBe(404);
    expect((await fetch(`${api.url}/files/extracts/${named.id}.docx`)).status).toBe(404);
  });

  test("R27 is still read by a telephone in a log of a million records, with the longest names", async () => {
    const hash = Buffer.alloc(32, 7).toString("base64");
    const proof: PrintedProof = {
      content: JSON.stringify({
        number: "74-2024-0001",
        entry: "ATTESTED_EXPERT",
        event: "DIRECTIONS_SET",
        on: "2026-03-01",
        state: "SUSPENDED",
        category: "LEADING",
        directions: ["1.1", "1.2", "1.3", "1.4", "2.1", "2.2"],
        from: "2024-04-15",
        until: "2027-04-14",
        suspendedUntil: "2026-12-31",
      }),
      salt: Buffer.alloc(16, 7).toString("base64"),
      index: 999_998,
      path: Array.from({ length: 20 }, () => hash),
      head: {
        log: "collegium/register/74",
        number: 400_000,
        size: 1_000_000,
        at: "2026-03-14T06:59:59.999Z",
        signature: Buffer.alloc(64, 7).toString("base64"),
        key: { number: 12 },
      },
    };
    const statement: Statement = {
      at: "2026-03-14T07:00:00.000Z",
      on: "2026-03-14",
      entryId: named.id,
      fullName: "Преображенская-Вознесенская Александра Константиновна",
      municipality: "Верхнеуфалейский городской округ",
      state: "SUSPENDED",
      isInvented: false,
      work: { year: 2026, documentCount: 110, reviewCount: 120, hours: 480 },
    };
    const code = extractCode(statement, proof, { key: api.app.services.signingKey(), keyNumber: 12 });
    const address = `https://experts.rcokio.example.ru/register/verify#${code}`;

    expect(address.length).toBeLessThan(2000);
    expect(codeInPdf(await paperPdf({ title: "", parts: [{ kind: "code", address }] }))).toBe(address);
  });
});
