import { viewerRegion } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import type { RowSql } from "../platform/read/declare.js";

/** The groups in which the viewer works. */
const viewerGroups = (viewer: Viewer): string[] => viewer.memberships.map(({ groupId }) => groupId);

const viewerLedGroups = (viewer: Viewer): string[] =>
  viewer.memberships.filter(({ role }) => role === "LEAD").map(({ groupId }) => groupId);

/** Whether the viewer coordinates any document at all. */
export const coordinatesSome = (viewer: Viewer): boolean =>
  viewer.roles.some(({ role }) => role === "COORDINATOR");

const viewerCoordinates = (viewer: Viewer): boolean => viewer.has("COORDINATOR");

/** Documents for which the viewer was appointed coordinator by an act of their own (R45). */
const viewerCoordinated = (viewer: Viewer): string[] =>
  viewer.roles.flatMap(({ role, scopeId }) => (role === "COORDINATOR" && scopeId ? [scopeId] : []));

/** Staff who see what was submitted before it is announced. */
const viewerIsStaff = (viewer: Viewer): boolean =>
  viewer.has("COORDINATOR") ||
  viewer.has("MODERATOR") ||
  viewer.has("MINISTRY_OFFICER") ||
  viewer.has("REGION_ADMIN");

/** Whether the viewer works in the group of a document (a row of `model_document`). */
export const isOfViewersGroup: RowSql<Viewer> = (row, bind) =>
  `${row}.group_id = any(${bind(viewerGroups, "text[]")})`;

/** Whether the viewer leads the group of a document. */
export const isOfLedGroup: RowSql<Viewer> = (row, bind) =>
  `${row}.group_id = any(${bind(viewerLedGroups, "text[]")})`;

/** Whether the viewer coordinates a document of their region, with all others or by an appointment for it (R86). */
export const isCoordinated: RowSql<Viewer> = (row, bind) =>
  bind.knows(coordinatesSome)
    ? `(${row}.region_id = ${bind(viewerRegion, "text")}
    and (${bind(viewerCoordinates, "boolean")} or ${row}.id = any(${bind(viewerCoordinated, "text[]")})))`
    : "false";

/** Who sees a draft: the authoring group and the coordinator. */
export const seesDraft: RowSql<Viewer> = (row, bind) =>
  `(${isOfViewersGroup(row, bind)} or ${isCoordinated(row, bind)})`;

/** Who sees that a document exists: from the announcement everybody, from the submission staff, before that its own. */
export const seesDocument: RowSql<Viewer> = (row, bind) =>
  `(${row}.region_id = ${bind(viewerRegion, "text")} and (${row}.state not in ('DRAFT', 'SUBMITTED')
    or (${row}.state = 'SUBMITTED' and ${bind(viewerIsStaff, "boolean")}) or ${seesDraft(row, bind)}))`;

/** Who reads submitted texts: of a withdrawn or rejected document the public keeps title, state and reason alone. */
export const seesText: RowSql<Viewer> = (row, bind) =>
  `(${seesDocument(row, bind)} and (${row}.state not in ('WITHDRAWN', 'REJECTED')
    or ${bind(viewerIsStaff, "boolean")} or ${seesDraft(row, bind)}))`;

/** Who sees a version (a row of `document_version`): a draft or returned one its own people, others whoever reads the text. */
export const seesVersion: RowSql<Viewer> = (row, bind) =>
  `exists (select from model_document sd where sd.id = ${row}.document_id
    and case when ${row}.submitted_at is null or ${row}.returned_at is not null then ${seesDraft("sd", bind)} else ${seesText("sd", bind)} end)`;

/**
 * The state of a document at this instant (R30), the twin of `documentStateAt`: openings and closings count from their
 * time on, and a round that ran beside the discussion makes it UNDER_EXPERTISE when that closes.
 */
export const stateNow = (row: string): string =>
  `case when ${row}.state = 'DISCUSSION_ANNOUNCED' and ${row}.expertise_timing = 'PARALLEL'
      and ${row}.discussion_closes_at <= clock_now() and exists (select from expertise_round er
        where er.document_id = ${row}.id and er.state not in ('PREPARED', 'CANCELLED'))
    then 'UNDER_EXPERTISE'
    else document_state_at(${row}.state, ${row}.discussion_opens_at, ${row}.discussion_closes_at, clock_now()) end`;

/** Until when the next step with a document is to be made, or null where no term runs. */
export const dueAtOf = (row: string): string =>
  `case ${stateNow(row)}
    when 'DISCUSSION_ANNOUNCED' then ${row}.discussion_opens_at
    when 'OPEN_DISCUSSION' then ${row}.discussion_closes_at
    when 'UNDER_EXPERTISE' then (${roundDueAt(row)})
    when 'RE_REVIEW' then (${roundDueAt(row)})
    else (select min(k.due_at) from task k where k.document_id = ${row}.id and k.closed_at is null
      and k.kind in ('ACCEPT_DOCUMENT', 'RETURNED_DOCUMENT', 'REVISE_DOCUMENT', 'FORM_PANEL', 'REGISTER_ORDER', 'PUBLISH_DOCUMENT'))
    end`;

const roundDueAt = (row: string): string =>
  `select er.due_at from expertise_round er where er.document_id = ${row}.id
    and er.state in ('INVITING', 'REVIEWING', 'ARBITRATION') order by er.number desc limit 1`;
