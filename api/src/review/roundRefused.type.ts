import { Field, ObjectType, registerEnumType } from "type-graphql";

import { MessageValue, Problem } from "../platform/problem.js";
import { RoundRefusalReason } from "./round.policy.js";

/** The sentence of each reason. */
const sentences: Record<RoundRefusalReason, string> = {
  NOT_FOUND: "There is nothing here, or it is not for you.",
  COORDINATOR_IS_AUTHOR: "A coordinator with a part in the document does not act on its expertise.",
  DOCUMENT_STATE: "The document is not in a state in which this can be done.",
  ROUND_RUNNING: "Another round of the document goes on, or waits for its signature.",
  ROUND_STATE: "The round is not in a state in which this can be done.",
  ROUND_OVERDUE: "The round is past its due day; extend it first.",
  TOO_FEW_EXPERTS: "Too few experts are eligible, or they are of too few municipalities.",
  NOBODY_CARRIES_OVER: "No expert of the round before goes on; say why.",
  SELF_APPOINTMENT: "Nobody appoints themselves.",
  NOT_ELIGIBLE: "Something speaks against this expert.",
  OF_THE_ROUND: "This expert has been in the round.",
  PLACE_NOT_OPEN: "The place is taken, or its review was submitted.",
  NOT_SUBMITTED: "The review is not submitted, or was accepted before.",
  ALREADY_RETURNED: "The review was returned once before.",
  REVIEWS_OUTSTANDING: "Some reviews are not accepted yet.",
  TOO_FEW_REVIEWS: "The round has fewer completed reviews than it needs.",
  TOO_FEW_MUNICIPALITIES: "The completed reviews are of too few municipalities.",
  ARBITER_NEEDED: "The reviews lie too far apart; an arbiter has to decide.",
  ARBITER_APPOINTED: "An arbiter is appointed.",
  NOT_ONLY_JOINED: "Remarks can only be joined: each once, and none from elsewhere.",
  ALREADY_SIGNED: "The conclusion is signed.",
  PASSWORD_WRONG: "This is not your password.",
  DISCUSSION_OPEN: "The discussion of the document is not closed yet.",
  MODERATION_PENDING: "Some proposals of the discussion wait for the moderator.",
  PROPOSALS_UNANSWERED: "Some proposals of the discussion have no signed answer yet.",
  ALREADY_EXTENDED: "The round was extended once before.",
  NOT_WAIVABLE: "Only a joint publication can be waived, and once.",
  COORDINATOR_AVAILABLE: "A coordinator without a part in the document is there.",
  OFFICER_IS_AUTHOR:
    "An officer who belongs to the group that wrote the document does not act on its expertise.",
  NOT_LAST_ROUND: "The regulation gives the document another round anyway.",
  ALREADY_ALLOWED: "One more round was allowed before.",
};

registerEnumType(RoundRefusalReason, {
  name: "RoundRefusalReason",
  description: "Why an act of the office on a round was not done.",
  valuesConfig: Object.fromEntries(
    Object.entries(sentences).map(([reason, description]) => [reason, { description }]),
  ),
});

@ObjectType("RoundRefused", { implements: Problem, description: "The round was left as it was." })
export class RoundRefused extends Problem {
  @Field(() => RoundRefusalReason, { description: "Why." })
  reason!: RoundRefusalReason;

  @Field(() => [MessageValue], { description: "Figures of the sentence; at most a handful." })
  values!: MessageValue[];

  static of(
    reason: RoundRefusalReason,
    details: Readonly<Record<string, string | number>> = {},
  ): RoundRefused {
    return Object.assign(new RoundRefused(), {
      message: sentences[reason],
      reason,
      values: Object.entries(details).map(([name, value]) =>
        Object.assign(new MessageValue(), { name, value: `${value}` }),
      ),
    });
  }
}
