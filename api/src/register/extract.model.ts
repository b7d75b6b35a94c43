import type { KeyObject } from "node:crypto";

import { publicBytesOf, signatureOf } from "./registerLog.model.js";
import type { EntryState } from "./registerEntry.entity.js";

/** What a paper says of a year's work. */
export interface YearOfWork {
  year: number;
  /** Documents and reviews of them that count: delivered, of concluded rounds (R48). */
  documentCount: number;
  reviewCount: number;
  /** By the norms of the rounds, not measured. */
  hours: number;
}

/** The proof of an entry's last event, as the API gives it. */
export interface PrintedProof {
  content: string;
  salt: string;
  index: number;
  path: readonly string[];
  head: { log: string; number: number; size: number; at: string; signature: string; key: { number: number } };
}

/** What a paper of the register states, beside what the log has of the entry. */
export interface Statement {
  /** When it was made, as 2026-11-26T02:30:00.000Z, and the region's day then. */
  at: string;
  on: string;
  entryId: string;
  /** Null where it is not on the paper: not public, and the paper not the person's own (R02). */
  fullName: string | null;
  municipality: string | null;
  /** The state on that day (R22). */
  state: Exclude<EntryState, "ANNULLED">;
  isInvented: boolean;
  /** Of a certificate; null of an extract. */
  work: YearOfWork | null;
}

/** The fields of a leaf's content in their order, so that the names need not be in the code. */
const contentNames = [
  "number",
  "entry",
  "event",
  "on",
  "state",
  "category",
  "directions",
  "from",
  "until",
  "suspendedUntil",
] as const;

const version = 1;
const idPrefix = "entry_";
/** No other text that the register signs begins so. */
const signedAs = Buffer.from("collegium/extract/1\n");

/** The texts of a code: what is stated, then the head and the leaf's place in it, then the leaf's content. */
function textsOf(
  { at, on, entryId, fullName, municipality, state, isInvented, work }: Statement,
  { content, index, head }: PrintedProof,
  keyNumber: number,
): string {
  const leaf = JSON.parse(content) as Record<(typeof contentNames)[number], unknown>;
  return JSON.stringify([
    at,
    on,
    keyNumber,
    entryId.slice(idPrefix.length),
    fullName,
    municipality,
    state,
    isInvented ? 1 : 0,
    work && [work.year, work.documentCount, work.reviewCount, work.hours],
    [head.log, head.number, head.size, head.at, head.key.number, index],
    contentNames.map((name) => leaf[name]),
  ]);
}

const bytes = (base64: string): Buffer => Buffer.from(base64, "base64");

/**
 * The code that a paper carries, in base64url: one byte of version, the length of its texts in two, the texts as JSON, the
 * salt, the count of the path's hashes and these, the signature of the head and that of all before it. The root is not in it:
 * it follows from the path. The log holds no names, so the paper's own signature is what ties a name to the number.
 */
export function extractCode(
  statement: Statement,
  proof: PrintedProof,
  { key, keyNumber }: { key: KeyObject; keyNumber: number },
): string {
  const texts = Buffer.from(textsOf(statement, proof, keyNumber));
  const start = Buffer.from([version, texts.length >> 8, texts.length & 0xff]);
  const body = Buffer.concat([
    start,
    texts,
    bytes(proof.salt),
    Buffer.from([proof.path.length]),
    ...proof.path.map(bytes),
    bytes(proof.head.signature),
  ]);
  return Buffer.concat([body, signatureOf(Buffer.concat([signedAs, body]), key)]).toString("base64url");
}

/** The key at hand with its number in the register; null when it is not one of the register's. */
export function numberedKey(
  key: KeyObject,
  keys: readonly { number: number; publicKey: string }[],
): { key: KeyObject; keyNumber: number } | null {
  const publicKey = publicBytesOf(key).toString("base64");
  const found = keys.find((one) => one.publicKey === publicKey);
  return found ? { key, keyNumber: found.number } : null;
}

/** The address that a paper's code opens; what is stated stays on the device, behind the sign that browsers send nothing of. */
export const checkAddress = (publicUrl: string, code: string): string => `${checkPage(publicUrl)}#${code}`;
export const checkPage = (publicUrl: string): string => `${publicUrl}/register/verify`;
