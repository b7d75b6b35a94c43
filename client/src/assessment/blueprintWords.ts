import { useLingui } from "@lingui/react/macro";
import type { ItemComponent } from "../app/schema.generated";
import { useAssessmentWords } from "./assessmentWords";

/** The words of blueprints and of what is scheduled by them, besides those that all pages share. */
export function useBlueprintWords() {
  const { t } = useLingui();
  const shared = useAssessmentWords();
  /** «Общая часть: Цели», «Направление 1.2: любой раздел». */
  const cellName = (directionCode: string | null, component: ItemComponent | null | undefined): string => {
    const about = component ? shared.components[component] : t`any section`;
    return directionCode === null ? t`Common part: ${about}` : t`Direction ${directionCode}: ${about}`;
  };
  return { ...shared, cellName };
}

/** Why not, in words, for every act of scheduling. */
export function useSchedulingReasons(): Record<string, string> {
  const { t } = useLingui();
  return {
    NOT_FOUND: t`There is nothing here, or it is not for you.`,
    NOT_REGISTRAR: t`Only the registrar does this.`,
    CONFLICT_OF_INTEREST: t`It is your own application, so another registrar has to do this.`,
    INVALID_STATE: t`The application or the attempt is at another step now. Reload the page to see which.`,
    NO_BLUEPRINT: t`No blueprint is in force. Issue one first.`,
    NO_CASE: t`The bank has no case that this candidate has not met. Release more items with an extended answer.`,
    NO_SAMPLES: t`There are fewer sample documents than the expert task needs.`,
  };
}
