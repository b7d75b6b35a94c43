import { useLingui } from "@lingui/react/macro";
import type { Verdict } from "./reviewContent";

export const verdicts = ["APPROVE", "APPROVE_WITH_REMARKS", "REVISE", "REJECT"] as const satisfies Verdict[];

/** The verdicts in words, with what each means. */
export function useVerdictWords(): Record<Verdict, { word: string; hint: string }> {
  const { t } = useLingui();
  return {
    APPROVE: { word: t`To approve`, hint: t`The document can be used as it is.` },
    APPROVE_WITH_REMARKS: {
      word: t`To approve, with remarks`,
      hint: t`Remarks may be taken into account, but do not hold the document up.`,
    },
    REVISE: { word: t`To send back for revision`, hint: t`At least one remark has to be marked mandatory.` },
    REJECT: { word: t`To reject`, hint: t`At least one remark has to be marked mandatory.` },
  };
}
