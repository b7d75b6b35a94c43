import type { EntityManager } from "@mikro-orm/postgresql";

import type { PlainDate } from "../platform/calendar.js";
import { Consent, type ConsentKind, ConsentText } from "./consent.entity.js";

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
