import { Arg, Ctx, FieldResolver, Mutation, Resolver } from "type-graphql";

import { ViewerType } from "../accounts/viewer.type.js";
import type { Context } from "../context.js";
import { act } from "../platform/act.js";
import { lookAhead } from "../platform/connection.js";
import "./availability.reads.js";
import {
  AvailabilityRefused,
  AvailabilityType,
  SetAvailabilityInput,
  SetAvailabilityPayload,
  SetAvailabilitySuccess,
} from "./availability.type.js";
import { setAvailability } from "./setAvailability.js";

@Resolver(() => ViewerType)
export class AvailabilityResolver {
  @FieldResolver(() => AvailabilityType, {
    nullable: true,
    description:
      "When and how much the person can review; null while they have said nothing and the defaults hold.",
  })
  availability() {
    return lookAhead();
  }

  @Mutation(() => SetAvailabilityPayload, {
    description: "Says when an expert is away and how many reviews they take at a time.",
  })
  setAvailability(
    @Arg("input", () => SetAvailabilityInput, { description: "When and how much." })
    input: SetAvailabilityInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "setAvailability",
      input,
      command: setAvailability,
      success: SetAvailabilitySuccess.of,
      refusal: AvailabilityRefused.of,
    });
  }
}
