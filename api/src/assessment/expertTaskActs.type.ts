import { type ClassType, Field, ID, InputType, Int, ObjectType } from "type-graphql";

import { payloadOf } from "../platform/problem.js";
import { successReads } from "../platform/read/cover.js";
import { MutationKey } from "../platform/scalars.js";
import { CaseMarkInput } from "./caseGradeActs.type.js";
import { expertTaskRead, sampleMarkRead } from "./expertTask.reads.js";
import { ExpertTaskRefused, ExpertTaskType, SampleMarkType } from "./expertTask.type.js";

@InputType()
abstract class TaskInput {
  @Field(() => MutationKey, { description: "The client's key of this act." })
  key!: string;

  @Field(() => ID, { description: "The viewer's own attempt." })
  attemptId!: string;
}

@InputType({ description: "An expert task to be begun." })
export class StartExpertTaskInput extends TaskInput {}

@InputType({ description: "An expert task to be handed in." })
export class SubmitExpertTaskInput extends TaskInput {}

@InputType({ description: "Marks of one sample document to be kept." })
export class SaveSampleMarkInput {
  @Field(() => MutationKey, { description: "The client's key of this act." })
  key!: string;

  @Field(() => ID, { description: "The sample as the viewer marks it." })
  markId!: string;

  @Field(() => Int, { description: "Version that it was looked at with." })
  version!: number;

  @Field(() => [CaseMarkInput], { description: "The marks; those left out are not given." })
  marks!: CaseMarkInput[];
}

/** The success and payload of an act on a task, which is read after the commit. */
function taskOutcome(mutation: string, description: string) {
  @ObjectType(`${mutation}Success`, { description })
  class Success {
    @Field(() => ExpertTaskType, { description: "The task." })
    task!: ExpertTaskType;

    taskId!: string;
  }
  // A stored answer is found again by this name.
  Object.defineProperty(Success, "name", { value: `${mutation}Success` });
  successReads(`${mutation}Success`, { task: { of: () => expertTaskRead, id: "taskId" } });
  return {
    payload: payloadOf(mutation, Success as ClassType<object>, ExpertTaskRefused),
    success: (taskId: string): object => Object.assign(new Success(), { taskId }),
  };
}

export const started = taskOutcome("StartExpertTask", "The task is begun.");
export const submitted = taskOutcome("SubmitExpertTask", "The task is handed in.");

@ObjectType({ description: "The marks are kept." })
export class SaveSampleMarkSuccess {
  @Field(() => SampleMarkType, { description: "The sample as the viewer marks it." })
  mark!: SampleMarkType;

  markId!: string;

  static of(this: void, markId: string): SaveSampleMarkSuccess {
    return Object.assign(new SaveSampleMarkSuccess(), { markId });
  }
}
successReads("SaveSampleMarkSuccess", { mark: { of: () => sampleMarkRead, id: "markId" } });
export const SaveSampleMarkPayload = payloadOf("SaveSampleMark", SaveSampleMarkSuccess, ExpertTaskRefused);
