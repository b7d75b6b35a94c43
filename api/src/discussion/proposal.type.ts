import { Field, Int, ObjectType } from "type-graphql";

import { PersonType } from "../accounts/person.type.js";
import { ModelDocumentType } from "../documents/document.type.js";
import { connectionOf } from "../platform/connection.js";
import { Node } from "../platform/node.js";
import { DateTime } from "../platform/scalars.js";
import {
  AnswerVerdict,
  ComplaintDecision,
  ModerationGround,
  ProposalKind,
  ProposalState,
} from "./discussion.entity.js";
import type { DiscussionRefusalReason } from "./discussion.policy.js";
import { OpenDiscussionType } from "./discussion.type.js";
import { ProposalStage, RefusalReason } from "./discussionWords.type.js";

@ObjectType("ProposalPassage", {
  description: "The passage of the discussed version that a proposal points to.",
  simpleResolvers: true,
})
class ProposalPassageType {
  @Field(() => String, { description: "Block (b7), row (b7.r3) or cell (b7.r3.c2) of the version." })
  blockId!: string;

  @Field(() => Int, {
    nullable: true,
    description: "Where the quotation begins in its plain text, in UTF-16 units; null for the whole of it.",
  })
  start!: number | null;

  @Field(() => Int, { nullable: true, description: "Where it ends, exclusive; null for the whole of it." })
  end!: number | null;

  @Field(() => String, { nullable: true, description: "The quoted words; null for the whole of it." })
  quote!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The block of the heading above; null before the first heading.",
  })
  sectionBlockId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The heading above with its number; null before the first heading.",
  })
  sectionTitle!: string | null;
}

@ObjectType("ProposalAuthor", {
  description: "Who sent a proposal, as the public may know them.",
  simpleResolvers: true,
})
class ProposalAuthorType {
  @Field(() => String, { description: "Role in the person's own words, as it was when they sent it." })
  occupation!: string;

  @Field(() => String, { description: "Municipality as it was when they sent it: «Миасский ГО»." })
  municipalityNameRu!: string;

  @Field(() => String, {
    nullable: true,
    description: "The name where its author opened it for this proposal, and to staff; null otherwise.",
  })
  name!: string | null;

  @Field(() => Boolean, { description: "Whether the demonstration invented this person." })
  isInvented!: boolean;
}

@ObjectType("ProposalModeration", {
  description: "What the moderator decided, for the author and staff.",
  simpleResolvers: true,
})
class ProposalModerationType {
  @Field(() => ModerationGround, {
    nullable: true,
    description: "Why it was kept back; null unless rejected.",
  })
  ground!: ModerationGround | null;

  @Field(() => String, { nullable: true, description: "What the moderator added; null when nothing." })
  note!: string | null;

  @Field(() => DateTime, { description: "When it was decided." })
  moderatedAt!: Date;
}

@ObjectType("AnswerRevision", {
  description: "A signed answer as it stood before it was signed anew.",
  simpleResolvers: true,
})
class AnswerRevisionType {
  @Field(() => AnswerVerdict, { description: "The position then." })
  verdict!: AnswerVerdict;

  @Field(() => String, { description: "The reason then; empty where none was needed." })
  reason!: string;

  @Field(() => DateTime, { description: "When it was signed." })
  signedAt!: Date;
}

@ObjectType("ProposalAnswer", {
  implements: Node,
  description: "The authors' position on a proposal; a draft is seen by their group alone.",
  simpleResolvers: true,
})
export class ProposalAnswerType extends Node {
  @Field(() => Int, { description: "How often it was changed; travels with its forms." })
  version!: number;

  @Field(() => AnswerVerdict, { description: "The position." })
  verdict!: AnswerVerdict;

  @Field(() => String, { description: "The reason; empty where none was given." })
  reason!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: "When the lead signed it; null while it is a draft.",
  })
  signedAt!: Date | null;

  @Field(() => Boolean, { description: "Whether it was signed after the day on which answers were due." })
  isLate!: boolean;

  @Field(() => DateTime, {
    nullable: true,
    description: "When the draft was last changed; null to all but the group.",
  })
  draftedAt!: Date | null;

  @Field(() => PersonType, { nullable: true, description: "Who drafted it; null to all but the group." })
  draftedBy!: PersonType | null;

  @Field(() => PersonType, {
    nullable: true,
    description: "Who signed it; null while it is a draft and where the system answered.",
  })
  signedBy!: PersonType | null;

  @Field(() => [AnswerRevisionType], { description: "What was signed before, the latest first; at most 50." })
  revisions!: AnswerRevisionType[];
}

@ObjectType("ModerationComplaint", {
  implements: Node,
  description: "The author's one complaint against the rejection of a proposal.",
  simpleResolvers: true,
})
export class ModerationComplaintType extends Node {
  @Field(() => String, { description: "What the author says." })
  text!: string;

  @Field(() => DateTime, { description: "When the author complained." })
  complainedAt!: Date;

  @Field(() => ComplaintDecision, { nullable: true, description: "What was decided; null before." })
  decision!: ComplaintDecision | null;

  @Field(() => String, { nullable: true, description: "Why it was decided so; null before." })
  reason!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When it was decided; null before." })
  decidedAt!: Date | null;

  @Field(() => ProposalType, { description: "The rejected proposal." })
  proposal!: ProposalType;

  @Field(() => Boolean, { description: "Whether the viewer may decide on it." })
  viewerCanDecide!: boolean;
}

@ObjectType("Proposal", {
  implements: Node,
  description: "What a participant proposes to change in, or asks of, a document under discussion.",
  simpleResolvers: true,
})
export class ProposalType extends Node {
  @Field(() => Int, { description: "Its number among the proposals of the document, from 1." })
  number!: number;

  @Field(() => Int, { description: "How often it was changed; travels with its forms." })
  version!: number;

  @Field(() => ProposalKind, { description: "What it wants." })
  kind!: ProposalKind;

  @Field(() => ProposalState, { description: "What the last act made of it." })
  state!: ProposalState;

  @Field(() => ProposalStage, { description: "Where it stands at this instant." })
  stage!: ProposalStage;

  @Field(() => DateTime, { description: "When it was sent." })
  submittedAt!: Date;

  @Field(() => String, {
    description: "The remark, the question, or the reason; empty where none was given.",
  })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: "The words proposed; null unless it replaces or adds.",
  })
  proposedWording!: string | null;

  @Field(() => ProposalPassageType, {
    nullable: true,
    description: "Where it points to; null for the document as a whole.",
  })
  passage!: ProposalPassageType | null;

  @Field(() => ProposalAuthorType, {
    nullable: true,
    description: "Who sent it; null once the person was erased.",
  })
  author!: ProposalAuthorType | null;

  @Field(() => Boolean, { description: "Whether its author opened their name." })
  isNamePublic!: boolean;

  @Field(() => Int, { description: "How many people support it." })
  supportCount!: number;

  @Field(() => ProposalAnswerType, {
    nullable: true,
    description: "The authors' answer; null while there is none that the viewer may see.",
  })
  answer!: ProposalAnswerType | null;

  @Field(() => ProposalModerationType, {
    nullable: true,
    description: "The moderator's decision; null before it, and to all but its author and staff.",
  })
  moderation!: ProposalModerationType | null;

  @Field(() => ModerationComplaintType, {
    nullable: true,
    description: "The complaint; null where there is none, and to all but its author and staff.",
  })
  complaint!: ModerationComplaintType | null;

  @Field(() => ProposalType, {
    nullable: true,
    description: "The proposal that it repeats; null when it was not merged nor rejected as a duplicate.",
  })
  mergedInto!: ProposalType | null;

  @Field(() => [ProposalType], { description: "Proposals of others that were merged into it; at most 100." })
  merged!: ProposalType[];

  @Field(() => [ProposalType], {
    nullable: true,
    description:
      "Other live proposals of its author on the document, at most 20; null to all but the author and staff.",
  })
  otherOfAuthor!: ProposalType[] | null;

  @Field(() => OpenDiscussionType, { description: "The discussion." })
  discussion!: OpenDiscussionType;

  @Field(() => ModelDocumentType, { description: "The document." })
  document!: ModelDocumentType;

  @Field(() => Boolean, { description: "Whether it is the viewer's own." })
  viewerIsAuthor!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer supports it." })
  viewerHasSupported!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may support it, or take the support back." })
  viewerCanSupport!: boolean;

  @Field(() => RefusalReason, {
    nullable: true,
    description: "Why the viewer may not support it; null when they may.",
  })
  viewerCannotSupportReason!: DiscussionRefusalReason | null;

  @Field(() => Boolean, { description: "Whether the viewer may change it." })
  viewerCanEdit!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may withdraw it." })
  viewerCanWithdraw!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may complain about its rejection." })
  viewerCanComplain!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may publish, reject or merge it." })
  viewerCanModerate!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may draft its answer." })
  viewerCanDraftAnswer!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may sign its answer." })
  viewerCanSignAnswer!: boolean;
}

export const ProposalConnection = connectionOf<ProposalType>(() => ProposalType, "Proposal");
export const ComplaintConnection = connectionOf<ModerationComplaintType>(
  () => ModerationComplaintType,
  "ModerationComplaint",
);
