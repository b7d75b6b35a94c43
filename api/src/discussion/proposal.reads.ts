import { fullNameOf, personRead } from "../accounts/person.reads.js";
import { viewerPerson, viewerRegion } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import { modelDocumentRead } from "../documents/document.reads.js";
import {
  code,
  column,
  computed,
  everyone,
  type Field,
  group,
  many,
  byId,
  one,
  type ReadType,
  readType,
} from "../platform/read/declare.js";
import { whyNot } from "../platform/policy.js";
import { connectionQuery, oneQuery } from "../platform/read/read.js";
import { proposalCase, proposalFacts, supportingFacts, whyNotSupportNow } from "./discussion.facts.js";
import { may } from "./discussion.policy.js";
import { discussionRead } from "./discussion.reads.js";
import {
  isAnswerOfGroup,
  isOwn,
  isStaffOf,
  seesAnswer,
  seesAuthorName,
  seesModeration,
  seesProposalRow,
} from "./discussion.sight.js";
import { proposalListing } from "./proposalListing.reads.js";
import { proposalStageAt, type ProposalProgress } from "./proposal.rules.js";

type Act = "edit" | "withdraw" | "complain" | "moderateProposal" | "draftAnswer" | "signAnswer";
type Facts = Parameters<typeof proposalCase>[0];

const viewerCan = (act: Act): Field<Viewer> =>
  code(
    proposalFacts,
    (facts: Facts, viewer) => whyNot(may[act], proposalCase(facts, viewer)) === null,
    everyone,
  );

interface StageFacts extends Omit<ProposalProgress, "answerSignedAt"> {
  answerSignedAt: string | null;
  closesAt: string;
  now: string;
}

export const proposalRead: ReadType<Viewer> = readType<Viewer>({
  name: "Proposal",
  table: "proposal",
  idPrefix: "proposal",
  visible: (row, bind) =>
    `${row}.region_id = ${bind(viewerRegion, "text")} and ${seesProposalRow(row, bind)}`,
  fields: {
    id: column("id", everyone),
    number: column("number", everyone),
    version: column("version", everyone),
    kind: column("kind", everyone),
    state: column("state", everyone),
    stage: code(
      {
        state: "state",
        closesAt: (row) => `(select so.closes_at from open_discussion so where so.id = ${row}.discussion_id)`,
        answerSignedAt: (row) =>
          `(select sa.signed_at from proposal_answer sa where sa.proposal_id = ${row}.id)`,
        isIncorporated: (row) => `exists (select from incorporation_link sl
          join document_version sv on sv.id = sl.document_version_id
          where sl.proposal_id = ${row}.id and sv.submitted_at is not null)`,
        now: () => "clock_now()",
      },
      ({ answerSignedAt, closesAt, now, ...progress }: StageFacts) =>
        proposalStageAt(
          { ...progress, answerSignedAt: answerSignedAt === null ? null : new Date(answerSignedAt) },
          new Date(closesAt),
          new Date(now),
        ),
      everyone,
    ),
    submittedAt: column("submitted_at", everyone),
    text: column("text", everyone),
    proposedWording: column("proposed_wording", everyone),
    passage: group(
      {
        blockId: column("block_id", everyone),
        start: computed((row) => `${row}."start"`, everyone),
        end: computed((row) => `${row}."end"`, everyone),
        quote: column("quote", everyone),
        sectionBlockId: column("section_block_id", everyone),
        sectionTitle: column("section_title", everyone),
      },
      everyone,
      (row) => `${row}.block_id is not null`,
    ),
    author: group(
      {
        occupation: column("occupation", everyone),
        municipalityNameRu: column("municipality_name_ru", everyone),
        name: computed(
          (row) => `(select ${fullNameOf("au")} from person au where au.id = ${row}.author_id)`,
          seesAuthorName,
        ),
        isInvented: computed(
          (row) => `(select au.is_invented from person au where au.id = ${row}.author_id)`,
          everyone,
        ),
      },
      everyone,
      (row) => `exists (select from person au where au.id = ${row}.author_id and au.erased_at is null)`,
    ),
    isNamePublic: column("is_name_public", everyone),
    supportCount: column("support_count", everyone),
    answer: one(
      () => answerRead,
      (proposal, answer) => `${answer}.proposal_id = ${proposal}.id`,
      everyone,
    ),
    moderation: group(
      {
        ground: column("moderation_ground", everyone),
        note: column("moderation_note", everyone),
        moderatedAt: column("moderated_at", everyone),
      },
      seesModeration,
      (row) => `${row}.moderated_at is not null`,
    ),
    complaint: one(
      () => complaintRead,
      (proposal, complaint) => `${complaint}.proposal_id = ${proposal}.id`,
      everyone,
    ),
    mergedInto: byId(() => proposalRead, "merged_into_id", everyone),
    merged: many(
      () => proposalRead,
      {
        where: (proposal, other) => `${other}.merged_into_id = ${proposal}.id and ${other}.state = 'MERGED'`,
        orderBy: (other) => `${other}.number`,
        limit: 100,
      },
      everyone,
    ),
    otherOfAuthor: many(
      () => proposalRead,
      {
        where: (proposal, other) =>
          `${other}.author_id = ${proposal}.author_id and ${other}.document_id = ${proposal}.document_id
            and ${other}.id <> ${proposal}.id and ${other}.state in ('SUBMITTED', 'PUBLISHED')`,
        orderBy: (other) => `${other}.number`,
        limit: 20,
      },
      seesModeration,
    ),
    discussion: byId(() => discussionRead, "discussion_id", everyone),
    document: byId(() => modelDocumentRead, "document_id", everyone),
    viewerIsAuthor: computed((row, bind) => `coalesce(${isOwn(row, bind)}, false)`, everyone),
    viewerHasSupported: computed(
      (row, bind) => `exists (select from proposal_support vs where vs.proposal_id = ${row}.id
        and vs.person_id = ${bind(viewerPerson, "text")})`,
      everyone,
    ),
    viewerCanSupport: code(
      supportingFacts,
      (facts: Parameters<typeof whyNotSupportNow>[0], viewer) => whyNotSupportNow(facts, viewer) === null,
      everyone,
    ),
    viewerCannotSupportReason: code(supportingFacts, whyNotSupportNow, everyone),
    viewerCanEdit: viewerCan("edit"),
    viewerCanWithdraw: viewerCan("withdraw"),
    viewerCanComplain: viewerCan("complain"),
    viewerCanModerate: viewerCan("moderateProposal"),
    viewerCanDraftAnswer: viewerCan("draftAnswer"),
    viewerCanSignAnswer: viewerCan("signAnswer"),
  },
});

export const answerRead = readType<Viewer>({
  name: "ProposalAnswer",
  table: "proposal_answer",
  idPrefix: "answer",
  visible: (row, bind) => `${row}.region_id = ${bind(viewerRegion, "text")} and ${seesAnswer(row, bind)}`,
  fields: {
    id: column("id", everyone),
    version: column("version", everyone),
    verdict: column("verdict", everyone),
    reason: column("reason", everyone),
    signedAt: column("signed_at", everyone),
    isLate: computed(
      (
        row,
      ) => `coalesce(${row}.signed_at >= (select (lo.answers_due_on + 1)::timestamp at time zone lz.time_zone
        from proposal lp join open_discussion lo on lo.id = lp.discussion_id join region lz on lz.id = lo.region_id
        where lp.id = ${row}.proposal_id), false)`,
      everyone,
    ),
    draftedAt: column("drafted_at", isAnswerOfGroup),
    draftedBy: byId(() => personRead, "drafted_by_id", isAnswerOfGroup),
    signedBy: byId(() => personRead, "signed_by_id", everyone),
    revisions: many(
      () => revisionRead,
      {
        where: (answer, revision) => `${revision}.answer_id = ${answer}.id`,
        orderBy: (revision) => `${revision}.signed_at desc`,
        limit: 50,
      },
      everyone,
    ),
  },
});

const revisionRead = readType<Viewer>({
  name: "AnswerRevision",
  table: "answer_revision",
  visible: (row, bind) => `${row}.region_id = ${bind(viewerRegion, "text")}`,
  fields: {
    verdict: column("verdict", everyone),
    reason: column("reason", everyone),
    signedAt: column("signed_at", everyone),
  },
});

export const complaintRead: ReadType<Viewer> = readType<Viewer>({
  name: "ModerationComplaint",
  table: "moderation_complaint",
  idPrefix: "complaint",
  visible: (row, bind) => `${row}.region_id = ${bind(viewerRegion, "text")}
    and exists (select from proposal mp where mp.id = ${row}.proposal_id and ${seesModeration("mp", bind)})`,
  fields: {
    id: column("id", everyone),
    text: column("text", everyone),
    complainedAt: column("created_at", everyone),
    decision: column("decision", everyone),
    reason: column("reason", everyone),
    decidedAt: column("decided_at", everyone),
    proposal: byId(() => proposalRead, "proposal_id", everyone),
    viewerCanDecide: code(
      {
        isDecided: (row) => `${row}.decided_at is not null`,
        held: (row, bind) => ofProposal(proposalFacts.held, row, bind),
        proposal: (row, bind) => ofProposal(proposalFacts.proposal, row, bind),
      },
      ({ isDecided, ...facts }: Facts & { isDecided: boolean }, viewer) =>
        !isDecided && whyNot(may.decideComplaint, proposalCase(facts, viewer)) === null,
      everyone,
    ),
  },
});

const ofProposal: (facts: (row: string) => string, row: string, bind: unknown) => string = (facts, row) =>
  `(select ${facts("op")} from proposal op where op.id = ${row}.proposal_id)`;

export const proposalQuery = oneQuery(
  () => proposalRead,
  (row, bind) => `${row}.id = ${bind((_viewer, { id }) => id, "text")}`,
);

/** The viewer's own proposals. */
export const myProposalsQuery = connectionQuery<Viewer>(() => proposalRead, {
  ...proposalListing,
  defaultOrder: ["SUBMITTED", "DESC"],
  where: isOwn,
});

const viewerModerates = (viewer: Viewer): boolean => viewer.has("MODERATOR");
const viewerModerated = (viewer: Viewer): string[] =>
  viewer.roles.flatMap(({ role, scopeId }) => (role === "MODERATOR" && scopeId ? [scopeId] : []));

/** What waits for the viewer as a moderator, the longest first. */
export const moderationQueueQuery = connectionQuery<Viewer>(() => proposalRead, {
  ...proposalListing,
  defaultOrder: ["SUBMITTED", "ASC"],
  where: (
    row,
    bind,
  ) => `${row}.state = 'SUBMITTED' and ${row}.author_id <> coalesce(${bind(viewerPerson, "text")}, '')
    and (${bind(viewerModerates, "boolean")} or ${row}.document_id = any(${bind(viewerModerated, "text[]")}))
    and ${isStaffOf(`${row}.document_id`, bind)}
    and exists (select from open_discussion qo where qo.id = ${row}.discussion_id and qo.cancelled_at is null)`,
});

const viewerCoordinates = (viewer: Viewer): boolean => viewer.has("COORDINATOR");
const viewerCoordinated = (viewer: Viewer): string[] =>
  viewer.roles.flatMap(({ role, scopeId }) => (role === "COORDINATOR" && scopeId ? [scopeId] : []));

/** Complaints that the viewer as a coordinator sees, those that wait first. */
export const complaintsQuery = connectionQuery<Viewer>(() => complaintRead, {
  orders: { COMPLAINED: { by: (row) => `${row}.created_at`, type: "timestamptz" } },
  defaultOrder: ["COMPLAINED", "ASC"],
  tieBreak: "id",
  filters: { isDecided: (row, value) => `(${row}.decided_at is not null) = ${value("boolean")}` },
  where: (row, bind) => `exists (select from proposal kp where kp.id = ${row}.proposal_id
    and (${bind(viewerCoordinates, "boolean")} or kp.document_id = any(${bind(viewerCoordinated, "text[]")})))`,
});
