import { createHash, createPublicKey, type KeyObject, randomBytes, sign, verify } from "node:crypto";

/** What an event did to an entry, as it was committed. */
export interface LoggedEvent {
  registrationNo: string;
  /** What the entry says of the person. */
  entryKind: string;
  kind: string;
  on: string;
  /** The standing after it, by the words of `EntryStanding`; more than that is not made public. */
  after: Readonly<Record<string, unknown>>;
}

/**
 * The public content of an event as its leaf commits to it: no name, no id of a person, no ground. In the words and the order
 * of the export, which are never changed: a content is compared byte for byte.
 */
export const contentOf = ({ registrationNo, entryKind, kind, on, after }: LoggedEvent): string =>
  JSON.stringify({
    number: registrationNo,
    entry: entryKind,
    event: kind,
    on,
    state: after["state"] ?? null,
    category: after["category"] ?? null,
    directions: after["directionCodes"] ?? [],
    from: after["validFromOn"] ?? null,
    until: after["validUntilOn"] ?? null,
    suspendedUntil: after["suspendedUntilOn"] ?? null,
  });

/** What lets others check that a commitment is to a content; without it the commitment says nothing. */
export interface Opening {
  salt: Buffer;
  content: string;
}

/** An opening that nobody can guess from the content. */
export const openingOf = (content: string): Opening => ({ salt: randomBytes(16), content });

/** The entry of a leaf: it tells nothing of the content, and fits no other. */
export const commitmentTo = ({ salt, content }: Opening): Buffer =>
  createHash("sha256").update(salt).update(content).digest();

/** The name of a region's log: heads of two logs are never taken for one another. */
export const logOf = (regionCode: string): string => `collegium/register/${regionCode}`;

/** A state of the log, as it is signed. */
export interface HeadFacts {
  log: string;
  /** 1, 2, 3… without gaps, so that no head can be left out. */
  number: number;
  /** How many leaves the tree has. */
  size: number;
  root: Buffer;
  /** As 2026-11-26T02:30:00.000Z; never before the head before it. */
  at: string;
}

/** The text that is signed for a head. */
export const headText = ({ log, number, size, root, at }: HeadFacts): string =>
  `${log}\n${number}\n${size}\n${root.toString("base64")}\n${at}\n`;

/** A public key and the instant from which it signs. */
export interface KeyFacts {
  /** 1, 2, 3… by rotation. */
  number: number;
  /** The 32 bytes of the point. */
  publicKey: Buffer;
  at: string;
}

/** The text by which the key before (the first one itself) hands over to a key. */
export const keyText = ({ number, publicKey, at }: KeyFacts): string =>
  `collegium/key\n${number}\n${publicKey.toString("base64")}\n${at}\n`;

/** The 32 bytes by which an Ed25519 key is known. */
export function publicBytesOf(key: KeyObject): Buffer {
  const { x } = (key.type === "private" ? createPublicKey(key) : key).export({ format: "jwk" });
  return Buffer.from(x!, "base64url");
}

export const signatureOf = (text: string | Buffer, key: KeyObject): Buffer =>
  sign(null, typeof text === "string" ? Buffer.from(text) : text, key);

export const isSignedBy = (text: string, signature: Buffer, publicKey: Buffer): boolean =>
  verify(
    null,
    Buffer.from(text),
    createPublicKey({
      key: { kty: "OKP", crv: "Ed25519", x: publicKey.toString("base64url") },
      format: "jwk",
    }),
    signature,
  );
