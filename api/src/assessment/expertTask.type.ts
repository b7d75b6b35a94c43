import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";

import { BlockType } from "../documents/block.type.js";
import { Node } from "../platform/node.js";
import { Problem } from "../platform/problem.js";
import { DateTime } from "../platform/scalars.js";
import "./assessmentWords.type.js";
import { AttemptState } from "./attempt.entity.js";
import { CaseMarkType } from "./caseGrade.type.js";
import { ExpertTaskRefusalReason as sentences } from "./expertTask.policy.js";

@ObjectType("TaskCriterion", {
  simpleResolvers: true,
  description: "A criterion of the expert sheet by which sample documents are marked.",
})
export class TaskCriterionType {
  @Field(() => String, { description: "Its key inside the sheet." })
  key!: string;

  @Field(() => String, { description: "Its name." })
  nameRu!: string;

  @Field(() => String, { description: "What it asks." })
  questionRu!: string;

  @Field(() => [String], { description: "The meaning of each level, from 0 on; at most 11." })
  descriptorsRu!: string[];
}

@ObjectType("SampleMark", {
  implements: Node,
  simpleResolvers: true,
  description: "A sample document as one candidate marks it; for that candidate alone.",
})
export class SampleMarkType extends Node {
  @Field(() => Int, { description: "Counts changes; travels with forms (R84)." })
  version!: number;

  @Field(() => Int, { description: "Its place in the candidate's own order, from 1." })
  position!: number;

  @Field(() => String, { description: "The document's title." })
  title!: string;

  @Field(() => [BlockType], {
    nullable: true,
    description: "The document's text, at most a few hundred blocks; null while the task does not run.",
  })
  blocks!: BlockType[] | null;

  @Field(() => [CaseMarkType], { description: "The marks, one for each criterion of the sheet." })
  marks!: CaseMarkType[];

  @Field(() => Int, { description: "How many criteria are marked." })
  scoredCount!: number;

  @Field(() => DateTime, { nullable: true, description: "When it was last saved; null before." })
  savedAt!: Date | null;

  @Field(() => ExpertTaskType, { description: "The task it belongs to." })
  task!: ExpertTaskType;
}

@ObjectType("ExpertTask", {
  simpleResolvers: true,
  description: "The marking of sample documents, as its candidate works on it; for that candidate alone.",
})
export class ExpertTaskType {
  @Field(() => ID, { description: "The identity of the attempt." })
  id!: string;

  @Field(() => AttemptState, { description: "Where it stands now." })
  state!: AttemptState;

  @Field(() => DateTime, { description: "From when it may be begun." })
  opensAt!: Date;

  @Field(() => DateTime, { description: "When its last day is over; then it is handed in as it is." })
  closesAt!: Date;

  @Field(() => DateTime, { nullable: true, description: "When it was begun; null before." })
  startedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: "When it was handed in; null before." })
  submittedAt!: Date | null;

  @Field(() => Int, { description: "How many documents are to be marked." })
  sampleCount!: number;

  @Field(() => [TaskCriterionType], {
    description: "The criteria of its sheet, at most 30; none before it is begun.",
  })
  criteria!: TaskCriterionType[];

  @Field(() => Int, { description: "How many they are." })
  criterionCount!: number;

  @Field(() => [SampleMarkType], {
    description: "The documents in the candidate's own order, at most 50; none before it is begun.",
  })
  samples!: SampleMarkType[];

  @Field(() => Boolean, { description: "Whether the viewer may begin it now." })
  viewerCanStart!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may mark and hand it in now." })
  viewerCanMark!: boolean;
}

type Reason = keyof typeof sentences;

/** The reasons as the enumeration of the schema. */
const ExpertTaskRefusalReasonEnum = Object.fromEntries(
  Object.keys(sentences).map((reason) => [reason, reason]),
) as { [R in Reason]: R };
registerEnumType(ExpertTaskRefusalReasonEnum, {
  name: "ExpertTaskRefusalReason",
  description: "Why an act of the candidate on an expert task was refused.",
  valuesConfig: Object.fromEntries(
    Object.entries(sentences).map(([reason, description]) => [reason, { description }]),
  ),
});

@ObjectType("ExpertTaskRefused", { implements: Problem, description: "The task was left as it was." })
export class ExpertTaskRefused extends Problem {
  @Field(() => ExpertTaskRefusalReasonEnum, { description: "Why." })
  reason!: Reason;

  static of(this: void, reason: Reason): ExpertTaskRefused {
    return Object.assign(new ExpertTaskRefused(), { reason, message: sentences[reason] });
  }
}
