import type { EntityManager } from "@mikro-orm/postgresql";
import { isIPv4 } from "node:net";
import { sql } from "kysely";

import { databaseNow } from "../platform/act.js";
import { hashOf } from "../platform/session.js";
import { SignInAttempt } from "./account.entity.js";

const window = 15 * 60_000;
const triesPerAccount = 10;
const lettersPerAddress = 3;
const triesPerPrefix = 100;

/** What tries at the password of a mail address are counted under, whether anybody has it or not (T11). */
export const signInOf = (email: string): string => hashOf(email);

/** What passwords entered again by somebody who is signed in are counted under; apart, so that a stranger's tries hinder no signature. */
export const signingOf = (accountId: string): string => hashOf(`signing ${accountId}`);

const mailPrefix = "mail ";

/** What letters that somebody asks for at an address are counted under, whether anybody has it or not. */
export const mailOf = (email: string): string => hashOf(`${mailPrefix}${email}`);

/** SQL of `mailOf` over an account's row. */
export const mailOfAccount = (row: string): string =>
  `encode(sha256(convert_to('${mailPrefix}' || ${row}.email, 'UTF8')), 'hex')`;

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

interface Try {
  /** What it is counted under. */
  of: string;
  /** Network address of the request. */
  address: string | undefined;
}

/** Counts one try in a transaction of its own; null when there were `most` in the last quarter of an hour, or too many from this network. */
async function counted(em: EntityManager, { of, address }: Try, most: number): Promise<SignInAttempt | null> {
  return em.transactional(async (unit) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${of}, 10))`.execute(unit.getKysely());
    const now = await databaseNow(unit);
    const since = { $gt: new Date(now.getTime() - window) };
    const addressPrefix = addressPrefixOf(address);
    const ofAccount = await unit.count(SignInAttempt, { emailHash: of, at: since });
    const ofPrefix = await unit.count(SignInAttempt, { addressPrefix, at: since });
    if (ofAccount >= most || ofPrefix >= triesPerPrefix) return null;

    return unit.create(SignInAttempt, { emailHash: of, addressPrefix, at: now });
  });
}

/**
 * Counts one password about to be evaluated: a refused act counts all the same (T10). False when there were too many;
 * then it must not be looked at.
 */
export const mayTryPassword = async (em: EntityManager, tried: Try): Promise<boolean> =>
  (await counted(em, tried, triesPerAccount)) !== null;

/** Counts one letter that somebody asks for: its id, by which the mail job finds the address; null when there were too many. */
export const countLetter = async (em: EntityManager, asked: Try): Promise<number | null> =>
  (await counted(em, asked, lettersPerAddress))?.id ?? null;

/** Begins the count anew: the right password was entered, or a link of a mail proved who it is. */
export async function forgetAttempts(em: EntityManager, of: string): Promise<void> {
  await em.nativeDelete(SignInAttempt, { emailHash: of });
}
