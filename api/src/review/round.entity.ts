import { defineEntity, p } from "@mikro-orm/core";

import { Person } from "../accounts/person.entity.js";
import { Regulation } from "../accounts/regulation.entity.js";
import { oneOf, plain, rowOf } from "../platform/entity.js";
import { DocumentVersion, ModelDocument } from "../documents/document.entity.js";
import { type Criterion, Rubric } from "./rubric.entity.js";

export const RoundMode = { PANEL: "PANEL", MASS: "MASS" } as const;
export type RoundMode = keyof typeof RoundMode;

export const BlindMode = { SINGLE_BLIND: "SINGLE_BLIND", OPEN: "OPEN" } as const;
export type BlindMode = keyof typeof BlindMode;

export const RoundState = {
  PREPARED: "PREPARED",
  INVITING: "INVITING",
  REVIEWING: "REVIEWING",
  ARBITRATION: "ARBITRATION",
  CONCLUDED: "CONCLUDED",
  FAILED: "FAILED",
  CANCELLED: "CANCELLED",
} as const;
export type RoundState = keyof typeof RoundState;

/** The rubric as it stood when the round opened. */
export interface FrozenRubric {
  titleRu: string;
  edition: number;
  scaleMax: number;
  criterionPass: number;
  passPercent: number;
  commentLength: number;
  criteria: Criterion[];
}

/** Why a person was left out of a draw, or where the draw put them. */
interface Draw {
  algorithm: string;
  candidates: { personId: string; weight: number; key: string; place: "PANEL" | "RESERVE" }[];
  excluded: { personId: string; reasons: string[] }[];
}

/** The draw of the panel, and those of arbiters, each with a seed of its own (R49). */
export interface DrawReceipt extends Draw {
  /** Experts of the round before who go on without being drawn (R54); none where left out. */
  carriedOver?: string[];
  arbiters?: (Draw & { seed: string })[];
}

const ExpertiseRoundSchema = defineEntity({
  name: "ExpertiseRound",
  properties: {
    ...rowOf("round"),
    document: () => p.manyToOne(ModelDocument).ref(),
    documentVersion: () => p.manyToOne(DocumentVersion).ref(),
    number: p.integer(),
    mode: oneOf(RoundMode),
    blindMode: oneOf(BlindMode),
    rubric: () => p.manyToOne(Rubric).ref(),
    frozenRubric: plain<FrozenRubric>(),
    regulation: () => p.manyToOne(Regulation).ref().nullable(),
    reviewCount: p.integer(),
    dueOn: p.date(),
    dueAt: p.datetime(),
    state: oneOf(RoundState),
    drawSeed: p.string(),
    draw: plain<DrawReceipt>().lazy(),
    openedBy: () => p.manyToOne(Person).ref(),
    /** Why no expert of the round before carries over; null when one does (R54). */
    noCarryOverReason: p.text().nullable(),
    extendedAt: p.datetime().nullable(),
    closedAt: p.datetime().nullable(),
    /** Ids (`documentRemarkId`) of remarks that say the same, joined by the chair or coordinator; null while nobody has looked (R90). */
    joinedRemarks: plain<string[][] | null>().nullable(),
    /** Why the ministry officer allows one more round after the last one; null when not allowed (4.3). */
    furtherRoundReason: p.text().nullable(),
  },
  uniques: [{ properties: ["document", "number"] }],
});

/** One expertise of one version by experts of the register (R46). */
export class ExpertiseRound extends ExpertiseRoundSchema.class {}
ExpertiseRoundSchema.setClass(ExpertiseRound);

export const AssignmentRole = {
  REVIEWER: "REVIEWER",
  ARBITER: "ARBITER",
  PANEL_CHAIR: "PANEL_CHAIR",
} as const;
export type AssignmentRole = keyof typeof AssignmentRole;

export const AssignmentState = {
  PROPOSED: "PROPOSED",
  INVITED: "INVITED",
  ACCEPTED: "ACCEPTED",
  IN_PROGRESS: "IN_PROGRESS",
  SUBMITTED: "SUBMITTED",
  COMPLETED: "COMPLETED",
  DECLINED: "DECLINED",
  RECUSED: "RECUSED",
  UNANSWERED: "UNANSWERED",
  LAPSED: "LAPSED",
  CANCELLED: "CANCELLED",
} as const;
export type AssignmentState = keyof typeof AssignmentState;

const ReviewAssignmentSchema = defineEntity({
  name: "ReviewAssignment",
  properties: {
    ...rowOf("assignment"),
    round: () => p.manyToOne(ExpertiseRound).ref(),
    document: () => p.manyToOne(ModelDocument).ref(),
    expert: () => p.manyToOne(Person).ref(),
    role: oneOf(AssignmentRole),
    /** А, Б, В… drawn at random per document and kept across its rounds (R48). */
    letter: p.string().length(2),
    /** The state set by the last act; UNANSWERED and LAPSED also follow from the times below. */
    state: oneOf(AssignmentState),
    invitedAt: p.datetime().nullable(),
    respondBy: p.datetime().nullable(),
    dueAt: p.datetime(),
    /** End of the grace after which an undelivered review lapses (4.5). */
    lapsesAt: p.datetime(),
    acceptedAt: p.datetime().nullable(),
    declaredNoConflictAt: p.datetime().nullable(),
    isNamedAgreed: p.boolean().default(false),
    reason: p.text().nullable(),
    scoredCount: p.integer().default(0),
    criterionCount: p.integer(),
    returnedAt: p.datetime().nullable(),
    returnNote: p.text().nullable(),
  },
  uniques: [{ properties: ["round", "expert"] }],
  indexes: [{ properties: ["expert", "state", "dueAt"] }, { properties: ["round"] }],
});

/** One expert's duty in one round (domain §4.5). */
export class ReviewAssignment extends ReviewAssignmentSchema.class {}
ReviewAssignmentSchema.setClass(ReviewAssignment);

export const ReviewVerdict = {
  APPROVE: "APPROVE",
  APPROVE_WITH_REMARKS: "APPROVE_WITH_REMARKS",
  REVISE: "REVISE",
  REJECT: "REJECT",
} as const;
export type ReviewVerdict = keyof typeof ReviewVerdict;

/** A score and comment on one criterion, with the passages tied to it. */
export interface CriterionMark {
  key: string;
  /** Null while not scored. */
  score: number | null;
  comment: string;
}

/** A remark tied to a passage of the version. */
export interface ReviewRemark {
  /** Made by the client and unique only inside the review. */
  id: string;
  criterionKey: string | null;
  blockId: string | null;
  start: number | null;
  end: number | null;
  quote: string | null;
  text: string;
  isMandatory: boolean;
}

const ReviewSchema = defineEntity({
  name: "Review",
  properties: {
    ...rowOf("review"),
    assignment: () => p.oneToOne(ReviewAssignment).ref().owner(),
    round: () => p.manyToOne(ExpertiseRound).ref(),
    marks: plain<CriterionMark[]>(),
    remarks: plain<ReviewRemark[]>(),
    /** Remarks of the round before, by their id in its conclusion: settled or not (R90). */
    settled: plain<Record<string, boolean>>(),
    summary: p.text().default(""),
    verdict: oneOf(ReviewVerdict).nullable(),
    /** Weighted total in percent of the maximum; null while incomplete. */
    totalPercent: p.decimal("number").precision(6).scale(2).nullable(),
    savedAt: p.datetime(),
    submittedAt: p.datetime().nullable(),
    /** SHA-256 over what was submitted (R52). */
    hash: p.string().nullable(),
    voidedAt: p.datetime().nullable(),
  },
});

/** One expert's judgement of one version (R47, R52). */
export class Review extends ReviewSchema.class {
  isDraft(): boolean {
    return this.submittedAt == null;
  }
}
ReviewSchema.setClass(Review);

const ReviewRevisionSchema = defineEntity({
  name: "ReviewRevision",
  properties: {
    ...rowOf("reviewrevision"),
    review: () => p.manyToOne(Review).ref(),
    content: plain<Record<string, unknown>>(),
    hash: p.string(),
    submittedAt: p.datetime(),
  },
});

/** A submitted review as it stood before its author submitted a new revision (R52). */
export class ReviewRevision extends ReviewRevisionSchema.class {}
ReviewRevisionSchema.setClass(ReviewRevision);

export const ConflictGround = {
  KINSHIP: "KINSHIP",
  SUPERVISION: "SUPERVISION",
  JOINT_PUBLICATION: "JOINT_PUBLICATION",
  EMPLOYMENT: "EMPLOYMENT",
  AUTHORSHIP: "AUTHORSHIP",
  OTHER: "OTHER",
} as const;
export type ConflictGround = keyof typeof ConflictGround;

export const ConflictSource = { DECLARED: "DECLARED", DETECTED: "DETECTED" } as const;
export type ConflictSource = keyof typeof ConflictSource;

const ConflictOfInterestSchema = defineEntity({
  name: "ConflictOfInterest",
  properties: {
    ...rowOf("conflict"),
    person: () => p.manyToOne(Person).ref(),
    /** Id of the document or of the other person. */
    objectId: p.string().index(),
    ground: oneOf(ConflictGround),
    source: oneOf(ConflictSource),
    note: p.text().nullable(),
    /** Only a joint publication can be waived, by the coordinator with a reason (R41). */
    waivedBy: () => p.manyToOne(Person).ref().nullable(),
    waivedAt: p.datetime().nullable(),
    waiverReason: p.text().nullable(),
  },
  indexes: [{ properties: ["person", "objectId"] }],
});

/** A ground for which a person may not judge an object (R38–R41). */
export class ConflictOfInterest extends ConflictOfInterestSchema.class {}
ConflictOfInterestSchema.setClass(ConflictOfInterest);

/** A remark of the round that must be settled before the document is recommended (R90). */
export interface MandatoryRemark {
  /** Unique in the document (`documentRemarkId`), kept from conclusion to conclusion. */
  id: string;
  letters: string[];
  criterionKey: string | null;
  blockId: string | null;
  quote: string | null;
  text: string;
  isSettled: boolean;
}

/** Figures of one criterion over the completed reviews (R50). */
export interface CriterionFigures {
  key: string;
  /** What counts: the mean (PANEL), the median (MASS) or the arbiter's score. */
  value: number;
  mean: number;
  least: number;
  greatest: number;
  deviation: number;
  scores: number[];
}

export const ConclusionVerdict = { APPROVE: "APPROVE", REVISE: "REVISE", REJECT: "REJECT" } as const;
export type ConclusionVerdict = keyof typeof ConclusionVerdict;

const ExpertConclusionSchema = defineEntity({
  name: "ExpertConclusion",
  properties: {
    ...rowOf("conclusion"),
    round: () => p.oneToOne(ExpertiseRound).ref().owner(),
    document: () => p.manyToOne(ModelDocument).ref(),
    verdict: oneOf(ConclusionVerdict),
    aggregatePercent: p.decimal("number").precision(6).scale(2),
    reviewCount: p.integer(),
    spreadPercent: p.decimal("number").precision(6).scale(2),
    figures: plain<CriterionFigures[]>(),
    mandatoryRemarks: plain<MandatoryRemark[]>(),
    signedBy: () => p.manyToOne(Person).ref(),
    signedAt: p.datetime(),
    /** SHA-256 of the printed paper (domain §5b). */
    paperHash: p.string(),
  },
});

/** The consolidated conclusion of a round, with its computed verdict (R50–R53, R89, R90). */
export class ExpertConclusion extends ExpertConclusionSchema.class {}
ExpertConclusionSchema.setClass(ExpertConclusion);
