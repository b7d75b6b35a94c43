import { defineEntity, p } from "@mikro-orm/core";

import { Person } from "../accounts/person.entity.js";
import { Regulation } from "../accounts/regulation.entity.js";
import { oneOf, plain, rowOf } from "../platform/entity.js";
import { DocumentVersion, ModelDocument } from "../documents/document.entity.js";
import type { SummaryCounts } from "./proposal.rules.js";

const OpenDiscussionSchema = defineEntity({
  name: "OpenDiscussion",
  properties: {
    ...rowOf("discussion"),
    document: () => p.oneToOne(ModelDocument).ref().owner(),
    documentVersion: () => p.manyToOne(DocumentVersion).ref(),
    noticeOn: p.date(),
    opensAt: p.datetime(),
    closesAt: p.datetime(),
    /** Last day for signed answers; later is allowed and flagged (R36). */
    answersDueOn: p.date(),
    audience: p.string().length(500).nullable(),
    announcedBy: () => p.manyToOne(Person).ref(),
    regulation: () => p.manyToOne(Regulation).ref().nullable(),
    /** Set when the document was withdrawn before the discussion and its answers were over. */
    cancelledAt: p.datetime().nullable(),
    /** The next number of a proposal; numbers run per document (R37). */
    nextProposalNumber: p.integer().default(1),
  },
});

/** The open professional and public discussion of a version, with its announced times (R29, R30). */
export class OpenDiscussion extends OpenDiscussionSchema.class {
  /** Whether proposals are taken at `instant`; the closing instant itself is out (R30). */
  isOpenAt(instant: Date): boolean {
    return this.cancelledAt == null && this.opensAt <= instant && instant < this.closesAt;
  }

  isClosedAt(instant: Date): boolean {
    return this.cancelledAt != null || this.closesAt <= instant;
  }
}
OpenDiscussionSchema.setClass(OpenDiscussion);

export const ProposalKind = {
  REMARK: "REMARK",
  REPLACEMENT: "REPLACEMENT",
  ADDITION: "ADDITION",
  DELETION: "DELETION",
  QUESTION: "QUESTION",
} as const;
export type ProposalKind = keyof typeof ProposalKind;

/** States of a proposal that acts set; UNDER_CONSIDERATION and INCORPORATED are read from time, answer and links (4.4). */
export const ProposalState = {
  SUBMITTED: "SUBMITTED",
  PUBLISHED: "PUBLISHED",
  REJECTED_BY_MODERATOR: "REJECTED_BY_MODERATOR",
  MERGED: "MERGED",
  WITHDRAWN: "WITHDRAWN",
} as const;
export type ProposalState = keyof typeof ProposalState;

/** Grounds of a moderator's rejection, a closed list (R32). */
export const ModerationGround = {
  OFF_TOPIC: "OFF_TOPIC",
  ABUSIVE: "ABUSIVE",
  PERSONAL_DATA: "PERSONAL_DATA",
  ADVERTISING: "ADVERTISING",
  DUPLICATE: "DUPLICATE",
} as const;
export type ModerationGround = keyof typeof ModerationGround;

const ProposalSchema = defineEntity({
  name: "Proposal",
  properties: {
    ...rowOf("proposal"),
    discussion: () => p.manyToOne(OpenDiscussion).ref(),
    document: () => p.manyToOne(ModelDocument).ref(),
    /** 1, 2, 3… per document. */
    number: p.integer(),
    kind: oneOf(ProposalKind),
    /** Block, row or cell of the version that the passage lies in; null for the document as a whole. */
    blockId: p.string().nullable(),
    /** UTF-16 offsets of the quotation in the block's plain text (NFC); null for a whole block or row. */
    start: p.integer().nullable(),
    end: p.integer().nullable(),
    quote: p.text().nullable(),
    /** The heading above the passage, as the contents list shows it; null before the first heading and for the whole. */
    sectionBlockId: p.string().nullable(),
    sectionTitle: p.text().nullable(),
    /** Where in the text the passage lies, for the order of reading; 0 for the document as a whole. */
    place: p.integer().default(0),
    text: p.text(),
    proposedWording: p.text().nullable(),
    author: () => p.manyToOne(Person).ref(),
    /** Municipality and occupation of the author when the proposal was sent (R31). */
    municipalityNameRu: p.string().length(200),
    occupation: p.string().length(120),
    /** The author's tick for this proposal; off by default and withdrawable (R37). */
    isNamePublic: p.boolean().default(false),
    state: oneOf(ProposalState),
    submittedAt: p.datetime(),
    moderatedBy: () => p.manyToOne(Person).ref().nullable(),
    moderatedAt: p.datetime().nullable(),
    moderationGround: oneOf(ModerationGround).nullable(),
    moderationNote: p.text().nullable(),
    mergedInto: () => p.manyToOne(Proposal).ref().nullable(),
    supportCount: p.integer().default(0),
  },
  uniques: [{ properties: ["document", "number"] }],
  indexes: [
    { properties: ["document", "state"] },
    { properties: ["discussion"] },
    { properties: ["author"] },
  ],
});

/** What a participant proposes to change in, or asks of, a document under discussion. */
export class Proposal extends ProposalSchema.class {}
ProposalSchema.setClass(Proposal);

const ProposalSupportSchema = defineEntity({
  name: "ProposalSupport",
  properties: {
    ...rowOf("support"),
    proposal: () => p.manyToOne(Proposal).ref(),
    person: () => p.manyToOne(Person).ref(),
  },
  uniques: [{ properties: ["proposal", "person"] }],
});

/** One person's support of a published proposal; once. */
export class ProposalSupport extends ProposalSupportSchema.class {}
ProposalSupportSchema.setClass(ProposalSupport);

export const ComplaintDecision = { UPHELD: "UPHELD", DISMISSED: "DISMISSED" } as const;
export type ComplaintDecision = keyof typeof ComplaintDecision;

const ModerationComplaintSchema = defineEntity({
  name: "ModerationComplaint",
  properties: {
    ...rowOf("complaint"),
    proposal: () => p.oneToOne(Proposal).ref().owner(),
    text: p.text(),
    decision: oneOf(ComplaintDecision).nullable(),
    decidedBy: () => p.manyToOne(Person).ref().nullable(),
    decidedAt: p.datetime().nullable(),
    reason: p.text().nullable(),
  },
});

/** The author's one complaint against a rejection, decided by a coordinator, never by the same moderator (4.4). */
export class ModerationComplaint extends ModerationComplaintSchema.class {}
ModerationComplaintSchema.setClass(ModerationComplaint);

export const AnswerVerdict = {
  ACCEPTED: "ACCEPTED",
  PARTLY_ACCEPTED: "PARTLY_ACCEPTED",
  DECLINED: "DECLINED",
  EXPLAINED: "EXPLAINED",
  NOT_CONSIDERED: "NOT_CONSIDERED",
} as const;
export type AnswerVerdict = keyof typeof AnswerVerdict;

const ProposalAnswerSchema = defineEntity({
  name: "ProposalAnswer",
  properties: {
    ...rowOf("answer"),
    proposal: () => p.oneToOne(Proposal).ref().owner(),
    verdict: oneOf(AnswerVerdict),
    /** Empty only with ACCEPTED and NOT_CONSIDERED; otherwise at least 30 characters when signed (R34). */
    reason: p.text(),
    draftedBy: () => p.manyToOne(Person).ref().nullable(),
    draftedAt: p.datetime(),
    signedBy: () => p.manyToOne(Person).ref().nullable(),
    /** Null while it is a draft, which only the group sees; from signing on it is public (R33). */
    signedAt: p.datetime().nullable(),
  },
});

/** The authoring group's position on a proposal; exactly one, with revisions (R33). */
export class ProposalAnswer extends ProposalAnswerSchema.class {
  isSigned(): boolean {
    return this.signedAt != null;
  }
}
ProposalAnswerSchema.setClass(ProposalAnswer);

const AnswerRevisionSchema = defineEntity({
  name: "AnswerRevision",
  properties: {
    ...rowOf("answerrevision"),
    answer: () => p.manyToOne(ProposalAnswer).ref(),
    verdict: oneOf(AnswerVerdict),
    reason: p.text(),
    signedBy: () => p.manyToOne(Person).ref(),
    signedAt: p.datetime(),
  },
});

/** A signed answer as it stood before it was signed anew. */
export class AnswerRevision extends AnswerRevisionSchema.class {}
AnswerRevisionSchema.setClass(AnswerRevision);

const IncorporationLinkSchema = defineEntity({
  name: "IncorporationLink",
  properties: {
    ...rowOf("incorporation"),
    proposal: () => p.manyToOne(Proposal).ref(),
    documentVersion: () => p.manyToOne(DocumentVersion).ref(),
    /** Null for the version as a whole. */
    blockId: p.string().nullable(),
    /** The heading above the place, and the first words of it, as readers of the summary find it. */
    sectionTitle: p.text().nullable(),
    excerpt: p.text().nullable(),
    note: p.text().nullable(),
  },
  uniques: [{ properties: ["proposal", "documentVersion", "blockId"] }],
});

/** Where in the next version an accepted proposal went (R35). */
export class IncorporationLink extends IncorporationLinkSchema.class {}
IncorporationLinkSchema.setClass(IncorporationLink);

const ProposalSummarySchema = defineEntity({
  name: "ProposalSummary",
  properties: {
    ...rowOf("summary"),
    discussion: () => p.oneToOne(OpenDiscussion).ref().owner(),
    counts: plain<SummaryCounts>(),
    /** Whether signed answers came after their due day (R36). */
    isLate: p.boolean(),
    publishedAt: p.datetime(),
    publishedBy: () => p.manyToOne(Person).ref(),
  },
});

/** The published summary of proposals with the counts of R37. */
export class ProposalSummary extends ProposalSummarySchema.class {}
ProposalSummarySchema.setClass(ProposalSummary);
