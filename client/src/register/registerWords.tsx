import { useLingui } from "@lingui/react/macro";
import type { EntryEventKind, EntryState, ExpertCategory } from "../app/schema.generated";
import { StatusChip, type Tone } from "../ui/StatusChip";

const tones: Readonly<Record<EntryState, Tone>> = {
  ACTIVE: "done",
  LISTED: "done",
  SUSPENDED: "soon",
  EXPIRED: "quiet",
  EXCLUDED: "late",
  CLOSED: "quiet",
};

export const categories: readonly ExpertCategory[] = ["BASIC", "SENIOR", "LEADING"];
export const expertStates: readonly EntryState[] = ["ACTIVE", "SUSPENDED", "EXPIRED", "EXCLUDED"];

/** The register's own words. */
export function useRegisterWords() {
  const { t } = useLingui();
  const states: Readonly<Record<EntryState, string>> = {
    ACTIVE: t`In force`,
    SUSPENDED: t`Suspended`,
    EXPIRED: t`Term is over`,
    EXCLUDED: t`Excluded`,
    LISTED: t`Takes part in a group`,
    CLOSED: t`Participation is over`,
  };
  const ofCategory: Readonly<Record<ExpertCategory, string>> = {
    BASIC: t`Expert`,
    SENIOR: t`Senior expert`,
    LEADING: t`Leading expert`,
  };
  const events: Readonly<Record<EntryEventKind, string>> = {
    INCLUDED: t`Entered in the register`,
    RENEWED: t`Term renewed`,
    CATEGORY_SET: t`Category changed`,
    DIRECTIONS_SET: t`Directions changed`,
    SUSPENDED: t`Suspended`,
    REINSTATED: t`In force again`,
    EXCLUDED: t`Excluded`,
    EMPLOYER_CHANGED: t`Main employer changed`,
    LISTED: t`Entered as a participant of a group`,
    CLOSED: t`Participation is over`,
    ANNULLED: t`Annulled with the import that brought it`,
  };

  return {
    stateWord: (state: EntryState) => states[state],
    /** The category of that name; null of anything else. */
    categoryOf: (name: string | null) => categories.find((category) => category === name) ?? null,
    categoryWord: (category: ExpertCategory) => ofCategory[category],
    eventWord: (kind: EntryEventKind) => events[kind],
  };
}

/** The state of an entry as a word with a sign. */
export function EntryStateChip({ state }: { state: EntryState }) {
  const { stateWord } = useRegisterWords();
  return <StatusChip tone={tones[state]}>{stateWord(state)}</StatusChip>;
}
