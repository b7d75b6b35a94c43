import { registerEnumType } from "type-graphql";

import {
  RefusalGround,
  ApplicationDocumentKind,
  ApplicationEventKind,
  ApplicationPart,
  ApplicationPurpose,
  ApplicationState,
  AssessmentOutcome,
  DocumentVerdict,
  ResultSource,
} from "./application.entity.js";
import { AdmissionCondition } from "./formalCheck.rules.js";

registerEnumType(ApplicationPurpose, {
  name: "ApplicationPurpose",
  description: "What a person applies for.",
  valuesConfig: {
    INITIAL: { description: "To be entered in the register for the first time, or anew." },
    RENEWAL: { description: "To have the term renewed." },
    CATEGORY_CHANGE: { description: "To get another category." },
    DIRECTION_EXTENSION: { description: "To get further directions." },
  },
});

registerEnumType(ApplicationState, {
  name: "ApplicationState",
  description: "Where an application stands.",
  valuesConfig: {
    DRAFT: { description: "The candidate is filling it in." },
    SUBMITTED: { description: "The registrar checks it." },
    RETURNED: { description: "The candidate closes the gaps that were named." },
    ADMITTED: { description: "Admitted to the assessment." },
    NOT_ADMITTED: { description: "Not admitted; over." },
    ASSESSMENT: { description: "The assessment is scheduled or under way." },
    ASSESSED: { description: "The result is published." },
    AT_COMMISSION: { description: "On the agenda of the commission." },
    RECOMMENDED: { description: "The commission has decided for it; the order is awaited." },
    REFUSED: { description: "The commission has decided against it; over." },
    COMPLETED: { description: "The order is registered; over." },
    WITHDRAWN: { description: "Taken back by the candidate; over." },
    EXPIRED: { description: "Returned and not submitted again in time; over." },
  },
});

registerEnumType(ApplicationDocumentKind, {
  name: "ApplicationDocumentKind",
  description: "What a document of an application proves.",
  valuesConfig: {
    DIPLOMA: { description: "Education." },
    EMPLOYMENT: { description: "Service." },
    TRAINING: { description: "Retraining or further training." },
    RECOMMENDATION: { description: "A recommendation of the employer or the education authority." },
    CONSENT: { description: "A consent on paper." },
  },
});

registerEnumType(DocumentVerdict, {
  name: "DocumentVerdict",
  description: "What the registrar found of a document.",
  valuesConfig: {
    ACCEPTED: { description: "It will do." },
    TO_REPLACE: { description: "Another has to be sent." },
  },
});

registerEnumType(ApplicationEventKind, {
  name: "ApplicationEventKind",
  description: "What happened to an application.",
  valuesConfig: {
    SUBMITTED: { description: "Submitted by the candidate." },
    RETURNED: { description: "Returned with named gaps." },
    ADMITTED: { description: "Admitted to the assessment." },
    NOT_ADMITTED: { description: "Not admitted." },
    ASSESSMENT_SCHEDULED: { description: "The parts of the assessment were scheduled." },
    RESULT_ENTERED: { description: "The result of the assessment was entered from a paper." },
    RESULT_PUBLISHED: { description: "The result of the assessment was published." },
    APPEAL_DECIDED: { description: "The appeal against the result was decided." },
    PUT_ON_AGENDA: { description: "Put on the agenda of a session of the commission." },
    DEFERRED: { description: "Not decided in that session; it comes to a later one." },
    RECOMMENDED: { description: "The commission has decided for it." },
    REFUSED: { description: "The commission has decided against it." },
    COMPLETED: { description: "The order that carries the decision out is registered." },
    WITHDRAWN: { description: "Taken back by the candidate." },
    EXPIRED: { description: "The time to submit again ran out." },
  },
});

registerEnumType(ApplicationPart, {
  name: "ApplicationPart",
  description: "A part of the questionnaire.",
  valuesConfig: {
    PURPOSE: { description: "Directions and category." },
    EDUCATION: { description: "Education." },
    SERVICE: { description: "Service." },
    TRAINING: { description: "Retraining and further training." },
    EXPERIENCE: { description: "Knowledge, skills and disinterest." },
    DOCUMENTS: { description: "Documents." },
    CONSENTS: { description: "Consents." },
  },
});

registerEnumType(RefusalGround, {
  name: "RefusalGround",
  description: "Why an application is refused, by the dictionary (R17).",
  valuesConfig: {
    NO_HIGHER_EDUCATION: { description: "There is no higher education." },
    SHORT_SERVICE: { description: "The service in education is too short." },
    NO_TRAINING: { description: "There is no training in expertise of the last years." },
    UNRELIABLE_INFORMATION: { description: "What was told is not confirmed by the documents." },
    GAPS_REMAIN: { description: "The gaps that were named were not closed." },
    ASSESSMENT_NOT_PASSED: { description: "The assessment was not passed; only the commission." },
    NO_SHOW: { description: "The candidate did not come to the assessment; only the commission." },
    CONDITIONS_NOT_MET: {
      description: "The conditions of what is applied for are not met; only the commission.",
    },
    OTHER: { description: "Another reason, told in words." },
  },
});

registerEnumType(AdmissionCondition, {
  name: "AdmissionCondition",
  description: "What admission needs.",
  valuesConfig: {
    HIGHER_EDUCATION: { description: "Higher education." },
    SERVICE_IN_EDUCATION: { description: "Years of service in education." },
    TRAINING_IN_EXPERTISE: { description: "A training in expertise that is not too old." },
    DIRECTION: { description: "At least one direction." },
  },
});

registerEnumType(AssessmentOutcome, {
  name: "AssessmentOutcome",
  description: "What came of the assessment as a whole.",
  valuesConfig: {
    PASSED: { description: "All parts were passed." },
    FAILED: { description: "A part was failed." },
    NO_SHOW: { description: "The candidate did not come." },
  },
});

registerEnumType(ResultSource, {
  name: "ResultSource",
  description: "Where a result comes from.",
  valuesConfig: {
    ENTERED: { description: "Entered by the registrar from a paper." },
    ASSESSMENT: { description: "Computed from the parts that were taken here." },
  },
});
