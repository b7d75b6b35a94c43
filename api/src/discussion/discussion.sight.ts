import { viewerPerson } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import type { Bind, RowSql } from "../platform/read/declare.js";

const isStaff = (role: string) => role === "MODERATOR" || role === "COORDINATOR";

/** Whether the viewer moderates or coordinates all discussions of the region. */
const viewerIsStaff = (viewer: Viewer): boolean => viewer.has("MODERATOR") || viewer.has("COORDINATOR");

/** Documents that the viewer was appointed to moderate or coordinate. */
const viewerStaffed = (viewer: Viewer): string[] =>
  viewer.roles.flatMap(({ role, scopeId }) => (isStaff(role) && scopeId ? [scopeId] : []));

const viewerGroups = (viewer: Viewer): string[] => viewer.memberships.map(({ groupId }) => groupId);

/** SQL: the viewer works in the group that wrote the document with this id. */
export const isOfGroupOf = (documentId: string, bind: Bind<Viewer>): string =>
  `exists (select from model_document gd where gd.id = ${documentId} and gd.group_id = any(${bind(viewerGroups, "text[]")}))`;

/** SQL: the viewer is staff of the document's discussion and no member of its group (R45). */
export const isStaffOf = (documentId: string, bind: Bind<Viewer>): string =>
  `((${bind(viewerIsStaff, "boolean")} or ${documentId} = any(${bind(viewerStaffed, "text[]")})) and not ${isOfGroupOf(documentId, bind)})`;

/** Whether the proposal is the viewer's own. */
export const isOwn: RowSql<Viewer> = (row, bind) => `${row}.author_id = ${bind(viewerPerson, "text")}`;

/** Who sees that a proposal exists, the twin of `seesProposal` (R32). */
export const seesProposalRow: RowSql<Viewer> = (row, bind) =>
  `(${row}.state in ('PUBLISHED', 'MERGED') or ${isOwn(row, bind)} or ${isStaffOf(`${row}.document_id`, bind)})`;

/** Who sees what passes between author and moderator: those two, and the coordinator. */
export const seesModeration: RowSql<Viewer> = (row, bind) =>
  `(${isOwn(row, bind)} or ${isStaffOf(`${row}.document_id`, bind)})`;

/** Who reads the name of a proposal's author: everybody when the author said so, the author and staff always (R37). */
export const seesAuthorName: RowSql<Viewer> = (row, bind) =>
  `(${row}.is_name_public or ${seesModeration(row, bind)})`;

/** Who sees an answer: from its signing everybody, before that the group (R33). */
export const seesAnswer: RowSql<Viewer> = (row, bind) =>
  `(${row}.signed_at is not null or ${isAnswerOfGroup(row, bind)})`;

/** Whether the viewer works in the group that answers. */
export const isAnswerOfGroup: RowSql<Viewer> = (row, bind) =>
  `exists (select from proposal ap join model_document ad on ad.id = ap.document_id
    where ap.id = ${row}.proposal_id and ad.group_id = any(${bind(viewerGroups, "text[]")}))`;
