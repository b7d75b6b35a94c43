import { keepsBooks } from "../accounts/institution.reads.js";
import { fullNameOf } from "../accounts/person.reads.js";
import { TaskKind } from "../accounts/task.entity.js";
import { viewerPerson } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import { attemptStateNow } from "../assessment/attempt.reads.js";
import { sessionRead } from "../commission/commission.reads.js";
import { modelDocumentRead } from "../documents/document.reads.js";
import { column, computed, everyone, type Listing, byId, readType } from "../platform/read/declare.js";
import { connectionQuery, listQuery } from "../platform/read/read.js";
import { applicationRead } from "../register/application.reads.js";
import { assignmentStateNow, reviewAssignmentRead } from "../review/assignment.reads.js";

const ofApplication =
  "('COMPLETE_APPLICATION', 'CHECK_APPLICATION', 'ENTER_RESULT', 'PUT_ON_AGENDA', 'SCHEDULE_ASSESSMENT', 'SIT_ASSESSMENT')";
const ofSession = "('ATTEND_SESSION', 'SIGN_PROTOCOL', 'CARRY_OUT_DECISIONS')";
const ofExpert = "('RESPOND_TO_INVITATION', 'REVIEW', 'ARBITRATE')";

/** A term that ran out takes the duty away at that instant, whether or not a timer has closed its task (4.5). */
const isOver = (row: string) =>
  `(${row}.closed_at is null and (${row}.kind in ${ofExpert} and exists (select from review_assignment a
    where a.id = ${row}.object_id and ${assignmentStateNow("a")} in ('UNANSWERED', 'LAPSED', 'CANCELLED'))
    or ${row}.kind = 'COMPLETE_APPLICATION' and ${row}.due_at <= clock_now()
    or ${row}.kind = 'SIT_ASSESSMENT' and not exists (select from assessment_attempt s where s.application_id = ${row}.object_id
      and ${attemptStateNow("s")} in ('SCHEDULED', 'IN_PROGRESS'))))`;

/** The window of a part is no deadline that one is late for: what was started goes on, what was not is a no-show. */
const isLate = (row: string) => `(${row}.due_at <= clock_now() and ${row}.kind <> 'SIT_ASSESSMENT')`;

/** What the person has done and others go on with, while the document is on its way. */
const isWaiting = (row: string) => `(${row}.closed_at is not null
  and not exists (select from task o where o.person_id = ${row}.person_id and o.document_id = ${row}.document_id
    and (o.closed_at is null or o.closed_at > ${row}.closed_at))
  and case when ${row}.kind = 'COMPLETE_APPLICATION'
    then exists (select from expert_application x where x.id = ${row}.object_id
      and x.state in ('SUBMITTED', 'ADMITTED', 'ASSESSMENT', 'ASSESSED', 'AT_COMMISSION', 'RECOMMENDED'))
    when ${row}.kind in ('REVIEW', 'ARBITRATE')
    then exists (select from review_assignment a join expertise_round r on r.id = a.round_id where a.id = ${row}.object_id
      and a.state in ('SUBMITTED', 'COMPLETED') and r.state in ('INVITING', 'REVIEWING', 'ARBITRATION'))
    else ${row}.kind in ('RETURNED_DOCUMENT', 'REVISE_DOCUMENT', 'ANSWER_PROPOSALS', 'FORM_PANEL', 'ACCEPT_DOCUMENT')
      and exists (select from model_document d where d.id = ${row}.document_id and d.state in
        ('SUBMITTED', 'DISCUSSION_ANNOUNCED', 'OPEN_DISCUSSION', 'DISCUSSION_CLOSED', 'UNDER_EXPERTISE', 'RE_REVIEW'))
    end)`;

/** The employer that is to be confirmed, or whose post where. */
const nameOfBooked = (row: string) => `(case ${row}.kind
    when 'CONFIRM_INSTITUTION' then (select ni.name_ru from institution ni where ni.id = ${row}.object_id)
    when 'CONFIRM_EMPLOYMENT' then (select concat_ws(', ', ${fullNameOf("np")}, ni.name_ru) from employment ne
      join person np on np.id = ne.person_id join institution ni on ni.id = ne.institution_id
      where ne.id = ${row}.object_id) end)`;

/** Which part of a person's work a list shows. */
export const TaskStage = { OPEN: "OPEN", WAITING: "WAITING", DONE: "DONE" } as const;
export type TaskStage = keyof typeof TaskStage;

export const TaskOrder = { DUE: "DUE", CLOSED: "CLOSED" } as const;

const taskRead = readType<Viewer>({
  name: "Task",
  table: "task",
  idPrefix: "task",
  visible: (row, bind) => `(${row}.person_id = ${bind(viewerPerson, "text")} and not ${isOver(row)})`,
  fields: {
    id: column("id", everyone),
    kind: column("kind", everyone),
    dueAt: column("due_at", everyone),
    isOverdue: computed((row) => `coalesce(${row}.closed_at is null and ${isLate(row)}, false)`, everyone),
    doneCount: column("done_count", everyone),
    totalCount: column("total_count", everyone),
    startedAt: column("started_at", everyone),
    closedAt: column("closed_at", everyone),
    subjectName: computed(
      (row, bind) => (bind.knows(keepsBooks) ? nameOfBooked(row) : "null::text"),
      everyone,
    ),
    document: byId(() => modelDocumentRead, "document_id", everyone),
    assignment: byId(
      () => reviewAssignmentRead,
      (task) => `case when ${task}.kind in ${ofExpert} then ${task}.object_id end`,
      everyone,
    ),
    application: byId(
      () => applicationRead,
      (task) => `case when ${task}.kind in ${ofApplication} then ${task}.object_id end`,
      everyone,
    ),
    session: byId(
      () => sessionRead,
      (task) => `case when ${task}.kind in ${ofSession} then ${task}.object_id end`,
      everyone,
    ),
  },
});

const taskListing: Listing<Viewer> = {
  orders: {
    DUE: { by: (row) => `coalesce(${row}.due_at, 'infinity'::timestamptz)`, type: "timestamptz" },
    CLOSED: { by: (row) => `coalesce(${row}.closed_at, 'infinity'::timestamptz)`, type: "timestamptz" },
  },
  defaultOrder: ["DUE", "ASC"],
  filters: {
    kinds: (row, value) => `${row}.kind = any(${value("text[]")})`,
    stage: {
      OPEN: (row) => `${row}.closed_at is null`,
      WAITING: isWaiting,
      DONE: (row) => `${row}.closed_at is not null`,
    },
  },
};

export const tasksQuery = connectionQuery<Viewer>(() => taskRead, taskListing);

const taskCountRead = readType<Viewer>({
  name: "TaskCount",
  table: `(select t.person_id, t.kind, count(*)::int as count,
      (count(*) filter (where ${isLate("t")}))::int as late_count
    from task t where t.closed_at is null and not ${isOver("t")} group by t.person_id, t.kind)`,
  visible: (row, bind) => `${row}.person_id = ${bind(viewerPerson, "text")}`,
  fields: {
    kind: column("kind", everyone),
    count: column("count", everyone),
    lateCount: column("late_count", everyone),
  },
});

export const taskCountsQuery = listQuery<Viewer>(() => taskCountRead, {
  where: () => "true",
  orderBy: (row) => `${row}.kind`,
  limit: Object.keys(TaskKind).length,
});
