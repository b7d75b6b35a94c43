import type { Acting } from "../context.js";
import { done, type Outcome, refused } from "../platform/outcome.js";
import { AccountReason } from "./account.policy.js";
import type { SendLetter } from "./letters.js";

/**
 * Has a link for a new password sent to an address. `letterId` is the counted request, null when there were too many. Whether
 * anybody has the address is found out by the mail job, so the answer and its time tell nothing (T11).
 */
export async function requestPasswordReset(
  { em, now }: Acting,
  { letterId }: { letterId: number | null },
  send: SendLetter,
): Promise<Outcome<Date, AccountReason>> {
  if (letterId === null) return refused(AccountReason.TOO_MANY_ATTEMPTS);

  await send(em, "resetPassword", String(letterId));
  return done(now);
}
