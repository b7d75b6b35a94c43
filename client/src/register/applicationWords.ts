import { useLingui } from "@lingui/react/macro";
import type {
  RefusalGround,
  ApplicationDocumentKind,
  ApplicationEventKind,
  ApplicationPart,
  ApplicationPurpose,
  ApplicationState,
  AssessmentOutcome,
  EducationLevel,
  TrainingKind,
} from "../app/schema.generated";
import type { Tone } from "../ui/StatusChip";

export const applicationTones: Readonly<Record<ApplicationState, Tone>> = {
  DRAFT: "active",
  SUBMITTED: "active",
  RETURNED: "soon",
  ADMITTED: "active",
  ASSESSMENT: "active",
  ASSESSED: "active",
  AT_COMMISSION: "active",
  RECOMMENDED: "done",
  COMPLETED: "done",
  NOT_ADMITTED: "late",
  REFUSED: "late",
  WITHDRAWN: "quiet",
  EXPIRED: "quiet",
};

/** The words of applications. */
export function useApplicationWords() {
  const { t } = useLingui();
  const purposes: Readonly<Record<ApplicationPurpose, string>> = {
    INITIAL: t`Inclusion in the register`,
    RENEWAL: t`Renewal of the term`,
    CATEGORY_CHANGE: t`Another category`,
    DIRECTION_EXTENSION: t`Further directions`,
  };
  const states: Readonly<Record<ApplicationState, string>> = {
    DRAFT: t`Draft`,
    SUBMITTED: t`Being checked`,
    RETURNED: t`Returned for completion`,
    ADMITTED: t`Admitted to the assessment`,
    NOT_ADMITTED: t`Not admitted`,
    ASSESSMENT: t`Assessment under way`,
    ASSESSED: t`Assessed`,
    AT_COMMISSION: t`Before the commission`,
    RECOMMENDED: t`Recommended for the order`,
    REFUSED: t`Refused by the commission`,
    COMPLETED: t`Entered by the order`,
    WITHDRAWN: t`Withdrawn by the candidate`,
    EXPIRED: t`Lapsed`,
  };
  const events: Readonly<Record<ApplicationEventKind, string>> = {
    SUBMITTED: t`Application submitted`,
    RETURNED: t`Returned for completion`,
    ADMITTED: t`Admitted to the assessment`,
    NOT_ADMITTED: t`Not admitted`,
    ASSESSMENT_SCHEDULED: t`Assessment scheduled`,
    RESULT_ENTERED: t`Result of the assessment entered`,
    RESULT_PUBLISHED: t`Result of the assessment published`,
    APPEAL_DECIDED: t`Appeal decided`,
    PUT_ON_AGENDA: t`Put on the agenda of the commission`,
    DEFERRED: t`Deferred by the commission`,
    RECOMMENDED: t`The commission has decided for it`,
    REFUSED: t`Refused by the commission`,
    COMPLETED: t`Entered by the order`,
    WITHDRAWN: t`Withdrawn by the candidate`,
    EXPIRED: t`Lapsed: it was not submitted again in time`,
  };
  const parts: Readonly<Record<ApplicationPart, string>> = {
    PURPOSE: t`Directions`,
    EDUCATION: t`Education`,
    SERVICE: t`Service`,
    TRAINING: t`Further training`,
    EXPERIENCE: t`Experience`,
    DOCUMENTS: t`Documents`,
    CONSENTS: t`Consents`,
  };
  const grounds: Readonly<Record<RefusalGround, string>> = {
    NO_HIGHER_EDUCATION: t`No higher education`,
    SHORT_SERVICE: t`Too short a service in education`,
    NO_TRAINING: t`No training in expertise of the last years`,
    UNRELIABLE_INFORMATION: t`The documents do not confirm what was told`,
    GAPS_REMAIN: t`The gaps that were named were not closed`,
    ASSESSMENT_NOT_PASSED: t`The assessment was not passed`,
    NO_SHOW: t`The candidate did not come to the assessment`,
    CONDITIONS_NOT_MET: t`The conditions are not met`,
    OTHER: t`Another ground`,
  };
  const documents: Readonly<Record<ApplicationDocumentKind, string>> = {
    DIPLOMA: t`Diploma of education`,
    EMPLOYMENT: t`Employment record`,
    TRAINING: t`Document of further training`,
    RECOMMENDATION: t`Recommendation`,
    CONSENT: t`Consent on paper`,
  };
  const levels: Readonly<Record<EducationLevel, string>> = {
    SECONDARY_VOCATIONAL: t`Secondary vocational`,
    BACHELOR: t`Higher, bachelor`,
    SPECIALIST: t`Higher, specialist`,
    MASTER: t`Higher, master`,
    POSTGRADUATE: t`Higher, postgraduate`,
  };
  const trainings: Readonly<Record<TrainingKind, string>> = {
    RETRAINING: t`Professional retraining`,
    CPD: t`Continuing education`,
  };
  const outcomes: Readonly<Record<AssessmentOutcome, string>> = {
    PASSED: t`Passed`,
    FAILED: t`Failed`,
    NO_SHOW: t`Did not come`,
  };

  return { purposes, states, events, parts, grounds, documents, levels, trainings, outcomes };
}

/** Why not, in words, for every act on an application. */
export function useApplicationReasons(): Record<string, string> {
  const { t } = useLingui();
  return {
    NOT_FOUND: t`There is nothing here, or it is not for you.`,
    NOT_CANDIDATE: t`Only the candidate does this.`,
    NOT_REGISTRAR: t`Only the registrar does this.`,
    CONFLICT_OF_INTEREST: t`It is your own application: another registrar has to check it.`,
    INVALID_STATE: t`The application is at another step now. Reload the page to see which.`,
    ALREADY_IN_REGISTER: t`You are in the register already. You can apply for renewal, another category or further directions.`,
    NOT_IN_REGISTER: t`This is for experts whose entry is in force.`,
    RENEW_INSTEAD: t`Your term has ended lately: apply for renewal, and your number stays.`,
    REAPPLY_TOO_EARLY: t`After a failed assessment some time has to pass.`,
    EXCLUDED_FOR_CAUSE: t`After an exclusion from the register some time has to pass.`,
    CONDITIONS_NOT_MET: t`A condition of admission is not met. Return the application or refuse admission.`,
  };
}
