import type { Viewer } from "../accounts/viewer.js";
import { whyNot } from "../platform/policy.js";
import {
  byId,
  code,
  column,
  computed,
  everyone,
  extendRead,
  type Field,
  many,
  readType,
  type RowSql,
} from "../platform/read/declare.js";
import { type AppealCase, mayOnResult } from "./assessment.policy.js";
import type { AttemptState } from "./attempt.entity.js";
import { attemptRead, isOwnAttempt, seesAttempt, seesResult } from "./attempt.reads.js";

/** Whoever sees the result that it is against (R82, R86). */
const seesAppeal: RowSql<Viewer> = (row, bind) =>
  `exists (select from assessment_attempt aa where aa.id = ${row}.attempt_id and ${seesAttempt("aa", bind)})`;

const appealRead = readType<Viewer>({
  name: "AttemptAppeal",
  table: "attempt_appeal",
  visible: seesAppeal,
  fields: {
    id: column("id", everyone),
    grounds: column("grounds", everyone),
    filedAt: column("filed_at", everyone),
    decision: column("decision", everyone),
    decidedAt: column("decided_at", everyone),
    reason: column("reason", everyone),
    scoreBefore: computed((row) => `${row}.score_before::float8`, everyone),
    scoreAfter: computed((row) => `${row}.score_after::float8`, everyone),
  },
});

/** Points by component of the tests; a cell of directions is told apart from one of the common part. */
const attemptCellRead = readType<Viewer>({
  name: "AttemptCell",
  table: `(select a.id as attempt_id, i.component, i.direction_code is null as is_common, count(*)::int as item_count,
      coalesce(sum(s.points), 0)::int as score, sum(v.weight)::int as max_score
    from assessment_attempt a
    join form_item f on f.form_id = a.form_id
    join item_version v on v.id = f.item_version_id
    join assessment_item i on i.id = v.item_id
    left join attempt_answer s on s.attempt_id = a.id and s.position = f.position
    where a.part = 'TEST' group by a.id, i.component, i.direction_code is null)`,
  visible: (row, bind) =>
    `exists (select from assessment_attempt ca where ca.id = ${row}.attempt_id and ${seesResult("ca", bind)})`,
  fields: {
    component: column("component", everyone),
    isCommon: column("is_common", everyone),
    itemCount: column("item_count", everyone),
    score: column("score", everyone),
    maxScore: column("max_score", everyone),
  },
});

const ofApplication = (row: string, columns: string): string =>
  `(select ${columns} from expert_application ra where ra.id = ${row}.application_id)`;

const viewerCan = (act: keyof typeof mayOnResult): Field<Viewer> =>
  code(
    {
      isOwn: isOwnAttempt,
      state: "state",
      isInTime: (row: string) => `coalesce(${ofApplication(row, "clock_now() < ra.appeal_by")}, false)`,
      wasAppealed: (row: string) => `exists (select from attempt_appeal wa where wa.attempt_id = ${row}.id)`,
    },
    (given: Omit<AppealCase, "viewer" | "state"> & { state: AttemptState }, viewer: Viewer) =>
      whyNot(mayOnResult[act], { ...given, viewer }) === null,
    everyone,
  );

extendRead(attemptRead, {
  appealBy: computed((row) => ofApplication(row, "ra.appeal_by"), seesResult),
  appeal: byId(
    () => appealRead,
    (row) => `(select pa.id from attempt_appeal pa where pa.attempt_id = ${row}.id)`,
    everyone,
  ),
  cells: many(
    () => attemptCellRead,
    {
      where: (attempt, cell) => `${cell}.attempt_id = ${attempt}.id`,
      orderBy: (cell) => `${cell}.is_common desc, ${cell}.component`,
      limit: 24,
    },
    seesResult,
  ),
  viewerCanAppeal: viewerCan("appeal"),
  viewerCanDecideAppeal: viewerCan("decideAppeal"),
});
