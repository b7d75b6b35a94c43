import { spawnSync } from "node:child_process";
import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { array, assert, boolean, constantFrom, integer, pre, property, record } from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { aPerson, aRegion } from "../accounts/accounts.factory.js";
import { Region } from "../accounts/region.entity.js";
import { withConnection } from "../platform/database/login.js";
import { leafHash, nodesAtHand, nodesCompletedBy, rootOf } from "../platform/merkle.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { anEntry, anEntryEvent } from "./register.factory.js";
import { rotateKey } from "./registerKeys.js";
import {
  commitmentTo,
  headText,
  keyText,
  openingOf,
  publicBytesOf,
  signatureOf,
} from "./registerLog.model.js";
import { sealRegister } from "./sealRegister.js";

interface Key {
  number: number;
  publicKey: string;
  from: string;
  until: string | null;
  signature: string;
}
interface Head {
  number: number;
  size: number;
  root: string;
  at: string;
  key: number;
  signature: string;
}
interface Leaf {
  index: number;
  commitment: string;
  salt: string | null;
  content: string | null;
}
interface Log {
  format: string;
  log: string;
  keys: Key[];
  heads: Head[];
  leaves: Leaf[];
}
interface Options {
  since?: string;
  key?: string;
  entry?: string;
  language?: "ru" | "en";
}

const program = join(import.meta.dirname, "verifyRegisterLog.mjs");
const { verifyRegisterLog } = (await import(program)) as {
  verifyRegisterLog: (text: string, options?: Options) => { isGenuine: boolean; lines: string[] };
};
/** How many copies are altered; the whole count is 1000. */
const copies = Number(process.env["TAMPERED_COPIES"] ?? 20);

let api: TestApi;
let folder: string;
/** Exports of one log: of 9 records in two heads, and of 23 in four, of which the last two are signed by a second key. */
let earlier: string;
let export_: string;
const nextKey = generateKeyPairSync("ed25519").privateKey;

async function happen(first: number, last: number, key: KeyObject): Promise<void> {
  const em = api.em();
  const person = aPerson(em, await em.findOneOrFail(Region, "region_test"));
  for (let place = first; place <= last; place += 1) {
    const number = `74-2022-${String(place).padStart(4, "0")}`;
    anEntryEvent(em, anEntry(em, person, { registrationNo: number }), { basis: "Приказ" });
  }
  await em.flush();
  await sealRegister(api.app.services.reads, key);
}

const download = async (name: string) => fetch(`${api.url}/files/${name}`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "collegium-log-"));
  api = await anApi();
  await api.setClock("2026-03-10T07:00:00Z");
  const em = api.em();
  aRegion(em);
  await em.flush();
  const key = api.app.services.signingKey();
  await happen(1, 4, key);
  await happen(5, 9, key);
  earlier = await (await download("register-log.json")).text();
  await api.setClock("2026-03-11T07:00:00Z");
  await withConnection(api.database.service, (client) => rotateKey(client, { key, next: nextKey }));
  await happen(10, 10, nextKey);
  await happen(11, 23, nextKey);
  export_ = await (await download("register-log.json")).text();
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

const parsed = (text = export_) => JSON.parse(text) as Log;
const verify = (log: Log, options?: Options) => verifyRegisterLog(JSON.stringify(log), options);
const base64 = (bytes: Buffer) => bytes.toString("base64");

describe("R27 an export of the register's log", () => {
  test("R27 is a file for anybody, with every record, head and key, and the program that checks it beside it", async () => {
    const answer = await download("register-log.json");
    const { log, keys, heads, leaves } = parsed(await answer.text());

    expect(answer.headers.get("content-disposition")).toContain("register-log.json");
    expect({ log, keys: keys.length, heads: heads.length, leaves: leaves.length }).toEqual({
      log: "collegium/register/74",
      keys: 2,
      heads: 4,
      leaves: 23,
    });
    const checker = await download("verify-register-log.mjs");
    expect(await checker.text()).toBe(await readFile(program, "utf8"));
    expect(checker.headers.get("content-type")).toMatch(/javascript/);
  });

  test("R27 is genuine, as of the day of its last head", () => {
    const { isGenuine, lines } = verifyRegisterLog(export_, { since: earlier, entry: "74-2022-0005" });

    expect(isGenuine).toBe(true);
    expect(lines).toEqual([
      "Журнал подлинный.",
      "Журнал: collegium/register/74",
      "Записей: 23",
      "По состоянию на: 2026-03-11 07:00:00 UTC",
      `Ключ 1: ${base64(publicBytesOf(api.app.services.signingKey()))}`,
      `Ключ 2: ${base64(publicBytesOf(nextKey))}`,
      "Прежние записи (9 на 2026-03-10 07:00:00 UTC) не изменены.",
      expect.stringMatching(/^Запись 4: \{"number":"74-2022-0005",.*"state":"ACTIVE"/),
    ]);
  });

  test("R27 is genuine in another layout, and when a person's content was erased", () => {
    const log = parsed();
    Object.assign(log.leaves[3]!, { salt: null, content: null });

    expect(verifyRegisterLog(JSON.stringify(log, null, 4)).lines).toContain(
      "Записей: 23, содержание удалено в 1",
    );
  });

  test("R27 is genuine before it has a record", () => {
    const nothing = { format: "collegium-register-log/1", log: "collegium/register/74" };

    expect(verify({ ...nothing, keys: [], heads: [], leaves: [] }, { language: "en" }).lines).toEqual([
      "The log is genuine.",
      "Log: collegium/register/74",
      "The log has no records yet.",
    ]);
  });

  test.each<[string, (log: Log) => void, string]>([
    ["a record", ({ leaves }) => (leaves[6]!.content = "{}"), "Record 6: its content is not what"],
    ["a head", ({ heads }) => (heads[1]!.at = "2026-03-10T08:00:00.000Z"), "Head 2: its signature is wrong"],
    [
      "a root",
      ({ heads }) => (heads[1]!.root = heads[0]!.root),
      "Head 2: it does not fit the records 4 to 8",
    ],
    [
      "a key",
      ({ keys }) => (keys[1]!.signature = keys[0]!.signature),
      "Key 2: it was not signed by the key before",
    ],
    ["the end", ({ heads }) => heads.pop(), "Record 10: it and all that follow are not signed"],
    ["the form", (log) => Object.assign(log.leaves[1]!, { note: "x" }), "Not of the form: $.leaves[1].note"],
  ])("R27 says which of it is wrong: %s", (_what, tamper, sentence) => {
    const log = parsed();
    tamper(log);

    const { isGenuine, lines } = verify(log, { language: "en" });
    expect(isGenuine).toBe(false);
    expect(lines[0]).toBe("The log is NOT genuine.");
    expect(lines[1]).toContain(sentence);
  });

  test("R27 that is no export at all is told apart", () => {
    for (const text of ["", "null", "[]", "{}", "{", '{"format":"collegium-register-log/2"}'])
      expect(verifyRegisterLog(text).isGenuine).toBe(false);
  });
});

describe("R27 the program that checks an export", () => {
  const run = (args: string[], environment: Record<string, string>, cwd: string) =>
    spawnSync(process.execPath, args, { cwd, env: { ...environment, PATH: process.env["PATH"] } });

  test("R27 writes the same bytes in another time zone, language and folder", async () => {
    const copy = join(folder, "copy of the program.mjs");
    const file = join(folder, "log.json");
    await writeFile(copy, await readFile(program));
    await writeFile(file, export_);

    const here = run([program, file], { TZ: "Asia/Yekaterinburg", LANG: "ru_RU.UTF-8" }, import.meta.dirname);
    const there = run([copy, "log.json"], { TZ: "America/St_Johns", LC_ALL: "tr_TR.UTF-8" }, folder);
    expect(here.status).toBe(0);
    expect(here.stderr.toString()).toBe("");
    expect(here.stdout.toString()).toMatch(/^Журнал подлинный\.\n/);
    expect(there).toMatchObject({ status: 0, stdout: here.stdout });
  });

  test("R27 ends with 1 for a log that is not genuine, and with 2 when there is nothing to check", async () => {
    const file = join(folder, "wrong.json");
    await writeFile(file, export_.replace("74-2022-0003", "74-2022-0033"));

    expect(run([program, file], {}, folder)).toMatchObject({ status: 1 });
    expect(run([program], {}, folder)).toMatchObject({ status: 2 });
    expect(run([program, "none.json"], {}, folder)).toMatchObject({ status: 2 });
    expect(run([program, file, "--unknown"], {}, folder)).toMatchObject({ status: 2 });
  });
});

/** A key that is nobody's but the forger's. */
const forger = generateKeyPairSync("ed25519").privateKey;

const newLeaf = (index: number, content: string): Leaf => {
  const opening = openingOf(content);
  return { index, commitment: base64(commitmentTo(opening)), salt: base64(opening.salt), content };
};

const renumbered = (leaves: Leaf[]): Leaf[] => leaves.map((leaf, index) => ({ ...leaf, index }));

/** Makes every head from `first` on fit the leaves, signed by the key that `keyFor` gives for its number. */
function headsOver(log: Log, first: number, keyFor: (number: number) => KeyObject | null): Head[] {
  const tree = nodesAtHand([]);
  for (const [index, { commitment }] of log.leaves.entries()) {
    for (const node of nodesCompletedBy(index, leafHash(Buffer.from(commitment, "base64")), tree))
      tree.add(node);
  }
  return log.heads.map((head, place) => {
    if (place < first) return head;
    const size = Math.min(head.size, log.leaves.length);
    const root = rootOf(size, tree);
    const signer = keyFor(head.key);
    const text = headText({ log: log.log, number: head.number, size, root, at: head.at });
    return {
      ...head,
      size,
      root: base64(root),
      signature: signer ? base64(signatureOf(text, signer)) : head.signature,
    };
  });
}

/** The whole log with other keys, each signed by the one before. */
function withKeys(log: Log, signers: readonly KeyObject[]): Log {
  const keys = log.keys.map((key, place) => {
    const publicKey = publicBytesOf(signers[place]!);
    const text = keyText({ number: key.number, publicKey, at: key.from });
    const signature = base64(signatureOf(text, signers[Math.max(0, place - 1)]!));
    return { ...key, publicKey: base64(publicKey), signature };
  });
  const changed = { ...log, keys };
  return { ...changed, heads: headsOver(changed, 0, (number) => signers[number - 1]!) };
}

const at = (list: readonly unknown[], place: number): number => place % list.length;
const otherText = (text: string, place: number): string => {
  const where = place % text.length;
  return text.slice(0, where) + (text[where] === "A" ? "B" : "A") + text.slice(where + 1);
};

/** How a copy is altered, given two places; what is then asked of the checker stands in `options`. */
const tamperings: Record<string, (log: Log, one: number, two: number) => Log> = {
  "edits a text of a record": (log, one, two) => {
    const leaf = log.leaves[at(log.leaves, one)]!;
    const name = (["commitment", "salt", "content"] as const)[two % 3]!;
    leaf[name] = otherText(leaf[name]!, two);
    return log;
  },
  "commits to another content": (log, one, two) => {
    const index = at(log.leaves, one);
    return {
      ...log,
      leaves: log.leaves.with(index, newLeaf(index, otherText(log.leaves[index]!.content!, two))),
    };
  },
  "commits to another content, and makes the roots fit": (log, one, two) => {
    const index = at(log.leaves, one);
    const changed = { ...log, leaves: log.leaves.with(index, newLeaf(index, otherText("Волкова", two))) };
    return { ...changed, heads: headsOver(changed, 0, () => null) };
  },
  "edits a head": (log, one, two) => {
    const head = log.heads[at(log.heads, one)]!;
    const name = (["root", "signature", "at"] as const)[two % 3]!;
    if (name === "at") head.at = new Date(Date.parse(head.at) + 1000 * (two + 1)).toISOString();
    else head[name] = otherText(head[name], two);
    return log;
  },
  "edits a number of a head": (log, one, two) => {
    const head = log.heads[at(log.heads, one)]!;
    head[(["number", "size", "key"] as const)[two % 3]!] += 1 + (two % 2);
    return log;
  },
  "edits a key": (log, one, two) => {
    const key = log.keys[at(log.keys, one)]!;
    const name = (["publicKey", "signature", "from"] as const)[two % 3]!;
    if (name === "from") key.from = new Date(Date.parse(key.from) - 1000 * (two + 1)).toISOString();
    else key[name] = otherText(key[name], two);
    return log;
  },
  "removes a record": (log, one) => ({ ...log, leaves: log.leaves.toSpliced(at(log.leaves, one), 1) }),
  "removes a record and closes the gap": (log, one) => ({
    ...log,
    leaves: renumbered(log.leaves.toSpliced(at(log.leaves, one), 1)),
  }),
  "removes a record and makes the roots fit": (log, one) => {
    const changed = { ...log, leaves: renumbered(log.leaves.toSpliced(at(log.leaves, one), 1)) };
    return { ...changed, heads: headsOver(changed, 0, () => null) };
  },
  "removes a head": (log, one) => ({ ...log, heads: log.heads.toSpliced(at(log.heads, one), 1) }),
  "removes a key": (log, one) => ({ ...log, keys: log.keys.toSpliced(at(log.keys, one), 1) }),
  "inserts a record": (log, one, two) => ({
    ...log,
    leaves: renumbered(log.leaves.toSpliced(one % (log.leaves.length + 1), 0, newLeaf(0, `{"on":"${two}"}`))),
  }),
  "inserts a copy of a record": (log, one, two) => ({
    ...log,
    leaves: renumbered(log.leaves.toSpliced(at(log.leaves, one), 0, log.leaves[at(log.leaves, two)]!)),
  }),
  "inserts a head": (log, one, two) => ({
    ...log,
    heads: log.heads
      .toSpliced(at(log.heads, one), 0, log.heads[at(log.heads, two)]!)
      .map((head, place) => ({ ...head, number: place + 1 })),
  }),
  "reorders records": (log, one, two) => {
    const [first, second] = [at(log.leaves, one), at(log.leaves, two)];
    pre(first !== second);
    const swapped = log.leaves.with(first, log.leaves[second]!).with(second, log.leaves[first]!);
    return { ...log, leaves: one % 2 === 0 ? renumbered(swapped) : swapped };
  },
  "reorders heads": (log, one, two) => {
    const [first, second] = [at(log.heads, one), at(log.heads, two)];
    pre(first !== second);
    return { ...log, heads: log.heads.with(first, log.heads[second]!).with(second, log.heads[first]!) };
  },
  "forks at a head, signed by a key of the forger": (log, one, two) => {
    const first = at(log.heads, one);
    const start = log.heads[first - 1]?.size ?? 0;
    const leaves = log.leaves.map((leaf) =>
      leaf.index < start ? leaf : newLeaf(leaf.index, otherText(leaf.content!, two)),
    );
    const changed = { ...log, leaves };
    return { ...changed, heads: headsOver(changed, first, () => forger) };
  },
  "forks altogether, with keys of the forger": (log, one, two) => {
    const index = at(log.leaves, one);
    const leaves = log.leaves.with(index, newLeaf(index, otherText(log.leaves[index]!.content!, two)));
    return withKeys({ ...log, leaves }, [forger, forger]);
  },
  "forks altogether, as an heir of the forger": (log, one, two) => {
    const index = at(log.leaves, one);
    const leaves = log.leaves.with(index, newLeaf(index, otherText(log.leaves[index]!.content!, two)));
    return withKeys({ ...log, leaves }, [forger, nextKey]);
  },
  "forks before the earlier export, with the true keys": (log, one, two) => {
    const index = one % parsed(earlier).leaves.length;
    const leaves = log.leaves.with(index, newLeaf(index, otherText(log.leaves[index]!.content!, two)));
    return withKeys({ ...log, leaves }, [api.app.services.signingKey(), nextKey]);
  },
  "goes back behind the earlier export": (log) => {
    const [head] = log.heads;
    const [key] = log.keys;
    return {
      ...log,
      keys: [{ ...key!, until: null }],
      heads: [head!],
      leaves: log.leaves.slice(0, head!.size),
    };
  },
};

describe("R27 a copy of the log that somebody has altered", () => {
  const place = integer({ min: 0, max: 1_000_000 });

  test("R27 is detected, whatever was edited, removed, inserted, reordered or forked", () => {
    const detected = new Map<string, number>();
    const kinds = Object.keys(tamperings);
    const altered = record({ kind: constantFrom(...kinds), one: place, two: place });
    const trusted = { since: earlier, key: base64(publicBytesOf(api.app.services.signingKey())) };
    const check = ({ kind, one, two }: { kind: string; one: number; two: number }): void => {
      const copy = tamperings[kind]!(parsed(), one, two);
      pre(JSON.stringify(copy) !== JSON.stringify(parsed()));
      expect([kind, one, two, verify(copy, trusted).isGenuine]).toEqual([kind, one, two, false]);
      detected.set(kind, (detected.get(kind) ?? 0) + 1);
    };

    assert(property(altered, check), { numRuns: copies, verbose: 1 });
    // Each kind at least once, however few copies there are.
    for (const kind of kinds) check({ kind, one: 5, two: 8 });
    expect([...detected.keys()].toSorted()).toEqual(kinds.toSorted());
  });

  test("R27 gives no false alarm: every true log is genuine, whatever its size, heads, keys and erasures", () => {
    const batch = record({ size: integer({ min: 1, max: 9 }), rotates: boolean(), erases: boolean() });

    assert(
      property(array(batch, { minLength: 1, maxLength: 6 }), (batches) => {
        const whole = aLog(batches);
        const former = aLog(batches.slice(0, -1), whole);

        const trusted = whole.keys[0]!.publicKey;
        expect(verify(whole, { key: trusted }).lines[0]).toBe("Журнал подлинный.");
        expect(verify(whole, { since: JSON.stringify(former) }).lines[0]).toBe("Журнал подлинный.");
      }),
      { numRuns: copies },
    );
  });
});

interface Batch {
  size: number;
  rotates: boolean;
  erases: boolean;
}

const signers = Array.from({ length: 7 }, () => generateKeyPairSync("ed25519").privateKey);

/** A true log with a head for each batch; the beginning of `whole` when it is given. */
function aLog(batches: readonly Batch[], whole?: Log): Log {
  const instant = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour)).toISOString();
  const keys: Key[] = [{ number: 1, publicKey: "", from: instant(0), until: null, signature: "" }];
  const heads: Head[] = [];
  let size = 0;
  for (const [place, batch] of batches.entries()) {
    size += batch.size;
    if (batch.rotates && place > 0) {
      keys.at(-1)!.until = instant(place);
      keys.push({ number: keys.length + 1, publicKey: "", from: instant(place), until: null, signature: "" });
    }
    heads.push({ number: place + 1, size, root: "", at: instant(place), key: keys.length, signature: "" });
  }
  const leaves =
    whole?.leaves.slice(0, size) ??
    Array.from({ length: size }, (_, index) => newLeaf(index, `{"number":"74-2026-${index}"}`));
  const log = { format: "collegium-register-log/1", log: "collegium/register/74", keys, heads, leaves };
  const signed = withKeys(log, signers);
  return batches.at(-1)?.erases
    ? {
        ...signed,
        leaves: signed.leaves.map((leaf, index) =>
          index % 2 ? leaf : { ...leaf, salt: null, content: null },
        ),
      }
    : signed;
}
