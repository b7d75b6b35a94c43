import { type ClassType, Field, ID, InputType, Int, ObjectType } from "type-graphql";

import { payloadOf } from "../platform/problem.js";
import { successReads } from "../platform/read/cover.js";
import { MutationKey } from "../platform/scalars.js";
import { AssessmentRefused } from "./assessmentRefused.type.js";
import { AppealDecision } from "./attempt.entity.js";
import { attemptRead } from "./attempt.reads.js";
import { AssessmentAttemptType } from "./attempt.type.js";

@InputType()
abstract class ResultActInput {
  @Field(() => MutationKey, { description: "The client's key of this form." })
  key!: string;

  @Field(() => ID, { description: "The attempt." })
  attemptId!: string;

  @Field(() => Int, { description: "Version that it was looked at with." })
  version!: number;
}

@InputType({ description: "An appeal against a published result." })
export class FileAppealInput extends ResultActInput {
  @Field(() => String, { description: "Why; 30 to 4000 characters." })
  grounds!: string;
}

@InputType({ description: "What the appeal group has decided." })
export class DecideAppealInput extends ResultActInput {
  @Field(() => AppealDecision, { description: "Whether the result changes." })
  decision!: AppealDecision;

  @Field(() => Int, {
    nullable: true,
    description:
      "Points of a test after an upheld appeal, 0 to its maximum; not looked at otherwise: of a case the clean grade decides, an expert task is passed.",
  })
  scoreAfter?: number | null;

  @Field(() => String, { description: "Why, for the candidate; 30 to 4000 characters." })
  reason!: string;
}

/** The success and payload of an act on an attempt; the attempt is read after the commit. */
export function attemptOutcome(mutation: string, description: string) {
  @ObjectType(`${mutation}Success`, { description })
  class Success {
    @Field(() => AssessmentAttemptType, { description: "The attempt." })
    attempt!: AssessmentAttemptType;

    attemptId!: string;
  }
  // A stored answer is found again by this name.
  Object.defineProperty(Success, "name", { value: `${mutation}Success` });
  successReads(`${mutation}Success`, { attempt: { of: () => attemptRead, id: "attemptId" } });
  return {
    payload: payloadOf(mutation, Success as ClassType<object>, AssessmentRefused),
    success: (attemptId: string): object => Object.assign(new Success(), { attemptId }),
  };
}

export const appealFiled = attemptOutcome(
  "FileAppeal",
  "The appeal is filed; the commission waits for its decision.",
);
export const appealDecided = attemptOutcome("DecideAppeal", "The appeal is decided; both values are kept.");
