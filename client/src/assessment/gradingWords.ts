import { useLingui } from "@lingui/react/macro";
import type { CaseGradingRefusalReason } from "../app/schema.generated";

/** Why an act on a case was refused, and what helps. */
export function useGradingRefusals(): Record<CaseGradingRefusalReason, string> {
  const { t } = useLingui();
  return {
    NOT_FOUND: t`There is nothing here, or it is not for you.`,
    NOT_ASSESSOR: t`Only assessors grade cases.`,
    EMPLOYER_UNKNOWN: t`Your place of work is not confirmed yet. The registrar confirms it; until then cases are not given out, so that nobody grades a colleague.`,
    LEASE_LIMIT: t`You hold three cases. Grade one of them or give it back, then take the next.`,
    NOTHING_WAITS: t`No case waits for you now.`,
    ALREADY_SUBMITTED: t`This grade is given. A grade that was given never changes.`,
    LEASE_OVER: t`The time for this case is over, and it went back to the queue. Your marks come back with it if it is given to you again.`,
    NOT_NEEDED: t`This case needs no grade of yours any more. Give it back.`,
  };
}
