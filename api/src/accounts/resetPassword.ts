import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused } from "../platform/outcome.js";
import type { Session } from "./account.entity.js";
import { AccountReason } from "./account.policy.js";
import { forgetAttempts, signInOf } from "./attempts.js";
import { hashPassword } from "./password.js";
import { refusedPassword } from "./password.rules.js";
import { endSessions, openSession } from "./sessions.js";
import { findToken } from "./tokens.js";

interface ResetPassword {
  token: string;
  newPassword: string;
  secret: string;
  device: string | null;
}

/**
 * Sets a new password by the link of a letter, ends every session and opens one here. It also begins the count of tries anew:
 * the way in for somebody whose account a stranger's tries have closed (T10).
 */
export async function resetPassword(
  acting: Acting,
  { token: linkSecret, newPassword, secret, device }: ResetPassword,
): Promise<Outcome<Session, AccountReason>> {
  const { em, now } = acting;
  const token = await findToken(em, { secret: linkSecret, purpose: "RESET_PASSWORD" }, now);
  if (!token) return refused(AccountReason.LINK_OVER);
  const account = token.account.getEntity();
  if (account.disabledAt) return refused(AccountReason.DISABLED);
  const problem = refusedPassword("newPassword", newPassword, account.email);
  if (problem) return problem;

  token.usedAt = now;
  account.passwordHash = await hashPassword(newPassword);
  account.confirmedAt ??= now;
  await endSessions(em, { accountId: account.id }, now);
  await forgetAttempts(em, signInOf(account.email));
  record(em, {
    regionId: account.regionId,
    act: "password.reset",
    actorId: account.person.id,
    subjectId: account.id,
    at: now,
  });

  return done(await openSession(acting, { account, secret, device }));
}
