import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import { Account, type Locale } from "./account.entity.js";
import { AccountReason } from "./account.policy.js";
import { Municipality } from "./municipality.entity.js";
import { Person } from "./person.entity.js";
import { lineProblem, longestName, phoneIn, tidy } from "./person.rules.js";

/** What is left out stays; null clears what may be empty. */
interface UpdateProfile {
  version: number;
  surname?: string | null;
  givenName?: string | null;
  patronymic?: string | null;
  phone?: string | null;
  occupation?: string | null;
  municipalityId?: string | null;
  locale?: Locale | null;
  hasShortcuts?: boolean | null;
}

/** Changes what a person keeps of themselves. */
export async function updateProfile(
  { em, viewer, now }: Acting,
  input: UpdateProfile,
): Promise<Outcome<string, AccountReason>> {
  if (!viewer.accountId || !viewer.personId) return refused(AccountReason.NOT_FOUND);
  const person = await em.findOneOrFail(Person, viewer.personId);
  if (person.version !== input.version) return stale(person.id);
  const account = await em.findOneOrFail(Account, viewer.accountId);
  const municipality = input.municipalityId
    ? await em.findOne(Municipality, { id: input.municipalityId, regionId: viewer.regionId, toOn: null })
    : null;
  const problems = [
    input.surname == null ? null : lineProblem("surname", input.surname, longestName),
    input.givenName == null ? null : lineProblem("givenName", input.givenName, longestName),
    input.patronymic ? lineProblem("patronymic", input.patronymic, longestName) : null,
    input.occupation == null ? null : lineProblem("occupation", input.occupation, longestName),
    input.phone && !phoneIn(input.phone) ? { path: "phone", code: "MALFORMED" } : null,
    input.municipalityId && !municipality ? { path: "municipalityId", code: "UNKNOWN" } : null,
  ].filter((problem) => problem !== null);
  if (problems.length > 0) return invalid(...problems);

  if (input.surname != null) person.surname = tidy(input.surname);
  if (input.givenName != null) person.givenName = tidy(input.givenName);
  if (input.patronymic !== undefined) person.patronymic = input.patronymic ? tidy(input.patronymic) : null;
  if (input.phone !== undefined) person.phone = input.phone ? phoneIn(input.phone) : null;
  if (input.occupation != null) person.occupation = tidy(input.occupation);
  if (municipality) em.assign(person, { municipality });
  if (input.locale) account.locale = input.locale;
  if (input.hasShortcuts != null) account.hasShortcuts = input.hasShortcuts;
  record(em, {
    regionId: viewer.regionId,
    act: "profile.updated",
    actorId: viewer.personId,
    subjectId: viewer.personId,
    at: now,
    proves: { name: person.fullName() },
  });

  return done(viewer.accountId);
}
