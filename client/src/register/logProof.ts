/** The register's log as a reader checks it, with the browser's own means. The log is a Merkle tree after RFC 9162. */
export type Bytes = Uint8Array<ArrayBuffer>;

export const bytesOf = (base64: string): Bytes =>
  Uint8Array.from(atob(base64), (character) => character.codePointAt(0)!);
export const base64Of = (bytes: Bytes): string =>
  btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(""));
export const textBytes = (text: string): Bytes => new TextEncoder().encode(text);
export const isSame = (one: Bytes, other: Bytes): boolean =>
  one.length === other.length && one.every((byte, place) => byte === other[place]);

export function joined(...parts: Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let filled = 0;
  for (const part of parts) {
    whole.set(part, filled);
    filled += part.length;
  }
  return whole;
}

const sha256 = async (...parts: Bytes[]): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest("SHA-256", joined(...parts)));
const nodeHash = (left: Bytes, right: Bytes): Promise<Bytes> => sha256(Uint8Array.of(1), left, right);

/** The content of a leaf, in the words of the log. */
export interface Content {
  number: string;
  entry: string;
  event: string;
  on: string;
  state: string | null;
  category: string | null;
  directions: string[];
  from: string | null;
  until: string | null;
  suspendedUntil: string | null;
}

interface Leaf {
  /** Byte for byte as the log commits to it. */
  content: string;
  salt: Bytes;
  index: number;
  size: number;
  path: readonly Bytes[];
}

/** The root to which a path leads from its leaf (2.1.3.2); null when it cannot be the path of that leaf. */
export async function rootOver({ content, salt, index, size, path }: Leaf): Promise<Bytes | null> {
  const commitment = await sha256(salt, textBytes(content));
  let reached = await sha256(Uint8Array.of(0), commitment);
  let [place, last] = [index, size - 1];
  if (place < 0 || place > last) return null;
  for (const node of path) {
    if (last === 0) return null;
    if (place % 2 === 1 || place === last) {
      reached = await nodeHash(node, reached);
      while (place % 2 === 0 && place !== 0) [place, last] = [place / 2, Math.floor(last / 2)];
    } else {
      reached = await nodeHash(reached, node);
    }
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  }
  return last === 0 ? reached : null;
}

interface Tree {
  size: number;
  root: Bytes;
}

/** Whether the path shows the one tree to be the beginning of the other (2.1.4.2). */
export async function isBeginning(former: Tree, later: Tree, path: readonly Bytes[]): Promise<boolean> {
  if (former.size > later.size) return false;
  if (former.size === later.size) return path.length === 0 && isSame(former.root, later.root);
  const isComplete = Number.isInteger(Math.log2(former.size));
  const [first, ...rest] = isComplete ? [former.root, ...path] : path;
  if (!first) return false;

  let [place, last] = [former.size - 1, later.size - 1];
  while (place % 2 === 1) [place, last] = [(place - 1) / 2, Math.floor(last / 2)];
  let [formerReached, laterReached] = [first, first];
  for (const node of rest) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      formerReached = await nodeHash(node, formerReached);
      laterReached = await nodeHash(node, laterReached);
      while (place % 2 === 0 && place !== 0) [place, last] = [place / 2, Math.floor(last / 2)];
    } else {
      laterReached = await nodeHash(laterReached, node);
    }
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  }
  return last === 0 && isSame(formerReached, former.root) && isSame(laterReached, later.root);
}

/** The text that is signed over facts of the log. */
export const linesOf = (...facts: (string | number)[]): Bytes =>
  textBytes(facts.map((fact) => `${fact}\n`).join(""));

/** Whether the key has signed the text; throws in a browser of before 2025, which does not know Ed25519. */
export async function isSignedBy(publicKey: string, signature: Bytes, text: Bytes): Promise<boolean> {
  const { subtle } = crypto;
  const key = await subtle.importKey("raw", bytesOf(publicKey), "Ed25519", false, ["verify"]);
  return subtle.verify("Ed25519", key, signature, text);
}
