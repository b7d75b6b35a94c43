import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";

import { ConceptDocumentType } from "../accounts/conceptDocument.type.js";
import { PersonType } from "../accounts/person.type.js";
import { DirectionType } from "../accounts/place.type.js";
import { StoredFileType } from "../files/file.type.js";
import { ProductKind } from "../groups/projectGroup.entity.js";
import { MicroGroupType, PlannedProductType, ProjectGroupType } from "../groups/projectGroup.type.js";
import { connectionOf, OrderDirection, PageArgs } from "../platform/connection.js";
import { FacetCount } from "../platform/facets.js";
import { Node } from "../platform/node.js";
import { DateTime } from "../platform/scalars.js";
import { BlockType, ConversionRemarkType } from "./block.type.js";
import { DocumentLevel, DocumentState } from "./document.entity.js";
import { DocumentRefusalReason } from "./document.policy.js";

export const DocumentReason = Object.fromEntries(
  Object.keys(DocumentRefusalReason).map((reason) => [reason, reason]),
) as { [Reason in DocumentRefusalReason]: Reason };
registerEnumType(DocumentReason, {
  name: "DocumentRefusalReason",
  description: "Why an act on a document was refused.",
  valuesConfig: Object.fromEntries(
    Object.entries(DocumentRefusalReason).map(([reason, description]) => [reason, { description }]),
  ),
});

registerEnumType(DocumentState, {
  name: "DocumentState",
  description: "Where a model document stands on its way from draft to publication.",
  valuesConfig: {
    DRAFT: { description: "The group writes it." },
    SUBMITTED: { description: "The coordinator looks whether it can be discussed." },
    DISCUSSION_ANNOUNCED: { description: "The days of its discussion are announced." },
    OPEN_DISCUSSION: { description: "Proposals are taken." },
    DISCUSSION_CLOSED: { description: "The discussion is over, the expertise has not begun." },
    UNDER_EXPERTISE: { description: "Experts of the register review its first version." },
    REVISION: { description: "The group revises it." },
    RE_REVIEW: { description: "Experts review the revised version." },
    RECOMMENDED: { description: "The expertise recommends to approve it." },
    APPROVED: { description: "An order approved it." },
    PUBLISHED_AS_MODEL: { description: "Published as a model document." },
    PUBLISHED_AS_PRACTICE: { description: "Published as a practice." },
    SUPERSEDED: { description: "A newer document stands in its place; it stays readable." },
    REJECTED: { description: "The expertise rejected it." },
    WITHDRAWN: { description: "The lead withdrew it." },
  },
});

registerEnumType(DocumentLevel, {
  name: "DocumentLevel",
  description: "For which level of administration a document is written.",
  valuesConfig: {
    REGIONAL: { description: "For the region." },
    MUNICIPAL: { description: "For municipalities." },
    INSTITUTION: { description: "For educational organisations." },
  },
});

const DocumentOrder = { CHANGED: "CHANGED", CODE: "CODE", TITLE: "TITLE" } as const;
type DocumentOrder = keyof typeof DocumentOrder;
registerEnumType(DocumentOrder, {
  name: "DocumentOrder",
  description: "By what documents are ordered.",
  valuesConfig: {
    CHANGED: { description: "By the last act that changed the state." },
    CODE: { description: "By code." },
    TITLE: { description: "By title in the alphabet." },
  },
});

@ObjectType("VersionAuthor", {
  description: "Somebody who wrote a version, as its submission kept it.",
  simpleResolvers: true,
})
export class VersionAuthorType {
  @Field(() => PersonType, { description: "The person." })
  person!: PersonType;

  @Field(() => MicroGroupType, {
    nullable: true,
    description: "The micro-group they wrote in; null when they were in none.",
  })
  microGroup!: MicroGroupType | null;
}

@ObjectType("DocumentVersion", {
  implements: Node,
  description: "One edition of a document's text; it never changes once submitted.",
  simpleResolvers: true,
})
export class DocumentVersionType extends Node {
  @Field(() => Int, { description: "1, 2, 3…" })
  number!: number;

  @Field(() => Int, { description: "How often the draft was changed; travels with its forms." })
  version!: number;

  @Field(() => DateTime, { nullable: true, description: "When it was submitted; null while it is a draft." })
  submittedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When the coordinator returned it before any discussion; null when that did not happen.",
  })
  returnedAt!: Date | null;

  @Field(() => DateTime, { description: "When its file was uploaded." })
  uploadedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: "What changed since the version before, in the group's words; null when nothing was said.",
  })
  changeLog!: string | null;

  @Field(() => String, { description: "SHA-256 of the text in hex: what discussion and expertise point to." })
  contentHash!: string;

  @Field(() => [BlockType], { description: "The text in order; at most 20,000 blocks." })
  blocks!: BlockType[];

  @Field(() => [ConversionRemarkType], {
    nullable: true,
    description:
      "What the conversion dropped or made simpler, at most 1,000; null to those who neither wrote nor coordinate it.",
  })
  remarks!: ConversionRemarkType[] | null;

  @Field(() => StoredFileType, {
    nullable: true,
    description: "The copy for everybody, without traces of persons.",
  })
  cleaned!: StoredFileType | null;

  @Field(() => StoredFileType, {
    nullable: true,
    description: "The file as it was uploaded; null to all but the lead and the coordinator.",
  })
  original!: StoredFileType | null;

  @Field(() => [VersionAuthorType], {
    description: "Who wrote it, kept from its submission; empty for a draft, at most 500.",
  })
  authors!: VersionAuthorType[];
}

@ObjectType("ModelDocument", {
  implements: Node,
  description: "A product of a project group on its way from draft to publication.",
  simpleResolvers: true,
})
export class ModelDocumentType extends Node {
  @Field(() => String, { description: "Its code: MD-2022-003." })
  code!: string;

  @Field(() => String, { description: "Its title." })
  title!: string;

  @Field(() => Int, { description: "How often it was changed; travels with its forms." })
  version!: number;

  @Field(() => ProductKind, { description: "What kind of document it is." })
  kind!: ProductKind;

  @Field(() => DocumentLevel, { description: "For which level it is written." })
  level!: DocumentLevel;

  @Field(() => [DirectionType], { description: "The directions it serves, by number; at most nine." })
  directions!: DirectionType[];

  @Field(() => [ConceptDocumentType], {
    description: "The conceptual documents it rests on, by number; at most 50.",
  })
  concepts!: ConceptDocumentType[];

  @Field(() => ProjectGroupType, { description: "The group that writes it." })
  group!: ProjectGroupType;

  @Field(() => PlannedProductType, { description: "The planned product it is." })
  product!: PlannedProductType;

  @Field(() => DocumentState, {
    description: "Its state at this instant; openings and closings count from their time on.",
  })
  state!: DocumentState;

  @Field(() => DateTime, { description: "When an act last changed its state." })
  stateChangedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: "Why it was returned, withdrawn or rejected; null otherwise.",
  })
  stateReason!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "Until when the next step is to be made; null where no term runs.",
  })
  dueAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When its discussion opens; null before it is announced.",
  })
  discussionOpensAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When its discussion closes; null before it is announced.",
  })
  discussionClosesAt!: Date | null;

  @Field(() => Boolean, { description: "Whether its last round failed for want of reviews." })
  hasFailedRound!: boolean;

  @Field(() => DateTime, { nullable: true, description: "When it was published; null before." })
  publishedAt!: Date | null;

  @Field(() => Boolean, {
    description: "Whether the viewer may change title, level, directions and concepts now.",
  })
  viewerCanUpdate!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may upload the text of the next version now." })
  viewerCanUploadVersion!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may submit the version being prepared now." })
  viewerCanSubmitVersion!: boolean;

  @Field(() => DocumentReason, {
    nullable: true,
    description: "Why the viewer may not submit it; null when they may.",
  })
  viewerCannotSubmitReason!: DocumentRefusalReason | null;

  @Field(() => Boolean, { description: "Whether the viewer may give it back to its group now." })
  viewerCanReturn!: boolean;

  @Field(() => DocumentVersionType, {
    nullable: true,
    description: "The last submitted version; null when there is none or its text is not for the viewer.",
  })
  currentVersion!: DocumentVersionType | null;

  @Field(() => DocumentVersionType, {
    nullable: true,
    description:
      "The version that the group is preparing; null when there is none or it is not for the viewer.",
  })
  draftVersion!: DocumentVersionType | null;

  @Field(() => [DocumentVersionType], {
    description: "Its submitted versions, the newest first; at most 50.",
  })
  versions!: DocumentVersionType[];
}

@InputType("DocumentFilter", { description: "Which documents to list; all given parts must hold." })
export class DocumentFilter {
  @Field(() => [DocumentState], { nullable: true, description: "In one of these states at this instant." })
  states?: DocumentState[] | null;

  @Field(() => ID, { nullable: true, description: "Of this group." })
  groupId?: string | null;

  @Field(() => String, { nullable: true, description: "Of the direction with this code: 1.2." })
  direction?: string | null;

  @Field(() => DocumentLevel, { nullable: true, description: "Written for this level." })
  level?: DocumentLevel | null;

  @Field(() => ProductKind, { nullable: true, description: "Of this kind." })
  kind?: ProductKind | null;

  @Field(() => String, {
    nullable: true,
    description: "With each of these words, in any of its Russian forms, in title or code.",
  })
  text?: string | null;
}

@ObjectType("DocumentFacets", {
  simpleResolvers: true,
  description: "How many documents that the viewer may see each choice of a filter would leave.",
})
export class DocumentFacets {
  @Field(() => [FacetCount], { description: "By state at this instant; at most one for each state." })
  states!: FacetCount[];

  @Field(() => [FacetCount], { description: "By code of direction; at most one for each direction." })
  directions!: FacetCount[];

  @Field(() => [FacetCount], { description: "By level; at most one for each level." })
  levels!: FacetCount[];

  @Field(() => [FacetCount], { description: "By kind of document; at most one for each kind." })
  kinds!: FacetCount[];
}

@ArgsType()
export class DocumentFacetsArgs {
  @Field(() => DocumentFilter, { nullable: true, description: "What narrows the list; absent counts all." })
  filter?: DocumentFilter | null;
}

@InputType("DocumentOrderBy", { description: "How documents are ordered." })
export class DocumentOrderBy {
  @Field(() => DocumentOrder, { description: "By what." })
  field!: DocumentOrder;

  @Field(() => OrderDirection, { description: "Which way." })
  direction!: OrderDirection;
}

@ArgsType()
export class DocumentsArgs extends PageArgs {
  @Field(() => DocumentFilter, { nullable: true, description: "Which; absent lists all." })
  filter?: DocumentFilter | null;

  @Field(() => DocumentOrderBy, {
    nullable: true,
    description: "In which order; absent gives the last changed first.",
  })
  orderBy?: DocumentOrderBy | null;
}

export const DocumentConnection = connectionOf<ModelDocumentType>(() => ModelDocumentType, "ModelDocument");
