import { generateKeyPairSync } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { aPerson, aRegion } from "../accounts/accounts.factory.js";
import type { Region } from "../accounts/region.entity.js";
import { withConnection } from "../platform/database/login.js";
import { isBeginning, leafHash, nodesAtHand, nodesCompletedBy, rootOf } from "../platform/merkle.js";
import { record } from "../platform/journal.js";
import { Sealer } from "../platform/sealer.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { anEntry, anEntryEvent } from "./register.factory.js";
import { commitmentTo, headText, isSignedBy, keyText, publicBytesOf } from "./registerLog.model.js";
import { rotateKey } from "./registerKeys.js";
import { sealRegister } from "./sealRegister.js";

let api: TestApi;
let region: Region;
let neighbour: Region;

beforeAll(async () => {
  api = await anApi();
  await api.setClock("2026-03-10T07:00:00.123456Z");
  const em = api.em();
  region = aRegion(em);
  neighbour = aRegion(em, { id: "region_neighbour", code: "45", nameRu: "Курганская область" });
  await em.flush();
});
afterAll(() => api.close());

/** A new entry with so many events; gives its number. */
async function happen(events: number, of: Region = region): Promise<string> {
  const em = api.em();
  const person = aPerson(em, of, { surname: "Тайная" });
  const entry = anEntry(em, person, { registrationNo: `74-2020-${Math.random()}` });
  for (let event = 0; event < events; event += 1)
    anEntryEvent(em, entry, { basis: `Приказ № ${event}`, createdById: person.id });
  record(em, {
    regionId: of.id,
    act: "entry.included",
    actorId: null,
    subjectId: entry.id,
    at: new Date(),
  });
  await em.flush();
  return entry.registrationNo;
}

const key = () => api.app.services.signingKey();
const next = generateKeyPairSync("ed25519").privateKey;

/** Seals all that waits. */
async function seal(): Promise<void> {
  while (await sealRegister(api.app.services.reads, key()));
}

interface Leaf {
  index: number;
  commitment: Buffer;
  salt: Buffer | null;
  content: string | null;
}
interface Head {
  log: string;
  number: number;
  size: number;
  root: Buffer;
  at: Date;
  keyNumber: number;
  signature: Buffer;
}

const query = async <Row extends object>(text: string, ...values: unknown[]): Promise<Row[]> =>
  (await api.app.services.reads.query<Row>(text, values)).rows;

const leavesOf = (of: Region = region) =>
  query<Leaf>(
    `select leaf_index as index, commitment, salt, content from register_leaf
      left join register_opening using (region_id, leaf_index) where region_id = $1 order by leaf_index`,
    of.id,
  );
const headsOf = (of: Region = region) =>
  query<Head>(
    `select log, number, size, root, at, key_number as "keyNumber", signature from register_head
      where region_id = $1 order by number`,
    of.id,
  );
const keys = () =>
  query<{ number: number; publicKey: Buffer; at: Date; signature: Buffer }>(
    `select number, public_key as "publicKey", from_at as at, signature from register_key order by number`,
  );

/** The log as anybody can check it who has leaves, heads and keys: throws where it is not whole. */
async function checkLog(of: Region = region): Promise<void> {
  const [leaves, heads, known] = await Promise.all([leavesOf(of), headsOf(of), keys()]);
  const tree = nodesAtHand([]);
  for (const { index, commitment } of leaves) {
    for (const node of nodesCompletedBy(index, leafHash(commitment), tree)) tree.add(node);
  }
  expect(leaves.map(({ index }) => index)).toEqual(leaves.map((_, place) => place));
  expect(heads.map(({ number }) => number)).toEqual(heads.map((_, place) => place + 1));
  expect(heads.at(-1)!.size).toBe(leaves.length);
  for (const head of heads) {
    const text = headText({ ...head, at: head.at.toISOString() });
    const { publicKey } = known.find(({ number }) => number === head.keyNumber)!;
    expect(rootOf(head.size, tree)).toEqual(head.root);
    expect(isSignedBy(text, head.signature, publicKey)).toBe(true);
  }
}

/** Takes the whole log back, as only the owner can, so that it is made again from the events. */
async function beginAnew(): Promise<void> {
  await withConnection(api.database.owner, async (client) => {
    await client.query(
      "truncate register_unlogged, register_leaf, register_opening, register_node, register_head, register_key",
    );
    await client.query("insert into register_unlogged select seq from entry_event");
  });
  await seal();
}

describe("R27 the register's log", () => {
  test("R27 has a leaf for every event, in order, which says what is public and nothing else", async () => {
    const number = await happen(2);
    await seal();

    const leaves = await leavesOf();
    expect(leaves).toHaveLength(2);
    for (const { commitment, salt, content } of leaves) {
      expect(commitmentTo({ salt: salt!, content: content! })).toEqual(commitment);
      expect(JSON.parse(content!)).toEqual({
        number,
        entry: "ATTESTED_EXPERT",
        event: "INCLUDED",
        on: "2020-01-01",
        state: "ACTIVE",
        category: "BASIC",
        directions: ["1.2"],
        from: "2020-01-01",
        until: "2099-12-31",
        suspendedUntil: null,
      });
    }
    expect(new Set(leaves.map(({ commitment }) => commitment.toString("hex"))).size).toBe(2);
    await checkLog();
  });

  test("R27 is signed anew whenever it has grown, by the key whose public part it tells, and not else", async () => {
    await seal();
    const before = await headsOf();
    await happen(3);
    await seal();

    const heads = await headsOf();
    expect(heads).toHaveLength(before.length + 1);
    expect(heads.at(-1)).toMatchObject({ log: "collegium/register/74", keyNumber: 1 });
    expect(heads.at(-1)!.at.toISOString()).toBe("2026-03-10T07:00:00.123Z");
    const [first, ...others] = await keys();
    expect(others).toEqual([]);
    expect(first!.publicKey).toEqual(publicBytesOf(key()));
    const text = keyText({ ...first!, at: first!.at.toISOString() });
    expect(isSignedBy(text, first!.signature, first!.publicKey)).toBe(true);
    await checkLog();
  });

  test("R27 takes an event that is committed after later ones were logged", async () => {
    const slow = new Client(api.database.service);
    await slow.connect();
    await slow.query("begin");
    await slow.query(
      `insert into entry_event (id, region_id, created_at, entry_id, kind, "on", basis, after)
        select 'entryevent_slow', region_id, now(), id, 'RENEWED', '2026-03-10', 'Приказ', '{"state": "ACTIVE"}'
        from register_entry limit 1`,
    );
    await happen(1);
    await seal();
    const { length } = await leavesOf();
    await slow.query("commit");
    await slow.end();
    await seal();

    expect(JSON.parse((await leavesOf())[length]!.content!)).toMatchObject({ event: "RENEWED" });
    await checkLog();
  });

  test("R86 numbers each region's leaves by themselves", async () => {
    await happen(2, neighbour);
    await happen(1);
    await seal();

    expect((await leavesOf(neighbour)).map(({ index }) => index)).toEqual([0, 1]);
    expect((await headsOf(neighbour))[0]).toMatchObject({ log: "collegium/register/45", size: 2 });
    await checkLog(neighbour);
    await checkLog();
  });

  test("R27 is grown within a second by two processes at once, each event once", async () => {
    const { reads, live, log } = api.app.services;
    const before = (await leavesOf()).length;
    const sealing = { what: "The log", seal: () => sealRegister(reads, key()) };
    const sealers = [new Sealer(sealing, log), new Sealer(sealing, log)];
    for (const sealer of sealers) sealer.start(live);
    for (let turn = 0; turn < 20; turn += 1) await happen(2);
    await expect
      .poll(async () => (await query("select from register_unlogged")).length, { timeout: 10_000 })
      .toBe(0);
    await Promise.all(sealers.map((sealer) => sealer.stop()));

    expect(await leavesOf()).toHaveLength(before + 40);
    await checkLog();
  });

  test("R27 remains valid when a person's salt and content are erased", async () => {
    await query("delete from register_opening where leaf_index = 0");

    expect((await leavesOf())[0]).toMatchObject({ salt: null, content: null });
    await checkLog();
  });

  test.each([
    ["the service", () => api.database.service, "permission denied"],
    ["the owner", () => api.database.owner, "never changed or removed"],
  ])("R27 is not to be changed by %s", async (_who, login, refusal) => {
    await withConnection(login(), async (client) => {
      for (const table of ["register_leaf", "register_node", "register_head", "register_key"]) {
        await expect(client.query(`delete from ${table}`)).rejects.toThrow(refusal);
      }
      await expect(client.query("update register_opening set content = ''")).rejects.toThrow(
        "never changed or removed",
      );
    });
  });
});

describe("a rotation of the key", () => {
  test("lets the old key sign the new one, which signs from then on alone", async () => {
    const number = await withConnection(api.database.service, (client) =>
      rotateKey(client, { key: key(), next }),
    );
    await happen(1);

    expect(number).toBe(2);
    await expect(sealRegister(api.app.services.reads, key())).rejects.toThrow("not key 2 of the register");
    await sealRegister(api.app.services.reads, next);
    expect((await headsOf()).at(-1)!.keyNumber).toBe(2);
    const [first, second] = await keys();
    const text = keyText({ ...second!, at: second!.at.toISOString() });
    expect(second!.publicKey).toEqual(publicBytesOf(next));
    expect(isSignedBy(text, second!.signature, first!.publicKey)).toBe(true);
    await checkLog();
  });
});

describe("a log that was altered in the database", () => {
  test.each([
    [
      "by a node",
      "register_node",
      "update register_node set hash = sha256(hash) where level = (select max(level) from register_node)",
    ],
    ["by its last head", "register_head", "update register_head set root = sha256(root)"],
    ["by a key", "register_key", "update register_key set public_key = sha256(public_key)"],
  ])("%s is not signed over", async (_how, table, tampering) => {
    await beginAnew();
    await happen(1);
    await withConnection(api.database.owner, async (client) => {
      await client.query(`alter table ${table} disable trigger user`);
      await client.query(tampering);
      await client.query(`alter table ${table} enable trigger user`);
    });

    await expect(sealRegister(api.app.services.reads, key())).rejects.toThrow("is not signed");
  });

  test("goes on from what it has when nothing was altered", async () => {
    await beginAnew();
    const heads = await headsOf();
    await happen(1);
    await seal();

    const [former, later] = (await headsOf()).slice(-2);
    expect(former).toEqual(heads.at(-1));
    expect(isBeginning(former!, former!, [])).toBe(true);
    expect(later!.size).toBe(former!.size + 1);
    await checkLog();
  });
});
