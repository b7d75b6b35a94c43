import { useLingui } from "@lingui/react/macro";
import type {
  AssessmentPart,
  AssessmentRefusalReason,
  AttemptState,
  ItemComponent,
} from "../app/schema.generated";
import type { Tone } from "../ui/StatusChip";

export const attemptTones: Readonly<Record<AttemptState, Tone>> = {
  SCHEDULED: "quiet",
  IN_PROGRESS: "active",
  SUBMITTED: "active",
  GRADING: "active",
  GRADED: "active",
  PUBLISHED: "done",
  APPEALED: "soon",
  NO_SHOW: "late",
  INVALIDATED: "quiet",
};

/** Whether what came of an attempt may be read. */
export const hasResult = (state: AttemptState): boolean => state === "PUBLISHED" || state === "APPEALED";

/** The words of the assessment that several pages share. */
export function useAssessmentWords() {
  const { t } = useLingui();
  const parts: Readonly<Record<AssessmentPart, string>> = {
    TEST: t`Test`,
    EXPERT_TASK: t`Expert task`,
    CASE: t`Case`,
    INTERVIEW: t`Interview`,
  };
  const states: Readonly<Record<AttemptState, string>> = {
    SCHEDULED: t`Scheduled`,
    IN_PROGRESS: t`Under way`,
    SUBMITTED: t`Handed in`,
    GRADING: t`Being graded`,
    GRADED: t`Checked`,
    PUBLISHED: t`Result published`,
    APPEALED: t`Appeal under way`,
    NO_SHOW: t`Not taken`,
    INVALIDATED: t`Does not count`,
  };
  const components: Readonly<Record<ItemComponent, string>> = {
    GOALS: t`Goals`,
    INDICATORS: t`Indicators`,
    COLLECTION_METHODS: t`Collecting and processing information`,
    MONITORING: t`Monitoring`,
    ANALYSIS: t`Analysis of results`,
    TARGETED_RECOMMENDATIONS: t`Targeted recommendations`,
    MEASURES: t`Measures`,
    MANAGEMENT_DECISIONS: t`Management decisions`,
    EFFECTIVENESS_ANALYSIS: t`Analysis of effectiveness`,
    EXPERTISE_PROCEDURE: t`Procedure of expertise`,
    ETHICS: t`Ethics of expertise`,
    MEASUREMENT: t`Measurement`,
  };
  return { parts, states, components };
}

/** What to do about a refusal of the assessment. */
export function useAssessmentReasons(): Partial<Record<AssessmentRefusalReason, string>> {
  const { t } = useLingui();
  return {
    APPEAL_TOO_LATE: t`The time to appeal is over; the result stands.`,
    APPEALED_BEFORE: t`You have appealed against this result already. An appeal is filed once.`,
    GRADE_MISSING: t`A clean grade is missing. An assessor who had nothing to do with the case gives it first.`,
    OWN_CASE: t`It is your own case, so another registrar writes the decision down.`,
    INVALID_STATE: t`This has been decided meanwhile. Open the page again.`,
  };
}
