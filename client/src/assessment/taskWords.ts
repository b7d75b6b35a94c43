import { useLingui } from "@lingui/react/macro";
import type { ExpertTaskRefusalReason } from "../app/schema.generated";

/** Why an act on an expert task was refused, and what helps. */
export function useTaskRefusals(): Record<ExpertTaskRefusalReason, string> {
  const { t } = useLingui();
  return {
    NOT_FOUND: t`There is nothing here, or it is not for you.`,
    TOO_EARLY: t`The task is not open yet.`,
    TOO_LATE: t`The last day of the task is over. What was marked is handed in.`,
    INVALID_STATE: t`The task was handed in or begun elsewhere. Load the page anew.`,
    TOO_FEW_SAMPLES: t`There are not enough documents for the task yet. Tell the registrar; the task stays yours.`,
    NOT_COMPLETE: t`Mark every criterion of every document first.`,
  };
}
