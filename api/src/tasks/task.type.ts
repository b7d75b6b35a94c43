import { ArgsType, Field, InputType, Int, ObjectType, registerEnumType } from "type-graphql";

import { TaskKind } from "../accounts/task.entity.js";
import { CommissionSessionType } from "../commission/commission.type.js";
import { ModelDocumentType } from "../documents/document.type.js";
import { connectionOf, OrderDirection, PageArgs } from "../platform/connection.js";
import { Node } from "../platform/node.js";
import { DateTime } from "../platform/scalars.js";
import { ExpertApplicationType } from "../register/application.type.js";
import { ReviewAssignmentType } from "../review/assignment.type.js";
import { TaskOrder, TaskStage } from "./task.reads.js";

registerEnumType(TaskKind, {
  name: "TaskKind",
  description: "What is asked of a person.",
  valuesConfig: {
    RETURNED_DOCUMENT: { description: "To mend a document that was returned (lead)." },
    ACCEPT_DOCUMENT: { description: "To accept or return a submitted document (coordinator)." },
    MODERATE_PROPOSALS: { description: "To publish, merge or reject proposals (moderator)." },
    DECIDE_COMPLAINT: { description: "To decide on a complaint about moderation (coordinator)." },
    ANSWER_PROPOSALS: { description: "To answer the proposals of a discussion (lead)." },
    PUBLISH_SUMMARY: { description: "To publish the summary of proposals (coordinator)." },
    FORM_PANEL: { description: "To open an expertise (coordinator)." },
    RESPOND_TO_INVITATION: { description: "To accept or decline an invitation to review (expert)." },
    REVIEW: { description: "To review a version (expert)." },
    ARBITRATE: { description: "To decide between reviews that lie far apart (leading expert)." },
    CONCLUDE_ROUND: { description: "To conclude an expertise (coordinator)." },
    REVISE_DOCUMENT: { description: "To submit the next version (lead)." },
    REGISTER_ORDER: { description: "To register the order of approval (ministry officer)." },
    PUBLISH_DOCUMENT: { description: "To publish an approved document (coordinator)." },
    CONFIRM_INSTITUTION: { description: "To confirm an institution (registrar)." },
    CONFIRM_EMPLOYMENT: { description: "To confirm an employment (registrar)." },
    COMPLETE_APPLICATION: { description: "To fill in and submit an application (candidate)." },
    CHECK_APPLICATION: { description: "To check a submitted application (registrar)." },
    ENTER_RESULT: { description: "To enter the result of the assessment (registrar)." },
    PUT_ON_AGENDA: { description: "To put an assessed application on an agenda (registrar)." },
    ATTEND_SESSION: { description: "To take part in a session (commission)." },
    SIGN_PROTOCOL: { description: "To sign the protocol of a session (chair)." },
    CARRY_OUT_DECISIONS: { description: "To register the order on decisions (ministry officer)." },
    SCHEDULE_ASSESSMENT: { description: "To schedule the assessment of a candidate (registrar)." },
    SIT_ASSESSMENT: { description: "To take a part of the assessment (candidate)." },
    GRADE_CASE: { description: "To grade a case (assessor)." },
    DECIDE_APPEAL: { description: "To decide an appeal against a result (registrar)." },
  },
});

registerEnumType(TaskStage, {
  name: "TaskStage",
  description: "Which part of a person's work.",
  valuesConfig: {
    OPEN: { description: "What waits for the person." },
    WAITING: { description: "What the person has done and others go on with." },
    DONE: { description: "What was done, by the person or by others, or taken away." },
  },
});

registerEnumType(TaskOrder, {
  name: "TaskOrder",
  description: "By what tasks are ordered.",
  valuesConfig: {
    DUE: { description: "By deadline; those without one come last." },
    CLOSED: { description: "By the moment they were done." },
  },
});

@ObjectType("Task", {
  implements: Node,
  simpleResolvers: true,
  description: "One thing that waits, or waited, for one person; it exists for that person alone.",
})
export class TaskType extends Node {
  @Field(() => TaskKind, { description: "What is asked." })
  kind!: TaskKind;

  @Field(() => DateTime, { nullable: true, description: "Until when; null when nothing limits it." })
  dueAt!: Date | null;

  @Field(() => Boolean, { description: "Whether it is open and past its deadline." })
  isOverdue!: boolean;

  @Field(() => Int, { description: "How much of it is done." })
  doneCount!: number;

  @Field(() => Int, { nullable: true, description: "How much there is to do; null when it is not counted." })
  totalCount!: number | null;

  @Field(() => DateTime, { nullable: true, description: "When the person began; null before." })
  startedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When it was done or taken away; null while it is open.",
  })
  closedAt!: Date | null;

  @Field(() => ModelDocumentType, {
    nullable: true,
    description: "The document it is about; null for work on something else.",
  })
  document!: ModelDocumentType | null;

  @Field(() => ReviewAssignmentType, {
    nullable: true,
    description: "The assignment it is about; null for other kinds of work.",
  })
  assignment!: ReviewAssignmentType | null;

  @Field(() => ExpertApplicationType, {
    nullable: true,
    description: "The application to the register it is about; null for other kinds of work.",
  })
  application!: ExpertApplicationType | null;

  @Field(() => CommissionSessionType, {
    nullable: true,
    description: "The session of the commission it is about; null for other kinds of work.",
  })
  session!: CommissionSessionType | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The name of what is to be confirmed: an employer's, or a person's with their employer's; null for other kinds of work.",
  })
  subjectName!: string | null;
}

export const TaskConnection = connectionOf<TaskType>(() => TaskType, "Task");

@InputType("TaskFilter", { description: "Narrows a list of tasks." })
class TaskFilter {
  @Field(() => [TaskKind], { nullable: true, description: "Only these kinds; absent for all." })
  kinds?: TaskKind[] | null;

  @Field(() => TaskStage, { nullable: true, description: "Only this part of the work; absent for all." })
  stage?: TaskStage | null;
}

@InputType("TaskOrderBy", { description: "An order of tasks." })
class TaskOrderBy {
  @Field(() => TaskOrder, { description: "By what." })
  field!: keyof typeof TaskOrder;

  @Field(() => OrderDirection, { description: "Which way." })
  direction!: OrderDirection;
}

@ArgsType()
export class TasksArgs extends PageArgs {
  @Field(() => TaskFilter, { nullable: true, description: "Narrows the list; absent for all." })
  filter?: TaskFilter | null;

  @Field(() => TaskOrderBy, { nullable: true, description: "The order; by deadline when absent." })
  orderBy?: TaskOrderBy | null;
}

@ObjectType("TaskCount", { description: "How many tasks of one kind wait.", simpleResolvers: true })
export class TaskCountType {
  @Field(() => TaskKind, { description: "The kind." })
  kind!: TaskKind;

  @Field(() => Int, { description: "How many wait." })
  count!: number;

  @Field(() => Int, { description: "How many of them are past their deadline." })
  lateCount!: number;
}
