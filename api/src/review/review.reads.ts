import { personRead } from "../accounts/person.reads.js";
import { viewerPerson } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import { whyNot } from "../platform/policy.js";
import {
  code,
  column,
  everyone,
  json,
  many,
  byId,
  type ReadType,
  readType,
  type RowSql,
} from "../platform/read/declare.js";
import { type AssignmentCase, mayOnAssignment } from "./assignment.policy.js";
import { assignmentStateNow, reviewAssignmentRead } from "./assignment.reads.js";
import type { CriterionMark, FrozenRubric, ReviewRemark, ReviewVerdict } from "./round.entity.js";
import { missingParts } from "./scoring.rules.js";
import { seesFact } from "./visibility.reads.js";

const roundOf = (row: string) => `${row}.round_id`;

/** The author's own, always (R48); the assignment of a person who was replaced is still theirs. */
const isOwn: RowSql<Viewer> = (row, bind) =>
  `((select a.expert_id from review_assignment a where a.id = ${row}.assignment_id) = ${bind(viewerPerson, "text")}) is true`;

const isSubmitted = (row: string) => `${row}.submitted_at is not null and ${row}.voided_at is null`;

const seesOthers = seesFact("REVIEW", ["BY_LETTER", "BY_NAME"], roundOf);
const seesNames = seesFact("REVIEW", ["BY_NAME"], roundOf);
const seesProgress = seesFact("PROGRESS", ["ALL"], roundOf);

/** Who wrote it: the author, and whoever reads reviews by name. */
const nameSight: RowSql<Viewer> = (row, bind) => `(${isOwn(row, bind)} or ${seesNames(row, bind)})`;

/** Exact times: the author and the coordinator without a conflict. */
const timeSight: RowSql<Viewer> = (row, bind) => `(${isOwn(row, bind)} or ${seesProgress(row, bind)})`;

/** Remarks of the last conclusion before this round that are still open (R90). */
const formerRemarks = (row: string) => `coalesce((select json_agg(m order by o) from (
    select c.mandatory_remarks from expert_conclusion c join expertise_round former on former.id = c.round_id
      join expertise_round now_round on now_round.id = ${row}.round_id
    where c.document_id = now_round.document_id and former.number < now_round.number
    order by former.number desc limit 1) last cross join lateral jsonb_array_elements(last.mandatory_remarks)
      with ordinality as e(m, o)
  where not (m ->> 'isSettled')::boolean), '[]'::json)`;

const settledOf = (
  row: string,
) => `coalesce((select json_agg(json_build_object('remarkId', s.key, 'isSettled', s.value)
    order by s.key) from jsonb_each(${row}.settled) s), '[]'::json)`;

const assignmentColumn = (name: string) => (row: string) =>
  `(select a.${name} from review_assignment a where a.id = ${row}.assignment_id)`;

/** What the policy asks about the review's assignment. */
const writingCase = {
  isOwn,
  state: (row: string) =>
    `(select ${assignmentStateNow("a")} from review_assignment a where a.id = ${row}.assignment_id)`,
  roundState: (row: string) => `(select r.state from expertise_round r where r.id = ${row}.round_id)`,
};

interface MissingFrom {
  marks: CriterionMark[];
  remarks: ReviewRemark[];
  settled: Record<string, boolean>;
  verdict: ReviewVerdict | null;
  rubric: FrozenRubric;
  former: { id: string }[];
  declaredAt: string | null;
}

export const reviewRead: ReadType<Viewer> = readType<Viewer>({
  name: "Review",
  table: "review",
  idPrefix: "review",
  visible: (row, bind) => `(${isOwn(row, bind)} or (${isSubmitted(row)} and ${seesOthers(row, bind)}))`,
  fields: {
    id: column("id", everyone),
    letter: { kind: "value", sql: assignmentColumn("letter"), sight: everyone },
    role: { kind: "value", sql: assignmentColumn("role"), sight: everyone },
    expert: byId(
      () => personRead,
      (review) => `(select a.expert_id from review_assignment a where a.id = ${review}.assignment_id)`,
      nameSight,
    ),
    assignment: byId(() => reviewAssignmentRead, "assignment_id", everyone),
    isViewers: { kind: "value", sql: isOwn, sight: everyone },
    marks: json("marks", everyone),
    remarks: json("remarks", everyone),
    settled: json(settledOf, everyone),
    summary: column("summary", everyone),
    verdict: column("verdict", everyone),
    totalPercent: column("total_percent", everyone),
    isDraft: { kind: "value", sql: (row) => `${row}.submitted_at is null`, sight: everyone },
    savedAt: column("saved_at", isOwn),
    submittedAt: column("submitted_at", timeSight),
    voidedAt: column("voided_at", timeSight),
    hasLockedScores: {
      kind: "value",
      sql: (row) => `${assignmentColumn("returned_at")(row)} is not null`,
      sight: isOwn,
    },
    missing: code(
      {
        marks: "marks",
        remarks: "remarks",
        settled: "settled",
        verdict: "verdict",
        rubric: (row) => `(select r.frozen_rubric from expertise_round r where r.id = ${row}.round_id)`,
        former: formerRemarks,
        declaredAt: assignmentColumn("declared_no_conflict_at"),
      },
      ({ rubric, former, declaredAt, ...content }: MissingFrom) =>
        missingParts(
          { ...content, hasDeclaredNoConflict: declaredAt !== null },
          rubric,
          former.map(({ id }) => id),
        ),
      isOwn,
    ),
    formerRemarks: json(formerRemarks, everyone),
    revisions: many(
      () => reviewRevisionRead,
      {
        where: (review, revision) => `${revision}.review_id = ${review}.id`,
        orderBy: (revision) => `${revision}.submitted_at desc`,
        limit: 50,
      },
      everyone,
    ),
    others: many(
      () => reviewRead,
      {
        where: (review, other) => `${other}.round_id = ${review}.round_id and ${other}.id <> ${review}.id`,
        orderBy: (other) => `${other}.id`,
        limit: 100,
      },
      everyone,
    ),
    version: column("version", isOwn),
    viewerCanWrite: code(
      writingCase,
      (given: AssignmentCase) => whyNot(mayOnAssignment.write, given) === null,
      everyone,
    ),
    viewerCanRevise: code(
      writingCase,
      (given: AssignmentCase) => whyNot(mayOnAssignment.revise, given) === null,
      everyone,
    ),
  },
});

/** A former submission: whoever reads the review reads what it was before, without its exact time. */
const reviewRevisionRead: ReadType<Viewer> = readType<Viewer>({
  name: "ReviewRevision",
  table: "review_revision",
  visible: (row, bind) =>
    `exists (select from review rv where rv.id = ${row}.review_id and (${isOwn("rv", bind)} or (${isSubmitted("rv")} and ${seesOthers("rv", bind)})))`,
  fields: {
    id: column("id", everyone),
    submittedAt: {
      kind: "value",
      sql: (row) => `${row}.submitted_at`,
      sight: (row, bind) =>
        `exists (select from review rv where rv.id = ${row}.review_id and ${timeSight("rv", bind)})`,
    },
    marks: json((row) => `${row}.content -> 'marks'`, everyone),
    remarks: json((row) => `${row}.content -> 'remarks'`, everyone),
    summary: { kind: "value", sql: (row) => `${row}.content ->> 'summary'`, sight: everyone },
    verdict: { kind: "value", sql: (row) => `${row}.content ->> 'verdict'`, sight: everyone },
    totalPercent: {
      kind: "value",
      sql: (row) => `(${row}.content ->> 'totalPercent')::numeric`,
      sight: everyone,
    },
  },
});
