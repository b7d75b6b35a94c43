import type { EntityManager } from "@mikro-orm/postgresql";
import { isIPv4 } from "node:net";
import { sql } from "kysely";

import { databaseNow } from "../platform/act.js";
import { hashOf } from "../platform/session.js";
import { SignInAttempt } from "./account.entity.js";

const window = 15 * 60_000;
const triesPerAccount = 10;
const triesPerPrefix = 100;

/** What tries at the password of a mail address are counted under, whether anybody has it or not (T11). */
export const signInOf = (email: string): string => hashOf(email);

/** What passwords entered again by somebody who is signed in are counted under; apart, so that a stranger's tries hinder no signature. */
export const signingOf = (accountId: string): string => hashOf(`signing ${accountId}`);

/** What requests for a reset of an address are counted under. */
export const resetOf = (email: string): string => hashOf(`reset ${email}`);

/** The network that an address belongs to: /24 of IPv4, /56 of IPv6. */
export function addressPrefixOf(address: string | undefined): string {
  const plain = (address ?? "unknown").replace(/^::ffff:(?=\d+\.)/, "");
  if (isIPv4(plain)) return plain.split(".").slice(0, 3).join(".");

  const [head = "", tail] = plain.split("::");
  const front = head.split(":").filter(Boolean);
  const back = (tail ?? "").split(":").filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => "0");
  const [one = "0", two = "0", three = "0", four = "0"] = [...front, ...zeros, ...back];
  return [one, two, three, four.padStart(4, "0").slice(0, 2)].join(":");
}

/**
 * Counts one password about to be evaluated, in a transaction of its own: a refused act counts all the same (T10).
 * False when there were too many in the last quarter of an hour, of this account or from this network; then it must not be looked at.
 */
export async function mayTryPassword(
  em: EntityManager,
  { of, address }: { of: string; address: string | undefined },
): Promise<boolean> {
  return em.transactional(async (unit) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${of}, 10))`.execute(unit.getKysely());
    const now = await databaseNow(unit);
    const since = { $gt: new Date(now.getTime() - window) };
    const addressPrefix = addressPrefixOf(address);
    const [ofAccount, ofPrefix] = [
      await unit.count(SignInAttempt, { emailHash: of, at: since }),
      await unit.count(SignInAttempt, { addressPrefix, at: since }),
    ];
    if (ofAccount >= triesPerAccount || ofPrefix >= triesPerPrefix) return false;

    unit.create(SignInAttempt, { emailHash: of, addressPrefix, at: now });
    return true;
  });
}

/** Begins the count anew: the right password was entered, or a link of a mail proved who it is. */
export async function forgetAttempts(em: EntityManager, of: string): Promise<void> {
  await em.nativeDelete(SignInAttempt, { emailHash: of });
}
