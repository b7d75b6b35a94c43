import { bytesOf, isSignedBy, linesOf } from "./logProof";

/** A public key of the register and the time in which it signs. */
export interface Key {
  number: number;
  publicKey: string;
  fromAt: string;
  untilAt: string | null;
  signature: string;
}

const place = "register-keys";

/** The keys that this device has kept from the last time with a network; none before. */
export function keptKeys(): Key[] {
  try {
    return JSON.parse(localStorage.getItem(place) ?? "[]") as Key[];
  } catch {
    return [];
  }
}

/** Keeps the keys for times without network; where the browser keeps nothing, they are asked for each time. */
export function keepKeys(keys: readonly Key[]): void {
  try {
    localStorage.setItem(place, JSON.stringify(keys));
  } catch {
    // Full, or forbidden by the reader.
  }
}

/** Whether keys go on from those that were known: these are unchanged, and each later one is signed by the one before. */
export async function goOnFrom(known: readonly Key[], keys: readonly Key[]): Promise<boolean> {
  if (known.some(({ publicKey }, index) => keys[index]?.publicKey !== publicKey)) return false;
  for (const [index, { number, publicKey, fromAt, signature }] of keys.entries()) {
    const text = linesOf("collegium/key", number, publicKey, fromAt);
    const before = keys[Math.max(0, index - 1)]!;
    if (number !== index + 1 || !(await isSignedBy(before.publicKey, bytesOf(signature), text))) return false;
  }
  return true;
}
