import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused } from "../platform/outcome.js";
import { AccountReason } from "./account.policy.js";
import { findToken } from "./tokens.js";

/** Confirms the address whose letter held this secret; from then on the person can sign in. */
export async function confirmEmail(
  { em, now }: Acting,
  { token: secret }: { token: string },
): Promise<Outcome<Date, AccountReason>> {
  const token = await findToken(em, { secret, purpose: "CONFIRM_EMAIL" }, now);
  if (!token) return refused(AccountReason.LINK_OVER);

  const account = token.account.getEntity();
  token.usedAt = now;
  account.confirmedAt ??= now;
  record(em, {
    regionId: account.regionId,
    act: "account.confirmed",
    actorId: account.person.id,
    subjectId: account.id,
    at: now,
  });

  return done(now);
}
