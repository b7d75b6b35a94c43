import type { EntityManager } from "@mikro-orm/postgresql";

import { forUpdate } from "../platform/act.js";
import { newSecret } from "../platform/ids.js";
import { hashOf } from "../platform/session.js";
import { type Account, AccountToken, type TokenPurpose } from "./account.entity.js";

const lifetime = 30 * 60_000;

/**
 * Makes the secret of a link for half an hour; the one before it for the same purpose is void. Only the letter ever holds
 * the secret: it is made where the letter is sent, and hashed at rest (T12).
 */
export async function makeToken(
  em: EntityManager,
  { account, purpose }: { account: Account; purpose: TokenPurpose },
  now: Date,
): Promise<string> {
  const secret = newSecret();
  await em.nativeUpdate(AccountToken, { account: account.id, purpose, usedAt: null }, { usedAt: now });
  em.create(AccountToken, {
    regionId: account.regionId,
    createdAt: now,
    account,
    purpose,
    tokenHash: hashOf(secret),
    expiresAt: new Date(now.getTime() + lifetime),
  });

  return secret;
}

/** The token of a link that may be used now, locked against a second use; null when it is unknown, used, over or for another purpose. */
export async function findToken(
  em: EntityManager,
  { secret, purpose }: { secret: string; purpose: TokenPurpose },
  now: Date,
): Promise<AccountToken | null> {
  return em.findOne(
    AccountToken,
    { tokenHash: hashOf(secret), purpose, usedAt: null, expiresAt: { $gt: now } },
    { ...forUpdate, populate: ["account"] },
  );
}
