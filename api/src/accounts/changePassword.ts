import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused } from "../platform/outcome.js";
import { Account, type Session } from "./account.entity.js";
import { AccountReason } from "./account.policy.js";
import { hashPassword, isSignedBy } from "./password.js";
import { refusedPassword } from "./password.rules.js";
import { endSessions, openSession } from "./sessions.js";

interface ChangePassword {
  /** The present one. */
  password: string;
  newPassword: string;
  secret: string;
  device: string | null;
}

/** Changes one's own password; every session ends, this browser gets a fresh one (T9). */
export async function changePassword(
  acting: Acting,
  { password, newPassword, secret, device }: ChangePassword,
): Promise<Outcome<Session, AccountReason>> {
  const { em, viewer, now } = acting;
  if (!viewer.accountId) return refused(AccountReason.NOT_FOUND);
  if (!(await isSignedBy(em, viewer, password))) return refused(AccountReason.PASSWORD_WRONG);
  const account = await em.findOneOrFail(Account, viewer.accountId);
  const problem = refusedPassword("newPassword", newPassword, account.email);
  if (problem) return problem;

  account.passwordHash = await hashPassword(newPassword);
  await endSessions(em, { accountId: account.id }, now);
  record(em, {
    regionId: account.regionId,
    act: "password.changed",
    actorId: viewer.personId,
    subjectId: account.id,
    at: now,
  });

  return done(await openSession(acting, { account, secret, device }));
}
