import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";

import { connectionOf } from "../platform/connection.js";
import { MessageValue } from "../platform/problem.js";
import { DateTime } from "../platform/scalars.js";
import { AttemptState, HandedInBy, IntegrityEventKind } from "./attempt.entity.js";
import { AssessmentPart } from "./blueprint.entity.js";
import { GivenAnswerType, ShownItemType } from "./shownItem.type.js";
import { SittingRefusalReasonEnum } from "./sittingRefused.type.js";
import "./assessmentWords.type.js";

registerEnumType(IntegrityEventKind, {
  name: "IntegrityEventKind",
  description: "What the log of an attempt tells of. Nothing in it is scored.",
  valuesConfig: {
    SCHEDULED: { description: "The attempt got its window." },
    ACCOMMODATED: { description: "More time or breaks were granted." },
    STARTED: { description: "It was started." },
    TAKEN_OVER: { description: "Another device or sign-in went on with it." },
    SAVED: { description: "An answer was stored; what it says is not told." },
    FOCUS_LOST: { description: "The window was left for some seconds." },
    PASTED: { description: "A text was pasted." },
    NETWORK_GAP: { description: "The device had no connection for some seconds." },
    BREAK_STARTED: { description: "The clock was stopped for a break." },
    BREAK_ENDED: { description: "The clock runs again." },
    TIME_CREDITED: { description: "Time lost to a fault of the platform was given back." },
    REFUSED: { description: "Something was refused: too late, or from a device that was taken over from." },
    SUBMITTED: { description: "The candidate handed it in." },
    SWEPT: { description: "Time ended it." },
    INVALIDATED: { description: "It was declared not to count." },
  },
});

@ObjectType("IntegrityEvent", {
  simpleResolvers: true,
  description: "One event of an attempt's log, for its candidate. Each hash covers the one before it.",
})
export class IntegrityEventType {
  @Field(() => ID, { description: "The identity; `node` does not find it." })
  id!: string;

  @Field(() => Int, { description: "1, 2, 3… without gaps." })
  ordinal!: number;

  @Field(() => IntegrityEventKind, { description: "What happened." })
  kind!: IntegrityEventKind;

  @Field(() => DateTime, { description: "When, by the database's clock." })
  at!: Date;

  @Field(() => [MessageValue], { description: "Its figures; at most a handful." })
  details!: MessageValue[];

  @Field(() => String, { description: "SHA-256 over the hash before and this event, as 64 hex digits." })
  hash!: string;
}

export const IntegrityEventConnection = connectionOf<IntegrityEventType>(
  () => IntegrityEventType,
  "IntegrityEvent",
);

@ObjectType("SittingPlace", { simpleResolvers: true, description: "An item of the paper in its overview." })
export class SittingPlaceType {
  @Field(() => Int, { description: "Its place, from 1." })
  position!: number;

  @Field(() => Boolean, { description: "Whether an answer is stored." })
  isAnswered!: boolean;

  @Field(() => Boolean, { description: "Whether the candidate has marked it to come back to." })
  isFlagged!: boolean;

  @Field(() => Int, { description: "The change that is stored; 0 before the first." })
  change!: number;
}

@ObjectType("Sitting", {
  simpleResolvers: true,
  description:
    "A test or a case as its candidate sits it; for nobody else. Nothing in it depends on right or wrong.",
})
export class SittingType {
  @Field(() => ID, { description: "The attempt's identity; `node` finds that." })
  id!: string;

  @Field(() => AssessmentPart, { description: "TEST or CASE." })
  part!: AssessmentPart;

  @Field(() => AttemptState, { description: "Where it stands at this instant." })
  state!: AttemptState;

  @Field(() => DateTime, { description: "The server's clock; what is left is told by it." })
  readAt!: Date;

  @Field(() => DateTime, { description: "From when it may be started." })
  opensAt!: Date;

  @Field(() => DateTime, { description: "From when it may be started no more; it never cuts personal time." })
  closesAt!: Date;

  @Field(() => Int, { description: "Minutes that everybody has." })
  minutes!: number;

  @Field(() => Int, { description: "Minutes more by accommodation; 0 without." })
  extraMinutes!: number;

  @Field(() => Int, { description: "Minutes of breaks that were granted; 0 without." })
  breakMinutes!: number;

  @Field(() => Int, { description: "Seconds of breaks that are left." })
  breakSecondsLeft!: number;

  @Field(() => Boolean, { description: "Whether the clock stands still for a break." })
  isOnBreak!: boolean;

  @Field(() => Int, { description: "Seconds given back for faults of the platform; part of the deadline." })
  creditSeconds!: number;

  @Field(() => DateTime, { nullable: true, description: "When it was started; null before." })
  startedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When it ends, a break that goes on counted in; null before the start.",
  })
  deadlineAt!: Date | null;

  @Field(() => Int, {
    description: "Seconds after the deadline in which an answer under way is still taken (R06).",
  })
  graceSeconds!: number;

  @Field(() => DateTime, { nullable: true, description: "When it was handed in; null before." })
  submittedAt!: Date | null;

  @Field(() => HandedInBy, { nullable: true, description: "Who handed it in; null before." })
  handedInBy!: HandedInBy | null;

  @Field(() => Int, { description: "How many devices have held it; 0 before the start." })
  epoch!: number;

  @Field(() => Int, { description: "How many items the paper has." })
  itemCount!: number;

  @Field(() => [SittingPlaceType], { description: "The overview, at most 200; none before the start." })
  places!: SittingPlaceType[];

  @Field(() => Boolean, {
    description: "Whether the log is whole: no event was changed, left out or moved since it was written.",
  })
  isLogWhole!: boolean;

  @Field(() => SittingRefusalReasonEnum, {
    nullable: true,
    description: "Why it cannot be started now; null when it can.",
  })
  viewerCannotStartReason!: string | null;
}

@ObjectType("SittingPage", {
  simpleResolvers: true,
  description: "One item of a running paper with what is stored of its answer.",
})
export class SittingPageType {
  @Field(() => Int, { description: "Its place, from 1." })
  position!: number;

  @Field(() => Int, { description: "The change that is stored; 0 before the first." })
  change!: number;

  @Field(() => Boolean, { description: "Whether the candidate has marked it to come back to." })
  isFlagged!: boolean;

  @Field(() => ShownItemType, { description: "What is asked." })
  item!: ShownItemType;

  @Field(() => GivenAnswerType, { nullable: true, description: "What is stored; null while nothing is." })
  answer!: GivenAnswerType | null;
}
