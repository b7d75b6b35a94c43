import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";

import { PersonType } from "../accounts/person.type.js";
import { ModelDocumentType } from "../documents/document.type.js";
import { RoundRefusalReason } from "./round.policy.js";
import { connectionOf, OrderDirection, PageArgs } from "../platform/connection.js";
import { DateTime } from "../platform/scalars.js";
import { DeskStep } from "./desk.rules.js";
import { LeftOutReason } from "./draw.type.js";
import { ExpertiseRoundType } from "./round.type.js";

registerEnumType(DeskStep, {
  name: "DeskStep",
  description: "What a document waits for.",
  valuesConfig: {
    ACCEPT_DOCUMENT: { description: "The coordinator accepts or returns what was submitted." },
    AWAIT_OPENING: { description: "The discussion opens on its day." },
    AWAIT_CLOSING: { description: "The discussion closes on its day." },
    FORM_PANEL: { description: "The coordinator opens a round." },
    SEND_INVITATIONS: { description: "The coordinator sends the invitations." },
    FILL_PLACE: { description: "The reserve is used up; the coordinator fills a place by hand." },
    AWAIT_EXPERTS: { description: "Invited experts answer." },
    AWAIT_REVIEWS: { description: "Experts write." },
    ACCEPT_REVIEWS: { description: "The coordinator accepts or returns submitted reviews." },
    APPOINT_ARBITER: { description: "The coordinator has an arbiter drawn." },
    AWAIT_ARBITER: { description: "The arbiter answers or writes." },
    CONCLUDE_ROUND: { description: "The coordinator closes the round." },
    AWAIT_ANSWERS: {
      description: "The group answers the last proposals; then the conclusion can be signed.",
    },
    SIGN_CONCLUSION: { description: "The coordinator signs the conclusion." },
    MEND_ROUND: { description: "The round failed; the coordinator extends it or opens a new one." },
    AWAIT_REVISION: { description: "The group revises the document." },
    AWAIT_ORDER: { description: "The ministry's order approves it." },
    PUBLISH_DOCUMENT: { description: "The coordinator publishes it." },
    NOTHING: { description: "Nothing more happens." },
  },
});

const DeskOrder = { CHANGED: "CHANGED" } as const;
type DeskOrder = keyof typeof DeskOrder;
registerEnumType(DeskOrder, {
  name: "DeskOrder",
  description: "By what the desk is ordered.",
  valuesConfig: { CHANGED: { description: "By the last act that changed the document's state." } },
});

@ObjectType("DeskRow", {
  description: "A document as its coordinator sees it: what it waits for and who is late.",
  simpleResolvers: true,
})
export class DeskRowType {
  @Field(() => ID, { description: "The identity of the row: that of its document." })
  id!: string;

  @Field(() => ModelDocumentType, { nullable: true, description: "The document; null when it is hidden." })
  document!: ModelDocumentType | null;

  @Field(() => ExpertiseRoundType, {
    nullable: true,
    description: "The round that goes on, or the last one; null while there was none.",
  })
  round!: ExpertiseRoundType | null;

  @Field(() => DeskStep, { description: "What it waits for." })
  step!: DeskStep;

  @Field(() => Boolean, { description: "Whether the coordinator acts next." })
  isViewersTurn!: boolean;

  @Field(() => Int, { description: "Proposals that wait for a moderator or a signed answer." })
  openProposalCount!: number;

  @Field(() => Int, { description: "Accepted reviews that are past their due time." })
  lateCount!: number;

  @Field(() => DateTime, {
    nullable: true,
    description: "Until when the next step is due; null where no term runs.",
  })
  dueAt!: Date | null;
}

@InputType("DeskFilter", { description: "Which documents of the desk are listed." })
class DeskFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: "True: only published, rejected and withdrawn ones; false: only the others.",
  })
  isFinished?: boolean | null;
}

@InputType("DeskOrderBy", { description: "In which order the desk is listed." })
class DeskOrderBy {
  @Field(() => DeskOrder, { description: "By what." })
  field!: DeskOrder;

  @Field(() => OrderDirection, { description: "Which way." })
  direction!: OrderDirection;
}

@ArgsType()
export class DeskArgs extends PageArgs {
  @Field(() => DeskFilter, { nullable: true, description: "Which documents; all when absent." })
  filter?: DeskFilter | null;

  @Field(() => DeskOrderBy, {
    nullable: true,
    description: "The order; longest unchanged first when absent.",
  })
  orderBy?: DeskOrderBy | null;
}

export const DeskRowConnection = connectionOf<DeskRowType>(() => DeskRowType, "DeskRow");

@ObjectType("WaivableConflict", {
  description: "A joint publication that a coordinator can waive.",
  simpleResolvers: true,
})
export class WaivableConflictType {
  @Field(() => ID, { description: "Its id, to waive it by." })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: "What the expert wrote about it; null without a word.",
  })
  note!: string | null;
}

@ObjectType("JudgedExpert", {
  description: "Somebody of the register as the check of a document sees them.",
  simpleResolvers: true,
})
export class JudgedExpertType {
  @Field(() => PersonType, { description: "The person." })
  person!: object;

  @Field(() => Int, { description: "Reviews in hand." })
  load!: number;

  @Field(() => [LeftOutReason], {
    description: "What speaks against an appointment; empty when nothing does. At most 19.",
  })
  reasons!: LeftOutReason[];

  @Field(() => Boolean, { description: "Whether they reviewed the version before and go on (R54)." })
  isCarriedOver!: boolean;

  @Field(() => [WaivableConflictType], { description: "Joint publications that can be waived; at most 10." })
  waivableConflicts!: WaivableConflictType[];
}

@ObjectType("PanelPreview", {
  description: "What a draw for a document would find now; nobody is drawn by looking.",
  simpleResolvers: true,
})
export class PanelPreviewType {
  @Field(() => Boolean, { description: "Whether the viewer may open a round of the document now." })
  viewerCanOpenRound!: boolean;

  @Field(() => RoundRefusalReason, { nullable: true, description: "Why not; null when they may." })
  viewerCannotOpenRoundReason!: RoundRefusalReason | null;

  @Field(() => Int, { description: "How many may be drawn." })
  eligibleCount!: number;

  @Field(() => Int, { description: "Of how many municipalities they are." })
  municipalityCount!: number;

  @Field(() => [JudgedExpertType], { description: "Who may be drawn, by name; at most 500." })
  eligible!: JudgedExpertType[];

  @Field(() => [JudgedExpertType], { description: "Who may not, by name; at most 1,000." })
  leftOut!: JudgedExpertType[];

  @Field(() => Int, { description: "Fewest reviews of a panel." })
  leastReviewCount!: number;

  @Field(() => Int, { description: "Fewest municipalities among its experts." })
  leastMunicipalityCount!: number;

  @Field(() => Int, { description: "How many stand by in reserve." })
  reserveCount!: number;

  @Field(() => Int, { description: "Working days that an expert has to answer." })
  responseWorkingDays!: number;

  @Field(() => Int, {
    description: "How many experts of the round before have to go on; 0 for a first round.",
  })
  leastCarriedOverCount!: number;
}
