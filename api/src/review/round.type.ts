import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";

import { DocumentVersionType, ModelDocumentType } from "../documents/document.type.js";
import { Node } from "../platform/node.js";
import { DateTime, LocalDate } from "../platform/scalars.js";
import { ReviewAssignmentType } from "./assignment.type.js";
import { ConclusionDraftType, ExpertConclusionType } from "./conclusion.type.js";
import { RoundDrawType } from "./draw.type.js";
import { ReviewType } from "./review.type.js";
import { BlindMode, RoundMode, RoundState } from "./round.entity.js";

registerEnumType(RoundMode, {
  name: "RoundMode",
  description: "How many experts judge.",
  valuesConfig: {
    PANEL: { description: "A few experts, drawn and invited one by one." },
    MASS: { description: "Every expert of a direction." },
  },
});

registerEnumType(BlindMode, {
  name: "BlindMode",
  description: "Who learns the names of the experts.",
  valuesConfig: {
    SINGLE_BLIND: { description: "The group knows them by letter only." },
    OPEN: { description: "Names go with the reviews, as every expert agreed when accepting." },
  },
});

registerEnumType(RoundState, {
  name: "RoundState",
  description: "Where a round stands in the office's own eyes.",
  valuesConfig: {
    PREPARED: { description: "Drawn; nobody was told yet." },
    INVITING: { description: "Places wait for an answer, or stand empty." },
    REVIEWING: { description: "Every place is taken; reviews are written and accepted." },
    ARBITRATION: { description: "The reviews lie too far apart; an arbiter decides." },
    CONCLUDED: { description: "Closed; the conclusion is signed or waits for it." },
    FAILED: { description: "Too few reviews came in time." },
    CANCELLED: { description: "The document was withdrawn." },
  },
});

const RoundPhase = {
  PREPARED: "PREPARED",
  RUNNING: "RUNNING",
  CONCLUDED: "CONCLUDED",
  SIGNED: "SIGNED",
  PUBLISHED: "PUBLISHED",
  FAILED: "FAILED",
  CANCELLED: "CANCELLED",
} as const;
type RoundPhase = keyof typeof RoundPhase;
registerEnumType(RoundPhase, {
  name: "RoundPhase",
  description: "How far a round has come, as the viewer may know it.",
  valuesConfig: {
    PREPARED: { description: "Drawn, not announced; only coordinators see it." },
    RUNNING: { description: "Experts judge." },
    CONCLUDED: { description: "Closed: those who may read the reviews do." },
    SIGNED: { description: "The conclusion is signed." },
    PUBLISHED: { description: "The document is published with the conclusion." },
    FAILED: { description: "It did not come about: too few reviews in time." },
    CANCELLED: { description: "Cancelled with the document; only coordinators see it." },
  },
});

const DivergenceGround = { SPREAD: "SPREAD", VERDICTS: "VERDICTS" } as const;
type DivergenceGround = keyof typeof DivergenceGround;
registerEnumType(DivergenceGround, {
  name: "DivergenceGround",
  description: "Why reviews call for an arbiter.",
  valuesConfig: {
    SPREAD: { description: "The totals differ by more than the limit." },
    VERDICTS: { description: "One expert approves and another rejects." },
  },
});

@ObjectType("RoundCriterion", { description: "One criterion of a round's sheet.", simpleResolvers: true })
class RoundCriterionType {
  @Field(() => String, { description: "Its key in marks and figures: c1, c2…" })
  key!: string;

  @Field(() => String, { description: "Name in Russian." })
  nameRu!: string;

  @Field(() => String, { description: "What the expert is asked, in Russian." })
  questionRu!: string;

  @Field(() => Float, { description: "Weight in the total." })
  weight!: number;

  @Field(() => [String], {
    description: "What each score means, in Russian, from 0 to the scale's maximum; at most 11.",
  })
  descriptorsRu!: string[];
}

@ObjectType("RoundRubric", {
  description: "The sheet of criteria as it stood when the round opened.",
  simpleResolvers: true,
})
class RoundRubricType {
  @Field(() => String, { description: "Title in Russian." })
  titleRu!: string;

  @Field(() => Int, { description: "Edition of the sheet." })
  edition!: number;

  @Field(() => Int, { description: "The greatest score; the least is 0." })
  scaleMax!: number;

  @Field(() => Int, { description: "A score below it asks for a comment." })
  criterionPass!: number;

  @Field(() => Int, { description: "Percent of the maximum that a document has to reach." })
  passPercent!: number;

  @Field(() => Int, { description: "Least length in characters of a comment that is asked for." })
  commentLength!: number;

  @Field(() => [RoundCriterionType], { description: "The criteria in their order; at most 30." })
  criteria!: RoundCriterionType[];
}

@ObjectType("RoundProgress", {
  description: "How far the experts of a round have come; for coordinators without a conflict of interest.",
  simpleResolvers: true,
})
class RoundProgressType {
  @Field(() => Int, { description: "How many reviews the round asks for." })
  reviewCount!: number;

  @Field(() => Int, { description: "How many places are taken, invitations under way among them." })
  seatedCount!: number;

  @Field(() => Int, { description: "How many experts were ever invited." })
  invitedCount!: number;

  @Field(() => Int, { description: "How many have accepted and not dropped out." })
  acceptedCount!: number;

  @Field(() => Int, { description: "How many reviews were submitted." })
  submittedCount!: number;

  @Field(() => Int, { description: "How many reviews were accepted by a coordinator." })
  completedCount!: number;

  @Field(() => Int, { description: "How many accepted reviews are past their due time." })
  lateCount!: number;

  @Field(() => DateTime, { description: "When the round was opened." })
  openedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: "When it was extended; null when it was not." })
  extendedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: "When it was closed; null while it runs." })
  closedAt!: Date | null;
}

@ObjectType("RoundDivergence", {
  description: "How far the reviews of a round lie apart.",
  simpleResolvers: true,
})
class RoundDivergenceType {
  @Field(() => Float, { description: "Greatest less least total, in percent of the maximum." })
  spreadPercent!: number;

  @Field(() => Int, { description: "Above this an arbiter is called, in percent of the maximum." })
  limitPercent!: number;

  @Field(() => [DivergenceGround], {
    description: "Why an arbiter is called; empty when none is. At most two.",
  })
  grounds!: DivergenceGround[];
}

@ObjectType("RoundRemark", { description: "A remark of a completed review.", simpleResolvers: true })
class RoundRemarkType {
  @Field(() => ID, {
    description: "Its id among the remarks of the document; not the one inside its review.",
  })
  id!: string;

  @Field(() => String, { description: "The letter of its expert." })
  letter!: string;

  @Field(() => String, { nullable: true, description: "Key of the criterion it belongs to; null for none." })
  criterionKey!: string | null;

  @Field(() => String, { nullable: true, description: "The words of the passage; null without one." })
  quote!: string | null;

  @Field(() => String, { description: "What the expert wrote." })
  text!: string;

  @Field(() => Boolean, { description: "Whether its expert marked it mandatory." })
  isMandatory!: boolean;
}

@ObjectType("ExpertiseRound", {
  implements: Node,
  simpleResolvers: true,
  description:
    "One expertise of one version by experts of the register. That it runs is public; of experts and reviews each viewer gets what is theirs to know.",
})
export class ExpertiseRoundType extends Node {
  @Field(() => Int, { description: "Travels with the forms that change it." })
  version!: number;

  @Field(() => Int, { description: "1, 2, 3… among the rounds of the document." })
  number!: number;

  @Field(() => RoundMode, { description: "How many experts judge." })
  mode!: RoundMode;

  @Field(() => BlindMode, { description: "Who learns the names of the experts." })
  blindMode!: BlindMode;

  @Field(() => RoundRubricType, { description: "The criteria, frozen when the round opened." })
  rubric!: RoundRubricType;

  @Field(() => LocalDate, { description: "The last day for reviews." })
  dueOn!: string;

  @Field(() => RoundPhase, { description: "How far it has come, as the viewer may know it." })
  phase!: RoundPhase;

  @Field(() => ModelDocumentType, { nullable: true, description: "The document; null when it is hidden." })
  document!: ModelDocumentType | null;

  @Field(() => DocumentVersionType, {
    nullable: true,
    description: "The version that is judged; null when its text is hidden.",
  })
  documentVersion!: DocumentVersionType | null;

  @Field(() => RoundState, {
    nullable: true,
    description: "Where it stands; null for all but coordinators without a conflict of interest.",
  })
  state!: RoundState | null;

  @Field(() => RoundProgressType, {
    nullable: true,
    description: "Counts and times; null for all but coordinators without a conflict of interest.",
  })
  progress!: RoundProgressType | null;

  @Field(() => RoundDrawType, {
    nullable: true,
    description: "The receipt of the draw; null for all but coordinators without a conflict of interest.",
  })
  draw!: RoundDrawType | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Why no expert of the round before goes on; null when one does, and for all but coordinators.",
  })
  noCarryOverReason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why the ministry officer allows one more round after it; null when not allowed.",
  })
  furtherRoundReason!: string | null;

  @Field(() => [ReviewAssignmentType], {
    description:
      "The experts' duties that exist for the viewer: one's own, or all for coordinators; at most 100.",
  })
  assignments!: ReviewAssignmentType[];

  @Field(() => [ReviewType], {
    description: "The reviews that exist for the viewer, by letter; at most 100.",
  })
  reviews!: ReviewType[];

  @Field(() => [String], {
    nullable: true,
    description:
      "Names of experts who agreed to be named, in the alphabet, tied to no review; null before publication, empty when too few agreed; at most 100.",
  })
  namedExperts!: string[] | null;

  @Field(() => ExpertConclusionType, {
    nullable: true,
    description: "The signed conclusion; null before it is signed, and for the public before publication.",
  })
  conclusion!: ExpertConclusionType | null;

  @Field(() => [RoundRemarkType], {
    nullable: true,
    description: "Every remark of the completed reviews; null for all but coordinators; at most 1,000.",
  })
  remarks!: RoundRemarkType[] | null;

  @Field(() => [[ID]], {
    nullable: true,
    description:
      "Ids of remarks that were joined because they say the same; null for all but coordinators; at most 500.",
  })
  joinedRemarks!: string[][] | null;

  @Field(() => RoundDivergenceType, {
    nullable: true,
    description: "How far the reviews lie apart; null until all are accepted, and for all but coordinators.",
  })
  divergence!: RoundDivergenceType | null;

  @Field(() => ConclusionDraftType, {
    nullable: true,
    description:
      "What the conclusion will say when it is signed; null unless it waits for the coordinator's signature.",
  })
  draftConclusion!: ConclusionDraftType | null;

  @Field(() => Boolean, { description: "Whether the viewer may send its invitations now." })
  viewerCanSendInvitations!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may put another expert in a place now." })
  viewerCanReplaceExpert!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may have an arbiter drawn now." })
  viewerCanAppointArbiter!: boolean;

  @Field(() => Boolean, {
    description: "Whether the viewer may close it now, when all reviews are accepted.",
  })
  viewerCanConclude!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may join its remarks now." })
  viewerCanJoinRemarks!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may sign its conclusion now." })
  viewerCanSign!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may extend it now." })
  viewerCanExtend!: boolean;
}
