import { generateKeyPairSync } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { aPerson, aRegion } from "../accounts/accounts.factory.js";
import { Region } from "../accounts/region.entity.js";
import { withConnection } from "../platform/database/login.js";
import { isBeginning, isIncluded, leafHash } from "../platform/merkle.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { statementsOf } from "../platform/testing/statements.js";
import { anEntry, anEntryEvent } from "./register.factory.js";
import { rotateKey } from "./registerKeys.js";
import { commitmentTo, headText, isSignedBy, keyText } from "./registerLog.model.js";
import { sealRegister } from "./sealRegister.js";

let api: TestApi;
let entryIds: string[];
const nextKey = generateKeyPairSync("ed25519").privateKey;

/** A log of 1, then 12, then 41 records, the last of them signed by the second key. */
beforeAll(async () => {
  api = await anApi();
  const em = api.em();
  const region = aRegion(em);
  const { reads, signingKey } = api.app.services;
  const entries = Array.from({ length: 40 }, (_, place) =>
    anEntry(em, aPerson(em, region), { registrationNo: `74-2022-${1000 + place}` }),
  );
  const batches = [entries.slice(0, 1), entries.slice(1, 12), [...entries.slice(12), entries[3]!]];
  for (const [batch, entered] of batches.entries()) {
    for (const entry of entered) {
      anEntryEvent(
        em,
        entry,
        entry === entries[3] && batch === 2 ? { kind: "RENEWED", on: "2026-01-10" } : {},
      );
      await em.flush();
    }
    if (batch === 2)
      await withConnection(api.database.service, (client) =>
        rotateKey(client, { key: signingKey(), next: nextKey }),
      );
    await sealRegister(reads, batch === 2 ? nextKey : signingKey());
  }
  entryIds = entries.map(({ id }) => id);
});
afterAll(() => api.close());

interface Key {
  number: number;
  publicKey: string;
  fromAt: string;
  untilAt: string | null;
  signature: string;
}
interface Head {
  log: string;
  number: number;
  size: number;
  root: string;
  at: string;
  signature: string;
  key: Key;
}
interface Proof {
  content: string;
  salt: string;
  index: number;
  path: string[];
  head: Head;
}

const headFields = "log number size root at signature key { number publicKey fromAt untilAt signature }";
const proofOf = `query ($id: ID!) { registerEntry(id: $id) { proof { content salt index path head { ${headFields} } } } }`;
const bytes = (base64: string) => Buffer.from(base64, "base64");

async function ask<Data>(operation: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await api.send<Data>(operation, variables);
  expect(errors).toBeUndefined();
  return data;
}
const askProof = async (id: string) =>
  (await ask<{ registerEntry: { proof: Proof | null } }>(proofOf, { id })).registerEntry.proof;
const askHead = async (size: number | null = null) =>
  (
    await ask<{ registerHead: Head | null }>(
      `query ($size: Int) { registerHead(size: $size) { ${headFields} } }`,
      {
        size,
      },
    )
  ).registerHead;
const askConsistency = async (fromSize: number, toSize: number) =>
  (
    await ask<{ registerConsistency: string[] | null }>(
      "query ($fromSize: Int!, $toSize: Int!) { registerConsistency(fromSize: $fromSize, toSize: $toSize) }",
      { fromSize, toSize },
    )
  ).registerConsistency;

const isSigned = ({ root, signature, key, ...head }: Head): boolean =>
  isSignedBy(headText({ ...head, root: bytes(root) }), bytes(signature), bytes(key.publicKey));

describe("R27 the proof of an entry", () => {
  test("R27 leads from its last event to the signed head of the log, for every entry and anybody", async () => {
    for (const [place, id] of entryIds.entries()) {
      const { content, salt, index, path, head } = (await askProof(id))!;
      const leaf = leafHash(commitmentTo({ salt: bytes(salt), content }));
      expect(
        isIncluded({ hash: leaf, index, size: head.size, root: bytes(head.root) }, path.map(bytes)),
      ).toBe(true);
      expect(isSigned(head)).toBe(true);
      expect([head.signature.length, head.root.length, head.key.signature.length]).toEqual([88, 44, 88]);
      expect(JSON.parse(content)).toMatchObject({
        number: `74-2022-${1000 + place}`,
        event: place === 3 ? "RENEWED" : "INCLUDED",
      });
      expect(head).toEqual(await askHead());
    }
  });

  test("R27 is part of one statement, and of a page of the list too", async () => {
    const page = `{ registerEntries(first: 40) { nodes { id proof { index path head { number } } } } }`;
    const count = await statementsOf(api, async () => {
      const { registerEntries } = await ask<{ registerEntries: { nodes: { proof: Proof }[] } }>(page);
      expect(new Set(registerEntries.nodes.map(({ proof }) => proof.index)).size).toBe(40);
    });

    expect(count).toBe(1);
  });

  test("R27 takes at most 2 KB of the answer, in a log of a million records", async () => {
    const em = api.em();
    const entry = anEntry(em, aPerson(em, await em.findOneOrFail(Region, "region_test")), {
      state: "SUSPENDED",
      category: "LEADING",
      directionCodes: ["1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "2.3", "2.4", "2.5"],
      suspendedUntilOn: "2026-12-31",
    });
    anEntryEvent(em, entry, { kind: "DIRECTIONS_SET" });
    await em.flush();
    await sealRegister(api.app.services.reads, nextKey);
    const proof = (await askProof(entry.id))!;
    const path = Array.from({ length: 20 }, () => proof.head.root);

    expect(JSON.stringify({ ...proof, index: 999_999, path }).length).toBeLessThanOrEqual(2048);
  });

  test("R27 is not there before the event is in the log, nor when its content was erased", async () => {
    const em = api.em();
    const entry = anEntry(em, aPerson(em, await em.findOneOrFail(Region, "region_test")));
    await em.flush();
    expect(await askProof(entry.id)).toBeNull();

    anEntryEvent(em, entry);
    await em.flush();
    expect(await askProof(entry.id)).toBeNull();

    await sealRegister(api.app.services.reads, nextKey);
    const { index } = (await askProof(entry.id))!;
    await api.app.services.reads.query("delete from register_opening where leaf_index = $1", [index]);
    expect(await askProof(entry.id)).toBeNull();
  });
});

describe("R27 the heads of the log", () => {
  test("R27 are there for each size at which they were signed, and for no other", async () => {
    const heads = await Promise.all([1, 12, 41].map((size) => askHead(size)));

    expect(heads.map((head) => head!.number)).toEqual([1, 2, 3]);
    expect(heads.map((head) => head!.key.number)).toEqual([1, 1, 2]);
    expect(heads.map((head) => isSigned(head!))).toEqual([true, true, true]);
    expect(await askHead(2)).toBeNull();
  });

  test("R27 are shown to be the beginning of later ones", async () => {
    const heads = (await Promise.all([1, 12, 41].map((size) => askHead(size)))).map((head) => ({
      size: head!.size,
      root: bytes(head!.root),
    }));
    for (const former of heads) {
      for (const later of heads.filter(({ size }) => size >= former.size)) {
        const path = (await askConsistency(former.size, later.size))!.map(bytes);
        expect(isBeginning(former, later, path)).toBe(true);
        expect(isBeginning({ ...former, root: Buffer.alloc(32) }, later, path)).toBe(false);
      }
    }
    expect(await askConsistency(12, 5)).toBeNull();
    expect(await askConsistency(0, 5)).toBeNull();
    expect(await askConsistency(1, 1_000_000)).toBeNull();
    expect(await askConsistency(2_147_483_646, 2_147_483_647)).toBeNull();
  });

  test("R27 are signed by keys of which each was signed by the one before", async () => {
    const { registerKeys } = await ask<{ registerKeys: Key[] }>(
      "{ registerKeys { number publicKey fromAt untilAt signature } }",
    );
    const [first, second] = registerKeys;
    const textOf = ({ number, publicKey, fromAt }: Key) =>
      keyText({ number, publicKey: bytes(publicKey), at: fromAt });

    expect(registerKeys).toHaveLength(2);
    expect(isSignedBy(textOf(first!), bytes(first!.signature), bytes(first!.publicKey))).toBe(true);
    expect(isSignedBy(textOf(second!), bytes(second!.signature), bytes(first!.publicKey))).toBe(true);
    expect(first!.untilAt).toBe(second!.fromAt);
    expect(second!.untilAt).toBeNull();
  });
});
