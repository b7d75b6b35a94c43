import { useLingui } from "@lingui/react/macro";
import type { ApplicationState } from "../app/schema.generated";
import { StateLine } from "../ui/StateLine";
import { applicationTones, useApplicationWords } from "./applicationWords";

interface ApplicationStateTextProps {
  state: ApplicationState;
  checkBy: string | null;
  resubmitBy: string | null;
  /** Spoken to the candidate. */
  isOwn: boolean;
}

/** Where an application stands, what comes next and by when. */
export function ApplicationStateText({ state, checkBy, resubmitBy, isOwn }: ApplicationStateTextProps) {
  const { t } = useLingui();
  const { states } = useApplicationWords();
  const next: Partial<Record<ApplicationState, string>> = {
    DRAFT: isOwn ? t`Fill it in and submit it` : "",
    SUBMITTED: t`The registrar checks it`,
    RETURNED: isOwn ? t`Complete it and submit it again` : t`The candidate completes it`,
    ADMITTED: isOwn ? t`The regional centre tells you when the assessment is` : t`The assessment is awaited`,
    ASSESSMENT: t`The assessment runs`,
    ASSESSED: t`The commission takes it up at its next session`,
    AT_COMMISSION: t`The commission decides`,
    RECOMMENDED: t`The ministry issues the order`,
  };
  const by = state === "SUBMITTED" ? checkBy : state === "RETURNED" ? resubmitBy : null;

  return <StateLine state={states[state]} tone={applicationTones[state]} next={next[state]} by={by} />;
}
