import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";

import { payloadOf, Problem } from "../platform/problem.js";
import { successReads } from "../platform/read/cover.js";
import { LocalDate, MutationKey } from "../platform/scalars.js";
import { attemptRead } from "./attempt.reads.js";
import { AssessmentAttemptType } from "./attempt.type.js";
import { PaperConflictType } from "./blueprint.type.js";
import { SchedulingRefusalReason as sentences } from "./scheduling.policy.js";

type Reason = keyof typeof sentences;

const SchedulingRefusalReasonEnum = Object.fromEntries(
  Object.keys(sentences).map((reason) => [reason, reason]),
) as { [R in Reason]: R };
registerEnumType(SchedulingRefusalReasonEnum, {
  name: "SchedulingRefusalReason",
  description: "Why an assessment was not scheduled.",
  valuesConfig: Object.fromEntries(
    Object.entries(sentences).map(([reason, description]) => [reason, { description }]),
  ),
});

@ObjectType("SchedulingRefused", { implements: Problem, description: "Nothing was scheduled." })
export class SchedulingRefused extends Problem {
  @Field(() => SchedulingRefusalReasonEnum, { description: "Why." })
  reason!: Reason;

  @Field(() => String, {
    nullable: true,
    description: "Number of the application for which the bank does not suffice; null for other reasons.",
  })
  applicationNumber!: string | null;

  @Field(() => [PaperConflictType], {
    description: "What keeps its paper from being drawn; at most some hundreds, none for other reasons.",
  })
  conflicts!: PaperConflictType[];

  static of(
    this: void,
    reason: Reason,
    details: Readonly<Record<string, string | number>> = {},
  ): SchedulingRefused {
    return Object.assign(new SchedulingRefused(), {
      reason,
      message: sentences[reason],
      applicationNumber: details["number"] ?? null,
      conflicts: JSON.parse(String(details["conflicts"] ?? "[]")) as PaperConflictType[],
    });
  }
}

/** Between when an attempt may be started. */
@InputType()
abstract class WindowInput {
  @Field(() => MutationKey, { description: "The client's key of this form." })
  key!: string;

  @Field(() => LocalDate, { description: "The day from which on it may be started." })
  opensOn!: string;

  @Field(() => String, { description: "The time on that day in the region's zone: 10:00." })
  opensTime!: string;

  @Field(() => LocalDate, { description: "The day from which on it may be started no more." })
  closesOn!: string;

  @Field(() => String, {
    description:
      "The time on that day in the region's zone; whoever has started by then has all of their time.",
  })
  closesTime!: string;
}

@InputType({ description: "An admitted candidate to be scheduled, with what they are given besides." })
export class ScheduledCandidateInput {
  @Field(() => ID, { description: "The application." })
  applicationId!: string;

  @Field(() => Int, { description: "Version that it was looked at with." })
  version!: number;

  @Field(() => Int, { defaultValue: 100, description: "Percent of the minutes: 100, 125, 150 or 200." })
  multiplierPercent!: number;

  @Field(() => Int, { defaultValue: 0, description: "Minutes for which the clock may be stopped; 0 to 120." })
  breakMinutes!: number;

  @Field(() => String, {
    nullable: true,
    description:
      "The paper on which either rests; 5 to 500 characters, null or absent when neither is given.",
  })
  basis?: string | null;
}

@InputType({ description: "Admitted candidates and the window in which they may start." })
export class ScheduleAssessmentInput extends WindowInput {
  @Field(() => [ScheduledCandidateInput], { description: "The candidates; at least one, at most 30." })
  candidates!: ScheduledCandidateInput[];
}

@InputType({ description: "An attempt that was not started, and its new window." })
export class RescheduleAttemptInput extends WindowInput {
  @Field(() => ID, { description: "The attempt." })
  attemptId!: string;

  @Field(() => Int, { description: "Version that it was looked at with." })
  version!: number;

  @Field(() => Int, { defaultValue: 100, description: "Percent of the minutes: 100, 125, 150 or 200." })
  multiplierPercent!: number;

  @Field(() => Int, { defaultValue: 0, description: "Minutes for which the clock may be stopped; 0 to 120." })
  breakMinutes!: number;

  @Field(() => String, {
    nullable: true,
    description:
      "The paper on which either rests; 5 to 500 characters, null or absent when neither is given.",
  })
  basis?: string | null;
}

@InputType({
  description: "An attempt that does not count, why, and the window of the one that replaces it.",
})
export class InvalidateAttemptInput extends WindowInput {
  @Field(() => ID, { description: "The attempt." })
  attemptId!: string;

  @Field(() => Int, { description: "Version that it was looked at with." })
  version!: number;

  @Field(() => String, {
    description: "The fault of identity or technique; 10 to 1000 characters, the candidate reads it.",
  })
  reason!: string;
}

@ObjectType({ description: "The assessment is scheduled." })
export class ScheduleAssessmentSuccess {
  @Field(() => Int, { description: "How many candidates were scheduled." })
  scheduledCount!: number;

  static of(this: void, scheduledCount: number): ScheduleAssessmentSuccess {
    return Object.assign(new ScheduleAssessmentSuccess(), { scheduledCount });
  }
}
export const ScheduleAssessmentPayload = payloadOf(
  "ScheduleAssessment",
  ScheduleAssessmentSuccess,
  SchedulingRefused,
);

@ObjectType({ description: "The attempt has another window." })
export class RescheduleAttemptSuccess {
  @Field(() => AssessmentAttemptType, { description: "The attempt." })
  attempt!: AssessmentAttemptType;

  attemptId!: string;

  static of(this: void, attemptId: string): RescheduleAttemptSuccess {
    return Object.assign(new RescheduleAttemptSuccess(), { attemptId });
  }
}
successReads("RescheduleAttemptSuccess", { attempt: { of: () => attemptRead, id: "attemptId" } });
export const RescheduleAttemptPayload = payloadOf(
  "RescheduleAttempt",
  RescheduleAttemptSuccess,
  SchedulingRefused,
);

@ObjectType({ description: "The attempt does not count, and another is granted." })
export class InvalidateAttemptSuccess {
  @Field(() => AssessmentAttemptType, { description: "The attempt that replaces it." })
  attempt!: AssessmentAttemptType;

  attemptId!: string;

  static of(this: void, attemptId: string): InvalidateAttemptSuccess {
    return Object.assign(new InvalidateAttemptSuccess(), { attemptId });
  }
}
successReads("InvalidateAttemptSuccess", { attempt: { of: () => attemptRead, id: "attemptId" } });
export const InvalidateAttemptPayload = payloadOf(
  "InvalidateAttempt",
  InvalidateAttemptSuccess,
  SchedulingRefused,
);
