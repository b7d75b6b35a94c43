import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { aPerson } from "../accounts/accounts.factory.js";
import { Institution } from "../accounts/institution.entity.js";
import { Municipality } from "../accounts/municipality.entity.js";
import { Employment, Person } from "../accounts/person.entity.js";
import { Region } from "../accounts/region.entity.js";
import { readSheet } from "../files/sheet/readSheet.js";
import { workbookFile } from "../files/testing/workbookFile.js";
import { JournalEntry } from "../platform/journal.entity.js";
import { newId } from "../platform/ids.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { Order } from "./order.entity.js";
import { anEntry } from "./register.factory.js";
import { EntryEvent, RegisterEntry } from "./registerEntry.entity.js";
import {
  actOnImport,
  anEnteredImport,
  anImportWorld,
  aReceivedImport,
  checkAsGuessed,
  entriesOfImport,
  importHeadings,
  importRow,
  includeByOrder,
  readImport,
  sendRegister,
  workThrough,
} from "./registerImport.factory.js";
import { RegisterImportRow } from "./registerImport.entity.js";
import { workOnImport } from "./workOnImport.js";

let api: TestApi;
let ids: Awaited<ReturnType<typeof anImportWorld>>;
let minute = 0;
/** Rows of one test are not those of another. */
let ordinal = 0;

beforeAll(async () => {
  api = await anApi();
  ids = await anImportWorld(api);
});
afterAll(() => api.close());
beforeEach(() => tick());

/** The clock goes on, as it does between two acts of people. */
async function tick() {
  minute += 1;
  await api.setClock(new Date(Date.UTC(2026, 10, 26, 7, minute)).toISOString());
}

const rowsOf = (count: number, given = {}) =>
  Array.from({ length: count }, () => importRow((ordinal += 1), given));
const enter = (rows: readonly string[][]) => anEnteredImport(api, rows, ids.registrar);
const entriesOf = (importId: string) => entriesOfImport(api, importId);
const receive = (rows: readonly string[][]) =>
  aReceivedImport(api, rows, { personId: ids.registrar, regionId: "region_test" });

async function wrongRows(id: string) {
  const { data } = await api.send<{
    registerImport: {
      rows: {
        total: { count: number };
        nodes: { number: number; problems: { field: string; code: string }[] }[];
      };
    };
  }>(
    `query ($id: ID!) { registerImport(id: $id) { rows(first: 50, filter: { isWrong: true }) { total { count }
      nodes { number cells problems { field code values { name value } } } } } }`,
    { id },
    ids.registrar,
  );
  return data.registerImport.rows.nodes;
}

describe("bringing a register", () => {
  test("reads the rows, guesses what the columns mean, and enters nothing", async () => {
    const before = await api.em().count(RegisterEntry, {});
    const sent = await workbookFile([importHeadings, ...rowsOf(2)]);
    const { kind, madeId: id = "" } = await sendRegister(api, sent, ids.registrar);

    expect(kind).toBe("received");
    expect(await readImport(api, id, ids.registrar)).toMatchObject({
      state: "READ",
      rowCount: 2,
      wrongCount: null,
      viewerCanRun: false,
    });
    const { columns } = (await readImport(api, id, ids.registrar))!;
    expect(columns.every(({ field }) => field !== null)).toBe(true);
    expect(await api.em().count(RegisterEntry, {})).toBe(before);
  });

  test("is refused for files that are no workbook, and for everybody but the registrar", async () => {
    expect(await sendRegister(api, Buffer.from("x"), ids.registrar)).toMatchObject({ reason: "NOT_EXCEL" });
    expect(await sendRegister(api, Buffer.from("x"), ids.officer)).toMatchObject({ reason: "NOT_FOUND" });
  });

  test("R02 R86 is seen by the registrars of the region alone", async () => {
    const id = await receive(rowsOf(1));

    for (const who of [ids.officer, ids.stranger, ids.foreigner, null]) {
      expect(await readImport(api, id, who)).toBeNull();
      expect(await actOnImport(api, "runRegisterImport", { importId: id, version: 1 }, who)).toMatchObject({
        reason: "NOT_FOUND",
      });
      const { data } = await api.send<{ registerImportObstacles: unknown }>(
        `query ($id: ID!) { registerImportObstacles(id: $id) { kind } registerImports(first: 1) { nodes { id } } }`,
        { id },
        who,
      );
      expect(data).toMatchObject({ registerImportObstacles: null, registerImports: { nodes: [] } });
    }
  });
});

describe("the dry run", () => {
  test("R76 R77 tells every problem by row and column, and holds all rows back for one", async () => {
    const [good, bare, unknown, twice] = rowsOf(4);
    bare![4] = "Миасский";
    unknown![4] = "Атлантида";
    twice![0] = good![0]!;
    const id = await receive([good!, bare!, unknown!, twice!]);

    expect(await checkAsGuessed(api, id, ids.registrar)).toMatchObject({
      registerImport: {
        state: "CHECKED",
        wrongCount: 3,
        viewerCanRun: false,
        viewerCannotRunReason: "ROWS_WRONG",
        problemCounts: expect.arrayContaining([{ code: "AMBIGUOUS_MUNICIPALITY", count: 1 }]) as unknown,
      },
    });
    expect(await wrongRows(id)).toMatchObject([
      { number: 3, problems: [{ field: "MUNICIPALITY", code: "AMBIGUOUS_MUNICIPALITY" }] },
      { number: 4, cells: unknown, problems: [{ field: "MUNICIPALITY", code: "UNKNOWN_MUNICIPALITY" }] },
      { number: 5, problems: [{ field: "REGISTRATION_NO", code: "NUMBER_TWICE" }] },
    ]);
    expect(await workThrough(api, "runRegisterImport", id, ids.registrar)).toMatchObject({
      reason: "ROWS_WRONG",
    });
    expect(await entriesOf(id)).toEqual([]);
  });

  test("R77 an alias is taken, and the spelling of the source is kept", async () => {
    const [row] = rowsOf(1, { Муниципалитет: "Назлетровский МР" });
    const id = await enter([row!]);

    const [entry] = await entriesOf(id);
    const municipality = await api.em().findOneOrFail(Municipality, { slug: "nyazepetrovsk" });
    expect(entry!.person.getEntity().municipality?.id).toBe(municipality.id);
    expect((await api.em().findOneOrFail(RegisterImportRow, { import: id })).cells[4]).toBe(
      "Назлетровский МР",
    );
  });

  test("gives all problems as a workbook that holds no formula, to the registrar alone", async () => {
    const [wrong] = rowsOf(1, { Фамилия: "=1+1", Категория: "?" });
    const id = await receive([wrong!]);
    await checkAsGuessed(api, id, ids.registrar);
    const ask = async (as: string) =>
      fetch(`${api.url}/files/imports/${id}/problems.xlsx`, { headers: { cookie: await api.cookieOf(as) } });

    const { rows } = await readSheet(Buffer.from(await (await ask(ids.registrar)).arrayBuffer()));
    expect(rows.map(({ cells, formulas }) => [...cells.slice(0, 3), formulas.length])).toEqual([
      ["Строка", "Столбец", "В ячейке", 0],
      ["2", "Фамилия", "'=1+1", 0],
      ["2", "Категория", "?", 0],
    ]);
    expect((await ask(ids.officer)).status).toBe(404);
  });

  test("needs a column for every field, or one word for all rows", async () => {
    const id = await receive(rowsOf(1));
    const { version, columns } = (await readImport(api, id, ids.registrar))!;
    const fields = columns.flatMap(({ number, field }) =>
      field && !field.startsWith("ORDER") ? [{ field, column: number }] : [],
    );
    const asked = { importId: id, version, fields };

    expect(await actOnImport(api, "checkRegisterImport", asked, ids.registrar)).toMatchObject({
      problems: [{ path: "ORDER_NUMBER" }, { path: "ORDER_ON" }, { path: "ORDER_ISSUER" }],
    });
    const shared = [
      { field: "ORDER_NUMBER", shared: "7" },
      { field: "ORDER_ON", shared: "01.02.2023" },
      { field: "ORDER_ISSUER", shared: "Минобр" },
    ];
    const whole = { ...asked, fields: [...fields, ...shared] };
    expect(await actOnImport(api, "checkRegisterImport", whole, ids.registrar)).toMatchObject({
      registerImport: { wrongCount: 0, viewerCanRun: true },
    });
    expect(await actOnImport(api, "checkRegisterImport", whole, ids.registrar)).toMatchObject({
      __typename: "StaleVersion",
    });
  });

  test("goes on without rows that are left out by hand, and takes the word back", async () => {
    const [good, wrong] = rowsOf(2);
    wrong![7] = "главный";
    const id = await receive([good!, wrong!]);
    await checkAsGuessed(api, id, ids.registrar);
    const decide = (decision: string | null, rows = [3]) =>
      actOnImport(api, "decideImportRows", { importId: id, rows, decision }, ids.registrar);

    expect(await decide("EXCLUDED")).toMatchObject({
      registerImport: { wrongCount: 0, excludedCount: 1, viewerCanRun: true },
    });
    expect(await decide(null)).toMatchObject({ registerImport: { wrongCount: 1, excludedCount: 0 } });
    expect(await decide("EXCLUDED", [99])).toMatchObject({ problems: [{ path: "rows", code: "UNKNOWN" }] });
    await decide("EXCLUDED", [2, 3]);
    expect(await readImport(api, id, ids.registrar)).toMatchObject({ viewerCannotRunReason: "NO_ROWS" });
    await decide(null, [2]);
    await workThrough(api, "runRegisterImport", id, ids.registrar);
    expect(await entriesOf(id)).toHaveLength(1);
  });
});

describe("the run", () => {
  test("R18 R27 enters each row by its order, with the standing that follows from its history", async () => {
    const [active, excluded] = rowsOf(2);
    excluded![11] = "исключён";
    excluded![12] = "10.01.2024";
    const id = await enter([active!, excluded!]);

    const [first, second] = await entriesOf(id);
    expect(first).toMatchObject({
      registrationNo: active![0],
      state: "ACTIVE",
      category: "BASIC",
      validUntilOn: "2027-04-14",
    });
    expect(first!.basisOrder!.getEntity()).toMatchObject({
      number: "01/315",
      on: "2022-04-15",
      kind: "REGISTER",
    });
    const events = await api
      .em()
      .find(EntryEvent, { entry: { $in: [first!, second!] } }, { orderBy: { seq: "asc" } });
    expect(events.map(({ kind, on, basis }) => [kind, on, basis])).toEqual([
      [
        "INCLUDED",
        "2022-04-15",
        "Приказ от 15.04.2022 № 01/315; перенос сведений прежнего реестра 26.11.2026",
      ],
      [
        "INCLUDED",
        "2022-04-15",
        "Приказ от 15.04.2022 № 01/315; перенос сведений прежнего реестра 26.11.2026",
      ],
      ["EXCLUDED", "2024-01-10", "Перенос сведений прежнего реестра 26.11.2026"],
    ]);
    const { data } = await api.send<Record<string, { a: object | null; b: object; c: object }>>(
      `query ($one: ID!, $two: ID!) {
        one: registerEntry(id: $one) { a: standingOn(on: "2022-04-14") { state } b: standingOn(on: "2023-01-01") { state } c: standingOn(on: "2027-04-15") { state } }
        two: registerEntry(id: $two) { a: standingOn(on: "2022-04-14") { state } b: standingOn(on: "2024-01-09") { state } c: standingOn(on: "2024-01-10") { state } } }`,
      { one: first!.id, two: second!.id },
    );
    expect(data["one"]).toEqual({ a: null, b: { state: "ACTIVE" }, c: { state: "EXPIRED" } });
    expect(data["two"]).toEqual({ a: null, b: { state: "ACTIVE" }, c: { state: "EXCLUDED" } });
    const acts = await api.em().find(JournalEntry, { subjectId: { $in: [first!.id, id] } });
    expect(acts.map(({ act }) => act).toSorted()).toEqual([
      "entry.imported",
      "import.checked",
      "import.done",
      "import.received",
      "import.started",
    ]);
  });

  test("R91 brings employers to be confirmed and posts at them", async () => {
    const employer = "МБОУ «Лицей № 1»";
    const id = await enter(rowsOf(2, { "Место работы": employer }));

    expect(await readImport(api, id, ids.registrar)).toMatchObject({ institutionCount: 1 });
    const [institution] = await api.em().find(Institution, { nameRu: employer });
    expect(institution).toMatchObject({ state: "UNCONFIRMED", kind: "LYCEUM" });
    const posts = await api.em().find(Employment, { institution });
    expect(posts).toMatchObject([{ position: "учитель", isMain: true, confirmedAt: null }, {}]);
  });

  test("R02 makes no name public", async () => {
    const id = await enter(rowsOf(1));
    const [entry] = await entriesOf(id);
    const ask = `query ($id: ID!) { registerEntry(id: $id) { registrationNo person { fullName } } }`;

    const asNobody = await api.send<{ registerEntry: object }>(ask, { id: entry!.id });
    expect(asNobody.data.registerEntry).toEqual({
      registrationNo: entry!.registrationNo,
      person: { fullName: null },
    });
    const asRegistrar = await api.send<{ registerEntry: object }>(ask, { id: entry!.id }, ids.registrar);
    expect(asRegistrar.data.registerEntry).toMatchObject({
      person: { fullName: entry!.person.getEntity().fullName() },
    });
  });

  test("R84 has one effect however often it is asked for and its job comes", async () => {
    const id = await receive(rowsOf(2));
    await checkAsGuessed(api, id, ids.registrar);
    const { version } = (await readImport(api, id, ids.registrar))!;
    const input = { key: newId("key"), importId: id, version };

    const first = await actOnImport(api, "runRegisterImport", input, ids.registrar);
    expect(await actOnImport(api, "runRegisterImport", input, ids.registrar)).toEqual(first);
    await Promise.all([workOnImport(api.app.services, id), workOnImport(api.app.services, id)]);
    await workOnImport(api.app.services, id);
    expect(await entriesOf(id)).toHaveLength(2);
    const numbers = (await entriesOf(id)).map(({ registrationNo }) => registrationNo);
    expect(await api.em().count(RegisterEntry, { registrationNo: { $in: numbers } })).toBe(2);
  });

  test("leaves nothing half done: what no longer fits the register is told instead", async () => {
    const rows = rowsOf(2);
    const id = await receive(rows);
    await checkAsGuessed(api, id, ids.registrar);
    const em = api.em();
    const region = await em.findOneOrFail(Region, "region_test");
    anEntry(em, aPerson(em, region), { registrationNo: rows[1]![0]! });
    await em.flush();

    await workThrough(api, "runRegisterImport", id, ids.registrar);
    expect(await readImport(api, id, ids.registrar)).toMatchObject({
      state: "CHECKED",
      trouble: "ROWS_WRONG",
      problemCounts: [{ code: "NUMBER_TAKEN", count: 1 }],
    });
    expect(await entriesOf(id)).toEqual([]);
    expect(await api.em().count(Person, { surname: rows[0]![1]! })).toBe(0);
  });

  test("R77 leaves nothing of a run that breaks off in the middle, and the next try of its job finishes it", async () => {
    const rows = rowsOf(2, { "Место работы": "МБОУ СОШ № 777", "№ приказа": "77/7" });
    const id = await receive(rows);
    await checkAsGuessed(api, id, ids.registrar);
    const { version } = (await readImport(api, id, ids.registrar))!;
    await actOnImport(api, "runRegisterImport", { importId: id, version }, ids.registrar);
    const { orm, reads, jobs } = api.app.services;
    const broken = Object.create(reads, {
      query: { value: () => Promise.reject(new Error("The line is cut.")) },
    }) as typeof reads;

    await expect(workOnImport({ orm, reads: broken, jobs }, id)).rejects.toThrow("The line is cut.");
    const em = api.em();
    expect(await entriesOf(id)).toEqual([]);
    expect(await em.count(RegisterEntry, { registrationNo: rows[0]![0]! })).toBe(0);
    expect(await em.count(Institution, { nameRu: "МБОУ СОШ № 777" })).toBe(0);
    expect(await em.count(Order, { number: "77/7" })).toBe(0);
    expect(await readImport(api, id, ids.registrar)).toMatchObject({ state: "RUNNING" });
    await workOnImport(api.app.services, id);
    expect(await entriesOf(id)).toHaveLength(2);
  });

  test("may be begun anew when its process has died, which has left nothing behind", async () => {
    const id = await receive(rowsOf(1));
    await checkAsGuessed(api, id, ids.registrar);
    const run = async () => {
      const { version } = (await readImport(api, id, ids.registrar))!;
      return actOnImport(api, "runRegisterImport", { importId: id, version }, ids.registrar);
    };

    expect(await run()).toMatchObject({ registerImport: { state: "RUNNING", viewerCanRun: false } });
    expect(await run()).toMatchObject({ reason: "INVALID_STATE" });
    await tick();
    await tick();
    await tick();
    expect(await readImport(api, id, ids.registrar)).toMatchObject({ viewerCanRun: true });
    expect(await run()).toMatchObject({ registerImport: { state: "RUNNING" } });
    await workOnImport(api.app.services, id);
    expect(await entriesOf(id)).toHaveLength(1);
  });

  test("R19 the next order goes on after the last number that was brought", async () => {
    await enter(rowsOf(1, { "Рег. номер": "74-2026-0007", "Дата приказа": "10.01.2026", "№ приказа": "1" }));
    expect((await includeByOrder(api, "2")).registrationNo).toBe("74-2026-0008");
  });
});

test("five hundred rows, a fiftieth of the most, are entered in ten times the expected time at most", async () => {
  const id = await receive(rowsOf(500));
  const since = performance.now();
  await checkAsGuessed(api, id, ids.registrar);
  await workThrough(api, "runRegisterImport", id, ids.registrar);

  expect(await readImport(api, id, ids.registrar)).toMatchObject({ state: "DONE", progress: 500 });
  expect(performance.now() - since).toBeLessThan(12_000);
});
