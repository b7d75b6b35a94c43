import { Field, ID, Int, ObjectType } from "type-graphql";

import { DateTime } from "../platform/scalars.js";
import { AppealDecision } from "./attempt.entity.js";
import { ItemComponent } from "./item.entity.js";
import "./assessmentWords.type.js";

@ObjectType("AttemptAppeal", {
  simpleResolvers: true,
  description: "An appeal against the published result of one part (R12).",
})
export class AttemptAppealType {
  @Field(() => ID, { description: "The identity; `node` does not find it." })
  id!: string;

  @Field(() => String, { description: "Why the candidate appeals, in their own words." })
  grounds!: string;

  @Field(() => DateTime, { description: "When it was filed." })
  filedAt!: Date;

  @Field(() => AppealDecision, { nullable: true, description: "What was decided; null before." })
  decision!: AppealDecision | null;

  @Field(() => DateTime, { nullable: true, description: "When it was decided; null before." })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was decided so; null before." })
  reason!: string | null;

  @Field(() => Number, { description: "Points as they were published first (R13)." })
  scoreBefore!: number;

  @Field(() => Number, { nullable: true, description: "Points after the decision; null before it (R13)." })
  scoreAfter!: number | null;
}

@ObjectType("AttemptCell", {
  simpleResolvers: true,
  description:
    "Points of a test in one component; never which item was right, since items are drawn again (T20).",
})
export class AttemptCellType {
  @Field(() => ItemComponent, { description: "What the items ask about." })
  component!: ItemComponent;

  @Field(() => Boolean, {
    description: "Whether they belong to the common part; otherwise to the directions.",
  })
  isCommon!: boolean;

  @Field(() => Int, { description: "Items of the paper." })
  itemCount!: number;

  @Field(() => Int, { description: "Points of the candidate." })
  score!: number;

  @Field(() => Int, { description: "The most points there are." })
  maxScore!: number;
}
