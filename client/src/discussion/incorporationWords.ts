import { useLingui } from "@lingui/react/macro";
import type { IncorporationRefusalReason } from "../app/schema.generated";

/** Why a link was not made or not taken back, in words. */
export function useIncorporationReasons(): Record<IncorporationRefusalReason, string> {
  const { t } = useLingui();
  return {
    NOT_FOUND: t`This is no longer there. Reload the page.`,
    SIGN_IN_REQUIRED: t`Sign in first.`,
    NOT_ALLOWED: t`Only the group that writes the document can do this.`,
    INVALID_STATE: t`The document is not being revised.`,
    NO_DRAFT: t`Upload the next version first.`,
    NOT_ANSWERED: t`The proposal has no signed answer.`,
    NOT_ACCEPTED: t`Only accepted proposals are taken up in the text.`,
    ALREADY_LINKED: t`The proposal is linked to this place already.`,
  };
}
