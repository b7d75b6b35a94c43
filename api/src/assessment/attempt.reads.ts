import { personRead } from "../accounts/person.reads.js";
import { viewerPerson, viewerRegion } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import {
  byId,
  column,
  computed,
  everyone,
  extendRead,
  many,
  readType,
  type ReadType,
  type RowSql,
} from "../platform/read/declare.js";
import { applicationRead } from "../register/application.reads.js";
import { keepsAssessment, weighsResults } from "./assessment.policy.js";

export const isOwnAttempt: RowSql<Viewer> = (row, bind) =>
  `(${row}.person_id = ${bind(viewerPerson, "text")}) is true`;

/** The state in which results may be read; both values of an appeal are kept, and the first stands while it runs (R13). */
const isPublished = (row: string): string => `${row}.state in ('PUBLISHED', 'APPEALED')`;

/** The candidate, always; the registrar; the commission once it is published (R82, R86). */
export const seesAttempt: RowSql<Viewer> = (row, bind) =>
  `(${isOwnAttempt(row, bind)} or (${row}.region_id = ${bind(viewerRegion, "text")}
    and (${bind(keepsAssessment, "boolean")} or (${bind(weighsResults, "boolean")} and ${isPublished(row)}))))`;

/** How it was arranged and when it was sat tells of health, so it is the candidate's and the registrar's alone. */
const seesArrangement: RowSql<Viewer> = (row, bind) =>
  `(${isOwnAttempt(row, bind)} or ${bind(keepsAssessment, "boolean")})`;

/** Nothing of a result before all of them are published, for nobody (T16). */
export const seesResult: RowSql<Viewer> = (row, bind) =>
  `(${isPublished(row)} and ${seesAttempt(row, bind)})`;

/** Seconds after the deadline in which an answer is still stored (R06), by the edition of the attempt (R85). */
export const graceOf = (row: string): string =>
  `coalesce((select (gr.parameters->>'answerGraceSeconds')::int from regulation gr where gr.id = ${row}.regulation_id), 5)`;

/** When it ends as it stands now: a break moves the deadline while it lasts; the twin of `deadlineOf`. */
export const deadlineNow = (row: string): string =>
  `(${row}.deadline_at + case when ${row}.break_since is null then interval '0' else least(clock_now() - ${row}.break_since,
    make_interval(secs => greatest(0, ${row}.break_minutes * 60 - ${row}.break_used_seconds))) end)`;

/** 4.1: the state at this instant; the twin of `attemptStateAt`. */
export const attemptStateNow = (row: string): string =>
  `case when ${row}.state = 'SCHEDULED' and ${row}.closes_at <= clock_now() then 'NO_SHOW'
    when ${row}.state = 'IN_PROGRESS' and ${deadlineNow(row)} + make_interval(secs => ${graceOf(row)}) < clock_now() then 'SUBMITTED'
    else ${row}.state end`;

const result = (name: string) => computed<Viewer>((row) => `${row}.${name}::float8`, seesResult);

export const attemptRead: ReadType<Viewer> = readType<Viewer>({
  name: "AssessmentAttempt",
  table: "assessment_attempt",
  idPrefix: "attempt",
  visible: seesAttempt,
  fields: {
    id: column("id", everyone),
    version: column("version", everyone),
    application: byId(() => applicationRead, "application_id", everyone),
    person: byId(() => personRead, "person_id", everyone),
    part: column("part", everyone),
    ordinal: column("ordinal", everyone),
    state: computed(attemptStateNow, everyone),
    opensAt: column("opens_at", everyone),
    closesAt: column("closes_at", everyone),
    minutes: column("minutes", seesArrangement),
    multiplierPercent: column("multiplier_percent", seesArrangement),
    breakMinutes: column("break_minutes", seesArrangement),
    breakUsedSeconds: column("break_used_seconds", seesArrangement),
    breakBeganAt: column("break_since", seesArrangement),
    creditSeconds: column("credit_seconds", seesArrangement),
    startedAt: column("started_at", seesArrangement),
    deadlineAt: computed(deadlineNow, seesArrangement),
    submittedAt: column("submitted_at", seesArrangement),
    handedInBy: column("handed_in_by", seesArrangement),
    passPercent: column("pass_percent", everyone),
    score: result("score"),
    maxScore: result("max_score"),
    isPassed: column("is_passed", seesResult),
    publishedAt: column("published_at", seesResult),
    invalidReason: column("invalid_reason", everyone),
  },
});

extendRead(applicationRead, {
  attempts: many(
    () => attemptRead,
    {
      where: (application, attempt) => `${attempt}.application_id = ${application}.id`,
      orderBy: (attempt) => `${attempt}.opens_at, ${attempt}.part, ${attempt}.ordinal`,
      limit: 50,
    },
    everyone,
  ),
});
