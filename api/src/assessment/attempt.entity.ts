import { defineEntity, p } from "@mikro-orm/core";

import { Person } from "../accounts/person.entity.js";
import { Regulation } from "../accounts/regulation.entity.js";
import { oneOf, plain, rowOf } from "../platform/entity.js";
import { ExpertApplication } from "../register/application.entity.js";
import { AssessmentBlueprint, AssessmentPart, ExamForm } from "./blueprint.entity.js";
import type { TaskProfile } from "./expertTask.rules.js";
import type { ItemAnswer } from "./item.model.js";

/** Where an attempt stands (4.1). */
export const AttemptState = {
  SCHEDULED: "SCHEDULED",
  IN_PROGRESS: "IN_PROGRESS",
  SUBMITTED: "SUBMITTED",
  GRADING: "GRADING",
  GRADED: "GRADED",
  PUBLISHED: "PUBLISHED",
  APPEALED: "APPEALED",
  NO_SHOW: "NO_SHOW",
  INVALIDATED: "INVALIDATED",
} as const;
export type AttemptState = keyof typeof AttemptState;

/** Who handed it in. */
export const HandedInBy = { PERSON: "PERSON", TIMEOUT: "TIMEOUT" } as const;
export type HandedInBy = keyof typeof HandedInBy;

const AssessmentAttemptSchema = defineEntity({
  name: "AssessmentAttempt",
  properties: {
    ...rowOf("attempt"),
    application: () => p.manyToOne(ExpertApplication).ref(),
    /** The candidate; the same as the application's. */
    person: () => p.manyToOne(Person).ref(),
    part: oneOf(AssessmentPart),
    /** 1, 2, 3… within application and part; another follows only an INVALIDATED one. */
    ordinal: p.integer(),
    /** The state that the last act set; at an instant it also asks the times below (attempt.rules.ts). */
    state: oneOf(AttemptState),
    blueprint: () => p.manyToOne(AssessmentBlueprint).ref(),
    /** Of TEST and CASE; null for the others. */
    form: () => p.manyToOne(ExamForm).ref().nullable(),
    /** The edition when it was scheduled (R85). */
    regulation: () => p.manyToOne(Regulation).ref().nullable(),
    /** From when it may be started, and the instant from which it may be started no more. */
    opensAt: p.datetime(),
    closesAt: p.datetime(),
    /** Minutes before accommodations; null for the expert task, which has a last day only. */
    minutes: p.integer().nullable(),
    /** Accommodation: 100, 125, 150 or 200 percent of the minutes. */
    multiplierPercent: p.integer().default(100),
    /** Accommodation: minutes for which the clock may be stopped in all. */
    breakMinutes: p.integer().default(0),
    /** The paper on which accommodations rest; null without them. */
    accommodationBasis: p.string().length(500).nullable(),
    passPercent: p.integer(),
    startedAt: p.datetime().nullable(),
    /** When it ends: start, minutes, breaks taken and credit; for the expert task its last instant (R06). */
    deadlineAt: p.datetime().nullable(),
    /** Seconds given for our own outages; part of `deadlineAt`. */
    creditSeconds: p.integer().default(0),
    /** Since when the clock is stopped for a break; null while it runs. */
    breakSince: p.datetime().nullable(),
    breakUsedSeconds: p.integer().default(0),
    submittedAt: p.datetime().nullable(),
    handedInBy: oneOf(HandedInBy).nullable(),
    /** Counts the devices that have held it; an answer of an earlier one is refused. */
    leaseEpoch: p.integer().default(0),
    /** SHA-256 of the token of the device that holds it; null before the start. */
    leaseHash: p.string().length(64).nullable(),
    /** Points, and the most there are; null before it is graded. */
    score: p.decimal("number").precision(8).scale(2).nullable(),
    maxScore: p.decimal("number").precision(8).scale(2).nullable(),
    isPassed: p.boolean().nullable(),
    gradedAt: p.datetime().nullable(),
    publishedAt: p.datetime().nullable(),
    /** Of a graded expert task: agreement with the reference scores. */
    profile: plain<TaskProfile>().nullable(),
    invalidReason: p.string().length(1000).nullable(),
  },
  uniques: [
    { properties: ["application", "part", "ordinal"] },
    // At most one attempt of a part counts (T19).
    {
      name: "assessment_attempt_one_counts",
      properties: ["application", "part"],
      where: "state <> 'INVALIDATED'",
    },
  ],
  indexes: [{ properties: ["person"] }, { properties: ["regionId", "state"] }],
});

/** One part of the assessment as one candidate takes it (4.1, R04–R13). */
export class AssessmentAttempt extends AssessmentAttemptSchema.class {}
AssessmentAttemptSchema.setClass(AssessmentAttempt);

const AttemptAnswerSchema = defineEntity({
  name: "AttemptAnswer",
  properties: {
    ...rowOf("answer"),
    attempt: () => p.manyToOne(AssessmentAttempt).ref(),
    /** Of the paper's item. */
    position: p.integer(),
    /** Null where only the flag was set. */
    answer: plain<ItemAnswer>().nullable(),
    /** Counts the changes as the candidate's device made them; an earlier one that arrives later changes nothing. */
    change: p.integer(),
    isFlagged: p.boolean(),
    savedAt: p.datetime(),
    /** Arrived between the deadline and the end of the grace (R06). */
    isLate: p.boolean(),
    /** Points after grading; null before, and for what people mark. */
    points: p.integer().nullable(),
  },
  uniques: [{ properties: ["attempt", "position"] }],
});

/** The last answer to one item of a paper. */
export class AttemptAnswer extends AttemptAnswerSchema.class {}
AttemptAnswerSchema.setClass(AttemptAnswer);

/** What the integrity log tells of. Nothing in it is scored. */
export const IntegrityEventKind = {
  SCHEDULED: "SCHEDULED",
  ACCOMMODATED: "ACCOMMODATED",
  STARTED: "STARTED",
  TAKEN_OVER: "TAKEN_OVER",
  SAVED: "SAVED",
  FOCUS_LOST: "FOCUS_LOST",
  PASTED: "PASTED",
  NETWORK_GAP: "NETWORK_GAP",
  BREAK_STARTED: "BREAK_STARTED",
  BREAK_ENDED: "BREAK_ENDED",
  TIME_CREDITED: "TIME_CREDITED",
  REFUSED: "REFUSED",
  SUBMITTED: "SUBMITTED",
  SWEPT: "SWEPT",
  INVALIDATED: "INVALIDATED",
} as const;
export type IntegrityEventKind = keyof typeof IntegrityEventKind;

const IntegrityEventSchema = defineEntity({
  name: "IntegrityEvent",
  properties: {
    ...rowOf("integrity"),
    attempt: () => p.manyToOne(AssessmentAttempt).ref(),
    /** 1, 2, 3… within the attempt, without gaps. */
    ordinal: p.integer(),
    kind: oneOf(IntegrityEventKind),
    at: p.datetime(),
    /** Numbers and words of the kind, never what was answered. */
    details: plain<Record<string, string | number>>(),
    /** SHA-256 over the hash before it and this event, in hexadecimal. */
    hash: p.string().length(64),
  },
  uniques: [{ properties: ["attempt", "ordinal"] }],
});

/** What happened to an attempt, as a chain that shows every later change; append-only, and readable by the candidate. */
export class IntegrityEvent extends IntegrityEventSchema.class {}
IntegrityEventSchema.setClass(IntegrityEvent);

/** What the appeal group decides. */
export const AppealDecision = { UPHELD: "UPHELD", REJECTED: "REJECTED" } as const;
export type AppealDecision = keyof typeof AppealDecision;

const AttemptAppealSchema = defineEntity({
  name: "AttemptAppeal",
  properties: {
    ...rowOf("appeal"),
    attempt: () => p.manyToOne(AssessmentAttempt).ref(),
    grounds: p.string().length(4000),
    filedAt: p.datetime(),
    decision: oneOf(AppealDecision).nullable(),
    decidedAt: p.datetime().nullable(),
    decidedBy: () => p.manyToOne(Person).ref().nullable(),
    reason: p.string().length(4000).nullable(),
    /** Both values are kept (R13); the second null while undecided. */
    scoreBefore: p.decimal("number").precision(8).scale(2),
    scoreAfter: p.decimal("number").precision(8).scale(2).nullable(),
  },
  uniques: [{ properties: ["attempt"] }],
});

/** An appeal against the published result of an attempt: one each (R12). */
export class AttemptAppeal extends AttemptAppealSchema.class {}
AttemptAppealSchema.setClass(AttemptAppeal);
