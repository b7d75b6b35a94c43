import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused } from "../platform/outcome.js";
import { AccountReason } from "./account.policy.js";
import { endConsents } from "./consents.js";

/** Takes back what everybody may see of oneself: hidden with the next request; entry and past orders remain (R83). */
export async function withdrawDisseminationConsent({
  em,
  viewer,
  now,
}: Acting): Promise<Outcome<string, AccountReason>> {
  const { accountId, personId } = viewer;
  if (!accountId || !personId) return refused(AccountReason.NOT_FOUND);
  const ended = await endConsents(em, { personId, kind: "DISSEMINATION" }, now);
  if (ended.length === 0) return refused(AccountReason.NO_CONSENT);

  record(em, {
    regionId: viewer.regionId,
    act: "consent.withdrawn",
    actorId: personId,
    subjectId: personId,
    at: now,
    refs: { consent: ended[0]!.id },
  });

  return done(accountId);
}
