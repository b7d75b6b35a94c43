import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";

import { DocumentVersionType, ModelDocumentType } from "../documents/document.type.js";
import { modelDocumentRead } from "../documents/document.reads.js";
import { Node } from "../platform/node.js";
import { payloadOf, Problem } from "../platform/problem.js";
import { successReads } from "../platform/read/cover.js";
import { MutationKey } from "../platform/scalars.js";
import { IncorporationRefusalReason } from "./incorporation.policy.js";
import { incorporationRead } from "./incorporation.reads.js";
import { PlacementState } from "./placement.entity.js";
import { proposalRead } from "./proposal.reads.js";
import { ProposalType } from "./proposal.type.js";

registerEnumType(PlacementState, {
  name: "PlacementState",
  description: "What became of a passage in a later version.",
  valuesConfig: {
    PLACED: { description: "The same words stand in the same order of the text." },
    MOVED: { description: "The same words stand elsewhere." },
    EDITED: { description: "Its place is known; its words changed." },
    GONE: { description: "It was taken out." },
    UNCERTAIN: { description: "Its place cannot be told with certainty." },
  },
});

const reasonsOf = (sentences: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(sentences).map(([reason, description]) => [reason, { description }]));
const Reason = Object.fromEntries(
  Object.keys(IncorporationRefusalReason).map((reason) => [reason, reason]),
) as { [R in IncorporationRefusalReason]: R };
registerEnumType(Reason, {
  name: "IncorporationRefusalReason",
  description: "Why a proposal was not linked to the next version, or a link not taken back.",
  valuesConfig: reasonsOf(IncorporationRefusalReason),
});

@ObjectType("TextPlace", { description: "A place of a version.", simpleResolvers: true })
export class TextPlaceType {
  @Field(() => String, { description: "The block, row or cell: b7, b7.r3, b7.r3.c2." })
  blockId!: string;

  @Field(() => String, { nullable: true, description: "The heading above; null before the first one." })
  sectionTitle!: string | null;

  @Field(() => String, { description: "Its first words; empty for pictures and whole tables." })
  excerpt!: string;
}

@ObjectType("IncorporationLink", {
  implements: Node,
  description: "Where a later version takes an accepted proposal up.",
  simpleResolvers: true,
})
export class IncorporationLinkType extends Node {
  @Field(() => TextPlaceType, { nullable: true, description: "The place; null for the version as a whole." })
  place!: TextPlaceType | null;

  @Field(() => String, { nullable: true, description: "What the group adds; null when nothing." })
  note!: string | null;

  @Field(() => DocumentVersionType, { nullable: true, description: "The version; null when it is hidden." })
  documentVersion!: DocumentVersionType | null;
}

@ObjectType("ProposalPlacement", {
  description: "What became of the passage of a proposal in a later version.",
  simpleResolvers: true,
})
export class ProposalPlacementType {
  @Field(() => PlacementState, { description: "What became of it." })
  state!: PlacementState;

  @Field(() => String, { nullable: true, description: "Where it is; null when it is gone or uncertain." })
  blockId!: string | null;

  @Field(() => Int, { nullable: true, description: "Where it begins, in UTF-16 units; null with the block." })
  start!: number | null;

  @Field(() => Int, { nullable: true, description: "Where it ends, exclusive; null with the block." })
  end!: number | null;

  @Field(() => DocumentVersionType, { nullable: true, description: "The version; null when it is hidden." })
  documentVersion!: DocumentVersionType | null;
}

@ObjectType("RevisionProgress", {
  description: "How far the accepted proposals are taken up.",
  simpleResolvers: true,
})
export class RevisionProgressType {
  @Field(() => Int, { description: "Proposals that were accepted wholly or in part." })
  acceptedCount!: number;

  @Field(() => Int, { description: "Those of them that a version is linked with." })
  linkedCount!: number;
}

@ObjectType("RevisionPlace", {
  description: "Where the passage of an accepted proposal lies in the version under way.",
  simpleResolvers: true,
})
export class RevisionPlaceType {
  @Field(() => Int, { description: "The number of the proposal." })
  proposalNumber!: number;

  @Field(() => PlacementState, {
    nullable: true,
    description: "What became of its passage; null when it is on the document as a whole.",
  })
  state!: PlacementState | null;

  @Field(() => [TextPlaceType], {
    description: "Places that may take it up, the likelier first; at most two.",
  })
  places!: TextPlaceType[];
}

@InputType("LinkProposalInput", { description: "Which accepted proposal went where in the next version." })
export class LinkProposalInput {
  @Field(() => MutationKey, { description: "Made when the form opens; a repeat under it has one effect." })
  key!: string;

  @Field(() => ID, { description: "The accepted proposal." })
  proposalId!: string;

  @Field(() => String, {
    nullable: true,
    description: "Block, row or cell of the version under way; null or absent for the version as a whole.",
  })
  blockId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What the group adds, at most 1,000 characters; null or absent for nothing.",
  })
  note?: string | null;
}

@InputType("UnlinkProposalInput", { description: "Which link to the version under way is taken back." })
export class UnlinkProposalInput {
  @Field(() => MutationKey, { description: "Made when the form opens; a repeat under it has one effect." })
  key!: string;

  @Field(() => ID, { description: "The link." })
  linkId!: string;
}

@ObjectType("IncorporationRefused", {
  implements: Problem,
  description: "A link was not made or not taken back; nothing was changed.",
  simpleResolvers: true,
})
export class IncorporationRefused extends Problem {
  @Field(() => Reason, { description: "Why." })
  reason!: IncorporationRefusalReason;

  static readonly of = (reason: IncorporationRefusalReason): IncorporationRefused =>
    Object.assign(new IncorporationRefused(), { reason, message: IncorporationRefusalReason[reason] });
}

@ObjectType("LinkProposalSuccess", { description: "The proposal is linked.", simpleResolvers: true })
export class LinkProposalSuccess {
  readonly proposalId: string;
  readonly documentId: string;
  readonly linkId: string;

  @Field(() => ProposalType, {
    nullable: true,
    description: "The proposal after it; null where it is hidden.",
  })
  proposal!: ProposalType | null;

  @Field(() => ModelDocumentType, {
    nullable: true,
    description: "The document after it; null where it is hidden.",
  })
  document!: ModelDocumentType | null;

  @Field(() => IncorporationLinkType, { nullable: true, description: "The link; null where it is hidden." })
  link!: IncorporationLinkType | null;

  constructor({
    proposalId,
    documentId,
    linkId,
  }: {
    proposalId: string;
    documentId: string;
    linkId: string;
  }) {
    this.proposalId = proposalId;
    this.documentId = documentId;
    this.linkId = linkId;
  }
}
successReads("LinkProposalSuccess", {
  proposal: { of: () => proposalRead, id: "proposalId" },
  document: { of: () => modelDocumentRead, id: "documentId" },
  link: { of: () => incorporationRead, id: "linkId" },
});

@ObjectType("UnlinkProposalSuccess", { description: "The link is taken back.", simpleResolvers: true })
export class UnlinkProposalSuccess {
  readonly proposalId: string;
  readonly documentId: string;

  @Field(() => ProposalType, {
    nullable: true,
    description: "The proposal after it; null where it is hidden.",
  })
  proposal!: ProposalType | null;

  @Field(() => ModelDocumentType, {
    nullable: true,
    description: "The document after it; null where it is hidden.",
  })
  document!: ModelDocumentType | null;

  constructor({ proposalId, documentId }: { proposalId: string; documentId: string }) {
    this.proposalId = proposalId;
    this.documentId = documentId;
  }
}
successReads("UnlinkProposalSuccess", {
  proposal: { of: () => proposalRead, id: "proposalId" },
  document: { of: () => modelDocumentRead, id: "documentId" },
});

export const LinkProposalPayload = payloadOf("LinkProposal", LinkProposalSuccess, IncorporationRefused);
export const UnlinkProposalPayload = payloadOf("UnlinkProposal", UnlinkProposalSuccess, IncorporationRefused);
