import type { EntityManager } from "@mikro-orm/postgresql";

import type { PlainDate } from "../platform/calendar.js";
import { newId } from "../platform/ids.js";
import { record } from "../platform/journal.js";
import { Consent, type ConsentKind, ConsentText, type PublicField } from "./consent.entity.js";

/** The edition of a consent's text in force on `day`; null while the region has none. */
export async function consentTextOn(
  em: EntityManager,
  { regionId, kind }: { regionId: string; kind: ConsentKind },
  day: PlainDate,
): Promise<ConsentText | null> {
  const [text] = await em.find(
    ConsentText,
    { regionId, kind, effectiveFromOn: { $lte: day } },
    { orderBy: [{ effectiveFromOn: "desc" }, { edition: "desc" }], limit: 1 },
  );

  return text ?? null;
}

/** Ends what the person agreed to before; gives the consents that held. */
export async function endConsents(
  em: EntityManager,
  { personId, kind }: { personId: string; kind: ConsentKind },
  now: Date,
): Promise<Consent[]> {
  const held = await em.find(Consent, { person: personId, kind, withdrawnAt: null });
  for (const consent of held) consent.withdrawnAt = now;

  return held;
}

interface GivenConsent {
  regionId: string;
  /** The person's id; the person need not be stored yet. */
  personId: string;
  text: ConsentText;
  /** Opened to everybody; none for PROCESSING. */
  fields?: readonly PublicField[];
}

/** What a person agrees to, with its row in the journal (R02). */
export function giveConsent(
  em: EntityManager,
  { regionId, personId, text, fields = [] }: GivenConsent,
  now: Date,
): void {
  const id = newId("consent");
  em.create(Consent, {
    id,
    regionId,
    createdAt: now,
    createdById: personId,
    person: personId,
    text,
    kind: text.kind,
    fields: [...fields],
    givenAt: now,
  });
  record(em, {
    regionId,
    act: "consent.given",
    actorId: personId,
    subjectId: personId,
    at: now,
    refs: { consent: id, text: text.id },
    proves: { text: text.hash, ...(fields.length > 0 && { fields: fields.toSorted().join(" ") }) },
  });
}
