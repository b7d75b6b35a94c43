import { viewerRegion } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import { modelDocumentRead } from "../documents/document.reads.js";
import { dueAtOf, stateNow } from "../documents/document.sight.js";
import {
  code,
  column,
  computed,
  everyone,
  type Field,
  byId,
  type ReadType,
  readType,
  type RowSql,
} from "../platform/read/declare.js";
import { connectionQuery } from "../platform/read/read.js";
import { assignmentStateNow } from "./assignment.reads.js";
import { COORDINATOR_STEPS, type DeskCase, deskStep } from "./desk.rules.js";
import { roundRead } from "./round.reads.js";
import { isFreeCoordinator } from "./visibility.reads.js";

/** The last round of a document: the one that goes on, or the last that was. */
const lastRoundId = (document: string) =>
  `(select lr.id from expertise_round lr where lr.document_id = ${document}.id and lr.state <> 'CANCELLED'
    order by lr.number desc limit 1)`;

/** A value of the round that is not signed yet. */
const ofLiveRound = (document: string, value: string) =>
  `(select ${value} from expertise_round lr where lr.id = ${lastRoundId(document)}
    and not exists (select from expert_conclusion lc where lc.round_id = lr.id))`;

const seated = "('PROPOSED', 'INVITED', 'ACCEPTED', 'IN_PROGRESS', 'SUBMITTED', 'COMPLETED')";

const countOfRound = (condition: string) => (document: string) =>
  `(select count(*)::int from review_assignment la where la.round_id = ${lastRoundId(document)} and ${condition})`;

const stateOf = assignmentStateNow("la");

const lateCount = countOfRound(`(${stateOf} in ('ACCEPTED', 'IN_PROGRESS') and la.due_at <= clock_now())`);

/** What `deskStep` asks; a round that was signed is no longer one that the desk waits for. */
const caseOf = {
  state: stateNow,
  isParallel: (row: string) => `${row}.expertise_timing = 'PARALLEL'`,
  roundState: (row: string) => ofLiveRound(row, "lr.state"),
  reviewCount: (row: string) => `coalesce(${ofLiveRound(row, "lr.review_count")}, 0)`,
  seatedCount: countOfRound(`la.role <> 'ARBITER' and ${stateOf} in ${seated}`),
  submittedCount: countOfRound(`la.role <> 'ARBITER' and la.state in ('SUBMITTED', 'COMPLETED')`),
  completedCount: countOfRound(`la.role <> 'ARBITER' and la.state = 'COMPLETED'`),
  arbiterState: (
    row: string,
  ) => `(select ${stateOf} from review_assignment la where la.round_id = ${lastRoundId(row)}
    and la.role = 'ARBITER' and ${stateOf} in ${seated} limit 1)`,
  openProposalCount: (row: string) => `(select count(*)::int from proposal dp where dp.document_id = ${row}.id
    and (dp.state = 'SUBMITTED' or (dp.state = 'PUBLISHED' and not exists (select from proposal_answer pa
      where pa.proposal_id = dp.id and pa.signed_at is not null))))`,
};

const step = (given: (step: DeskCase) => unknown): Field<Viewer> =>
  code<Viewer, DeskCase>(caseOf, given, everyone);

/** A document has a row on the desk of those who coordinate it without a part in it (R45). */
const isOnDesk: RowSql<Viewer> = (row, bind) =>
  `(${row}.region_id = ${bind(viewerRegion, "text")} and ${row}.state <> 'DRAFT' and ${isFreeCoordinator(row, bind)})`;

export const deskRowRead: ReadType<Viewer> = readType<Viewer>({
  name: "DeskRow",
  table: "model_document",
  visible: isOnDesk,
  fields: {
    id: column("id", everyone),
    document: byId(() => modelDocumentRead, "id", everyone),
    round: byId(() => roundRead, lastRoundId, everyone),
    step: step(deskStep),
    isViewersTurn: step((given) => COORDINATOR_STEPS.has(deskStep(given))),
    openProposalCount: computed(caseOf.openProposalCount, everyone),
    lateCount: computed(lateCount, everyone),
    dueAt: computed(dueAtOf, everyone),
  },
});

const finished = "('PUBLISHED_AS_MODEL', 'PUBLISHED_AS_PRACTICE', 'SUPERSEDED', 'REJECTED', 'WITHDRAWN')";

export const deskQuery = connectionQuery(() => deskRowRead, {
  orders: { CHANGED: { by: (row) => `${row}.state_changed_at`, type: "timestamptz" } },
  defaultOrder: ["CHANGED", "ASC"],
  filters: {
    isFinished: (row, value) => `(${row}.state in ${finished}) = ${value("boolean")}`,
  },
});
