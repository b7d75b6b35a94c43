import { defineEntity, p } from "@mikro-orm/core";

import { oneOf, rowOf } from "../platform/entity.js";
import { Person } from "./person.entity.js";

/** What is asked of a person. */
export const TaskKind = {
  RETURNED_DOCUMENT: "RETURNED_DOCUMENT",
  ACCEPT_DOCUMENT: "ACCEPT_DOCUMENT",
  MODERATE_PROPOSALS: "MODERATE_PROPOSALS",
  DECIDE_COMPLAINT: "DECIDE_COMPLAINT",
  ANSWER_PROPOSALS: "ANSWER_PROPOSALS",
  PUBLISH_SUMMARY: "PUBLISH_SUMMARY",
  FORM_PANEL: "FORM_PANEL",
  RESPOND_TO_INVITATION: "RESPOND_TO_INVITATION",
  REVIEW: "REVIEW",
  ARBITRATE: "ARBITRATE",
  CONCLUDE_ROUND: "CONCLUDE_ROUND",
  REVISE_DOCUMENT: "REVISE_DOCUMENT",
  REGISTER_ORDER: "REGISTER_ORDER",
  PUBLISH_DOCUMENT: "PUBLISH_DOCUMENT",
  CONFIRM_INSTITUTION: "CONFIRM_INSTITUTION",
  CONFIRM_EMPLOYMENT: "CONFIRM_EMPLOYMENT",
  COMPLETE_APPLICATION: "COMPLETE_APPLICATION",
  CHECK_APPLICATION: "CHECK_APPLICATION",
  ENTER_RESULT: "ENTER_RESULT",
  PUT_ON_AGENDA: "PUT_ON_AGENDA",
  ATTEND_SESSION: "ATTEND_SESSION",
  SIGN_PROTOCOL: "SIGN_PROTOCOL",
  CARRY_OUT_DECISIONS: "CARRY_OUT_DECISIONS",
  SCHEDULE_ASSESSMENT: "SCHEDULE_ASSESSMENT",
  SIT_ASSESSMENT: "SIT_ASSESSMENT",
  GRADE_CASE: "GRADE_CASE",
  DECIDE_APPEAL: "DECIDE_APPEAL",
} as const;
export type TaskKind = keyof typeof TaskKind;

const TaskSchema = defineEntity({
  name: "Task",
  properties: {
    ...rowOf("task"),
    person: () => p.manyToOne(Person).ref(),
    kind: oneOf(TaskKind),
    /** Id of the thing the task is about: a document, a discussion, an assignment, an institution, an application, a session. */
    objectId: p.string(),
    /** Id of the document to show with it; null when the task has none. */
    documentId: p.string().nullable(),
    dueAt: p.datetime().nullable(),
    doneCount: p.integer().default(0),
    /** Null when progress is not counted. */
    totalCount: p.integer().nullable(),
    startedAt: p.datetime().nullable(),
    closedAt: p.datetime().nullable(),
  },
  uniques: [{ properties: ["person", "kind", "objectId"] }],
  indexes: [{ properties: ["person", "closedAt", "dueAt"] }],
});

/** One thing that waits for one person; opened and closed in the transaction of its cause. */
export class Task extends TaskSchema.class {}
TaskSchema.setClass(Task);
