import { type ClassType, Field, ID, InputType, Int, ObjectType } from "type-graphql";

import { payloadOf } from "../platform/problem.js";
import { successReads } from "../platform/read/cover.js";
import { LocalDate, MutationKey } from "../platform/scalars.js";
import { RefusalGround } from "../register/application.entity.js";
import { orderRead } from "../register/order.reads.js";
import { OrderParticularsInput, OrderRefused, OrderType } from "../register/order.type.js";
import { agendaItemRead, sessionRead } from "./commission.reads.js";
import { AgendaItemType, CommissionSessionType } from "./commission.type.js";
import { CommissionRefused } from "./commissionRefused.type.js";

@InputType()
abstract class KeyedInput {
  @Field(() => MutationKey, { description: "The client's key of this form." })
  key!: string;
}

@InputType({ description: "A session to be called." })
export class PlanCommissionSessionInput extends KeyedInput {
  @Field(() => LocalDate, { description: "Its day." })
  on!: string;

  @Field(() => String, { description: "When it begins, 10:00, in the region's zone; in the future." })
  time!: string;

  @Field(() => String, { description: "A room with its address, or where the call is; 3 to 300 characters." })
  place!: string;
}

/** An act on a session that several people may change. */
@InputType()
abstract class SessionActInput extends KeyedInput {
  @Field(() => ID, { description: "The session." })
  sessionId!: string;

  @Field(() => Int, { description: "Version that it was looked at with." })
  version!: number;
}

@InputType({ description: "Another time or place of a session." })
export class MoveCommissionSessionInput extends SessionActInput {
  @Field(() => LocalDate, { description: "Its day." })
  on!: string;

  @Field(() => String, { description: "When it begins, 10:00, in the region's zone; in the future." })
  time!: string;

  @Field(() => String, { description: "A room with its address, or where the call is; 3 to 300 characters." })
  place!: string;
}

@InputType({ description: "A session that is not held." })
export class CancelCommissionSessionInput extends SessionActInput {
  @Field(() => String, { description: "Why, for its members and candidates; 5 to 1000 characters." })
  reason!: string;
}

@InputType({ description: "Applications for the agenda of a session." })
export class PutOnAgendaInput extends KeyedInput {
  @Field(() => ID, { description: "The session." })
  sessionId!: string;

  @Field(() => [ID], {
    description: "The applications in their order; at least one, an agenda has at most 100.",
  })
  applicationIds!: string[];
}

@InputType({ description: "A session that begins." })
export class OpenCommissionSessionInput extends SessionActInput {
  @Field(() => [ID], { description: "People of the commission who are there; may be empty." })
  presentIds!: string[];
}

@InputType({ description: "Who is there." })
export class SetPresenceInput extends KeyedInput {
  @Field(() => ID, { description: "The session." })
  sessionId!: string;

  @Field(() => [ID], { description: "Members of the session who are there now; may be empty." })
  memberIds!: string[];
}

/** What is said of an item by a member, or by the secretary for one. */
@InputType()
abstract class MemberSaysInput extends KeyedInput {
  @Field(() => ID, { description: "The item of the agenda." })
  itemId!: string;

  @Field(() => ID, {
    nullable: true,
    description: "The member for whom the secretary writes it down; null or absent for the viewer's own.",
  })
  memberId?: string | null;
}

@InputType({ description: "A vote." })
export class CastVoteInput extends MemberSaysInput {
  @Field(() => Boolean, { description: "Whether for what is asked; otherwise against it." })
  isFor!: boolean;
}

@InputType({ description: "A conflict that keeps a member from voting." })
export class AbstainFromItemInput extends MemberSaysInput {
  @Field(() => String, { description: "What the conflict is; 5 to 1000 characters, stands in the protocol." })
  reason!: string;
}

@InputType({ description: "The end of the vote on an item." })
export class DecideItemInput extends KeyedInput {
  @Field(() => ID, { description: "The item of the agenda." })
  itemId!: string;

  @Field(() => RefusalGround, {
    nullable: true,
    description: "Needed when the votes come to a refusal (R17); not looked at otherwise.",
  })
  ground?: RefusalGround | null;

  @Field(() => String, {
    nullable: true,
    description: "Why it is refused, for the candidate; 10 to 2000 characters; not looked at otherwise.",
  })
  reason?: string | null;
}

@InputType({ description: "An item that is left for a later session." })
export class DeferItemInput extends KeyedInput {
  @Field(() => ID, { description: "The item of the agenda." })
  itemId!: string;

  @Field(() => String, { description: "Why, for the candidate; 5 to 1000 characters." })
  reason!: string;
}

@InputType({ description: "A session that ends." })
export class CloseCommissionSessionInput extends SessionActInput {
  @Field(() => String, {
    nullable: true,
    description:
      "Why the rest of the agenda was not decided, for its candidates; 5 to 1000 characters; not looked at when nothing is left.",
  })
  reason?: string | null;
}

@InputType({ description: "The chair's signature." })
export class SignProtocolInput extends SessionActInput {
  @Field(() => String, { description: "The chair's password, typed again." })
  password!: string;
}

@InputType({ description: "An order that carries out decisions of the commission." })
export class CarryOutDecisionsInput extends OrderParticularsInput {
  @Field(() => [ID], {
    description:
      "Items of the agenda, in the order of the new numbers; 1 to 100, all are carried out or none.",
  })
  itemIds!: string[];
}

/** The success and payload of an act on a session; the session is read after the commit. */
function sessionOutcome(mutation: string, description: string) {
  @ObjectType(`${mutation}Success`, { description })
  class Success {
    @Field(() => CommissionSessionType, { description: "The session." })
    session!: CommissionSessionType;

    sessionId!: string;
  }
  // A stored answer is found again by this name.
  Object.defineProperty(Success, "name", { value: `${mutation}Success` });
  successReads(`${mutation}Success`, { session: { of: () => sessionRead, id: "sessionId" } });
  return {
    payload: payloadOf(mutation, Success as ClassType<object>, CommissionRefused),
    success: (sessionId: string): object => Object.assign(new Success(), { sessionId }),
  };
}

/** The success and payload of an act on an item; the item is read after the commit. */
function itemOutcome(mutation: string, description: string) {
  @ObjectType(`${mutation}Success`, { description })
  class Success {
    @Field(() => AgendaItemType, { description: "The item." })
    item!: AgendaItemType;

    itemId!: string;
  }
  Object.defineProperty(Success, "name", { value: `${mutation}Success` });
  successReads(`${mutation}Success`, { item: { of: () => agendaItemRead, id: "itemId" } });
  return {
    payload: payloadOf(mutation, Success as ClassType<object>, CommissionRefused),
    success: (itemId: string): object => Object.assign(new Success(), { itemId }),
  };
}

export const planned = sessionOutcome("PlanCommissionSession", "The session is called.");
export const moved = sessionOutcome("MoveCommissionSession", "The session has another time or place.");
export const cancelled = sessionOutcome("CancelCommissionSession", "The session is cancelled.");
export const filled = sessionOutcome("PutOnAgenda", "The applications are on the agenda.");
export const opened = sessionOutcome("OpenCommissionSession", "The session is under way.");
export const present = sessionOutcome("SetPresence", "It is written down who is there.");
export const closed = sessionOutcome("CloseCommissionSession", "The session is over.");
export const signed = sessionOutcome("SignProtocol", "The protocol is signed.");
export const cast = itemOutcome("CastVote", "The vote is cast.");
export const abstained = itemOutcome("AbstainFromItem", "The member does not vote on the item.");
export const decided = itemOutcome("DecideItem", "The item is decided.");
export const deferred = itemOutcome("DeferItem", "The item is left for a later session.");

@ObjectType({ description: "The decisions are carried out." })
export class CarryOutDecisionsSuccess {
  @Field(() => OrderType, { description: "The order." })
  order!: OrderType;

  orderId!: string;

  static of(this: void, { id }: { id: string }): CarryOutDecisionsSuccess {
    return Object.assign(new CarryOutDecisionsSuccess(), { orderId: id });
  }
}
successReads("CarryOutDecisionsSuccess", { order: { of: () => orderRead, id: "orderId" } });
export const CarryOutDecisionsPayload = payloadOf(
  "CarryOutDecisions",
  CarryOutDecisionsSuccess,
  OrderRefused,
);
