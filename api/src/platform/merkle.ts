import { createHash } from "node:crypto";

/**
 * The tree of an append-only log after RFC 9162, section 2.1. A tree is read through `NodeAt`, so that it may lie in memory
 * or in a table; only nodes over complete subtrees are ever asked for, and these never change once they are there.
 */
export interface TreeNode {
  /** 0 for leaves; a node stands over 2^level leaves. */
  readonly level: number;
  /** Among the nodes of its level, from 0. */
  readonly place: number;
  readonly hash: Buffer;
}

/** The hash of a node over a complete subtree. */
export type NodeAt = (level: number, place: number) => Buffer;

const sha256 = (...parts: Uint8Array[]): Buffer => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
};

const leafPrefix = Uint8Array.of(0);
const nodePrefix = Uint8Array.of(1);

/** The hash of the leaf that holds `entry`. */
export const leafHash = (entry: Uint8Array): Buffer => sha256(leafPrefix, entry);

/** The hash of the node over two others. */
export const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer => sha256(nodePrefix, left, right);

/** The largest power of two below a size of 2 or more. */
const splitOf = (size: number): number => 2 ** (31 - Math.clz32(size - 1));

/** The hash over the leaves from `start` up to `end`, a subtree of a tree that has them. */
function hashOver(start: number, end: number, nodeAt: NodeAt): Buffer {
  const size = end - start;
  const level = Math.log2(size);
  if (Number.isInteger(level)) return nodeAt(level, start / size);
  const split = start + splitOf(size);
  return nodeHash(hashOver(start, split, nodeAt), hashOver(split, end, nodeAt));
}

/** The root of the tree of the first `size` leaves. */
export const rootOf = (size: number, nodeAt: NodeAt): Buffer =>
  size === 0 ? sha256() : hashOver(0, size, nodeAt);

/** The nodes that a leaf completes when it comes as number `index`: its own, and each whose right half it ends. */
export function nodesCompletedBy(index: number, hash: Buffer, nodeAt: NodeAt): TreeNode[] {
  const nodes: TreeNode[] = [{ level: 0, place: index, hash }];
  for (let last = nodes[0]!; last.place % 2 === 1; last = nodes.at(-1)!) {
    const { level, place } = last;
    nodes.push({
      level: level + 1,
      place: (place - 1) / 2,
      hash: nodeHash(nodeAt(level, place - 1), last.hash),
    });
  }
  return nodes;
}

/** The path from leaf `index` to the root of the first `size` leaves (2.1.3.1). */
export function inclusionPath(index: number, size: number, nodeAt: NodeAt): Buffer[] {
  const path = (start: number, end: number): Buffer[] => {
    if (end - start === 1) return [];
    const split = start + splitOf(end - start);
    return index < split
      ? [...path(start, split), hashOver(split, end, nodeAt)]
      : [...path(split, end), hashOver(start, split, nodeAt)];
  };
  return path(0, size);
}

/** The path that shows the tree of the first `former` leaves to be the beginning of that of `size` (2.1.4.1). */
export function consistencyPath(former: number, size: number, nodeAt: NodeAt): Buffer[] {
  const path = (start: number, end: number, isFormerRoot: boolean): Buffer[] => {
    if (end === former) return isFormerRoot ? [] : [hashOver(start, end, nodeAt)];
    const split = start + splitOf(end - start);
    return former <= split
      ? [...path(start, split, isFormerRoot), hashOver(split, end, nodeAt)]
      : [...path(split, end, false), hashOver(start, split, nodeAt)];
  };
  return path(0, size, true);
}

/** The nodes that a question over the tree looks at, without their hashes. */
export function nodesAskedBy(question: (nodeAt: NodeAt) => unknown): Omit<TreeNode, "hash">[] {
  const asked: Omit<TreeNode, "hash">[] = [];
  const unknown = Buffer.alloc(32);
  question((level, place) => {
    asked.push({ level, place });
    return unknown;
  });
  return asked;
}

/** A tree of the nodes at hand; asked for another it throws. */
export function nodesAtHand(nodes: Iterable<TreeNode>): NodeAt & { add(node: TreeNode): void } {
  const keyOf = (level: number, place: number) => `${level} ${place}`;
  const hashes = new Map<string, Buffer>();
  const add = ({ level, place, hash }: TreeNode) => void hashes.set(keyOf(level, place), hash);
  for (const node of nodes) add(node);
  const nodeAt: NodeAt = (level, place) => {
    const hash = hashes.get(keyOf(level, place));
    if (!hash) throw new Error(`The tree has no node at level ${level}, place ${place}.`);
    return hash;
  };
  return Object.assign(nodeAt, { add });
}

/** Whether the path leads from the leaf to the root (2.1.3.2). */
export function isIncluded(
  { hash, index, size, root }: { hash: Buffer; index: number; size: number; root: Buffer },
  path: readonly Buffer[],
): boolean {
  if (index < 0 || index >= size) return false;
  let [place, last, reached] = [index, size - 1, hash];
  for (const node of path) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      reached = nodeHash(node, reached);
      // A right edge without a sibling is passed up as it is.
      while (place % 2 === 0 && place !== 0) [place, last] = [place / 2, Math.floor(last / 2)];
    } else {
      reached = nodeHash(reached, node);
    }
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  }
  return last === 0 && reached.equals(root);
}

/** Whether the path shows the one tree to be the beginning of the other (2.1.4.2). */
export function isBeginning(
  former: { size: number; root: Buffer },
  later: { size: number; root: Buffer },
  path: readonly Buffer[],
): boolean {
  if (former.size < 1 || former.size > later.size) return false;
  if (former.size === later.size) return path.length === 0 && former.root.equals(later.root);
  const isComplete = Number.isInteger(Math.log2(former.size));
  const [first, ...rest] = isComplete ? [former.root, ...path] : path;
  if (!first) return false;

  let [place, last] = [former.size - 1, later.size - 1];
  while (place % 2 === 1) [place, last] = [(place - 1) / 2, Math.floor(last / 2)];
  let [formerReached, laterReached] = [first, first];
  for (const node of rest) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      formerReached = nodeHash(node, formerReached);
      laterReached = nodeHash(node, laterReached);
      while (place % 2 === 0 && place !== 0) [place, last] = [place / 2, Math.floor(last / 2)];
    } else {
      laterReached = nodeHash(laterReached, node);
    }
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  }
  return last === 0 && formerReached.equals(former.root) && laterReached.equals(later.root);
}
