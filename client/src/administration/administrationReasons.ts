import { useLingui } from "@lingui/react/macro";

/** Why an act of the desk was not done. */
export function useAdministrationReasons(): Record<string, string> {
  const { t } = useLingui();
  return {
    NOT_FOUND: t`This is no longer there, or it is not for you.`,
    OWN_EMPLOYMENT: t`Nobody confirms a post of their own. Ask another registrar.`,
    EMPLOYER_UNCONFIRMED: t`The institution is not confirmed yet. Confirm it or join it first.`,
    TARGET_UNCONFIRMED: t`An entry is joined to a confirmed one. Confirm that one first.`,
    DIFFERENT_TAXPAYERS: t`The entries have different taxpayer numbers, so they are two institutions.`,
    DAY_TRANSFERRED: t`One of the days is transferred already. Reload the calendar.`,
    DAY_PAST: t`The day has been; what was counted by it stays as it was.`,
    USED: t`A round was opened with this edition, so it stays as it is. Make a new edition.`,
    RETIRED: t`The edition is out of use.`,
    LAST_IN_USE: t`It is the last edition that rounds can be opened with. Make another one first.`,
  };
}
