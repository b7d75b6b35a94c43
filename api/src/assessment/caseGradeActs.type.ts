import { type ClassType, Field, ID, InputType, Int, ObjectType } from "type-graphql";

import { payloadOf } from "../platform/problem.js";
import { successReads } from "../platform/read/cover.js";
import { DateTime, MutationKey } from "../platform/scalars.js";
import { caseGradeRead } from "./caseGrade.reads.js";
import { CaseGradeType, CaseGradingRefused } from "./caseGrade.type.js";

@InputType({ description: "Nothing but the key: which case comes next is not chosen." })
export class ClaimCaseInput {
  @Field(() => MutationKey, { description: "The client's key of this act." })
  key!: string;
}

@InputType({ description: "Points and comment on one criterion." })
export class CaseMarkInput {
  @Field(() => String, { description: "The criterion's key." })
  key!: string;

  @Field(() => Int, {
    nullable: true,
    defaultValue: null,
    description: "The points; null while none are given.",
  })
  score!: number | null;

  @Field(() => String, { description: "The comment, at most 5,000 characters; empty for none." })
  comment!: string;
}

@InputType()
abstract class WriteCaseGradeInput {
  @Field(() => MutationKey, { description: "The client's key of this act." })
  key!: string;

  @Field(() => ID, { description: "The viewer's own grade." })
  gradeId!: string;

  @Field(() => Int, { description: "Version that it was looked at with." })
  version!: number;

  @Field(() => [CaseMarkInput], { description: "The marks; those left out are not given." })
  marks!: CaseMarkInput[];
}

@InputType({ description: "Marks to be kept as a draft." })
export class SaveCaseGradeInput extends WriteCaseGradeInput {}

@InputType({ description: "Marks to be given for good." })
export class SubmitCaseGradeInput extends WriteCaseGradeInput {}

@InputType({ description: "A case to be given back ungraded." })
export class ReleaseCaseInput {
  @Field(() => MutationKey, { description: "The client's key of this act." })
  key!: string;

  @Field(() => ID, { description: "The viewer's own grade." })
  gradeId!: string;

  @Field(() => Boolean, {
    description: "Whether the viewer knows or guesses whose case it is, and must never get it again.",
  })
  isRecused!: boolean;
}

/** The success and payload of an act on a grade, which is read after the commit. */
function gradeOutcome(mutation: string, description: string) {
  @ObjectType(`${mutation}Success`, { description })
  class Success {
    @Field(() => CaseGradeType, { description: "The grade." })
    grade!: CaseGradeType;

    gradeId!: string;
  }
  // A stored answer is found again by this name.
  Object.defineProperty(Success, "name", { value: `${mutation}Success` });
  successReads(`${mutation}Success`, { grade: { of: () => caseGradeRead, id: "gradeId" } });
  return {
    payload: payloadOf(mutation, Success as ClassType<object>, CaseGradingRefused),
    success: (gradeId: string): object => Object.assign(new Success(), { gradeId }),
  };
}

export const claimed = gradeOutcome("ClaimCase", "The viewer holds a case.");
export const submitted = gradeOutcome("SubmitCaseGrade", "The grade is given.");
export const released = gradeOutcome("ReleaseCase", "The case went back.");

@ObjectType({ description: "The marks are kept." })
export class SaveCaseGradeSuccess {
  @Field(() => CaseGradeType, { description: "The grade." })
  grade!: CaseGradeType;

  @Field(() => DateTime, { description: "When they were kept." })
  savedAt!: Date;

  gradeId!: string;

  static of(this: void, given: { gradeId: string; savedAt: Date }): SaveCaseGradeSuccess {
    return Object.assign(new SaveCaseGradeSuccess(), given);
  }
}
successReads("SaveCaseGradeSuccess", { grade: { of: () => caseGradeRead, id: "gradeId" } });
export const SaveCaseGradePayload = payloadOf("SaveCaseGrade", SaveCaseGradeSuccess, CaseGradingRefused);
