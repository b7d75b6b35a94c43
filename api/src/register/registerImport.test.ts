import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { aMunicipality, aPerson, aRegion, aRole } from "../accounts/accounts.factory.js";
import { Direction } from "../accounts/dictionary.entity.js";
import { Institution } from "../accounts/institution.entity.js";
import { Municipality } from "../accounts/municipality.entity.js";
import { Employment, Person } from "../accounts/person.entity.js";
import { Region } from "../accounts/region.entity.js";
import { readSheet } from "../files/sheet/readSheet.js";
import { workbookFile } from "../files/testing/workbookFile.js";
import { JournalEntry } from "../platform/journal.entity.js";
import { databaseNow } from "../platform/act.js";
import { newId } from "../platform/ids.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { enterExperts } from "./enterExperts.js";
import { enterOrder } from "./enterOrder.js";
import { Order, OrderTarget } from "./order.entity.js";
import { anEntry } from "./register.factory.js";
import { EntryEvent, RegisterEntry } from "./registerEntry.entity.js";
import {
  actOnImport,
  aReceivedImport,
  checkAsGuessed,
  importHeadings,
  importRow,
  readImport,
  sendRegister,
  workThrough,
} from "./registerImport.factory.js";
import { RegisterImportRow } from "./registerImport.entity.js";
import { workOnImport } from "./workOnImport.js";

let api: TestApi;
const ids = {} as Record<"registrar" | "officer" | "stranger" | "foreigner", string>;
let minute = 0;
/** Rows of one test are not those of another. */
let ordinal = 0;

beforeAll(async () => {
  api = await anApi();
  const em = api.em();
  const region = aRegion(em);
  aMunicipality(em, region, { nameRu: "Миасский ГО", slug: "miass", fullNameRu: "Миасский городской округ" });
  aMunicipality(em, region, {
    nameRu: "Нязепетровский МР",
    slug: "nyazepetrovsk",
    fullNameRu: "Нязепетровский муниципальный район",
    aliases: ["Назлетровский МР"],
  });
  em.create(Direction, {
    regionId: region.id,
    createdAt: new Date(),
    code: "1.2",
    nameRu: "Школы",
    nameEn: "Schools",
    position: 1,
  });
  const other = aRegion(em, { id: "region_other", code: "45", nameRu: "Курганская область" });
  const people = {
    registrar: aPerson(em, region),
    officer: aPerson(em, region),
    stranger: aPerson(em, region),
    foreigner: aPerson(em, other),
  };
  aRole(em, people.registrar, "REGISTRAR");
  aRole(em, people.officer, "MINISTRY_OFFICER");
  aRole(em, people.foreigner, "REGISTRAR");
  await em.flush();
  for (const [name, { id }] of Object.entries(people)) ids[name as keyof typeof ids] = id;
});
afterAll(() => api.close());
beforeEach(() => tick());

/** The clock goes on, as it does between two acts of people. */
async function tick() {
  minute += 1;
  await api.setClock(new Date(Date.UTC(2026, 10, 26, 7, minute)).toISOString());
}

const next = () => (ordinal += 1);
const rowsOf = (count: number, given = {}) => Array.from({ length: count }, () => importRow(next(), given));

async function receive(rows: readonly string[][]): Promise<string> {
  return aReceivedImport(api, rows, { personId: ids.registrar, regionId: "region_test" });
}

/** An import that is in the register. */
async function enter(rows: readonly string[][]): Promise<string> {
  const id = await receive(rows);
  await checkAsGuessed(api, id, ids.registrar);
  await workThrough(api, "runRegisterImport", id, ids.registrar);
  expect(await readImport(api, id, ids.registrar)).toMatchObject({ state: "DONE" });
  return id;
}

const entriesOf = async (importId: string): Promise<RegisterEntry[]> => {
  const em = api.em();
  const rows = await em.find(RegisterImportRow, { import: importId, entry: { $ne: null } });
  return em.find(
    RegisterEntry,
    { id: { $in: rows.map(({ entry }) => entry!.id) } },
    { orderBy: { registrationNo: "asc" }, populate: ["person", "basisOrder"] },
  );
};

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
    const em = api.em();
    const person = aPerson(em, await em.findOneOrFail(Region, "region_test"));
    await em.flush();

    await include(person.id, "2");
    const [entry] = await api.em().find(RegisterEntry, { person: person.id });
    expect(entry!.registrationNo).toBe("74-2026-0008");
  });
});

/** Enters somebody by an order of today, as the officer's order on a decision does. */
async function include(personId: string, number: string) {
  const viewer = await api.app.services.viewers.of(null);
  await api.em().transactional(async (em) => {
    const acting = { em, viewer, now: await databaseNow(em) };
    const entryId = newId("entry");
    const order = await enterOrder(acting, {
      issuer: "Министерство",
      number,
      on: "2026-11-26",
      title: "О включении",
      isFilePublic: false,
      kind: "REGISTER",
      targetIds: [entryId],
    });
    if (order.kind !== "done") throw new Error(JSON.stringify(order));
    const expert = { entryId, personId, category: "BASIC" as const, directionCodes: ["1.2"] };
    expect(await enterExperts(acting, order.value, [expert])).toEqual([]);
  });
}

describe("taking an import back", () => {
  const obstacles = async (id: string) => {
    const { data } = await api.send<{
      registerImportObstacles: { kind: string; rowNumber: number | null }[];
    }>(
      `query ($id: ID!) { registerImportObstacles(id: $id) { kind registrationNo rowNumber } }`,
      { id },
      ids.registrar,
    );
    return data.registerImportObstacles;
  };

  test("R27 annuls every entry by an event, takes it from every page, and frees its number", async () => {
    const rows = rowsOf(2, { "№ приказа": "9/1", "Место работы": "МАОУ Гимназия № 9" });
    const id = await enter(rows);
    const [first] = await entriesOf(id);
    await tick();

    expect(await obstacles(id)).toEqual([]);
    await workThrough(api, "undoRegisterImport", id, ids.registrar);
    expect(await readImport(api, id, ids.registrar)).toMatchObject({ state: "UNDONE", viewerCanUndo: false });
    const { data } = await api.send<{ registerEntry: unknown; registerEntries: { nodes: unknown[] } }>(
      `query ($id: ID!, $number: String!) { registerEntry(id: $id) { id }
        registerEntries(first: 5, filter: { search: $number }) { nodes { id } } }`,
      { id: first!.id, number: rows[0]![0] },
      ids.registrar,
    );
    expect(data).toEqual({ registerEntry: null, registerEntries: { nodes: [] } });
    const em = api.em();
    expect(
      (await em.find(EntryEvent, { entry: first! }, { orderBy: { seq: "asc" } })).map(({ kind }) => kind),
    ).toEqual(["INCLUDED", "ANNULLED"]);
    expect(await em.findOneOrFail(Person, first!.person.id)).toMatchObject({
      surname: "Сведения удалены",
      givenName: "",
    });
    expect(await em.count(Order, { number: "9/1" })).toBe(0);
    expect(await em.count(OrderTarget, { targetId: first!.id })).toBe(0);
    expect(await em.count(Institution, { nameRu: "МАОУ Гимназия № 9" })).toBe(0);

    await tick();
    const again = await enter(rows);
    expect(await entriesOf(again)).toMatchObject([
      { registrationNo: rows[0]![0] },
      { registrationNo: rows[1]![0] },
    ]);
  });

  test("is refused with what stands in the way, and changes nothing", async () => {
    const id = await enter(rowsOf(2));
    const [changed, active] = await entriesOf(id);
    await tick();
    await api.send(
      `mutation ($input: ChangeEntriesInput!) { changeEntries(input: $input) { __typename } }`,
      {
        input: {
          key: newId("key"),
          issuer: "Министерство",
          number: `9/${ordinal}`,
          on: "2026-11-26",
          title: "Об изменении категории",
          changes: [{ entryId: changed!.id, kind: "SET_CATEGORY", category: "SENIOR" }],
        },
      },
      ids.officer,
    );
    await api.cookieOf(active!.person.id);

    expect(await obstacles(id)).toEqual([
      { kind: "CHANGED", registrationNo: changed!.registrationNo, rowNumber: 2 },
      { kind: "ORDERED", registrationNo: changed!.registrationNo, rowNumber: 2 },
      { kind: "PERSON_ACTIVE", registrationNo: active!.registrationNo, rowNumber: 3 },
    ]);
    expect(await workThrough(api, "undoRegisterImport", id, ids.registrar)).toMatchObject({
      reason: "ENTRIES_TOUCHED",
    });
    expect((await entriesOf(id)).map(({ state }) => state)).toEqual(["ACTIVE", "ACTIVE"]);
  });

  test("R19 is refused where a later number would be left behind a gap", async () => {
    const id = await enter(
      rowsOf(1, { "Рег. номер": "74-2026-0500", "Дата приказа": "10.02.2026", "№ приказа": "5" }),
    );
    await tick();
    const em = api.em();
    const person = aPerson(em, await em.findOneOrFail(Region, "region_test"));
    await em.flush();
    await include(person.id, "6");

    expect(await obstacles(id)).toMatchObject([
      { kind: "LATER_NUMBER", registrationNo: "74-2026-0501", rowNumber: null },
    ]);
  });

  test("removes an import that is not in the register, with the names in its rows", async () => {
    const id = await receive(rowsOf(1));
    const { version } = (await readImport(api, id, ids.registrar))!;

    expect(await actOnImport(api, "discardRegisterImport", { importId: id, version }, ids.registrar)).toEqual(
      {
        __typename: "DiscardRegisterImportSuccess",
        isDiscarded: true,
      },
    );
    expect(await readImport(api, id, ids.registrar)).toBeNull();
    expect(await api.em().count(RegisterImportRow, { import: id })).toBe(0);
    const done = await enter(rowsOf(1));
    const { version: later } = (await readImport(api, done, ids.registrar))!;
    expect(
      await actOnImport(api, "discardRegisterImport", { importId: done, version: later }, ids.registrar),
    ).toMatchObject({ reason: "INVALID_STATE" });
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
