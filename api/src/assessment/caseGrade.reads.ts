import { parametersOf } from "../accounts/parameters.js";
import { viewerPerson, viewerRegion } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import { whyNot } from "../platform/policy.js";
import {
  code,
  column,
  computed,
  everyone,
  readType,
  type ReadType,
  type RowSql,
} from "../platform/read/declare.js";
import type { CaseGradeState } from "./caseGrade.entity.js";
import { isAssessor, mayGrade } from "./caseGrade.policy.js";
import { caseMaximum, maxOf } from "./caseScores.rules.js";
import type { ItemCriterion } from "./item.model.js";

/** The twin of `gradeStateAt`. */
const stateNow = (row: string): string =>
  `case when ${row}.state = 'LEASED' and ${row}.lease_until <= clock_now() then 'RELEASED' else ${row}.state end`;

/** R08: an assessor sees the cases held and graded, and nothing of those that went back. */
const isHeld: RowSql<Viewer> = (row) => `(${stateNow(row)} <> 'RELEASED')`;

const ofItem = (row: string, columns: string): string =>
  `(select ${columns} from assessment_attempt ca join form_item fi on fi.form_id = ca.form_id and fi.position = 1
    join item_version iv on iv.id = fi.item_version_id where ca.id = ${row}.attempt_id)`;

const criteria = (row: string): string => ofItem(row, "iv.content->'criteria'");

interface Marked {
  criteria: ItemCriterion[] | null;
  scores: Record<string, number>;
  comments: Record<string, string>;
}

/**
 * R08: what an assessor sees of a case. Nothing of whose it is, when it was written, how long it took, what others gave, nor
 * whether there are others: neither role nor attempt is a field.
 */
export const caseGradeRead: ReadType<Viewer> = readType<Viewer>({
  name: "CaseGrade",
  table: "case_grade",
  idPrefix: "casegrade",
  visible: (row, bind) =>
    `(${row}.assessor_id = ${bind(viewerPerson, "text")} and ${row}.region_id = ${bind(viewerRegion, "text")}
      and ${bind(isAssessor, "boolean")})`,
  fields: {
    id: column("id", everyone),
    version: column("version", everyone),
    sign: computed((row) => `upper(right(${row}.id, 4))`, everyone),
    state: computed(stateNow, everyone),
    leaseEndsAt: column("lease_until", everyone),
    submittedAt: column("submitted_at", everyone),
    stem: computed((row) => ofItem(row, "iv.content->>'stem'"), isHeld),
    answer: computed(
      (row) =>
        `coalesce((select s.answer->>'text' from attempt_answer s where s.attempt_id = ${row}.attempt_id and s.position = 1), '')`,
      isHeld,
    ),
    criteria: code(
      { criteria },
      (given: Pick<Marked, "criteria">) =>
        (given.criteria ?? []).map((criterion) => ({ ...criterion, maxScore: maxOf(criterion) })),
      isHeld,
    ),
    marks: code(
      { criteria, scores: "scores", comments: "comments" },
      (given: Marked) =>
        (given.criteria ?? []).map(({ key }) => ({
          key,
          score: given.scores[key] ?? null,
          comment: given.comments[key] ?? "",
        })),
      isHeld,
    ),
    total: column("total", everyone),
    maxTotal: code(
      { criteria },
      (given: Pick<Marked, "criteria">) => caseMaximum(given.criteria ?? []),
      everyone,
    ),
    commentLength: code(
      {
        parameters: (
          row,
        ) => `(select g.parameters from assessment_attempt ga join regulation g on g.id = ga.regulation_id
          where ga.id = ${row}.attempt_id)`,
      },
      (given: { parameters: Record<string, unknown> | null }) =>
        parametersOf(given.parameters ?? {}).criterionCommentLength,
      everyone,
    ),
    viewerCanGrade: code(
      { state: stateNow },
      ({ state }: { state: CaseGradeState }, viewer: Viewer) =>
        whyNot(mayGrade, { viewer, isOwn: true, state }) === null,
      everyone,
    ),
  },
});
