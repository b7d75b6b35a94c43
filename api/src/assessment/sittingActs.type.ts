import { type ClassType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";

import { payloadOf } from "../platform/problem.js";
import { successReads } from "../platform/read/cover.js";
import { DateTime, MutationKey } from "../platform/scalars.js";
import { SittingSignalKind } from "./reportSignals.js";
import { GivenAnswerInput } from "./shownItem.type.js";
import { sittingRead } from "./sitting.reads.js";
import { SittingType } from "./sitting.type.js";
import { SittingRefused } from "./sittingRefused.type.js";
import type { ClockNow } from "./startAttempt.js";

registerEnumType(SittingSignalKind, {
  name: "SittingSignalKind",
  description: "What a device tells of itself. Nothing of it is scored.",
  valuesConfig: {
    FOCUS_LOST: { description: "The window was left; the amount is seconds." },
    PASTED: { description: "A text was pasted; the amount is characters." },
    NETWORK_GAP: { description: "There was no connection; the amount is seconds." },
  },
});

@InputType()
abstract class KeyedInput {
  @Field(() => MutationKey, { description: "The client's key of this form." })
  key!: string;

  @Field(() => ID, { description: "The attempt." })
  attemptId!: string;
}

/** An act of the device that holds the attempt. */
@InputType()
abstract class HeldInput extends KeyedInput {
  @Field(() => String, { description: "The token that the device was given." })
  token!: string;
}

@InputType({ description: "An attempt to be started." })
export class StartAttemptInput extends KeyedInput {}

@InputType({ description: "A running attempt that goes on here." })
export class TakeOverAttemptInput extends KeyedInput {
  @Field(() => String, { description: "The candidate's password, entered again." })
  password!: string;
}

@InputType({ description: "An answer to one item." })
export class SaveAnswerInput extends HeldInput {
  @Field(() => Int, { description: "The item's place in the paper." })
  position!: number;

  @Field(() => GivenAnswerInput, {
    nullable: true,
    description: "The answer; null or absent takes it back.",
  })
  answer?: GivenAnswerInput | null;

  @Field(() => Boolean, { description: "Whether the candidate has marked the item to come back to." })
  isFlagged!: boolean;

  @Field(() => Int, {
    description: "Counts the changes of this item, from 1; an earlier one that comes later changes nothing.",
  })
  change!: number;
}

@InputType({ description: "A break that begins." })
export class StartBreakInput extends HeldInput {}

@InputType({ description: "A break that ends." })
export class EndBreakInput extends HeldInput {}

@InputType({ description: "An attempt to be handed in." })
export class SubmitAttemptInput extends HeldInput {}

@InputType({ description: "One thing that a device noticed." })
export class SittingSignalInput {
  @Field(() => SittingSignalKind, { description: "What." })
  kind!: SittingSignalKind;

  @Field(() => Int, { description: "Seconds or characters; 0 when unknown." })
  amount!: number;
}

@InputType({ description: "What a device noticed." })
export class ReportSignalsInput extends HeldInput {
  @Field(() => [SittingSignalInput], { description: "In their order; at most 20." })
  signals!: SittingSignalInput[];
}

/** What every answer to an act of a running sitting tells of its clock. */
@ObjectType()
abstract class ClockSuccess {
  @Field(() => DateTime, { description: "The server's clock at the act." })
  at!: Date;

  @Field(() => DateTime, { description: "When the sitting ends." })
  deadlineAt!: Date;

  @Field(() => Int, { description: "How many devices have held it." })
  epoch!: number;

  attemptId!: string;
}

/** An answer after which the sitting is read again. */
@ObjectType()
abstract class SittingSuccess extends ClockSuccess {
  @Field(() => SittingType, { description: "The sitting." })
  sitting!: SittingType;
}

@ObjectType()
abstract class LeaseSuccess extends SittingSuccess {
  @Field(() => String, {
    nullable: true,
    description:
      "Lets this device and sign-in go on; it is given once. Null when this answer is given again: take over then.",
  })
  token!: string | null;
}

@ObjectType({ description: "It runs." })
export class StartAttemptSuccess extends LeaseSuccess {}

@ObjectType({ description: "It goes on here, and nowhere else." })
export class TakeOverAttemptSuccess extends LeaseSuccess {}

@ObjectType({ description: "The clock stands still." })
export class StartBreakSuccess extends SittingSuccess {}

@ObjectType({ description: "The clock runs again." })
export class EndBreakSuccess extends SittingSuccess {}

@ObjectType({ description: "It is written into the log." })
export class ReportSignalsSuccess extends ClockSuccess {}

@ObjectType({
  description: "What came of an answer: the same for right and wrong (T16).",
})
export class SaveAnswerSuccess extends ClockSuccess {
  @Field(() => Int, { description: "The item's place in the paper." })
  position!: number;

  @Field(() => Int, { description: "The change that stands now." })
  change!: number;

  @Field(() => Boolean, {
    description:
      "Whether it is the one that was sent; false when a later one, or another of the same number, was there already.",
  })
  isKept!: boolean;

  @Field(() => Boolean, { description: "Whether it came after the deadline, within the grace (R06)." })
  isLate!: boolean;
}

@ObjectType({ description: "It is handed in." })
export class SubmitAttemptSuccess {
  @Field(() => SittingType, { description: "The sitting." })
  sitting!: SittingType;

  attemptId!: string;

  static of(this: void, attemptId: string): SubmitAttemptSuccess {
    return Object.assign(new SubmitAttemptSuccess(), { attemptId });
  }
}

for (const { name } of [
  StartAttemptSuccess,
  TakeOverAttemptSuccess,
  StartBreakSuccess,
  EndBreakSuccess,
  SubmitAttemptSuccess,
])
  successReads(name, { sitting: { of: () => sittingRead, id: "attemptId" } });

/** Makes the success of an act from its clock. */
const success =
  <Success extends ClockSuccess>(type: new () => Success) =>
  (value: ClockNow): Success =>
    Object.assign(new type(), value);

/** The payload of an act that one device does in a sitting. */
const outcome = <Success extends ClockSuccess>(mutation: string, type: new () => Success) => ({
  payload: payloadOf(mutation, type as ClassType<object>, SittingRefused),
  success: success(type),
});

export const started = outcome("StartAttempt", StartAttemptSuccess);
export const takenOver = outcome("TakeOverAttempt", TakeOverAttemptSuccess);
export const breakStarted = outcome("StartBreak", StartBreakSuccess);
export const breakEnded = outcome("EndBreak", EndBreakSuccess);
export const reported = outcome("ReportSignals", ReportSignalsSuccess);
export const saved = {
  payload: payloadOf("SaveAnswer", SaveAnswerSuccess, SittingRefused),
  success: success(SaveAnswerSuccess),
};
export const submitted = {
  payload: payloadOf("SubmitAttempt", SubmitAttemptSuccess, SittingRefused),
  success: SubmitAttemptSuccess.of,
};
