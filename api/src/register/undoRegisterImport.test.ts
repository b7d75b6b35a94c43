import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { aPerson } from "../accounts/accounts.factory.js";
import { Institution } from "../accounts/institution.entity.js";
import { Person } from "../accounts/person.entity.js";
import { Region } from "../accounts/region.entity.js";
import { openTasks } from "../accounts/tasks.js";
import { JournalEntry } from "../platform/journal.entity.js";
import { newId } from "../platform/ids.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { Order, OrderTarget } from "./order.entity.js";
import { EntryEvent } from "./registerEntry.entity.js";
import {
  actOnImport,
  anEnteredImport,
  anImportWorld,
  aReceivedImport,
  checkAsGuessed,
  entriesOfImport,
  importRow,
  includeByOrder,
  readImport,
  workThrough,
} from "./registerImport.factory.js";
import { RegisterImportRow } from "./registerImport.entity.js";

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

  test("R43 has the reviews of somebody who was known before looked at anew, and leaves the name", async () => {
    const em = api.em();
    const region = await em.findOneOrFail(Region, "region_test");
    const known = aPerson(em, region, { surname: "Известная", givenName: "Вера", patronymic: null });
    await em.flush();
    const id = await receive(rowsOf(1, { Фамилия: "Известная", Имя: "Вера", Отчество: "" }));
    await checkAsGuessed(api, id, ids.registrar);
    await actOnImport(
      api,
      "decideImportRows",
      { importId: id, rows: [2], decision: "SAME_PERSON" },
      ids.registrar,
    );
    await workThrough(api, "runRegisterImport", id, ids.registrar);
    const [entry] = await entriesOf(id);
    expect(entry!.person.id).toBe(known.id);
    await tick();

    await workThrough(api, "undoRegisterImport", id, ids.registrar);
    const annulled = await api
      .em()
      .findOneOrFail(JournalEntry, { subjectId: entry!.id, act: "entry.annulled" });
    const { rows } = await api.app.services.reads.query<{ seq: number }>(
      "select (data ->> 'journalSeq')::int as seq from jobs.job where name = 'react'",
    );
    expect(rows.map(({ seq }) => seq)).toContain(Number(annulled.seq));
    expect(await api.em().findOneOrFail(Person, known.id)).toMatchObject({
      surname: "Известная",
      erasedAt: null,
    });
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

  test("R48 is refused without a name where somebody has a review to write", async () => {
    const id = await enter(rowsOf(2));
    const [entry] = await entriesOf(id);
    await tick();
    const em = api.em();
    const invitation = {
      regionId: "region_test",
      personIds: [entry!.person.id],
      kind: "RESPOND_TO_INVITATION",
      objectId: newId("assignment"),
      documentId: null,
      dueAt: null,
    } as const;
    await openTasks(em, invitation, new Date("2026-11-26T07:00:00Z"));
    await em.flush();

    expect(await obstacles(id)).toEqual([{ kind: "OTHER_WORK", registrationNo: null, rowNumber: null }]);
    expect(await workThrough(api, "undoRegisterImport", id, ids.registrar)).toMatchObject({
      reason: "ENTRIES_TOUCHED",
    });
  });

  test("R19 is refused where a later number would be left behind a gap", async () => {
    const id = await enter(
      rowsOf(1, { "Рег. номер": "74-2026-0500", "Дата приказа": "10.02.2026", "№ приказа": "5" }),
    );
    await tick();
    await includeByOrder(api, "6");

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
