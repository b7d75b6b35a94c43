import { defineEntity, p } from "@mikro-orm/core";

import { DocumentVersion } from "../documents/document.entity.js";
import { oneOf, rowOf } from "../platform/entity.js";
import { Proposal } from "./discussion.entity.js";

/** What became of the passage that a proposal points to (design §8). */
export const PlacementState = {
  PLACED: "PLACED",
  MOVED: "MOVED",
  EDITED: "EDITED",
  GONE: "GONE",
  UNCERTAIN: "UNCERTAIN",
} as const;
export type PlacementState = keyof typeof PlacementState;

const ProposalPlacementSchema = defineEntity({
  name: "ProposalPlacement",
  properties: {
    ...rowOf("placement"),
    proposal: () => p.manyToOne(Proposal).ref(),
    documentVersion: () => p.manyToOne(DocumentVersion).ref(),
    state: oneOf(PlacementState),
    /** Null where the passage is gone or its place cannot be told. */
    blockId: p.string().nullable(),
    /** UTF-16 offsets in the block's plain text; null with it. */
    start: p.integer().nullable(),
    end: p.integer().nullable(),
  },
  uniques: [{ properties: ["proposal", "documentVersion"] }],
});

/** Where the passage of a proposal is in a later version; written when that is submitted, and never changed. */
export class ProposalPlacement extends ProposalPlacementSchema.class {}
ProposalPlacementSchema.setClass(ProposalPlacement);
