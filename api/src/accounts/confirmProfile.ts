import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused, stale } from "../platform/outcome.js";
import { AccountReason } from "./account.policy.js";
import { Person } from "./person.entity.js";

interface ConfirmProfile {
  version: number;
}

/** Says that what the person keeps of themselves is right today; asked for once a year. The journal alone keeps it. */
export async function confirmProfile(
  { em, viewer, now }: Acting,
  { version }: ConfirmProfile,
): Promise<Outcome<string, AccountReason>> {
  const { accountId, personId, regionId } = viewer;
  if (!accountId || !personId) return refused(AccountReason.NOT_FOUND);
  const person = await em.findOneOrFail(Person, personId);
  if (person.version !== version) return stale(personId);

  record(em, {
    regionId,
    act: "profile.confirmed",
    actorId: personId,
    subjectId: personId,
    at: now,
    proves: { name: person.fullName() },
  });
  return done(accountId);
}
