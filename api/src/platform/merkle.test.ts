import { array, assert, integer, property, uint8Array } from "fast-check";
import { describe, expect, test } from "vitest";

import {
  consistencyPath,
  inclusionPath,
  isBeginning,
  isIncluded,
  leafHash,
  type NodeAt,
  nodeHash,
  nodesAskedBy,
  nodesAtHand,
  nodesCompletedBy,
  rootOf,
} from "./merkle.js";

function treeOf(entries: readonly Uint8Array[]): NodeAt {
  const nodes = nodesAtHand([]);
  for (const [index, entry] of entries.entries()) {
    for (const node of nodesCompletedBy(index, leafHash(entry), nodes)) nodes.add(node);
  }
  return nodes;
}

/** The definition of RFC 9162, 2.1.1, word for word. */
function definedRoot(entries: readonly Uint8Array[]): Buffer {
  if (entries.length === 1) return leafHash(entries[0]!);
  let split = 1;
  while (split * 2 < entries.length) split *= 2;
  return nodeHash(definedRoot(entries.slice(0, split)), definedRoot(entries.slice(split)));
}

const hex = (hashes: readonly Buffer[]) => hashes.map((hash) => hash.toString("hex"));

/** The entries and roots that implementations of Certificate Transparency are tried on. */
const known = [
  ["", "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"],
  ["00", "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"],
  ["10", "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"],
  ["2021", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"],
  ["3031", "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4"],
  ["40414243", "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef"],
  ["5051525354555657", "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c"],
  ["606162636465666768696a6b6c6d6e6f", "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"],
] as const;

describe("a known tree", () => {
  const nodeAt = treeOf(known.map(([entry]) => Buffer.from(entry, "hex")));

  test("has the known root at every size, and that of nothing when it is empty", () => {
    expect(hex(known.map((_, index) => rootOf(index + 1, nodeAt)))).toEqual(known.map(([, root]) => root));
    expect(hex([rootOf(0, nodeAt)])).toEqual([
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    ]);
  });

  test.each([
    [0, 1, []],
    [
      0,
      8,
      [
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
      ],
    ],
    [
      5,
      8,
      [
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      ],
    ],
    [2, 3, ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]],
  ])("leads from leaf %i to the root of %i", (index, size, path) => {
    expect(hex(inclusionPath(index, size, nodeAt))).toEqual(path);
  });

  test.each([
    [1, 1, []],
    [
      6,
      8,
      [
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      ],
    ],
    [
      2,
      5,
      [
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
      ],
    ],
  ])("leads from its first %i leaves to %i", (former, size, path) => {
    expect(hex(consistencyPath(former, size, nodeAt))).toEqual(path);
  });
});

const entriesOf = array(uint8Array({ maxLength: 4 }), { minLength: 1, maxLength: 70 });
const choice = integer({ min: 0, max: 1_000_000 });
const bent = (hash: Buffer, at: number): Buffer => {
  const other = Buffer.from(hash);
  other[at % 32]! ^= 1 << (at % 8);
  return other;
};

/** The path with each of its hashes bent in turn, without its first, without its last, and with one more. */
const wrongPaths = (path: readonly Buffer[], at: number): Buffer[][] => [
  ...path.map((hash, place) => path.with(place, bent(hash, at))),
  ...(path.length > 0 ? [path.slice(1), path.slice(0, -1)] : []),
  [...path, leafHash(Uint8Array.of(at % 256))],
];

describe("any tree", () => {
  test("has the root of the definition, at every size", () => {
    assert(
      property(entriesOf, (entries) => {
        const nodeAt = treeOf(entries);
        expect(rootOf(entries.length, nodeAt)).toEqual(definedRoot(entries));
      }),
    );
  });

  test("proves each leaf, and nothing else by the same path", () => {
    assert(
      property(entriesOf, choice, choice, (entries, some, at) => {
        const size = entries.length;
        const index = some % size;
        const nodeAt = treeOf(entries);
        const leaf = { hash: leafHash(entries[index]!), index, size, root: rootOf(size, nodeAt) };
        const path = inclusionPath(index, size, nodeAt);

        expect(isIncluded(leaf, path)).toBe(true);
        expect(isIncluded({ ...leaf, hash: bent(leaf.hash, at) }, path)).toBe(false);
        expect(isIncluded({ ...leaf, root: bent(leaf.root, at) }, path)).toBe(false);
        expect(isIncluded({ ...leaf, index: size }, path)).toBe(false);
        expect(wrongPaths(path, at).filter((wrong) => isIncluded(leaf, wrong))).toEqual([]);
      }),
    );
  });

  test("proves each former size, and no other tree to be its beginning", () => {
    assert(
      property(entriesOf, choice, choice, (entries, some, at) => {
        const size = entries.length;
        const nodeAt = treeOf(entries);
        const former = { size: (some % size) + 1, root: rootOf((some % size) + 1, nodeAt) };
        const later = { size, root: rootOf(size, nodeAt) };
        const path = consistencyPath(former.size, size, nodeAt);

        expect(isBeginning(former, later, path)).toBe(true);
        expect(isBeginning({ ...former, root: bent(former.root, at) }, later, path)).toBe(false);
        expect(isBeginning(former, { ...later, root: bent(later.root, at) }, path)).toBe(false);
        expect(wrongPaths(path, at).filter((wrong) => isBeginning(former, later, wrong))).toEqual([]);
      }),
    );
  });

  test("is asked for few nodes, all of complete subtrees", () => {
    assert(
      property(integer({ min: 1, max: 1_000_000 }), choice, (size, some) => {
        const index = some % size;
        const asked = [
          ...nodesAskedBy((nodeAt) => inclusionPath(index, size, nodeAt)),
          ...nodesAskedBy((nodeAt) => consistencyPath(index + 1, size, nodeAt)),
        ];

        expect(asked.length).toBeLessThanOrEqual(4 * Math.ceil(Math.log2(size + 1)));
        expect(asked.every(({ level, place }) => (place + 1) * 2 ** level <= size)).toBe(true);
      }),
    );
  });
});
