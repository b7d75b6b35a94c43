import type { EntryProofFragment } from "./EntryProof.generated";
import { bytesOf, type Content, isSame, isSignedBy, linesOf, rootOver } from "./logProof";

export type Proof = NonNullable<EntryProofFragment["proof"]>;
export type Shown = Omit<EntryProofFragment, "proof" | "id">;

/**
 * What came of a check: `unable` where the browser has no means for it, as by an address without https; `content` where the
 * page says something else than the log, `path` where the record is not in it, `signature` where its head is nobody's.
 */
export type Verdict = "genuine" | "unable" | "content" | "path" | "signature";

/** Whether the leaf lies in the tree of the head (RFC 9162, 2.1.3.2). */
async function isInLog({ content, salt, index, path, head }: Proof): Promise<boolean> {
  const root = await rootOver({
    content,
    salt: bytesOf(salt),
    index,
    size: head.size,
    path: path.map(bytesOf),
  });
  return root !== null && isSame(root, bytesOf(head.root));
}

const isSigned = ({ log, number, size, root, at, key, signature }: Proof["head"]): Promise<boolean> =>
  isSignedBy(key.publicKey, bytesOf(signature), linesOf(log, number, size, root, at));

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
