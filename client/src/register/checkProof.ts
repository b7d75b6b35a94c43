import type { EntryProofFragment } from "./EntryProof.generated";

export type Proof = NonNullable<EntryProofFragment["proof"]>;
export type Shown = Omit<EntryProofFragment, "proof" | "id">;

/**
 * What came of a check: `unable` where the browser has no means for it, as by an address without https; `content` where the
 * page says something else than the log, `path` where the record is not in it, `signature` where its head is nobody's.
 */
export type Verdict = "genuine" | "unable" | "content" | "path" | "signature";

type Bytes = Uint8Array<ArrayBuffer>;

const bytesOf = (base64: string): Bytes =>
  Uint8Array.from(atob(base64), (character) => character.codePointAt(0)!);
const textBytes = (text: string): Bytes => new TextEncoder().encode(text);
const isSame = (one: Bytes, other: Bytes): boolean =>
  one.length === other.length && one.every((byte, place) => byte === other[place]);

async function sha256(...parts: Bytes[]): Promise<Bytes> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let filled = 0;
  for (const part of parts) {
    whole.set(part, filled);
    filled += part.length;
  }
  return new Uint8Array(await crypto.subtle.digest("SHA-256", whole));
}

const nodeHash = (left: Bytes, right: Bytes): Promise<Bytes> => sha256(Uint8Array.of(1), left, right);

/** Whether the leaf lies in the tree of the head (RFC 9162, 2.1.3.2). */
async function isInLog({ content, salt, index, path, head }: Proof): Promise<boolean> {
  const commitment = await sha256(bytesOf(salt), textBytes(content));
  let reached = await sha256(Uint8Array.of(0), commitment);
  let [place, last] = [index, head.size - 1];
  if (place < 0 || place > last) return false;
  for (const node of path.map(bytesOf)) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      reached = await nodeHash(node, reached);
      while (place % 2 === 0 && place !== 0) [place, last] = [place / 2, Math.floor(last / 2)];
    } else {
      reached = await nodeHash(reached, node);
    }
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  }
  return last === 0 && isSame(reached, bytesOf(head.root));
}

async function isSigned({ log, number, size, root, at, key, signature }: Proof["head"]): Promise<boolean> {
  const text = [log, number, size, root, at].map((line) => `${line}\n`).join("");
  const { subtle } = crypto;
  const publicKey = await subtle.importKey("raw", bytesOf(key.publicKey), "Ed25519", false, ["verify"]);
  return subtle.verify("Ed25519", publicKey, bytesOf(signature), textBytes(text));
}

/** The content of a leaf, in the words of the log. */
interface Content {
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

/** States that the log's may have become by the day, without anybody's hand (R22). */
function statesOn({ state, until, suspendedUntil }: Content, day: string): (string | null)[] {
  const isOver = (end: string | null) => end !== null && end < day;
  if (state !== "ACTIVE" && state !== "SUSPENDED") return [state];
  return [
    state,
    ...(isOver(until) ? ["EXPIRED"] : []),
    ...(state === "SUSPENDED" && isOver(suspendedUntil) ? ["ACTIVE"] : []),
  ];
}

/** Whether the page shows what the log has: its number, its last event, and the standing after it. */
function isShownAsLogged(shown: Shown, content: Content, now: Date): boolean {
  // In the east it is tomorrow already.
  const tomorrow = new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10);
  const [last] = shown.events;
  return (
    content.number === shown.registrationNo &&
    content.entry === shown.kind &&
    content.event === last?.kind &&
    content.on === last.on &&
    content.category === shown.category &&
    content.from === shown.validFromOn &&
    content.until === shown.validUntilOn &&
    content.suspendedUntil === shown.suspendedUntilOn &&
    shown.directions.every(({ code }) => content.directions.includes(code)) &&
    statesOn(content, tomorrow).includes(shown.state)
  );
}

/** Checks, with the browser's own means, that what the page shows of an entry is in the signed log of the register. */
export async function checkProof(shown: Shown, proof: Proof, now: Date): Promise<Verdict> {
  // Browsers give it to pages that came by https alone. Its type does not know that.
  if (!(crypto.subtle as SubtleCrypto | undefined)) return "unable";
  try {
    if (!isShownAsLogged(shown, JSON.parse(proof.content) as Content, now)) return "content";
    if (!(await isInLog(proof))) return "path";
  } catch {
    // What cannot be read proves nothing.
    return "path";
  }
  try {
    return (await isSigned(proof.head)) ? "genuine" : "signature";
  } catch {
    // A browser of before 2025 does not know Ed25519.
    return "unable";
  }
}
