import { defineEntity, p } from "@mikro-orm/core";

import { Person } from "../accounts/person.entity.js";
import { StoredFile } from "../files/file.entity.js";
import type { Block, Remark } from "../files/document.model.js";
import { MicroGroup, PlannedProduct, ProductKind, ProjectGroup } from "../groups/projectGroup.entity.js";
import { oneOf, plain, rowOf, texts } from "../platform/entity.js";
import { Order } from "../register/order.entity.js";

/** States of a model document (domain §4.3). */
export const DocumentState = {
  DRAFT: "DRAFT",
  SUBMITTED: "SUBMITTED",
  DISCUSSION_ANNOUNCED: "DISCUSSION_ANNOUNCED",
  OPEN_DISCUSSION: "OPEN_DISCUSSION",
  DISCUSSION_CLOSED: "DISCUSSION_CLOSED",
  UNDER_EXPERTISE: "UNDER_EXPERTISE",
  REVISION: "REVISION",
  RE_REVIEW: "RE_REVIEW",
  RECOMMENDED: "RECOMMENDED",
  APPROVED: "APPROVED",
  PUBLISHED_AS_MODEL: "PUBLISHED_AS_MODEL",
  PUBLISHED_AS_PRACTICE: "PUBLISHED_AS_PRACTICE",
  SUPERSEDED: "SUPERSEDED",
  REJECTED: "REJECTED",
  WITHDRAWN: "WITHDRAWN",
} as const;
export type DocumentState = keyof typeof DocumentState;

export const DocumentLevel = {
  REGIONAL: "REGIONAL",
  MUNICIPAL: "MUNICIPAL",
  INSTITUTION: "INSTITUTION",
} as const;
export type DocumentLevel = keyof typeof DocumentLevel;

export const ExpertiseTiming = { SEQUENTIAL: "SEQUENTIAL", PARALLEL: "PARALLEL" } as const;
export type ExpertiseTiming = keyof typeof ExpertiseTiming;

const ModelDocumentSchema = defineEntity({
  name: "ModelDocument",
  properties: {
    ...rowOf("document"),
    /** MD-2022-003 */
    code: p.string(),
    title: p.string().length(500),
    kind: oneOf(ProductKind),
    level: oneOf(DocumentLevel),
    directionCodes: texts(),
    cycleComponents: texts(),
    conceptNumbers: p
      .array((text) => Number(text))
      .columnType("int[]")
      .$type<number[]>(),
    group: () => p.manyToOne(ProjectGroup).ref(),
    product: () => p.manyToOne(PlannedProduct).ref(),
    /**
     * The state set by the last act. From DISCUSSION_ANNOUNCED on, the state at an instant also asks the two times below:
     * `document_state_at` in the database and `documentStateAt` in document.rules.ts say it alike.
     */
    state: oneOf(DocumentState),
    discussionOpensAt: p.datetime().nullable(),
    discussionClosesAt: p.datetime().nullable(),
    expertiseTiming: oneOf(ExpertiseTiming).default("SEQUENTIAL"),
    /** Whether the last round failed for want of a quorum (R53). */
    hasFailedRound: p.boolean().default(false),
    /** Why it was returned, withdrawn or rejected; null otherwise. */
    stateReason: p.text().nullable(),
    stateChangedAt: p.datetime(),
    /** Number of the last submitted version; 0 while there is none. */
    submittedVersionCount: p.integer().default(0),
    /** Counters of the discussion, changed in the transaction of their cause. */
    proposalCount: p.integer().default(0),
    publishedProposalCount: p.integer().default(0),
    answeredProposalCount: p.integer().default(0),
    supportCount: p.integer().default(0),
    approvalOrder: () => p.manyToOne(Order).ref().nullable(),
    publishedAt: p.datetime().nullable(),
    supersededBy: () => p.manyToOne(ModelDocument).ref().nullable(),
  },
  uniques: [{ properties: ["regionId", "code"] }],
  indexes: [{ properties: ["regionId", "state"] }, { properties: ["group"] }],
});

/** A product of a project group on its way from draft to publication (domain §4.3). */
export class ModelDocument extends ModelDocumentSchema.class {}
ModelDocumentSchema.setClass(ModelDocument);

/** The pictures of a text by their hashes. */
export const imageHashesOf = (blocks: readonly Block[]): string[] => [
  ...new Set(blocks.flatMap(({ image }) => (image ? [image.hash] : []))),
];

const DocumentVersionSchema = defineEntity({
  name: "DocumentVersion",
  properties: {
    ...rowOf("version"),
    document: () => p.manyToOne(ModelDocument).ref(),
    /** 1, 2, 3… (R58). */
    number: p.integer(),
    original: () => p.manyToOne(StoredFile).ref(),
    cleaned: () => p.manyToOne(StoredFile).ref(),
    blocks: plain<Block[]>().lazy(),
    /** Parts that the conversion dropped or simplified, each with its place. */
    remarks: plain<Remark[]>().lazy(),
    /** Hashes of the pictures in the text, so that a picture is shown to whoever sees a text that has it. */
    imageHashes: texts().onCreate((version: { blocks: Block[] }) => imageHashesOf(version.blocks)),
    changeLog: p.text().nullable(),
    /** SHA-256 over the blocks; the content that discussion and review point to never changes after submission (R58). */
    contentHash: p.string(),
    /** Null while the version is a draft. */
    submittedAt: p.datetime().nullable(),
    submittedBy: () => p.manyToOne(Person).ref().nullable(),
    /** When the coordinator returned it before any discussion; it stays as it was, and the next one gets the next number. */
    returnedAt: p.datetime().nullable(),
  },
  uniques: [{ properties: ["document", "number"] }],
  indexes: [{ properties: ["imageHashes"], type: "gin" }],
});

/** One edition of a document's text; immutable once submitted (R58). */
export class DocumentVersion extends DocumentVersionSchema.class {
  isDraft(): boolean {
    return this.submittedAt == null;
  }
}
DocumentVersionSchema.setClass(DocumentVersion);

const VersionAuthorSchema = defineEntity({
  name: "VersionAuthor",
  properties: {
    ...rowOf("versionauthor"),
    documentVersion: () => p.manyToOne(DocumentVersion).ref(),
    person: () => p.manyToOne(Person).ref(),
    microGroup: () => p.manyToOne(MicroGroup).ref().nullable(),
  },
  uniques: [{ properties: ["documentVersion", "person"] }],
});

/** Who wrote a version, kept from its submission; conflicts of interest are asked of these (R39). */
export class VersionAuthor extends VersionAuthorSchema.class {}
VersionAuthorSchema.setClass(VersionAuthor);
