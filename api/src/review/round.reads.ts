import { parametersOf } from "../accounts/parameters.js";
import { viewerRegion } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import { documentVersionRead, modelDocumentRead } from "../documents/document.reads.js";
import {
  code,
  column,
  computed,
  everyone,
  extendRead,
  type Field,
  group,
  json,
  many,
  byId,
  one,
  type ReadType,
  readType,
  type RowSql,
} from "../platform/read/declare.js";
import { assignmentStateNow, reviewAssignmentRead } from "./assignment.reads.js";
import { conclusionRead } from "./conclusion.reads.js";
import {
  completedReviewsSql,
  draftConclusion,
  openBeforeSql,
  parametersSql,
  type RoundSoFar,
  remarksSoFar,
  divergenceSoFar,
} from "./conclusionDraft.reads.js";
import { drawnCandidateRead, leftOutRead } from "./draw.reads.js";
import { reviewRead } from "./review.reads.js";
import { type RoundAct, whyNotOnRound } from "./round.policy.js";
import type { RoundState } from "./round.entity.js";
import { seesFact } from "./visibility.reads.js";
import { publishedNames } from "./visibility.rules.js";

const itself = (row: string) => `${row}.id`;
const seesProgress = seesFact("PROGRESS", ["ALL"], itself);
const seesReviews = seesFact("REVIEW", ["BY_LETTER", "BY_NAME"], itself);
const seesReviewsByName = seesFact("REVIEW", ["BY_NAME"], itself);
const seesAgreedNames = seesFact("NAMES", ["AGREED_NAMES", "ALL"], itself);

const isSigned = (round: string) =>
  `exists (select from expert_conclusion xs where xs.round_id = ${round}.id)`;

/** How far it has come for this viewer: that a round is concluded is told to those who may read its reviews. */
const phaseFor: RowSql<Viewer> = (row, bind) => `(case
  when ${row}.state in ('PREPARED', 'FAILED', 'CANCELLED') then ${row}.state
  when ${row}.state <> 'CONCLUDED' then 'RUNNING'
  when exists (select from model_document pd where pd.id = ${row}.document_id and pd.published_at is not null)
    then 'PUBLISHED'
  when ${isSigned(row)} then 'SIGNED'
  when ${seesReviews(row, bind)} then 'CONCLUDED'
  else 'RUNNING' end)`;

const seated = "('PROPOSED', 'INVITED', 'ACCEPTED', 'IN_PROGRESS', 'SUBMITTED', 'COMPLETED')";

/** A count over the round's assignments in the states they have now. */
const countOf = (condition: (assignment: string) => string): Field<Viewer> =>
  computed(
    (row) =>
      `(select count(*)::int from review_assignment ca where ca.round_id = ${row}.id and ${condition("ca")})`,
    everyone,
  );

const stateIn =
  (...states: string[]) =>
  (assignment: string) =>
    `${assignmentStateNow(assignment)} in (${states.map((state) => `'${state}'`).join(", ")})`;

/** What the policy asks; who is not the round's coordinator is told nothing of it. */
const caseOf = {
  isCoordinator: seesProgress,
  hasConflict: () => "false",
  state: "state",
  isSigned,
  isExtended: (row: string) => `${row}.extended_at is not null`,
  isOverdue: (row: string) => `${row}.due_at <= clock_now()`,
  hasArbiter: (row: string) => `exists (select from review_assignment ha where ha.round_id = ${row}.id
    and ha.role = 'ARBITER' and ${assignmentStateNow("ha")} in ${seated})`,
};

interface CaseOfRound {
  isCoordinator: boolean;
  hasConflict: boolean;
  state: RoundState;
  isSigned: boolean;
  isExtended: boolean;
  isOverdue: boolean;
  hasArbiter: boolean;
}

const viewerCan = (act: RoundAct): Field<Viewer> =>
  code<Viewer, CaseOfRound>(caseOf, (given) => whyNotOnRound(act, given) === null, everyone);

export const roundRead: ReadType<Viewer> = readType<Viewer>({
  name: "ExpertiseRound",
  table: "expertise_round",
  idPrefix: "round",
  visible: (row, bind) =>
    `(${row}.region_id = ${bind(viewerRegion, "text")} and (${row}.state not in ('PREPARED', 'CANCELLED') or ${seesProgress(row, bind)}))`,
  fields: {
    id: column("id", everyone),
    version: column("version", everyone),
    number: column("number", everyone),
    mode: column("mode", everyone),
    blindMode: column("blind_mode", everyone),
    rubric: json("frozen_rubric", everyone),
    dueOn: column("due_on", everyone),
    phase: computed(phaseFor, everyone),
    document: byId(() => modelDocumentRead, "document_id", everyone),
    documentVersion: byId(() => documentVersionRead, "document_version_id", everyone),
    state: column("state", seesProgress),
    progress: group(
      {
        reviewCount: column("review_count", everyone),
        seatedCount: countOf((row) => `${row}.role <> 'ARBITER' and ${assignmentStateNow(row)} in ${seated}`),
        invitedCount: countOf((row) => `${row}.invited_at is not null`),
        acceptedCount: countOf(stateIn("ACCEPTED", "IN_PROGRESS", "SUBMITTED", "COMPLETED")),
        submittedCount: countOf(stateIn("SUBMITTED", "COMPLETED")),
        completedCount: countOf(stateIn("COMPLETED")),
        lateCount: countOf(
          (row) => `${stateIn("ACCEPTED", "IN_PROGRESS")(row)} and ${row}.due_at <= clock_now()`,
        ),
        openedAt: column("created_at", everyone),
        extendedAt: column("extended_at", everyone),
        closedAt: column("closed_at", everyone),
      },
      seesProgress,
    ),
    draw: group(
      {
        seed: column("draw_seed", everyone),
        algorithm: computed((row) => `${row}.draw ->> 'algorithm'`, everyone),
        candidates: many(
          () => drawnCandidateRead,
          {
            where: (round, candidate) => `${candidate}.round_id = ${round}.id`,
            orderBy: (candidate) => `${candidate}.place_no`,
            limit: 200,
          },
          everyone,
        ),
        leftOut: many(
          () => leftOutRead,
          {
            where: (round, person) => `${person}.round_id = ${round}.id`,
            orderBy: (person) => `${person}.place_no`,
            limit: 1000,
          },
          everyone,
        ),
      },
      seesProgress,
    ),
    noCarryOverReason: column("no_carry_over_reason", seesProgress),
    furtherRoundReason: column("further_round_reason", everyone),
    assignments: many(
      () => reviewAssignmentRead,
      {
        where: (round, assignment) => `${assignment}.round_id = ${round}.id`,
        orderBy: (assignment) => `${assignment}.role desc, ${assignment}.letter, ${assignment}.id`,
        limit: 100,
      },
      everyone,
    ),
    reviews: many(
      () => reviewRead,
      {
        where: (round, review) => `${review}.round_id = ${round}.id`,
        orderBy: (review) =>
          `(select ol.letter from review_assignment ol where ol.id = ${review}.assignment_id), ${review}.id`,
        limit: 100,
      },
      everyone,
    ),
    namedExperts: code(
      {
        experts: (row) => `coalesce((select json_agg(json_build_object('isNamedAgreed', na.is_named_agreed,
            'name', concat_ws(' ', np.surname, np.given_name, np.patronymic)))
          from review_assignment na join person np on np.id = na.expert_id
          where na.round_id = ${row}.id and na.state = 'COMPLETED'), '[]'::json)`,
        parameters: parametersSql,
      },
      ({
        experts,
        parameters,
      }: {
        experts: { name: string; isNamedAgreed: boolean }[];
        parameters: Record<string, unknown>;
      }) => publishedNames(experts, parametersOf(parameters)).map(({ name }) => name),
      seesAgreedNames,
    ),
    conclusion: one(
      () => conclusionRead,
      (round, conclusion) => `${conclusion}.round_id = ${round}.id`,
      everyone,
    ),
    remarks: code(
      { reviews: completedReviewsSql, roundNumber: "number" },
      (given: Pick<RoundSoFar, "reviews" | "roundNumber">) => remarksSoFar(given),
      seesReviewsByName,
    ),
    joinedRemarks: json((row) => `coalesce(${row}.joined_remarks, '[]'::jsonb)`, seesReviewsByName),
    divergence: code(
      {
        reviews: completedReviewsSql,
        rubric: "frozen_rubric",
        mode: "mode",
        parameters: parametersSql,
        reviewCount: "review_count",
      },
      (given: Pick<RoundSoFar, "reviews" | "rubric" | "mode" | "parameters"> & { reviewCount: number }) =>
        divergenceSoFar(given),
      seesProgress,
    ),
    draftConclusion: code(
      {
        reviews: completedReviewsSql,
        roundNumber: "number",
        rubric: "frozen_rubric",
        mode: "mode",
        joined: (row) => `coalesce(${row}.joined_remarks, '[]'::jsonb)`,
        openBefore: openBeforeSql,
        parameters: parametersSql,
        isToSign: (row) => `${row}.state = 'CONCLUDED' and not ${isSigned(row)}`,
      },
      (given: RoundSoFar & { isToSign: boolean }) => (given.isToSign ? draftConclusion(given) : null),
      seesProgress,
    ),
    viewerCanSendInvitations: viewerCan("sendInvitations"),
    viewerCanReplaceExpert: viewerCan("replaceExpert"),
    viewerCanAppointArbiter: viewerCan("appointArbiter"),
    viewerCanConclude: viewerCan("conclude"),
    viewerCanJoinRemarks: viewerCan("joinRemarks"),
    viewerCanSign: viewerCan("sign"),
    viewerCanExtend: viewerCan("extend"),
  },
});

extendRead(modelDocumentRead, {
  rounds: many(
    () => roundRead,
    {
      where: (document, round) => `${round}.document_id = ${document}.id`,
      orderBy: (round) => `${round}.number desc`,
      limit: 50,
    },
    everyone,
  ),
});

extendRead(reviewAssignmentRead, {
  round: byId(() => roundRead, "round_id", everyone),
});

extendRead(reviewRead, {
  round: byId(() => roundRead, "round_id", everyone),
});
