import { Field, InputType, Int, ObjectType, registerEnumType } from "type-graphql";

import { viewerSuccessOf } from "../accounts/viewerSuccess.js";
import { Node } from "../platform/node.js";
import { payloadOf, Problem } from "../platform/problem.js";
import { LocalDate, MutationKey } from "../platform/scalars.js";
import { AvailabilityReason } from "./availability.policy.js";

@ObjectType("Availability", {
  implements: Node,
  description: "When and how much an expert can review.",
  simpleResolvers: true,
})
export class AvailabilityType extends Node {
  @Field(() => Int, { description: "Version that travels with the form." })
  version!: number;

  @Field(() => LocalDate, {
    nullable: true,
    description: "Away from this day; null when no absence is planned.",
  })
  awayFromOn!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: "Last day away; null without an absence or while its end is open.",
  })
  awayToOn!: string | null;

  @Field(() => Int, { description: "Reviews at the same time, 0 to 10." })
  maxConcurrent!: number;
}

const sentences: Readonly<Record<AvailabilityReason, string>> = {
  NOT_EXPERT: "Only experts of the register say when they can review.",
};

registerEnumType(AvailabilityReason, {
  name: "AvailabilityReason",
  description: "Why the availability was left as it was.",
  valuesConfig: { NOT_EXPERT: { description: sentences.NOT_EXPERT } },
});

@ObjectType("AvailabilityRefused", {
  implements: Problem,
  description: "The availability was left as it was.",
})
export class AvailabilityRefused extends Problem {
  @Field(() => AvailabilityReason, { description: "Why." })
  reason!: AvailabilityReason;

  static of(this: void, reason: AvailabilityReason): AvailabilityRefused {
    return Object.assign(new AvailabilityRefused(), { reason, message: sentences[reason] });
  }
}

@InputType({ description: "When and how much one can review oneself." })
export class SetAvailabilityInput {
  @Field(() => MutationKey, { description: "The client's key of this form." })
  key!: string;

  @Field(() => Int, {
    nullable: true,
    description: "Version that the form was opened with; null when nothing had been said before.",
  })
  version?: number | null;

  @Field(() => LocalDate, { nullable: true, description: "Away from this day; null for no absence." })
  awayFromOn?: string | null;

  @Field(() => LocalDate, { nullable: true, description: "Last day away; null while the end is open." })
  awayToOn?: string | null;

  @Field(() => Int, { description: "Reviews at the same time, 0 to 10." })
  maxConcurrent!: number;
}
export const SetAvailabilitySuccess = viewerSuccessOf(
  "SetAvailability",
  "The next draw heeds it; work already accepted stays.",
);
export const SetAvailabilityPayload = payloadOf(
  "SetAvailability",
  SetAvailabilitySuccess,
  AvailabilityRefused,
);
