import type { Acting } from "../context.js";
import { dateIn } from "../platform/calendar.js";
import { record } from "../platform/journal.js";
import { done, invalid, type InputProblem, type Outcome } from "../platform/outcome.js";
import { Account, type Locale } from "./account.entity.js";
import { consentTextOn, giveConsent } from "./consents.js";
import { emailIn } from "./email.rules.js";
import type { SendLetter } from "./letters.js";
import { Municipality } from "./municipality.entity.js";
import { hashPassword } from "./password.js";
import { passwordProblem } from "./password.rules.js";
import { lineProblem, longestName, tidy } from "./person.rules.js";
import { Person } from "./person.entity.js";

export interface SignUp {
  email: string;
  password: string;
  surname: string;
  givenName: string;
  patronymic?: string | null;
  municipalityId: string;
  occupation: string;
  locale: Locale;
  /** The edition of the processing consent that was ticked; null when it was not. */
  consentTextId?: string | null;
}

/** What is wrong with the form as it was typed, before anything is looked up. */
function problemsIn(input: SignUp, email: string | null): InputProblem[] {
  const { password, surname, givenName, patronymic, occupation } = input;

  return [
    lineProblem("surname", surname, longestName),
    lineProblem("givenName", givenName, longestName),
    patronymic ? lineProblem("patronymic", patronymic, longestName) : null,
    lineProblem("occupation", occupation, longestName),
    email ? null : { path: "email", code: "MALFORMED" },
    passwordProblem("password", password, email),
  ].filter((problem) => problem !== null);
}

/**
 * Makes a person with an unconfirmed account and the consent to processing they ticked (R02, R31). For an address that has
 * an account nothing is made and its owner is written to; the outcome is the same (T11).
 */
export async function signUp(
  { em, viewer, now }: Acting,
  input: SignUp,
  send: SendLetter,
): Promise<Outcome<Date>> {
  const { regionId } = viewer;
  const email = emailIn(input.email);
  const problems = problemsIn(input, email);
  const municipality = await em.findOne(Municipality, { id: input.municipalityId, regionId, toOn: null });
  if (!municipality) problems.push({ path: "municipalityId", code: "UNKNOWN" });
  const text = await consentTextOn(em, { regionId, kind: "PROCESSING" }, dateIn(now, viewer.timeZone));
  if (!text || text.id !== input.consentTextId)
    problems.push({ path: "consentTextId", code: "CONSENT_NEEDED" });
  if (!email || !municipality || !text || problems.length > 0) return invalid(...problems);

  const passwordHash = await hashPassword(input.password);
  const known = await em.findOne(Account, { email });
  if (known) {
    await send(em, known.isConfirmed() ? "alreadyRegistered" : "confirmEmail", known.id);
    return done(now);
  }

  const person = em.create(Person, {
    regionId,
    createdAt: now,
    surname: tidy(input.surname),
    givenName: tidy(input.givenName),
    patronymic: input.patronymic ? tidy(input.patronymic) : null,
    municipality,
    occupation: tidy(input.occupation),
  });
  const account = em.create(Account, {
    regionId,
    createdAt: now,
    person,
    email,
    passwordHash,
    locale: input.locale,
  });
  await em.flush();
  record(em, {
    regionId,
    act: "account.signedUp",
    actorId: person.id,
    subjectId: account.id,
    at: now,
    refs: { person: person.id },
  });
  giveConsent(em, { regionId, personId: person.id, text }, now);
  await send(em, "confirmEmail", account.id);

  return done(now);
}
