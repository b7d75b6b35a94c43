import { column, computed, everyone, many, byId, readType } from "../platform/read/declare.js";
import { institutionRead, keepsBooks } from "./institution.reads.js";
import { fullNameOf, personRead } from "./person.reads.js";
import { municipalityRead, viewerPerson, viewerRegion } from "./place.reads.js";
import type { Viewer } from "./viewer.js";

const viewerSession = (viewer: Viewer): string | null => viewer.sessionId;

/** A post: to the person who holds it and to those who confirm it from a document (R91). */
export const employmentRead = readType<Viewer>({
  name: "Employment",
  table: "employment",
  idPrefix: "employment",
  visible: (row, bind) =>
    `(${row}.person_id = ${bind(viewerPerson, "text")}
      or (${bind(keepsBooks, "boolean")} and ${row}.region_id = ${bind(viewerRegion, "text")}))`,
  fields: {
    id: column("id", everyone),
    version: column("version", everyone),
    person: byId(() => personRead, "person_id", everyone),
    institution: byId(() => institutionRead, "institution_id", everyone),
    position: column("position", everyone),
    fromOn: column("from_on", everyone),
    toOn: column("to_on", everyone),
    // Of two main posts on a day the later gives the municipality (R91): this one is main while none has begun after it.
    isMain: computed(
      (
        row,
      ) => `(${row}.is_main and not exists (select from employment lm where lm.person_id = ${row}.person_id
        and lm.is_main and lm.from_on > ${row}.from_on and daterange(lm.from_on, lm.to_on, '[]')
          @> least(${row}.to_on, (clock_now() at time zone (select lz.time_zone from region lz where lz.id = ${row}.region_id))::date)))`,
      everyone,
    ),
    isEnteredAsMain: column("is_main", everyone),
    share: computed((row) => `${row}.share::float8`, everyone),
    isConfirmed: computed((row) => `${row}.confirmed_at is not null`, everyone),
  },
});

/** The text of a consent in one edition; consents refer to it for ever. */
export const consentTextRead = readType<Viewer>({
  name: "ConsentText",
  table: "consent_text",
  idPrefix: "consenttext",
  visible: (row, bind) => `${row}.region_id = ${bind(viewerRegion, "text")}`,
  fields: {
    id: column("id", everyone),
    kind: column("kind", everyone),
    edition: column("edition", everyone),
    bodyRu: column("body_ru", everyone),
    effectiveFromOn: column("effective_from_on", everyone),
  },
});

/** A consent: to the person who gave it. */
const consentRead = readType<Viewer>({
  name: "Consent",
  table: "consent",
  idPrefix: "consent",
  visible: (row, bind) => `${row}.person_id = ${bind(viewerPerson, "text")}`,
  fields: {
    id: column("id", everyone),
    kind: column("kind", everyone),
    text: byId(() => consentTextRead, "text_id", everyone),
    fields: column("fields", everyone),
    givenAt: column("given_at", everyone),
    withdrawnAt: column("withdrawn_at", everyone),
  },
});

/** A signed-in browser: to the person who signed in there. */
export const sessionRead = readType<Viewer>({
  name: "Session",
  table: "session",
  idPrefix: "session",
  visible: (row, bind) => `${row}.ended_at is null and ${row}.expires_at > clock_now()
    and exists (select from account a where a.id = ${row}.account_id and a.person_id = ${bind(viewerPerson, "text")})`,
  fields: {
    id: column("id", everyone),
    device: column("device", everyone),
    openedAt: column("created_at", everyone),
    expiresAt: column("expires_at", everyone),
    isThis: computed((row, bind) => `${row}.id = ${bind(viewerSession, "text")}`, everyone),
  },
});

/** The last yearly word of a person on their own data, which the journal keeps. */
const confirmedAt = (person: string): string => `(select max(jc.at) from journal jc
  where jc.subject_id = ${person}.id and jc.act = 'profile.confirmed')`;

/** What a person keeps of themselves: to nobody else. */
export const profileRead = readType<Viewer>({
  name: "Profile",
  table: "person",
  visible: (row, bind) => `${row}.id = ${bind(viewerPerson, "text")}`,
  fields: {
    id: column("id", everyone),
    version: column("version", everyone),
    surname: column("surname", everyone),
    givenName: column("given_name", everyone),
    patronymic: column("patronymic", everyone),
    fullName: computed(fullNameOf, everyone),
    phone: column("phone", everyone),
    occupation: column("occupation", everyone),
    municipality: byId(() => municipalityRead, "municipality_id", everyone),
    confirmedAt: computed(confirmedAt, everyone),
    isConfirmationDue: computed(
      (row) => `coalesce(${confirmedAt(row)} <= clock_now() - interval '1 year', true)`,
      everyone,
    ),
    employments: many(
      () => employmentRead,
      {
        where: (person, employment) => `${employment}.person_id = ${person}.id`,
        orderBy: (employment) =>
          `${employment}.to_on is not null, ${employment}.is_main desc, ${employment}.from_on desc, ${employment}.id`,
        limit: 100,
      },
      everyone,
    ),
    consents: many(
      () => consentRead,
      {
        where: (person, consent) => `${consent}.person_id = ${person}.id`,
        orderBy: (consent) => `${consent}.given_at desc, ${consent}.id`,
        limit: 100,
      },
      everyone,
    ),
    publicFields: computed(
      (
        row,
      ) => `coalesce((select k.fields from consent k where k.person_id = ${row}.id and k.kind = 'DISSEMINATION'
        and k.withdrawn_at is null order by k.given_at desc limit 1), '{}'::text[])`,
      everyone,
    ),
  },
});
