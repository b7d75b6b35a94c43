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
  json,
  many,
  readType,
  type ReadType,
  type RowSql,
} from "../platform/read/declare.js";
import type { Criterion } from "../review/rubric.entity.js";
import { type GateParameters, gateOutcome } from "../statistics/calibrationGate.js";
import { attemptRead, attemptStateNow, isOwnAttempt, seesResult } from "./attempt.reads.js";
import { mayOnTask, type TaskCase } from "./expertTask.policy.js";
import { gateLines, type TaskProfile } from "./expertTask.rules.js";

/** The sheet by which the samples of an attempt are marked: all of one edition. */
const ofRubric = (attemptId: string, columns: string): string =>
  `(select ${columns} from sample_mark rm join sample_document rd on rd.id = rm.sample_id
    join rubric ru on ru.id = rd.rubric_id where rm.attempt_id = ${attemptId} order by rm.position limit 1)`;

const ofBlueprint = (row: string, columns: string): string =>
  `(select ${columns} from assessment_blueprint tb where tb.id = ${row}.blueprint_id)`;

/** The task lies open to be marked, or lies marked, before its candidate alone. */
const isOwnMark: RowSql<Viewer> = (row, bind) =>
  `exists (select from assessment_attempt oa where oa.id = ${row}.attempt_id and ${isOwnAttempt("oa", bind)})`;

/** The text is there while the task runs: samples serve again, and nobody takes them home. */
const isRunning: RowSql<Viewer> = (row) =>
  `exists (select from assessment_attempt ra where ra.id = ${row}.attempt_id and ${attemptStateNow("ra")} = 'IN_PROGRESS')`;

interface Marked {
  criteria: Criterion[];
  scores: Record<string, number>;
  comments: Record<string, string>;
}

const sampleMarkRead: ReadType<Viewer> = readType<Viewer>({
  name: "SampleMark",
  table: "sample_mark",
  idPrefix: "samplemark",
  visible: isOwnMark,
  fields: {
    id: column("id", everyone),
    version: column("version", everyone),
    position: column("position", everyone),
    title: computed(
      (row) => `(select td.title from sample_document td where td.id = ${row}.sample_id)`,
      everyone,
    ),
    blocks: json(
      (row) => `(select bd.blocks from sample_document bd where bd.id = ${row}.sample_id)`,
      isRunning,
    ),
    marks: code(
      {
        criteria: (row) =>
          `(select mu.criteria from sample_document md join rubric mu on mu.id = md.rubric_id where md.id = ${row}.sample_id)`,
        scores: "scores",
        comments: "comments",
      },
      ({ criteria, scores, comments }: Marked) =>
        criteria.map(({ key }) => ({ key, score: scores[key] ?? null, comment: comments[key] ?? "" })),
      everyone,
    ),
    scoredCount: computed((row) => `(select count(*)::int from jsonb_object_keys(${row}.scores))`, everyone),
    savedAt: column("saved_at", everyone),
    task: byId(() => expertTaskRead, "attempt_id", everyone),
  },
});

const viewerCan = (act: keyof typeof mayOnTask): Field<Viewer> =>
  code(
    {
      isOwn: isOwnAttempt,
      state: attemptStateNow,
      isOpen: (row: string) => `(${row}.opens_at <= clock_now())`,
    },
    (given: Omit<TaskCase, "viewer">, viewer: Viewer) =>
      whyNot(mayOnTask[act], { ...given, viewer }) === null,
    everyone,
  );

/** An expert task as its candidate works on it; what came of it is a field of the attempt (T16). */
const expertTaskRead: ReadType<Viewer> = readType<Viewer>({
  name: "ExpertTask",
  table: "assessment_attempt",
  visible: (row, bind) => `(${row}.part = 'EXPERT_TASK' and ${isOwnAttempt(row, bind)})`,
  fields: {
    id: column("id", everyone),
    state: computed(attemptStateNow, everyone),
    opensAt: column("opens_at", everyone),
    closesAt: column("closes_at", everyone),
    startedAt: column("started_at", everyone),
    submittedAt: column("submitted_at", everyone),
    sampleCount: computed((row) => ofBlueprint(row, "tb.sample_count"), everyone),
    criteria: json((row) => `coalesce(${ofRubric(`${row}.id`, "ru.criteria")}, '[]'::jsonb)`, everyone),
    criterionCount: computed(
      (row) => `coalesce(${ofRubric(`${row}.id`, "jsonb_array_length(ru.criteria)")}, 0)`,
      everyone,
    ),
    samples: many(
      () => sampleMarkRead,
      {
        where: (task, mark) => `${mark}.attempt_id = ${task}.id`,
        orderBy: (mark) => `${mark}.position`,
        limit: 50,
      },
      everyone,
    ),
    viewerCanStart: viewerCan("start"),
    viewerCanMark: viewerCan("mark"),
  },
});

export { expertTaskRead, sampleMarkRead };

interface Profiled {
  profile: TaskProfile | null;
  gate: GateParameters;
  criteria: Criterion[] | null;
  scaleMax: number | null;
}

/** The profile as people read it: nothing in it tells the reference of one document, which serves others again. */
function shownProfile({ profile, gate, criteria, scaleMax }: Profiled) {
  if (!profile) return null;
  const outcome = gateOutcome(profile, gate);
  return {
    scaleMax: scaleMax ?? 0,
    documentCount: profile.documents,
    exactAgreement: profile.exactAgreement,
    adjacentAgreement: profile.adjacentAgreement,
    meanLevelDifference: profile.meanLevelDifference,
    spreadRatio: profile.spreadRatio,
    quadraticKappa: profile.quadraticKappa,
    quadraticKappaLowerBound: profile.quadraticKappaLowerBound,
    icc21: profile.icc21,
    gate: gateLines(profile, gate, outcome),
    criteria: profile.criteria.map((each) => {
      const means = profile.means.find(({ criterion }) => criterion === each.criterion);
      return {
        key: each.criterion,
        nameRu: criteria?.find(({ key }) => key === each.criterion)?.nameRu ?? each.criterion,
        candidateMean: means?.candidate ?? null,
        referenceMean: means?.reference ?? null,
        meanLevelDifference: each.meanLevelDifference,
        exactAgreement: each.exactAgreement,
        adjacentAgreement: each.adjacentAgreement,
        farOffCount: profile.farOff.filter(({ criterion }) => criterion === each.criterion).length,
        isReversed: outcome.reversedCriteria.includes(each.criterion),
      };
    }),
  };
}

extendRead(attemptRead, {
  profile: code(
    {
      profile: "profile",
      gate: (row) => ofBlueprint(row, "tb.gate"),
      criteria: (row) => ofRubric(`${row}.id`, "ru.criteria"),
      scaleMax: (row) => ofRubric(`${row}.id`, "ru.scale_max"),
    },
    shownProfile,
    seesResult,
  ),
});
