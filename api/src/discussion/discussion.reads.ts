import { personRead } from "../accounts/person.reads.js";
import { parametersOf } from "../accounts/parameters.js";
import { viewerRegion } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import type { DocumentState } from "../documents/document.entity.js";
import { documentVersionRead, modelDocumentRead } from "../documents/document.reads.js";
import { dateIn } from "../platform/calendar.js";
import {
  code,
  column,
  computed,
  connection,
  everyone,
  extendRead,
  type Field,
  json,
  many,
  byId,
  one,
  type ReadType,
  readType,
} from "../platform/read/declare.js";
import { type Rule, whyNot } from "../platform/policy.js";
import { oneQuery } from "../platform/read/read.js";
import { discussionCase, discussionFacts, proposingFacts, whyNotProposeNow } from "./discussion.facts.js";
import {
  type DiscussionCase,
  type DiscussionRefusalReason,
  may,
  type SummaryCase,
} from "./discussion.policy.js";
import { countsSql } from "./discussion.queries.js";
import { earliestOpening } from "./discussion.rules.js";
import { isOfGroupOf } from "./discussion.sight.js";
import type { SummaryCounts } from "./proposal.rules.js";
import { proposalRead } from "./proposal.reads.js";
import { proposalListing } from "./proposalListing.reads.js";

type Facts = Parameters<typeof discussionCase>[0];

const viewerCan = (rules: readonly Rule<DiscussionCase, DiscussionRefusalReason>[]): Field<Viewer> =>
  code(
    discussionFacts,
    (facts: Facts, viewer) => whyNot(rules, discussionCase(facts, viewer)) === null,
    everyone,
  );

const summaryFacts = {
  ...discussionFacts,
  counts: (row: string) => `(select row_to_json(sc) from (${countsSql(`${row}.id`)}) sc)`,
  openComplaintCount: (row: string) => `(select count(*)::int from moderation_complaint oc
    join proposal op on op.id = oc.proposal_id where op.discussion_id = ${row}.id and oc.decided_at is null)`,
};

function whyNotSummary(
  { counts, openComplaintCount, ...facts }: Facts & { counts: SummaryCounts; openComplaintCount: number },
  viewer: Viewer,
): DiscussionRefusalReason | null {
  const given: SummaryCase = {
    ...discussionCase(facts, viewer),
    inModerationCount: counts.inModeration,
    unansweredCount: counts.unanswered,
    openComplaintCount,
  };
  return whyNot(may.publishSummary, given);
}

export const discussionRead: ReadType<Viewer> = readType<Viewer>({
  name: "OpenDiscussion",
  table: "open_discussion",
  idPrefix: "discussion",
  visible: (row, bind) => `${row}.region_id = ${bind(viewerRegion, "text")}`,
  fields: {
    id: column("id", everyone),
    document: byId(() => modelDocumentRead, "document_id", everyone),
    documentVersion: byId(() => documentVersionRead, "document_version_id", everyone),
    phase: computed(
      (row) => `case when ${row}.cancelled_at <= clock_now() then 'CANCELLED'
        when clock_now() < ${row}.opens_at then 'ANNOUNCED'
        when clock_now() < ${row}.closes_at then 'OPEN' else 'CLOSED' end`,
      everyone,
    ),
    noticeOn: column("notice_on", everyone),
    opensAt: column("opens_at", everyone),
    closesAt: column("closes_at", everyone),
    answersDueOn: column("answers_due_on", everyone),
    answersDueAt: computed(
      (row) => `((${row}.answers_due_on + 1)::timestamp at time zone
        (select az.time_zone from region az where az.id = ${row}.region_id))`,
      everyone,
    ),
    audience: column("audience", everyone),
    regulationEdition: computed(
      (row) => `(select rg.edition from regulation rg where rg.id = ${row}.regulation_id)`,
      everyone,
    ),
    counts: json((row) => `(select row_to_json(dc) from (${countsSql(`${row}.id`)}) dc)`, everyone),
    draftedAnswerCount: computed(
      (row) => `(select count(*)::int from proposal_answer da join proposal dp on dp.id = da.proposal_id
        where dp.discussion_id = ${row}.id and dp.state = 'PUBLISHED' and da.signed_at is null)`,
      (row, bind) => isOfGroupOf(`${row}.document_id`, bind),
    ),
    sections: many(
      () => sectionRead,
      {
        where: (discussion, section) => `${section}.discussion_id = ${discussion}.id`,
        orderBy: (section) => `${section}.place`,
        limit: 1000,
      },
      everyone,
    ),
    blockCounts: many(
      () => blockCountRead,
      {
        where: (discussion, block) => `${block}.discussion_id = ${discussion}.id`,
        orderBy: (block) => `${block}.place`,
        limit: 5000,
      },
      everyone,
    ),
    proposals: connection(
      () => proposalRead,
      { where: (discussion, proposal) => `${proposal}.discussion_id = ${discussion}.id`, ...proposalListing },
      everyone,
    ),
    summary: one(
      () => summaryRead,
      (discussion, summary) => `${summary}.discussion_id = ${discussion}.id`,
      everyone,
    ),
    viewerCanPropose: code(
      proposingFacts,
      (facts: Parameters<typeof whyNotProposeNow>[0], viewer) => whyNotProposeNow(facts, viewer) === null,
      everyone,
    ),
    viewerCannotProposeReason: code(proposingFacts, whyNotProposeNow, everyone),
    viewerCanModerate: viewerCan(may.moderate),
    viewerCanAnswer: viewerCan(may.answer),
    viewerCanSign: viewerCan(may.sign),
    viewerCannotSignReason: code(
      discussionFacts,
      (facts: Facts, viewer) => whyNot(may.sign, discussionCase(facts, viewer)),
      everyone,
    ),
    viewerCanPublishSummary: code(
      summaryFacts,
      (facts: Parameters<typeof whyNotSummary>[0], viewer) => whyNotSummary(facts, viewer) === null,
      everyone,
    ),
    viewerCannotPublishSummaryReason: code(summaryFacts, whyNotSummary, everyone),
  },
});

const sectionRead = readType<Viewer>({
  name: "DiscussionSection",
  table: `(select s.discussion_id, coalesce(s.section_block_id, '') as block_id, min(s.section_title) as title,
      min(s.place) as place, count(*)::int as proposal_count,
      (count(*) - count(a.id))::int as unanswered_count
    from proposal s left join proposal_answer a on a.proposal_id = s.id and a.signed_at is not null
    where s.state = 'PUBLISHED' group by 1, 2)`,
  visible: () => "true",
  fields: {
    blockId: column("block_id", everyone),
    title: column("title", everyone),
    proposalCount: column("proposal_count", everyone),
    unansweredCount: column("unanswered_count", everyone),
  },
});

const blockCountRead = readType<Viewer>({
  name: "BlockProposalCount",
  table: `(select discussion_id, block_id, min(place) as place, count(*)::int as proposal_count
    from proposal where state = 'PUBLISHED' and block_id is not null group by 1, 2)`,
  visible: () => "true",
  fields: {
    blockId: column("block_id", everyone),
    proposalCount: column("proposal_count", everyone),
  },
});

export const summaryRead: ReadType<Viewer> = readType<Viewer>({
  name: "ProposalSummary",
  table: "proposal_summary",
  idPrefix: "summary",
  visible: (row, bind) => `${row}.region_id = ${bind(viewerRegion, "text")}`,
  fields: {
    id: column("id", everyone),
    counts: json("counts", everyone),
    isLate: column("is_late", everyone),
    publishedAt: column("published_at", everyone),
    publishedBy: byId(() => personRead, "published_by_id", everyone),
    discussion: byId(() => discussionRead, "discussion_id", everyone),
  },
});

interface AnnouncementFacts {
  documentId: string;
  groupId: string;
  state: DocumentState;
}

const announcementFacts = { documentId: "id", groupId: "group_id", state: "state" } as const;

const whyNotAnnounceNow = (facts: AnnouncementFacts, viewer: Viewer) =>
  whyNot(may.announce, { viewer, ...facts });

extendRead(modelDocumentRead, {
  discussion: one(
    () => discussionRead,
    (document, discussion) => `${discussion}.document_id = ${document}.id`,
    everyone,
  ),
  announcementTerms: code(
    {
      ...announcementFacts,
      stored: (row) => `(select ar.parameters from regulation ar join region az on az.id = ar.region_id
        where ar.region_id = ${row}.region_id and ar.effective_from_on <= (clock_now() at time zone az.time_zone)::date
        order by ar.effective_from_on desc, ar.edition desc limit 1)`,
      now: () => "clock_now()",
    },
    (
      { stored, now, ...facts }: AnnouncementFacts & { stored: Record<string, unknown> | null; now: string },
      viewer,
    ) => {
      if (whyNotAnnounceNow(facts, viewer)) return null;
      const parameters = parametersOf(stored ?? {});
      const { timeZone } = viewer;
      return {
        noticeOn: dateIn(new Date(now), timeZone),
        earliestOpensOn: earliestOpening(new Date(now), timeZone, parameters),
        noticeDays: parameters.discussionNoticeDays,
        minDays: parameters.discussionMinDays,
        maxDays: parameters.discussionMaxDays,
        answerDays: parameters.answerDays,
      };
    },
    everyone,
  ),
  viewerCanAnnounce: code(
    announcementFacts,
    (facts: AnnouncementFacts, viewer) => whyNotAnnounceNow(facts, viewer) === null,
    everyone,
  ),
  viewerCannotAnnounceReason: code(announcementFacts, whyNotAnnounceNow, everyone),
});

export const discussionQuery = oneQuery(
  () => discussionRead,
  (row, bind) => `${row}.id = ${bind((_viewer, { id }) => id, "text")}`,
);
