import { hash, verify } from "@node-rs/argon2";
import type { EntityManager } from "@mikro-orm/postgresql";

import { Account } from "./account.entity.js";
import { forgetAttempts, signingOf } from "./attempts.js";

/** Argon2id, as OWASP's password storage sheet has it: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A hash of nothing anybody knows: an unknown address costs as much time as a known one (T11). */
const nobodys = hash(crypto.randomUUID(), cost);

/** What is stored in a password's stead. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize("NFC"), cost);

/** Whether the password is the one that was hashed; takes as long when there is no hash. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const holds = await verify(passwordHash ?? (await nobodys), password.normalize("NFC"));

  return passwordHash !== null && holds;
}

/**
 * Whether the signed-in person entered their own password again: what "signed" means here (domain §5b). The caller
 * refuses with `PASSWORD_WRONG` and records the hash of what was signed in the journal.
 */
export async function isSignedBy(
  em: EntityManager,
  { accountId }: { accountId: string | null },
  password: string,
): Promise<boolean> {
  const account = accountId ? await em.findOne(Account, accountId) : null;
  const isSigned = await isPassword(account?.passwordHash ?? null, password);
  if (account && isSigned) await forgetAttempts(em, signingOf(account.id));

  return isSigned;
}
