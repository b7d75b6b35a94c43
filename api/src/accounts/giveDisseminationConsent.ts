import type { Acting } from "../context.js";
import { dateIn } from "../platform/calendar.js";
import { done, invalid, type Outcome, refused } from "../platform/outcome.js";
import { AccountReason } from "./account.policy.js";
import type { PublicField } from "./consent.entity.js";
import { consentTextOn, endConsents, giveConsent } from "./consents.js";

interface GiveDisseminationConsent {
  /** The edition that was shown. */
  textId: string;
  fields: readonly PublicField[];
}

/** Opens the ticked fields of one's own to everybody, and no others; the consent before ends (R02, R83). */
export async function giveDisseminationConsent(
  { em, viewer, now }: Acting,
  { textId, fields }: GiveDisseminationConsent,
): Promise<Outcome<string, AccountReason>> {
  if (!viewer.accountId || !viewer.personId) return refused(AccountReason.NOT_FOUND);
  const { regionId, personId } = viewer;
  const text = await consentTextOn(em, { regionId, kind: "DISSEMINATION" }, dateIn(now, viewer.timeZone));
  if (!text || text.id !== textId) return invalid({ path: "textId", code: "TEXT_CHANGED" });
  const ticked = [...new Set(fields)];
  if (ticked.length === 0) return invalid({ path: "fields", code: "TOO_FEW", values: { least: 1 } });

  await endConsents(em, { personId, kind: "DISSEMINATION" }, now);
  giveConsent(em, { regionId, personId, text, fields: ticked }, now);

  return done(viewer.accountId);
}
