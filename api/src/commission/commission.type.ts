import { Field, ID, Int, ObjectType } from "type-graphql";

import { PersonType } from "../accounts/person.type.js";
import { DirectionType, MunicipalityType } from "../accounts/place.type.js";
import { Node } from "../platform/node.js";
import { DateTime, LocalDate } from "../platform/scalars.js";
import {
  ApplicationPurpose,
  AssessmentOutcome,
  RefusalGround,
  ResultSource,
} from "../register/application.entity.js";
import { CheckedConditionType, ExpertApplicationType } from "../register/application.type.js";
import { OrderType } from "../register/order.type.js";
import { ExpertCategory } from "../register/registerEntry.entity.js";
import { RegisterEntryType } from "../register/registerEntry.type.js";
import { CommissionRefusalReasonEnum } from "./commissionRefused.type.js";
import {
  AbstentionGround,
  AgendaItemState,
  CommissionSessionState,
  DecisionKind,
  VoteChoice,
} from "./commissionSession.entity.js";
import "./commissionWords.type.js";

@ObjectType("SessionMember", {
  simpleResolvers: true,
  description: "A member of the commission as it was composed when a session was opened.",
})
export class SessionMemberType {
  @Field(() => ID, { description: "The identity; `node` does not find it." })
  id!: string;

  @Field(() => String, { description: "The member's name." })
  name!: string;

  @Field(() => Boolean, { description: "Whether the member chairs the commission." })
  isChair!: boolean;

  @Field(() => Boolean, { description: "Whether the member is there, or was when the session ended." })
  isPresent!: boolean;

  @Field(() => Boolean, { description: "Whether it is the viewer." })
  isViewers!: boolean;
}

@ObjectType("AgendaVote", {
  simpleResolvers: true,
  description: "A member's vote on an item, or the conflict that keeps the member from voting.",
})
export class AgendaVoteType {
  @Field(() => ID, { description: "The identity; `node` does not find it." })
  id!: string;

  @Field(() => SessionMemberType, { description: "Whose." })
  member!: SessionMemberType;

  @Field(() => VoteChoice, {
    nullable: true,
    description: "The vote; null for other members while the item is not decided.",
  })
  choice!: VoteChoice | null;

  @Field(() => AbstentionGround, { nullable: true, description: "Of an abstention; null for a vote." })
  ground!: AbstentionGround | null;

  @Field(() => String, {
    nullable: true,
    description: "What the member said of the conflict; null otherwise.",
  })
  reason!: string | null;

  @Field(() => Boolean, { description: "Whether the secretary wrote it down for the member." })
  isBySecretary!: boolean;
}

@ObjectType("ItemQuorum", {
  simpleResolvers: true,
  description: "Whether enough members may vote on an item (R14, R15).",
})
export class ItemQuorumType {
  @Field(() => Int, { description: "Members who are there and have no conflict." })
  counted!: number;

  @Field(() => Int, { description: "How many are needed, of the whole composition." })
  needed!: number;

  @Field(() => Boolean, { description: "Whether they are enough." })
  isReached!: boolean;
}

@ObjectType("AgendaItem", {
  implements: Node,
  simpleResolvers: true,
  description:
    "An application on the agenda of a session, with what the commission decides. It exists for the commission and the registrar, for the candidate, and for the ministry's officer once a decision to grant is signed.",
})
export class AgendaItemType extends Node {
  @Field(() => Int, {
    nullable: true,
    description: "Place on the agenda, from 1; null outside the commission.",
  })
  position!: number | null;

  @Field(() => CommissionSessionType, { description: "The session." })
  session!: CommissionSessionType;

  @Field(() => ExpertApplicationType, {
    nullable: true,
    description: "The application; null for all but the registrar and the candidate.",
  })
  application!: ExpertApplicationType | null;

  @Field(() => String, { description: "The application's number." })
  applicationNumber!: string;

  @Field(() => ApplicationPurpose, { description: "What is applied for." })
  purpose!: ApplicationPurpose;

  @Field(() => String, { description: "The candidate's name." })
  candidateName!: string;

  @Field(() => MunicipalityType, {
    nullable: true,
    description: "Where the candidate works; null if unknown.",
  })
  candidateMunicipality!: MunicipalityType | null;

  @Field(() => RegisterEntryType, {
    nullable: true,
    description: "The candidate's entry that is in force, rests or ended last; null for who has none.",
  })
  entry!: RegisterEntryType | null;

  @Field(() => DecisionKind, { description: "What the commission is asked for; never REFUSE." })
  asked!: DecisionKind;

  @Field(() => ExpertCategory, {
    nullable: true,
    description: "The category that a decision to grant gives; null where it gives none.",
  })
  category!: ExpertCategory | null;

  @Field(() => [DirectionType], {
    description: "The directions that a decision to grant gives; at most 50, none where it gives none.",
  })
  directions!: DirectionType[];

  @Field(() => AssessmentOutcome, {
    nullable: true,
    description: "What came of the assessment; null for the ministry's officer.",
  })
  resultOutcome!: AssessmentOutcome | null;

  @Field(() => ResultSource, {
    nullable: true,
    description: "Where the result comes from; null for the ministry's officer.",
  })
  resultSource!: ResultSource | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: "When the assessment was held; null for the ministry's officer.",
  })
  resultHeldOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The paper an entered result rests on; null for a computed one and for the ministry's officer.",
  })
  resultBasis!: string | null;

  @Field(() => [CheckedConditionType], {
    nullable: true,
    description:
      "The conditions of admission on the day of submission; one for each; null for the ministry's officer.",
  })
  conditions!: CheckedConditionType[] | null;

  @Field(() => AgendaItemState, { description: "Where it stands." })
  state!: AgendaItemState;

  @Field(() => DecisionKind, { nullable: true, description: "What was decided; null before." })
  decided!: DecisionKind | null;

  @Field(() => DateTime, { nullable: true, description: "When it was decided; null before." })
  decidedAt!: Date | null;

  @Field(() => Int, { nullable: true, description: "Votes for it; null before and outside the commission." })
  forCount!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Votes against it; null before and outside the commission.",
  })
  againstCount!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the chair's vote decided a tie (R16); null outside the commission.",
  })
  isByCastingVote!: boolean | null;

  @Field(() => RefusalGround, { nullable: true, description: "Of a refusal (R17); null otherwise." })
  ground!: RefusalGround | null;

  @Field(() => String, {
    nullable: true,
    description: "Why it was refused or deferred, in words; null otherwise.",
  })
  reason!: string | null;

  @Field(() => OrderType, { nullable: true, description: "The order that carries it out; null before." })
  order!: OrderType | null;

  @Field(() => [AgendaVoteType], {
    description: "Votes and abstentions, at most 100; none outside the commission and for the candidate.",
  })
  votes!: AgendaVoteType[];

  @Field(() => ItemQuorumType, {
    nullable: true,
    description: "The quorum of this item; null outside the commission and for the candidate.",
  })
  quorum!: ItemQuorumType | null;

  @Field(() => Boolean, { description: "Whether the viewer may vote on it now, if there is a quorum." })
  viewerCanVote!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer keeps the minutes of it now." })
  viewerCanConduct!: boolean;

  @Field(() => CommissionRefusalReasonEnum, {
    nullable: true,
    description: "Why the viewer cannot close the vote on it now; null when it can be closed.",
  })
  viewerCannotDecideReason!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "What the votes come to so far: granted or refused; null while they come to nothing, and for all but the secretary.",
  })
  isGrantedSoFar!: boolean | null;
}

@ObjectType("CommissionSession", {
  implements: Node,
  simpleResolvers: true,
  description:
    "A session of the commission that keeps the register. It exists for the commission and the registrar; for candidates on its agenda and, once signed, for the ministry's officer, with less to read.",
})
export class CommissionSessionType extends Node {
  @Field(() => Int, { description: "Version that travels with acts on it." })
  version!: number;

  @Field(() => DateTime, { description: "When it begins." })
  heldAt!: Date;

  @Field(() => String, { nullable: true, description: "Where; null outside the commission." })
  place!: string | null;

  @Field(() => CommissionSessionState, { description: "Where it stands." })
  state!: CommissionSessionState;

  @Field(() => LocalDate, { nullable: true, description: "The day it was opened on; null before." })
  heldOn!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When it was opened; null before and outside the commission.",
  })
  openedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When it was closed; null before and outside the commission.",
  })
  closedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "Who kept the minutes; null before it is closed and outside the commission.",
  })
  secretaryName!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Number of the protocol within its year; null before it is closed.",
  })
  protocolNumber!: number | null;

  @Field(() => DateTime, { nullable: true, description: "When the protocol was signed; null before." })
  signedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "Who signed the protocol; null before and outside the commission.",
  })
  signerName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "SHA-256 of what was signed, as 64 hex digits; null before and outside the commission.",
  })
  paperHash!: string | null;

  @Field(() => String, { nullable: true, description: "Why it was cancelled; null otherwise." })
  cancelReason!: string | null;

  @Field(() => Int, { nullable: true, description: "Items on its agenda; null outside the commission." })
  itemCount!: number | null;

  @Field(() => [SessionMemberType], {
    description:
      "The composition, the chair first, at most 100; none before it is opened and outside the commission.",
  })
  members!: SessionMemberType[];

  @Field(() => [AgendaItemType], {
    description: "The agenda in its order, at most 100: what the viewer sees of it.",
  })
  items!: AgendaItemType[];

  @Field(() => Boolean, { description: "Whether the viewer may move or cancel it now." })
  viewerCanPrepare!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may put applications on its agenda now." })
  viewerCanFillAgenda!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may open it, on its day." })
  viewerCanOpen!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer conducts it now." })
  viewerCanConduct!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may sign its protocol now." })
  viewerCanSign!: boolean;
}

@ObjectType("CommissionSeat", {
  simpleResolvers: true,
  description:
    "Somebody who belongs to the commission today; it exists for the commission and the registrar.",
})
export class CommissionSeatType {
  @Field(() => PersonType, { description: "Who." })
  person!: PersonType;

  @Field(() => String, { description: "The member's name." })
  name!: string;

  @Field(() => Boolean, { description: "Whether the member chairs the commission." })
  isChair!: boolean;
}
