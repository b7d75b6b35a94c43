import { randomBytes } from "node:crypto";

const alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/** The 128 bits of `bytes` as exactly 22 base58 characters. */
function base58(bytes: Uint8Array): string {
  let number = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let text = "";
  for (let place = 0; place < 22; place += 1) {
    text = alphabet[Number(number % 58n)]! + text;
    number /= 58n;
  }
  return text;
}

/** A fresh identity: the kind's prefix, `_` and 128 random bits, so that an id tells neither time nor order (T24). */
export function newId(prefix: string): string {
  return `${prefix}_${base58(randomBytes(16))}`;
}

/** A secret of 256 random bits for sessions, confirmations and tickets, in base64url (43 characters). */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}
