import { useLingui } from "@lingui/react/macro";
import type { EntryChangeGround, EntryChangeKind } from "../app/schema.generated";

export const changeKinds: readonly EntryChangeKind[] = [
  "RENEW",
  "SET_CATEGORY",
  "SET_DIRECTIONS",
  "SUSPEND",
  "REINSTATE",
  "EXCLUDE",
];
/** Grounds of each act that needs one (R24, R25). */
export const groundsOf: Readonly<Record<"SUSPEND" | "EXCLUDE", readonly EntryChangeGround[]>> = {
  SUSPEND: ["OWN_REQUEST", "LONG_LEAVE", "CONFLICT_COMPLAINT", "LAPSED_ASSIGNMENTS"],
  EXCLUDE: [
    "OWN_REQUEST",
    "DEATH",
    "UNRELIABLE_RESULTS",
    "UNDISCLOSED_CONFLICT",
    "FALSE_DOCUMENTS",
    "CONSENT_WITHDRAWN",
  ],
};

/** What an order does to an entry and on what ground, in words. */
export function useEntryChangeWords() {
  const { t } = useLingui();
  const kinds: Readonly<Record<EntryChangeKind, string>> = {
    RENEW: t`Renew for a new term`,
    SET_CATEGORY: t`Change the category`,
    SET_DIRECTIONS: t`Change the directions`,
    SUSPEND: t`Suspend`,
    REINSTATE: t`End the suspension`,
    EXCLUDE: t`Exclude from the register`,
  };
  const grounds: Readonly<Record<EntryChangeGround, string>> = {
    OWN_REQUEST: t`Own request`,
    LONG_LEAVE: t`Long leave`,
    CONFLICT_COMPLAINT: t`Unresolved complaint of a conflict of interest`,
    LAPSED_ASSIGNMENTS: t`Accepted assignments were not delivered`,
    DEATH: t`Death of the expert`,
    UNRELIABLE_RESULTS: t`Confirmed unreliable or biased results`,
    UNDISCLOSED_CONFLICT: t`Undisclosed conflict of interest`,
    FALSE_DOCUMENTS: t`False documents`,
    CONSENT_WITHDRAWN: t`Consent to processing was withdrawn`,
  };

  return {
    changeWord: (kind: EntryChangeKind) => kinds[kind],
    groundWord: (ground: EntryChangeGround) => grounds[ground],
  };
}
