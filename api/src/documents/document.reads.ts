import { conceptDocumentRead } from "../accounts/conceptDocument.reads.js";
import { personRead } from "../accounts/person.reads.js";
import { directionRead } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import { holdFiles, storedFileRead } from "../files/file.reads.js";
import { microGroupRead, plannedProductRead, projectGroupRead } from "../groups/projectGroup.reads.js";
import { whyNot } from "../platform/policy.js";
import {
  code,
  column,
  computed,
  everyone,
  extendRead,
  json,
  type Listing,
  many,
  byId,
  one,
  readType,
} from "../platform/read/declare.js";
import { connectionQuery, facetsQuery, oneQuery } from "../platform/read/read.js";
import { holdsForms } from "../platform/read/textSql.js";
import { nameOrderParties, orderRead } from "../register/order.reads.js";
import { type DocumentCase, may, WRITING_GROUP_STATES } from "./document.policy.js";
import {
  dueAtOf,
  isCoordinated,
  isOfLedGroup,
  isOfViewersGroup,
  seesDocument,
  seesDraft,
  seesVersion,
  stateNow,
} from "./document.sight.js";

export const documentVersionRead = readType<Viewer>({
  name: "DocumentVersion",
  table: "document_version",
  idPrefix: "version",
  visible: seesVersion,
  fields: {
    id: column("id", everyone),
    number: column("number", everyone),
    version: column("version", everyone),
    submittedAt: column("submitted_at", everyone),
    returnedAt: column("returned_at", everyone),
    uploadedAt: computed(
      (row) => `(select uf.created_at from stored_file uf where uf.id = ${row}.original_id)`,
      everyone,
    ),
    changeLog: column("change_log", everyone),
    contentHash: column("content_hash", everyone),
    blocks: json("blocks", everyone),
    remarks: json(
      "remarks",
      (row, bind) =>
        `exists (select from model_document rd where rd.id = ${row}.document_id and ${seesDraft("rd", bind)})`,
    ),
    cleaned: byId(() => storedFileRead, "cleaned_id", everyone),
    original: byId(() => storedFileRead, "original_id", everyone),
    authors: many(
      () => versionAuthorRead,
      {
        where: (version, author) => `${author}.document_version_id = ${version}.id`,
        orderBy: (author) => `${author}.id`,
        limit: 500,
      },
      everyone,
    ),
  },
});

const versionAuthorRead = readType<Viewer>({
  name: "VersionAuthor",
  table: "version_author",
  visible: (row, bind) =>
    `exists (select from document_version av where av.id = ${row}.document_version_id and ${seesVersion("av", bind)})`,
  fields: {
    person: byId(() => personRead, "person_id", everyone),
    microGroup: byId(() => microGroupRead, "micro_group_id", everyone),
  },
});

export const modelDocumentRead = readType<Viewer>({
  name: "ModelDocument",
  table: "model_document",
  idPrefix: "document",
  visible: seesDocument,
  fields: {
    id: column("id", everyone),
    code: column("code", everyone),
    title: column("title", everyone),
    version: column("version", everyone),
    kind: column("kind", everyone),
    level: column("level", everyone),
    directions: many(
      () => directionRead,
      {
        where: (document, direction) =>
          `${direction}.region_id = ${document}.region_id and ${direction}.code = any(${document}.direction_codes)`,
        orderBy: (direction) => `${direction}.position`,
        limit: 9,
      },
      everyone,
    ),
    concepts: many(
      () => conceptDocumentRead,
      {
        where: (document, concept) =>
          `${concept}.region_id = ${document}.region_id and ${concept}.number = any(${document}.concept_numbers)`,
        orderBy: (concept) => `${concept}.number`,
        limit: 50,
      },
      everyone,
    ),
    group: byId(() => projectGroupRead, "group_id", everyone),
    product: byId(() => plannedProductRead, "product_id", everyone),
    state: computed(stateNow, everyone),
    stateChangedAt: column("state_changed_at", everyone),
    stateReason: column("state_reason", everyone),
    dueAt: computed(dueAtOf, everyone),
    discussionOpensAt: column("discussion_opens_at", everyone),
    discussionClosesAt: column("discussion_closes_at", everyone),
    hasFailedRound: column("has_failed_round", everyone),
    publishedAt: column("published_at", everyone),
    currentVersion: one(
      () => documentVersionRead,
      (document, version) =>
        `${version}.document_id = ${document}.id and ${version}.number = ${document}.submitted_version_count
          and ${version}.submitted_at is not null`,
      everyone,
    ),
    draftVersion: one(
      () => documentVersionRead,
      (document, version) => `${version}.document_id = ${document}.id and ${version}.submitted_at is null`,
      everyone,
    ),
    versions: many(
      () => documentVersionRead,
      {
        where: (document, version) =>
          `${version}.document_id = ${document}.id and ${version}.submitted_at is not null`,
        orderBy: (version) => `${version}.number desc`,
        limit: 50,
      },
      everyone,
    ),
  },
});

/** What the policy is asked with, as the row tells it. */
const asked = {
  documentId: "id",
  groupId: "group_id",
  state: stateNow,
  hasDraft: (row: string) =>
    `exists (select from document_version dv where dv.document_id = ${row}.id and dv.submitted_at is null)`,
};

const viewerMay = (act: keyof typeof may) =>
  code(
    asked,
    (given: Omit<DocumentCase, "viewer">, viewer: Viewer) => whyNot(may[act], { ...given, viewer }) === null,
    everyone,
  );

extendRead(modelDocumentRead, {
  viewerCanUpdate: viewerMay("update"),
  viewerCanUploadVersion: viewerMay("uploadVersion"),
  viewerCanSubmitVersion: viewerMay("submitVersion"),
  viewerCannotSubmitReason: code(
    asked,
    (given: Omit<DocumentCase, "viewer">, viewer: Viewer) => whyNot(may.submitVersion, { ...given, viewer }),
    everyone,
  ),
  viewerCanReturn: viewerMay("return"),
});

interface WritingGroup {
  groupId: string;
  groupState: string;
}
const mayWrite = ({ groupId, groupState }: WritingGroup, viewer: Viewer): boolean =>
  viewer.isMemberOf(groupId) && WRITING_GROUP_STATES.some((writing) => writing === groupState);

extendRead(projectGroupRead, {
  documents: many(
    () => modelDocumentRead,
    {
      where: (group, document) => `${document}.group_id = ${group}.id`,
      orderBy: (document) => `${document}.code desc`,
      limit: 100,
    },
    everyone,
  ),
  viewerCanCreateDocument: code({ groupId: "id", groupState: "state" }, mayWrite, everyone),
});

/** The document that takes up the planned product: one at a time, withdrawn and rejected ones give it free (R57). */
const takesUp = (product: string, document: string) =>
  `(${document}.product_id = ${product}.id and ${document}.state not in ('WITHDRAWN', 'REJECTED'))`;

extendRead(plannedProductRead, {
  document: one(() => modelDocumentRead, takesUp, everyone),
  viewerCanCreateDocument: code(
    {
      groupId: "group_id",
      groupState: (row) => `(select wg.state from project_group wg where wg.id = ${row}.group_id)`,
      isTaken: (row) => `exists (select from model_document td where ${takesUp(row, "td")})`,
    },
    ({ isTaken, ...group }: WritingGroup & { isTaken: boolean }, viewer: Viewer) =>
      !isTaken && mayWrite(group, viewer),
    everyone,
  ),
});

const documentListing: Listing<Viewer> = {
  orders: {
    CHANGED: { by: (row) => `${row}.state_changed_at`, type: "timestamptz" },
    CODE: { by: (row) => `${row}.code collate "ru-x-icu"`, type: "text" },
    TITLE: { by: (row) => `${row}.title collate "ru-x-icu"`, type: "text" },
  },
  defaultOrder: ["CHANGED", "DESC"],
  filters: {
    states: (row, value) => `${stateNow(row)} = any(${value("text[]")})`,
    groupId: (row, value) => `${row}.group_id = ${value("text")}`,
    direction: (row, value) => `${value("text")} = any(${row}.direction_codes)`,
    level: (row, value) => `${row}.level = ${value("text")}`,
    kind: (row, value) => `${row}.kind = ${value("text")}`,
    text: (row, value) => holdsForms(`${row}.code || ' ' || ${row}.title`, value("text")),
  },
};

export const documentQuery = oneQuery(
  () => modelDocumentRead,
  (row, bind) => `${row}.id = ${bind((_viewer, { id }) => id, "text")}`,
);

export const documentsQuery = connectionQuery(() => modelDocumentRead, documentListing);

export const documentFacetsQuery = facetsQuery(() => modelDocumentRead, {
  filters: documentListing.filters!,
  facets: {
    states: { filter: "states", values: (row) => `array[${stateNow(row)}]` },
    directions: { filter: "direction", values: (row) => `${row}.direction_codes` },
    levels: { filter: "level", values: (row) => `array[${row}.level]` },
    kinds: { filter: "kind", values: (row) => `array[${row}.kind]` },
  },
});

holdFiles({
  opensFile: (row, bind) =>
    `exists (select from document_version fv join model_document fd on fd.id = fv.document_id
      where (fv.cleaned_id = ${row}.id and ${seesVersion("fv", bind)})
        or (fv.original_id = ${row}.id and (${isOfLedGroup("fd", bind)} or ${isCoordinated("fd", bind)})))`,
  opensImage: (hash, bind) =>
    `exists (select from document_version iv where iv.image_hashes @> array[${hash}] and ${seesVersion("iv", bind)})`,
});

nameOrderParties(
  (targetId, bind) =>
    `exists (select from model_document od where od.id = ${targetId} and ${isOfViewersGroup("od", bind)})`,
);

extendRead(orderRead, {
  documents: many(
    () => modelDocumentRead,
    {
      where: (order, document) =>
        `${document}.id in (select dt.target_id from order_target dt where dt.order_id = ${order}.id)`,
      orderBy: (document) => `${document}.code`,
      limit: 50,
    },
    everyone,
  ),
});
