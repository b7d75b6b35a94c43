import { defineEntity, p } from "@mikro-orm/core";

import { Person } from "../accounts/person.entity.js";
import { Regulation } from "../accounts/regulation.entity.js";
import { oneOf, rowOf, texts } from "../platform/entity.js";
import { ExpertApplication, RefusalGround } from "../register/application.entity.js";
import { Order } from "../register/order.entity.js";
import { ExpertCategory } from "../register/registerEntry.entity.js";

/** Where a session of the commission stands. */
export const CommissionSessionState = {
  PLANNED: "PLANNED",
  OPEN: "OPEN",
  CLOSED: "CLOSED",
  SIGNED: "SIGNED",
  CANCELLED: "CANCELLED",
} as const;
export type CommissionSessionState = keyof typeof CommissionSessionState;

const CommissionSessionSchema = defineEntity({
  name: "CommissionSession",
  properties: {
    ...rowOf("commission"),
    /** When it begins. */
    heldAt: p.datetime(),
    /** A room with its address, or where the call is. */
    place: p.string().length(300),
    state: oneOf(CommissionSessionState),
    /** The edition that holds from the opening on (R85); null before. */
    regulation: () => p.manyToOne(Regulation).ref().nullable(),
    openedAt: p.datetime().nullable(),
    closedAt: p.datetime().nullable(),
    /** Who kept the minutes: the secretary that closed it. */
    closedBy: () => p.manyToOne(Person).ref().nullable(),
    /** Number of the protocol within its year; null before the session is closed. */
    protocolNumber: p.integer().nullable(),
    /** The day of the session in the region's zone, which dates the protocol; null before it is opened. */
    heldOn: p.date().nullable(),
    signedAt: p.datetime().nullable(),
    signedBy: () => p.manyToOne(Person).ref().nullable(),
    /** SHA-256 of what was signed; null before. */
    paperHash: p.string().nullable(),
    /** Why it was cancelled; null otherwise. */
    cancelReason: p.string().length(1000).nullable(),
  },
  indexes: [{ properties: ["regionId", "heldAt"] }],
});

/** A session of the commission that keeps the register (R14–R17). */
export class CommissionSession extends CommissionSessionSchema.class {}
CommissionSessionSchema.setClass(CommissionSession);

const SessionMemberSchema = defineEntity({
  name: "SessionMember",
  properties: {
    ...rowOf("sessionmember"),
    session: () => p.manyToOne(CommissionSession).ref(),
    person: () => p.manyToOne(Person).ref(),
    isChair: p.boolean(),
    isPresent: p.boolean(),
  },
  uniques: [{ properties: ["session", "person"] }],
});

/** A member of the commission as it was composed when the session was opened: the base of its quorum (R14). */
export class SessionMember extends SessionMemberSchema.class {}
SessionMemberSchema.setClass(SessionMember);

/** What the commission is asked for, and what it decides. */
export const DecisionKind = {
  INCLUDE: "INCLUDE",
  RENEW: "RENEW",
  SET_CATEGORY: "SET_CATEGORY",
  EXTEND_DIRECTIONS: "EXTEND_DIRECTIONS",
  REFUSE: "REFUSE",
} as const;
export type DecisionKind = keyof typeof DecisionKind;

/** Where an item of the agenda, and with it its decision, stands (4.1, CommissionDecision). */
export const AgendaItemState = {
  PREPARED: "PREPARED",
  VOTED: "VOTED",
  PROTOCOL_SIGNED: "PROTOCOL_SIGNED",
  ORDER_ISSUED: "ORDER_ISSUED",
  DEFERRED: "DEFERRED",
  ANNULLED: "ANNULLED",
} as const;
export type AgendaItemState = keyof typeof AgendaItemState;

const AgendaItemSchema = defineEntity({
  name: "AgendaItem",
  properties: {
    ...rowOf("agendaitem"),
    session: () => p.manyToOne(CommissionSession).ref(),
    application: () => p.manyToOne(ExpertApplication).ref(),
    /** Place on the agenda from 1; unique in its session. */
    position: p.integer(),
    /** What the application asks for; never REFUSE. */
    asked: oneOf(DecisionKind),
    /** The category that the decision gives; null where it gives none. */
    category: oneOf(ExpertCategory).nullable(),
    /** Codes of the directions that the decision gives; empty where it gives none. */
    directionCodes: texts(),
    state: oneOf(AgendaItemState),
    /** What was decided: what was asked, or REFUSE; null before. */
    decided: oneOf(DecisionKind).nullable(),
    decidedAt: p.datetime().nullable(),
    forCount: p.integer().nullable(),
    againstCount: p.integer().nullable(),
    /** Whether the chair's vote decided a tie (R16). */
    isByCastingVote: p.boolean().default(false),
    /** Of a refusal (R17); null otherwise. */
    ground: oneOf(RefusalGround).nullable(),
    /** Why it was refused or deferred, in words; null otherwise. */
    reason: p.string().length(2000).nullable(),
    /** The order that carries it out; null before. */
    order: () => p.manyToOne(Order).ref().nullable(),
  },
  uniques: [{ properties: ["session", "position"] }],
  indexes: [{ properties: ["application"] }, { properties: ["regionId", "state"] }],
});

/** An application on the agenda of a session, with what the commission decides on it. */
export class AgendaItem extends AgendaItemSchema.class {}
AgendaItemSchema.setClass(AgendaItem);

/** How a member stands to an item: for what is asked, against it, or kept from voting by a conflict (R15). */
export const VoteChoice = { FOR: "FOR", AGAINST: "AGAINST", ABSTAINED: "ABSTAINED" } as const;
export type VoteChoice = keyof typeof VoteChoice;

/** Why a member is kept from voting (R15): found by the machine, or told by the member. */
export const AbstentionGround = {
  OWN_CASE: "OWN_CASE",
  COMMON_EMPLOYER: "COMMON_EMPLOYER",
  DECLARED: "DECLARED",
} as const;
export type AbstentionGround = keyof typeof AbstentionGround;

const AgendaVoteSchema = defineEntity({
  name: "AgendaVote",
  properties: {
    ...rowOf("agendavote"),
    item: () => p.manyToOne(AgendaItem).ref(),
    member: () => p.manyToOne(SessionMember).ref(),
    choice: oneOf(VoteChoice),
    /** Of an abstention; null for a vote. */
    ground: oneOf(AbstentionGround).nullable(),
    /** What a member said of a conflict; null otherwise. */
    reason: p.string().length(1000).nullable(),
    /** Whether the secretary wrote it down for a member who told it in the room. */
    isBySecretary: p.boolean(),
    at: p.datetime(),
  },
  uniques: [{ properties: ["item", "member"] }],
});

/** A member's vote on an item, or the conflict that keeps the member from voting. */
export class AgendaVote extends AgendaVoteSchema.class {}
AgendaVoteSchema.setClass(AgendaVote);
