import { viewerRegion } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import { documentVersionRead, modelDocumentRead } from "../documents/document.reads.js";
import { seesDraft, seesVersion } from "../documents/document.sight.js";
import {
  code,
  column,
  computed,
  everyone,
  extendRead,
  group,
  many,
  byId,
  one,
  readType,
} from "../platform/read/declare.js";
import { whyNot } from "../platform/policy.js";
import { type IncorporationCase, mayIncorporate } from "./incorporation.policy.js";
import { proposalRead } from "./proposal.reads.js";

/** Links to a version under way are seen by those who see it. */
const seesLink = (row: string, bind: Parameters<typeof seesVersion>[1]) =>
  `(${row}.region_id = ${bind(viewerRegion, "text")} and exists (select from document_version lv
    where lv.id = ${row}.document_version_id and ${seesVersion("lv", bind)}))`;

export const incorporationRead = readType<Viewer>({
  name: "IncorporationLink",
  table: "incorporation_link",
  idPrefix: "incorporation",
  visible: seesLink,
  fields: {
    id: column("id", everyone),
    place: group(
      {
        blockId: column("block_id", everyone),
        sectionTitle: column("section_title", everyone),
        excerpt: computed((row) => `coalesce(${row}.excerpt, '')`, everyone),
      },
      everyone,
      (row) => `${row}.block_id is not null`,
    ),
    note: column("note", everyone),
    documentVersion: byId(() => documentVersionRead, "document_version_id", everyone),
  },
});

const placementRead = readType<Viewer>({
  name: "ProposalPlacement",
  table: "proposal_placement",
  visible: seesLink,
  fields: {
    state: column("state", everyone),
    blockId: column("block_id", everyone),
    start: computed((row) => `${row}."start"`, everyone),
    end: computed((row) => `${row}."end"`, everyone),
    documentVersion: byId(() => documentVersionRead, "document_version_id", everyone),
  },
});

/** Accepted and partly accepted proposals of a document, and those of them that a version links (R35). */
const acceptedCount = (document: string, isLinked: boolean): string =>
  `(select count(*)::int from proposal rp join proposal_answer ra on ra.proposal_id = rp.id
    where rp.document_id = ${document}.id and rp.state = 'PUBLISHED' and ra.signed_at is not null
      and ra.verdict in ('ACCEPTED', 'PARTLY_ACCEPTED')
      ${isLinked ? "and exists (select from incorporation_link rl where rl.proposal_id = rp.id)" : ""})`;

extendRead(proposalRead, {
  incorporations: many(
    () => incorporationRead,
    {
      where: (proposal, link) => `${link}.proposal_id = ${proposal}.id`,
      orderBy: (link) => `${link}.created_at`,
      limit: 50,
    },
    everyone,
  ),
  placement: one(
    () => placementRead,
    (proposal, placement) => `${placement}.proposal_id = ${proposal}.id
      and ${placement}.document_version_id = (select nv.id from document_version nv
        where nv.document_id = ${proposal}.document_id and nv.submitted_at is not null order by nv.number desc limit 1)`,
    everyone,
  ),
  viewerCanLink: code(
    {
      groupId: (row) => `(select ld.group_id from model_document ld where ld.id = ${row}.document_id)`,
      documentState: (row) => `(select ld.state from model_document ld where ld.id = ${row}.document_id)`,
      hasDraft: (row) => `exists (select from document_version ld
        where ld.document_id = ${row}.document_id and ld.submitted_at is null)`,
      proposalState: "state",
      verdict: (row) => `(select la.verdict from proposal_answer la
        where la.proposal_id = ${row}.id and la.signed_at is not null)`,
    },
    (given: Omit<IncorporationCase, "viewer">, viewer: Viewer) =>
      whyNot(mayIncorporate.link, { ...given, viewer }) === null,
    everyone,
  ),
});

extendRead(modelDocumentRead, {
  revision: group(
    {
      acceptedCount: computed((row) => acceptedCount(row, false), everyone),
      linkedCount: computed((row) => acceptedCount(row, true), everyone),
    },
    seesDraft,
    (row) => `${row}.state = 'REVISION'`,
  ),
});
