import type { EntryEventKind, EntryState } from "../app/schema.generated";
import {
  base64Of,
  type Bytes,
  bytesOf,
  type Content,
  isSignedBy,
  joined,
  linesOf,
  rootOver,
  textBytes,
} from "./logProof";
import type { Key } from "./registerKeys";

/** What the code of an extract or certificate states; how it is laid out says `extract.model.ts` of the API. */
export interface Extract {
  at: string;
  /** The region's day on which it was made. */
  on: string;
  keyNumber: number;
  entryId: string;
  /** Null where the paper names nobody (R02). */
  fullName: string | null;
  municipality: string | null;
  state: EntryState;
  isInvented: boolean;
  /** A year of work; null of an extract. */
  work: { year: number; documentCount: number; reviewCount: number; hours: number } | null;
  content: Content;
  index: number;
  head: { log: string; number: number; size: number; at: string; keyNumber: number };
  salt: Bytes;
  path: Bytes[];
  headSignature: Bytes;
  /** All that the paper's own signature is over. */
  body: Bytes;
  signature: Bytes;
}

type Texts = [
  at: string,
  on: string,
  keyNumber: number,
  entryId: string,
  fullName: string | null,
  municipality: string | null,
  state: EntryState,
  isInvented: number,
  work: [year: number, documentCount: number, reviewCount: number, hours: number] | null,
  head: [log: string, number: number, size: number, at: string, keyNumber: number, index: number],
  content: [
    string,
    string,
    EntryEventKind,
    string,
    string | null,
    string | null,
    string[],
    string | null,
    string | null,
    string | null,
  ],
];

/** The code's bytes as they say what they are; null of anything else. Nothing of it is believed before it is checked. */
export function readExtract(code: string): Extract | null {
  try {
    const bytes = bytesOf(code.replaceAll("-", "+").replaceAll("_", "/"));
    const end = 3 + bytes[1]! * 256 + bytes[2]!;
    const texts = JSON.parse(new TextDecoder().decode(bytes.subarray(3, end))) as Texts;
    const [at, on, keyNumber, id, fullName, municipality, state, isInvented, work, head, values] = texts;
    const [log, number, size, headAt, headKey, index] = head;
    const [entryNumber, entry, event, eventOn, logged, category, directions, from, until, suspendedUntil] =
      values;
    const pathStart = end + 17;
    const hashCount = bytes[end + 16]!;
    const pathEnd = pathStart + 32 * hashCount;
    if (bytes[0] !== 1 || bytes.length !== pathEnd + 128) return null;
    return {
      at,
      on,
      keyNumber,
      entryId: `entry_${id}`,
      fullName,
      municipality,
      state,
      isInvented: isInvented === 1,
      work: work && { year: work[0], documentCount: work[1], reviewCount: work[2], hours: work[3] },
      // In the order in which the log has them, since their text is compared byte for byte.
      content: {
        number: entryNumber,
        entry,
        event,
        on: eventOn,
        state: logged,
        category,
        directions,
        from,
        until,
        suspendedUntil,
      },
      index,
      head: { log, number, size, at: headAt, keyNumber: headKey },
      salt: bytes.slice(end, end + 16),
      path: Array.from({ length: hashCount }, (_, place) =>
        bytes.slice(pathStart + 32 * place, pathStart + 32 * (place + 1)),
      ),
      headSignature: bytes.slice(pathEnd, pathEnd + 64),
      body: bytes.slice(0, pathEnd + 64),
      signature: bytes.slice(pathEnd + 64),
    };
  } catch {
    return null;
  }
}

/** `key`: it is signed by a key that is not known here; `unable`: the browser has no means to check. */
export type ExtractVerdict = "genuine" | "false" | "key" | "unable";

/** Checks an extract by the register's keys, without asking anybody; gives the root of its head too. */
export async function checkExtract(
  extract: Extract,
  keys: readonly Key[],
): Promise<{ verdict: ExtractVerdict; root: Bytes | null }> {
  // Browsers give it to pages that came by https alone. Its type does not know that.
  if (!(crypto.subtle as SubtleCrypto | undefined)) return { verdict: "unable", root: null };
  const { head, content, salt, index, path, headSignature, body, signature, at, keyNumber } = extract;
  const keyAt = (number: number, instant: string) =>
    keys.find(
      (key) =>
        key.number === number && key.fromAt <= instant && (key.untilAt === null || instant <= key.untilAt),
    );
  if (!keys.some(({ number }) => number === keyNumber)) return { verdict: "key", root: null };
  const [own, ofHead] = [keyAt(keyNumber, at), keyAt(head.keyNumber, head.at)];
  const root = await rootOver({ content: JSON.stringify(content), salt, index, size: head.size, path });
  if (!own || !ofHead || !root) return { verdict: "false", root: null };
  try {
    const isTrue =
      (await isSignedBy(own.publicKey, signature, joined(textBytes("collegium/extract/1\n"), body))) &&
      (await isSignedBy(
        ofHead.publicKey,
        headSignature,
        linesOf(head.log, head.number, head.size, base64Of(root), head.at),
      ));
    return { verdict: isTrue ? "genuine" : "false", root };
  } catch {
    // A browser of before 2025 does not know Ed25519.
    return { verdict: "unable", root: null };
  }
}
