import type { KeyObject } from "node:crypto";
import type pg from "pg";

import { keyText, publicBytesOf, signatureOf } from "./registerLog.model.js";

/** Lets one process at a time work on logs and keys, until the end of the transaction. */
export const lockLog = (client: pg.ClientBase) => client.query("select pg_advisory_xact_lock(74, 3)");

/** The clock of the database in the text that is signed; never before what was signed already. */
export async function signedInstant(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<{ at: Date }>(
    `select greatest(clock_now(), (select max(from_at) from register_key),
        (select max(h.at) from region g cross join lateral
          (select at from register_head where region_id = g.id order by number desc limit 1) h)) as at`,
  );
  return rows[0]!.at.toISOString();
}

/** The last of the register's public keys; null before the first. */
export async function lastKey(client: pg.ClientBase): Promise<{ number: number; publicKey: Buffer } | null> {
  const { rows } = await client.query<{ number: number; publicKey: Buffer }>(
    `select number, public_key as "publicKey" from register_key order by number desc limit 1`,
  );
  return rows[0] ?? null;
}

async function addKey(
  client: pg.ClientBase,
  { number, publicKey, signedBy }: { number: number; publicKey: Buffer; signedBy: KeyObject },
): Promise<number> {
  const at = await signedInstant(client);
  const signature = signatureOf(keyText({ number, publicKey, at }), signedBy);
  await client.query(
    "insert into register_key (number, public_key, from_at, signature) values ($1, $2, $3, $4)",
    [number, publicKey, at, signature],
  );
  return number;
}

/** The number of the key, which must be the register's last; the first one is taken into the register here. */
export async function numberOfKey(client: pg.ClientBase, key: KeyObject): Promise<number> {
  const publicKey = publicBytesOf(key);
  const last = await lastKey(client);
  if (!last) return addKey(client, { number: 1, publicKey, signedBy: key });
  if (last.publicKey.equals(publicKey)) return last.number;
  throw new Error(
    `The key at hand is not key ${last.number} of the register, so its log is not signed. Put that key back; after a rotation that broke off, npm run register-key ends it.`,
  );
}

/** Lets the key in use hand over to `next`, in a transaction of its own; gives the number of `next`. */
export async function rotateKey(
  client: pg.ClientBase,
  { key, next }: { key: KeyObject; next: KeyObject },
): Promise<number> {
  await client.query("begin");
  await lockLog(client);
  const former = await numberOfKey(client, key);
  const number = await addKey(client, { number: former + 1, publicKey: publicBytesOf(next), signedBy: key });
  await client.query("commit");
  return number;
}
