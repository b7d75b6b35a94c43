import { Field, Int, ObjectType } from "type-graphql";

import { PersonType } from "../accounts/person.type.js";
import { DocumentVersionType, ModelDocumentType } from "../documents/document.type.js";
import { Node } from "../platform/node.js";
import { DateTime, LocalDate } from "../platform/scalars.js";
import type { DiscussionRefusalReason } from "./discussion.policy.js";
import { DiscussionPhase, RefusalReason } from "./discussionWords.type.js";

@ObjectType("SummaryCounts", {
  description:
    "Each proposal counted once by its last state. With nothing in moderation, submitted = considered + rejected + merged + withdrawn.",
  simpleResolvers: true,
})
export class SummaryCountsType {
  @Field(() => Int, { description: "All that were sent in time." })
  submitted!: number;

  @Field(() => Int, { description: "Of them still in moderation." })
  inModeration!: number;

  @Field(() => Int, { description: "Of them published, and so considered." })
  considered!: number;

  @Field(() => Int, { description: "Of them rejected by the moderator." })
  rejected!: number;

  @Field(() => Int, { description: "Of them merged into others." })
  merged!: number;

  @Field(() => Int, { description: "Of them withdrawn by their authors." })
  withdrawn!: number;

  @Field(() => Int, { description: "Of the considered, accepted." })
  accepted!: number;

  @Field(() => Int, { description: "Of the considered, partly accepted." })
  partlyAccepted!: number;

  @Field(() => Int, { description: "Of the considered, declined." })
  declined!: number;

  @Field(() => Int, { description: "Of the considered, questions explained." })
  explained!: number;

  @Field(() => Int, { description: "Of the considered, left when the document was withdrawn." })
  notConsidered!: number;

  @Field(() => Int, { description: "Of the considered, without a signed answer." })
  unanswered!: number;
}

@ObjectType("DiscussionSection", {
  description: "A section of the version with the published proposals on it.",
  simpleResolvers: true,
})
export class DiscussionSectionType {
  @Field(() => String, {
    description: "The block of its heading; empty for what stands before or outside of all sections.",
  })
  blockId!: string;

  @Field(() => String, {
    nullable: true,
    description: "Its heading with its number; null outside of all sections.",
  })
  title!: string | null;

  @Field(() => Int, { description: "How many published proposals it has." })
  proposalCount!: number;

  @Field(() => Int, { description: "How many of them have no signed answer." })
  unansweredCount!: number;
}

@ObjectType("BlockProposalCount", {
  description: "How many published proposals point to a place of the text.",
  simpleResolvers: true,
})
export class BlockProposalCountType {
  @Field(() => String, { description: "The block, row or cell." })
  blockId!: string;

  @Field(() => Int, { description: "How many published proposals point to it." })
  proposalCount!: number;
}

@ObjectType("AnnouncementTerms", {
  description: "Within what days a discussion may be announced today, by the regulation in force.",
  simpleResolvers: true,
})
export class AnnouncementTermsType {
  @Field(() => LocalDate, { description: "The day of the notice: today." })
  noticeOn!: string;

  @Field(() => LocalDate, { description: "The first day on which it may open, at 00:00." })
  earliestOpensOn!: string;

  @Field(() => Int, { description: "Full days that have to lie between notice and opening." })
  noticeDays!: number;

  @Field(() => Int, { description: "How many calendar days it lasts at least." })
  minDays!: number;

  @Field(() => Int, { description: "How many calendar days it lasts at most." })
  maxDays!: number;

  @Field(() => Int, { description: "In how many calendar days after closing the answers are due." })
  answerDays!: number;
}

@ObjectType("ProposalSummary", {
  implements: Node,
  description: "The published summary of proposals.",
  simpleResolvers: true,
})
export class ProposalSummaryType extends Node {
  @Field(() => SummaryCountsType, { description: "The counts as they were published." })
  counts!: SummaryCountsType;

  @Field(() => Boolean, { description: "Whether answers were signed after the day on which they were due." })
  isLate!: boolean;

  @Field(() => DateTime, { description: "When it was published." })
  publishedAt!: Date;

  @Field(() => PersonType, { description: "The coordinator who published it." })
  publishedBy!: PersonType;

  @Field(() => OpenDiscussionType, { description: "The discussion." })
  discussion!: OpenDiscussionType;
}

/** Its connection of proposals is declared by the resolver, where the proposals' type is known. */
@ObjectType("OpenDiscussion", {
  implements: Node,
  description: "The open professional and public discussion of a document's version.",
  simpleResolvers: true,
})
export class OpenDiscussionType extends Node {
  @Field(() => ModelDocumentType, { description: "The document." })
  document!: ModelDocumentType;

  @Field(() => DocumentVersionType, {
    nullable: true,
    description: "The version that is discussed; null where its text is no longer shown.",
  })
  documentVersion!: DocumentVersionType | null;

  @Field(() => DiscussionPhase, { description: "Where it stands at this instant." })
  phase!: DiscussionPhase;

  @Field(() => LocalDate, { description: "The day of its notice." })
  noticeOn!: string;

  @Field(() => DateTime, { description: "From when on proposals are taken." })
  opensAt!: Date;

  @Field(() => DateTime, { description: "From when on no proposals are taken." })
  closesAt!: Date;

  @Field(() => LocalDate, { description: "The last day on which a signed answer is in time." })
  answersDueOn!: string;

  @Field(() => DateTime, { description: "From when on a signed answer is late: 24:00 of that day." })
  answersDueAt!: Date;

  @Field(() => String, { nullable: true, description: "Whom it is for, in words; null for everybody." })
  audience!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "The edition of the regulation it keeps; null where the defaults hold.",
  })
  regulationEdition!: number | null;

  @Field(() => SummaryCountsType, { description: "The counts as they are now." })
  counts!: SummaryCountsType;

  @Field(() => Int, {
    nullable: true,
    description: "How many answers are drafted and not signed; null to all but the group.",
  })
  draftedAnswerCount!: number | null;

  @Field(() => [DiscussionSectionType], {
    description: "The sections that have published proposals, in the order of the text; at most 1,000.",
  })
  sections!: DiscussionSectionType[];

  @Field(() => [BlockProposalCountType], {
    description: "The places that have published proposals, in the order of the text; at most 5,000.",
  })
  blockCounts!: BlockProposalCountType[];

  @Field(() => ProposalSummaryType, {
    nullable: true,
    description: "Its summary; null before it is published.",
  })
  summary!: ProposalSummaryType | null;

  @Field(() => Boolean, { description: "Whether the viewer may propose something now." })
  viewerCanPropose!: boolean;

  @Field(() => RefusalReason, {
    nullable: true,
    description: "Why the viewer may not propose anything now; null when they may.",
  })
  viewerCannotProposeReason!: DiscussionRefusalReason | null;

  @Field(() => Boolean, { description: "Whether the viewer moderates it." })
  viewerCanModerate!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer drafts answers in it." })
  viewerCanAnswer!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may sign answers now." })
  viewerCanSign!: boolean;

  @Field(() => RefusalReason, {
    nullable: true,
    description: "Why the viewer may not sign answers now; null when they may.",
  })
  viewerCannotSignReason!: DiscussionRefusalReason | null;

  @Field(() => Boolean, { description: "Whether the viewer may publish the summary now." })
  viewerCanPublishSummary!: boolean;

  @Field(() => RefusalReason, {
    nullable: true,
    description: "Why the viewer may not publish the summary now; null when they may.",
  })
  viewerCannotPublishSummaryReason!: DiscussionRefusalReason | null;
}
