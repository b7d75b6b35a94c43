import { defineEntity, p } from "@mikro-orm/core";

import { Person } from "../accounts/person.entity.js";
import { oneOf, plain, rowOf } from "../platform/entity.js";
import { AssessmentAttempt } from "./attempt.entity.js";

/** Where a grade stands: taken by an assessor for a time, given, or given back. */
export const CaseGradeState = { LEASED: "LEASED", SUBMITTED: "SUBMITTED", RELEASED: "RELEASED" } as const;
export type CaseGradeState = keyof typeof CaseGradeState;

/** What a grade is for: the double marking, the third grade of R08, or a clean re-mark after an appeal. */
export const CaseGradeRole = {
  FIRST: "FIRST",
  SECOND: "SECOND",
  THIRD: "THIRD",
  APPEAL: "APPEAL",
} as const;
export type CaseGradeRole = keyof typeof CaseGradeRole;

const CaseGradeSchema = defineEntity({
  name: "CaseGrade",
  properties: {
    ...rowOf("casegrade"),
    attempt: () => p.manyToOne(AssessmentAttempt).ref(),
    assessor: () => p.manyToOne(Person).ref(),
    role: oneOf(CaseGradeRole),
    state: oneOf(CaseGradeState),
    leasedAt: p.datetime(),
    /** When an unfinished one goes back by itself. */
    leaseUntil: p.datetime(),
    /** Points by key of the item's criterion; a draft while LEASED, never changed once SUBMITTED. */
    scores: plain<Record<string, number>>(),
    comments: plain<Record<string, string>>(),
    /** Sum of the points; null before it is submitted. */
    total: p.integer().nullable(),
    submittedAt: p.datetime().nullable(),
    /** Given back by somebody who knows whose case it is, and never gets it again. */
    isRecused: p.boolean().default(false),
  },
  uniques: [
    {
      name: "case_grade_one_per_assessor",
      properties: ["attempt", "assessor"],
      where: "state <> 'RELEASED'",
    },
    { name: "case_grade_one_per_role", properties: ["attempt", "role"], where: "state <> 'RELEASED'" },
  ],
  indexes: [{ properties: ["attempt"] }, { properties: ["assessor", "state"] }],
});

/** What one assessor gave a case, blind to the name and to the others (R08, R09). */
export class CaseGrade extends CaseGradeSchema.class {}
CaseGradeSchema.setClass(CaseGrade);
