import { parametersOf } from "../accounts/parameters.js";
import { personRead } from "../accounts/person.reads.js";
import { viewerPerson } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import { documentVersionRead, modelDocumentRead } from "../documents/document.reads.js";
import { whyNot } from "../platform/policy.js";
import {
  code,
  column,
  computed,
  everyone,
  byId,
  one,
  type ReadType,
  readType,
  type RowSql,
} from "../platform/read/declare.js";
import { type AssignmentCase, mayOnAssignment } from "./assignment.policy.js";
import { reviewRead } from "./review.reads.js";
import { LeftOutReason } from "./draw.type.js";
import { seesFact } from "./visibility.reads.js";

/** The twin of `assignmentAt`: the state at this instant, whether or not a timer has run (4.5). */
export const assignmentStateNow = (row: string): string =>
  `(case when ${row}.state = 'INVITED' and ${row}.respond_by <= clock_now() then 'UNANSWERED'
    when ${row}.state in ('ACCEPTED', 'IN_PROGRESS') and ${row}.lapses_at <= clock_now() then 'LAPSED'
    else ${row}.state end)`;

const isOverdueNow = (row: string) =>
  `(${row}.state in ('ACCEPTED', 'IN_PROGRESS') and ${row}.due_at <= clock_now() and ${row}.lapses_at > clock_now())`;

/** The expert's own, from the invitation on. */
const isOwn: RowSql<Viewer> = (row, bind) =>
  `(${row}.expert_id = ${bind(viewerPerson, "text")} and ${row}.state <> 'PROPOSED')`;

/** Who works with the round's progress by name: a coordinator without a conflict (R48). */
const isCoordinators = seesFact("PROGRESS", ["ALL"], (row) => `${row}.round_id`);

const ofRound =
  (name: string) =>
  (row: string): string =>
    `(select r.${name} from expertise_round r where r.id = ${row}.round_id)`;

const foundReasons = Object.keys(LeftOutReason)
  .map((reason) => `'${reason}'`)
  .join(", ");

/** Whether the reason is what the check of R43 found. */
const isFound = (row: string) =>
  `coalesce(${row}.state = 'RECUSED' and string_to_array(${row}.reason, ' ') <@ array[${foundReasons}], false)`;

/** What the policy asks. */
const caseOf = {
  isOwn,
  state: assignmentStateNow,
  roundState: ofRound("state"),
};

export const reviewAssignmentRead: ReadType<Viewer> = readType<Viewer>({
  name: "ReviewAssignment",
  table: "review_assignment",
  idPrefix: "assignment",
  visible: (row, bind) => `(${isOwn(row, bind)} or ${isCoordinators(row, bind)})`,
  fields: {
    id: column("id", everyone),
    role: column("role", everyone),
    letter: column("letter", everyone),
    state: computed(assignmentStateNow, everyone),
    isOverdue: computed(isOverdueNow, everyone),
    expert: byId(() => personRead, "expert_id", everyone),
    isViewers: computed((row, bind) => `${row}.expert_id = ${bind(viewerPerson, "text")}`, everyone),
    document: byId(() => modelDocumentRead, "document_id", everyone),
    documentVersion: byId(() => documentVersionRead, ofRound("document_version_id"), everyone),
    invitedAt: column("invited_at", everyone),
    respondBy: column("respond_by", everyone),
    dueAt: column("due_at", everyone),
    lapsesAt: column("lapses_at", everyone),
    acceptedAt: column("accepted_at", everyone),
    isNamedAgreed: column("is_named_agreed", everyone),
    // Grounds that the check found stand where otherwise the person's own words do.
    reason: computed((row) => `case when not ${isFound(row)} then ${row}.reason end`, everyone),
    conflicts: computed(
      (row) => `case when ${isFound(row)} then string_to_array(${row}.reason, ' ') else '{}'::text[] end`,
      everyone,
    ),
    scoredCount: column("scored_count", everyone),
    criterionCount: column("criterion_count", everyone),
    returnedAt: column("returned_at", everyone),
    returnNote: column("return_note", everyone),
    hoursNorm: code(
      {
        parameters: (
          row,
        ) => `(select g.parameters from expertise_round r join regulation g on g.id = r.regulation_id
          where r.id = ${row}.round_id)`,
      },
      ({ parameters }: { parameters: Record<string, unknown> | null }) =>
        parametersOf(parameters ?? {}).reviewHours,
      everyone,
    ),
    review: one(
      () => reviewRead,
      (assignment, review) => `${review}.assignment_id = ${assignment}.id`,
      everyone,
    ),
    version: column("version", everyone),
    viewerCanAnswer: code(
      caseOf,
      (given: AssignmentCase) => whyNot(mayOnAssignment.answer, given) === null,
      everyone,
    ),
    viewerCanStepBack: code(
      caseOf,
      (given: AssignmentCase) => whyNot(mayOnAssignment.stepBack, given) === null,
      everyone,
    ),
    viewerCanWrite: code(
      caseOf,
      (given: AssignmentCase) => whyNot(mayOnAssignment.write, given) === null,
      everyone,
    ),
  },
});
