import { defineEntity, p } from "@mikro-orm/core";

import { Person } from "../accounts/person.entity.js";
import { Regulation } from "../accounts/regulation.entity.js";
import { StoredFile } from "../files/file.entity.js";
import { oneOf, plain, rowOf, texts } from "../platform/entity.js";
import type { ApplicationContent } from "./questionnaire.rules.js";
import { ExpertCategory } from "./registerEntry.entity.js";

/** What a person applies for. */
export const ApplicationPurpose = {
  INITIAL: "INITIAL",
  RENEWAL: "RENEWAL",
  CATEGORY_CHANGE: "CATEGORY_CHANGE",
  DIRECTION_EXTENSION: "DIRECTION_EXTENSION",
} as const;
export type ApplicationPurpose = keyof typeof ApplicationPurpose;

/** Where an application stands (4.1). */
export const ApplicationState = {
  DRAFT: "DRAFT",
  SUBMITTED: "SUBMITTED",
  RETURNED: "RETURNED",
  ADMITTED: "ADMITTED",
  NOT_ADMITTED: "NOT_ADMITTED",
  ASSESSMENT: "ASSESSMENT",
  ASSESSED: "ASSESSED",
  AT_COMMISSION: "AT_COMMISSION",
  RECOMMENDED: "RECOMMENDED",
  REFUSED: "REFUSED",
  COMPLETED: "COMPLETED",
  WITHDRAWN: "WITHDRAWN",
  EXPIRED: "EXPIRED",
} as const;
export type ApplicationState = keyof typeof ApplicationState;

/** The dictionary of reasons for a refusal (R17): of the admission by the registrar, of the rest by the commission. */
export const RefusalGround = {
  NO_HIGHER_EDUCATION: "NO_HIGHER_EDUCATION",
  SHORT_SERVICE: "SHORT_SERVICE",
  NO_TRAINING: "NO_TRAINING",
  UNRELIABLE_INFORMATION: "UNRELIABLE_INFORMATION",
  GAPS_REMAIN: "GAPS_REMAIN",
  ASSESSMENT_NOT_PASSED: "ASSESSMENT_NOT_PASSED",
  NO_SHOW: "NO_SHOW",
  CONDITIONS_NOT_MET: "CONDITIONS_NOT_MET",
  OTHER: "OTHER",
} as const;
export type RefusalGround = keyof typeof RefusalGround;

/** Part of the questionnaire in which something is missing or wrong. */
export const ApplicationPart = {
  PURPOSE: "PURPOSE",
  EDUCATION: "EDUCATION",
  SERVICE: "SERVICE",
  TRAINING: "TRAINING",
  EXPERIENCE: "EXPERIENCE",
  DOCUMENTS: "DOCUMENTS",
  CONSENTS: "CONSENTS",
} as const;
export type ApplicationPart = keyof typeof ApplicationPart;

/** One thing that the registrar asks to be added or mended. */
export interface ApplicationGap {
  part: ApplicationPart;
  text: string;
}

/** What came of the assessment as a whole (R10). */
export const AssessmentOutcome = { PASSED: "PASSED", FAILED: "FAILED", NO_SHOW: "NO_SHOW" } as const;
export type AssessmentOutcome = keyof typeof AssessmentOutcome;

/** Where a result comes from: entered by the registrar from a paper, or computed from the parts of the assessment. */
export const ResultSource = { ENTERED: "ENTERED", ASSESSMENT: "ASSESSMENT" } as const;
export type ResultSource = keyof typeof ResultSource;

const ExpertApplicationSchema = defineEntity({
  name: "ExpertApplication",
  properties: {
    ...rowOf("application"),
    person: () => p.manyToOne(Person).ref(),
    /** «З-2026-0012», given when it is first submitted; null before. */
    number: p.string().nullable(),
    purpose: oneOf(ApplicationPurpose),
    directionCodes: texts(),
    /** For CATEGORY_CHANGE; null for the others and while it is not chosen. */
    requestedCategory: oneOf(ExpertCategory).nullable(),
    content: plain<ApplicationContent>(),
    /** The state that the last act set; the state at an instant also asks `resubmitBy`. */
    state: oneOf(ApplicationState),
    savedAt: p.datetime(),
    /** When it was last submitted; null before. */
    submittedAt: p.datetime().nullable(),
    /** Until when the registrar has to check it; being late refuses nothing (R92). */
    checkBy: p.datetime().nullable(),
    /** Until when a returned one may be submitted again; at that instant it is EXPIRED. */
    resubmitBy: p.datetime().nullable(),
    /** What the registrar named when returning it last. */
    gaps: plain<ApplicationGap[]>(),
    resultOutcome: oneOf(AssessmentOutcome).nullable(),
    resultSource: oneOf(ResultSource).nullable(),
    /** The day on which the assessment was held. */
    resultHeldOn: p.date().nullable(),
    /** When the person was told the result; R11 and R12 count from here. */
    resultPublishedAt: p.datetime().nullable(),
    /** Until when the result may be appealed (R12); the commission takes it up after that. Null without a result. */
    appealBy: p.datetime().nullable(),
    /** Whether an appeal against the result waits for its decision; the commission does not take it up before (R12). */
    hasOpenAppeal: p.boolean().default(false),
    /** The paper that an entered result rests on, in words; null for a computed one. */
    resultBasis: p.string().length(500).nullable(),
    resultFile: () => p.manyToOne(StoredFile).ref().nullable(),
  },
  uniques: [{ properties: ["regionId", "number"] }],
  indexes: [{ properties: ["person", "purpose"] }, { properties: ["regionId", "state", "submittedAt"] }],
});

/** A person's application to the register with its questionnaire (4.1, R01–R03). */
export class ExpertApplication extends ExpertApplicationSchema.class {}
ExpertApplicationSchema.setClass(ExpertApplication);

/** What a document of an application proves. */
export const ApplicationDocumentKind = {
  DIPLOMA: "DIPLOMA",
  EMPLOYMENT: "EMPLOYMENT",
  TRAINING: "TRAINING",
  RECOMMENDATION: "RECOMMENDATION",
  CONSENT: "CONSENT",
} as const;
export type ApplicationDocumentKind = keyof typeof ApplicationDocumentKind;

/** What the registrar found: fit, or to be replaced. */
export const DocumentVerdict = { ACCEPTED: "ACCEPTED", TO_REPLACE: "TO_REPLACE" } as const;
export type DocumentVerdict = keyof typeof DocumentVerdict;

const ApplicationDocumentSchema = defineEntity({
  name: "ApplicationDocument",
  properties: {
    ...rowOf("appdocument"),
    application: () => p.manyToOne(ExpertApplication).ref(),
    kind: oneOf(ApplicationDocumentKind),
    file: () => p.manyToOne(StoredFile).ref(),
    /** Null while the registrar has not said. */
    verdict: oneOf(DocumentVerdict).nullable(),
    checkedBy: () => p.manyToOne(Person).ref().nullable(),
  },
  indexes: [{ properties: ["application"] }, { properties: ["file"] }],
});

/** A proof that the candidate has sent with an application. */
export class ApplicationDocument extends ApplicationDocumentSchema.class {}
ApplicationDocumentSchema.setClass(ApplicationDocument);

/** A step of an application, for its history; drafts have none. */
export const ApplicationEventKind = {
  SUBMITTED: "SUBMITTED",
  RETURNED: "RETURNED",
  ADMITTED: "ADMITTED",
  NOT_ADMITTED: "NOT_ADMITTED",
  ASSESSMENT_SCHEDULED: "ASSESSMENT_SCHEDULED",
  RESULT_ENTERED: "RESULT_ENTERED",
  RESULT_PUBLISHED: "RESULT_PUBLISHED",
  APPEAL_DECIDED: "APPEAL_DECIDED",
  PUT_ON_AGENDA: "PUT_ON_AGENDA",
  DEFERRED: "DEFERRED",
  RECOMMENDED: "RECOMMENDED",
  REFUSED: "REFUSED",
  COMPLETED: "COMPLETED",
  WITHDRAWN: "WITHDRAWN",
  EXPIRED: "EXPIRED",
} as const;
export type ApplicationEventKind = keyof typeof ApplicationEventKind;

const ApplicationEventSchema = defineEntity({
  name: "ApplicationEvent",
  properties: {
    ...rowOf("applicationevent"),
    application: () => p.manyToOne(ExpertApplication).ref(),
    kind: p.string().$type<ApplicationEventKind>(),
    at: p.datetime(),
    /** Of a refusal (R17). */
    ground: oneOf(RefusalGround).nullable(),
    /** Words of the registrar or the commission to the candidate; null where none are asked for. */
    text: p.text().nullable(),
    gaps: plain<ApplicationGap[]>(),
    /** The edition in force on its day (R85); null while the region has none. */
    regulation: () => p.manyToOne(Regulation).ref().nullable(),
  },
  indexes: [{ properties: ["application", "at"] }],
});

/** What happened to an application; append-only. */
export class ApplicationEvent extends ApplicationEventSchema.class {}
ApplicationEventSchema.setClass(ApplicationEvent);

export const TrainingKind = { RETRAINING: "RETRAINING", CPD: "CPD" } as const;
export type TrainingKind = keyof typeof TrainingKind;

const TrainingRecordSchema = defineEntity({
  name: "TrainingRecord",
  properties: {
    ...rowOf("training"),
    person: () => p.manyToOne(Person).ref(),
    kind: oneOf(TrainingKind),
    programme: p.string().length(500),
    hours: p.integer(),
    provider: p.string().length(300),
    documentNo: p.string().length(100),
    issuedOn: p.date(),
    /** Whether it is a programme in expertise, which admission and renewal ask for (R03, R23). */
    isInExpertise: p.boolean(),
    /** The application with which the registrar has checked it. */
    application: () => p.manyToOne(ExpertApplication).ref(),
  },
  indexes: [{ properties: ["person", "issuedOn"] }],
});

/** Retraining or further training of a person, as the registrar has checked it by its document (3.1). */
export class TrainingRecord extends TrainingRecordSchema.class {}
TrainingRecordSchema.setClass(TrainingRecord);
