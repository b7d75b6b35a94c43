import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { withConnection } from "./database/login.js";
import { record } from "./journal.js";
import { JournalSeal } from "./journal.entity.js";
import { checkJournal, journalSealing } from "./journalSeal.js";
import { Sealer } from "./sealer.js";
import { anApi, type TestApi } from "./testing/api.js";

let api: TestApi;

beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.close());

const regionId = "region_test";

async function recordActs(...acts: string[]): Promise<void> {
  const em = api.em();
  for (const act of acts) {
    const refs = { version: "version_1", document: "document_1" };
    record(em, {
      regionId,
      act,
      actorId: null,
      subjectId: "thing_1",
      refs,
      proves: { text: "Ё" },
      at: new Date(),
    });
  }
  await em.flush();
}

const seal = async (): Promise<number> =>
  (await api.app.services.reads.query<{ sealed: number }>("select seal_journal(1000) as sealed")).rows[0]!
    .sealed;

const check = () => withConnection(api.database.owner, checkJournal);

/** Does, and takes back, what only the database's owner can do to the journal; gives what a check finds meanwhile. */
async function checkAfter(tampering: string) {
  return withConnection(api.database.owner, async (client) => {
    await client.query("begin");
    await client.query("alter table journal disable trigger user");
    await client.query("alter table journal_seal disable trigger user");
    await client.query(tampering);
    const outcome = await checkJournal(client);
    await client.query("rollback");
    return outcome;
  });
}

describe("the journal's seals", () => {
  test("follow one another and are what the rows give, recomputed without the database", async () => {
    await recordActs("thing.begun", "thing.changed", "thing.ended");
    expect(await seal()).toBe(3);
    expect(await seal()).toBe(0);
    const places = await api.em().findAll(JournalSeal, { orderBy: { place: "asc" } });
    expect(places.map(({ place }) => place)).toEqual([1, 2, 3]);
    expect(await check()).toEqual({ head: { place: 3, hash: places[2]!.hash }, brokenAt: null });
  });

  test("take a row that is committed after later ones were sealed", async () => {
    const slow = new Client(api.database.service);
    await slow.connect();
    await slow.query("begin");
    await slow.query(
      `insert into journal (region_id, act, subject_id, refs, hashes, at) values ('${regionId}', 'thing.slow', 'thing_1', '{}', '{}', now())`,
    );
    await recordActs("thing.quick");
    expect(await seal()).toBe(1);
    await slow.query("commit");
    await slow.end();
    expect(await seal()).toBe(1);
    expect((await check()).brokenAt).toBeNull();
  });

  test.each([
    [
      "edited",
      "update journal set act = 'thing.forged' where seq = (select journal_seq from journal_seal where place = 2)",
    ],
    ["removed", "delete from journal where seq = (select journal_seq from journal_seal where place = 2)"],
    ["left out with its seal", "delete from journal_seal where place = 2"],
    [
      "put under another seal",
      `update journal_seal a set journal_seq = -b.journal_seq from journal_seal b where a.place = 2 and b.place = 3`,
    ],
  ])("tell of a row that was %s", async (_what, tampering) => {
    expect((await checkAfter(tampering)).brokenAt).toBe(2);
  });

  test("are not the service's to write", async () => {
    const { reads } = api.app.services;
    await expect(
      reads.query(
        "insert into journal_seal (place, journal_seq, hash, sealed_at) values (99, 99, 'x', now())",
      ),
    ).rejects.toThrow("permission denied");
    await expect(reads.query("delete from journal_unsealed")).rejects.toThrow("permission denied");
  });

  test("are given within a second by two processes at once, each row once", async () => {
    const { reads, live, log } = api.app.services;
    const sealers = [journalSealing(reads), journalSealing(reads)].map((sealing) => new Sealer(sealing, log));
    for (const sealer of sealers) sealer.start(live);
    for (let turn = 0; turn < 20; turn++) await recordActs(`thing.turn${turn}`);
    await expect
      .poll(async () => (await reads.query("select from journal_unsealed")).rowCount, { timeout: 10_000 })
      .toBe(0);
    await Promise.all(sealers.map((sealer) => sealer.stop()));
    expect((await check()).brokenAt).toBeNull();
  });

  test("are published by day, to anybody", async () => {
    const head = `query ($day: Date!) { journalHead(day: $day) { place hash } }`;
    const { data } = await api.send<{ journalHead: { place: number; hash: string } }>(head, {
      day: new Date().toISOString().slice(0, 10),
    });
    expect(data.journalHead).toEqual((await check()).head);
    expect((await api.send<{ journalHead: null }>(head, { day: "2020-01-01" })).data.journalHead).toBeNull();
  });
});
