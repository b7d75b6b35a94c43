import type { EntityManager } from "@mikro-orm/postgresql";

import type { Acting } from "../context.js";
import {
  type Done,
  done,
  type Invalid,
  invalid,
  type Outcome,
  type Refused,
  refused,
} from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { Account, type Session } from "./account.entity.js";
import { AccountReason, may } from "./account.policy.js";
import { forgetAttempts, mayTryPassword, signInOf } from "./attempts.js";
import { emailIn } from "./email.rules.js";
import { isPassword } from "./password.js";
import { longestPassword } from "./password.rules.js";
import { openSession } from "./sessions.js";

interface Credentials {
  /** As it was typed. */
  email: string;
  password: string;
  /** Network address of the request. */
  address: string | undefined;
}

/**
 * The id of the account whose address and password these are. Counts the try first; an unknown address, an account without
 * a password and a wrong one are the same answer after the same work (T10, T11).
 */
export async function checkPassword(
  em: EntityManager,
  { email: typed, password, address }: Credentials,
): Promise<Done<string> | Invalid | Refused<AccountReason>> {
  const email = emailIn(typed);
  if (!email) return invalid({ path: "email", code: "MALFORMED" });
  if (password.length > longestPassword)
    return invalid({ path: "password", code: "TOO_LONG", values: { most: longestPassword } });

  const of = signInOf(email);
  if (!(await mayTryPassword(em.fork(), { of, address }))) return refused(AccountReason.TOO_MANY_ATTEMPTS);

  const account = await em.findOne(Account, { email });
  const isRight = await isPassword(account?.passwordHash ?? null, password);
  if (!account || !isRight) return refused(AccountReason.WRONG_EMAIL_OR_PASSWORD);

  await forgetAttempts(em, of);
  return done(account.id);
}

interface SignIn {
  /** Of `checkPassword`. */
  accountId: string;
  secret: string;
  device: string | null;
}

/** Opens a session for the person whose password was right. */
export async function signIn(
  acting: Acting,
  { accountId, secret, device }: SignIn,
): Promise<Outcome<Session, AccountReason>> {
  const account = await acting.em.findOneOrFail(Account, accountId);
  const reason = whyNot(may.signIn, { account });
  if (reason) return refused(reason);

  return done(await openSession(acting, { account, secret, device }));
}
