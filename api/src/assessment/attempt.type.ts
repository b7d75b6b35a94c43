import { Field, ID, Int, ObjectType } from "type-graphql";

import { PersonType } from "../accounts/person.type.js";
import { Node } from "../platform/node.js";
import { DateTime } from "../platform/scalars.js";
import { ExpertApplicationType } from "../register/application.type.js";
import { AttemptState, HandedInBy } from "./attempt.entity.js";
import { AssessmentPart } from "./blueprint.entity.js";
import "./assessmentWords.type.js";

@ObjectType("AssessmentAttempt", {
  implements: Node,
  simpleResolvers: true,
  description:
    "One part of the assessment as one candidate takes it; for the candidate, the registrar and, once it is published, the commission (R82).",
})
export class AssessmentAttemptType {
  @Field(() => ID, { description: "The identity." })
  id!: string;

  @Field(() => Int, { description: "Counts changes; travels with forms (R84)." })
  version!: number;

  @Field(() => ExpertApplicationType, {
    nullable: true,
    description: "The application it belongs to; null for the commission, which reads of it on its agenda.",
  })
  application!: ExpertApplicationType | null;

  @Field(() => PersonType, { description: "The candidate." })
  person!: PersonType;

  @Field(() => AssessmentPart, { description: "Which part." })
  part!: AssessmentPart;

  @Field(() => Int, {
    description: "1, 2, 3… within application and part; more than 1 after one that does not count.",
  })
  ordinal!: number;

  @Field(() => AttemptState, {
    description: "Where it stands now; time alone hands in and makes a no-show (R06).",
  })
  state!: AttemptState;

  @Field(() => DateTime, { description: "From when it may be started." })
  opensAt!: Date;

  @Field(() => DateTime, { description: "From when it may be started no more." })
  closesAt!: Date;

  @Field(() => Int, {
    nullable: true,
    description: "Minutes before accommodations; null where only the last day counts.",
  })
  minutes!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Accommodation: percent of the minutes, 100 without; null for the commission.",
  })
  multiplierPercent!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Accommodation: minutes for which the clock may be stopped, 0 without; null for the commission.",
  })
  breakMinutes!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Seconds of the breaks that were taken; null for the commission.",
  })
  breakUsedSeconds!: number | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "Since when the clock stands still; null while it runs.",
  })
  breakBeganAt!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Seconds that were given for faults of the platform, part of the deadline; null for the commission.",
  })
  creditSeconds!: number | null;

  @Field(() => DateTime, { nullable: true, description: "When it was started; null before." })
  startedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: "When it ends; null before the start." })
  deadlineAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: "When it was handed in; null before." })
  submittedAt!: Date | null;

  @Field(() => HandedInBy, { nullable: true, description: "Who handed it in; null before." })
  handedInBy!: HandedInBy | null;

  @Field(() => Int, { description: "Least percent of the points, or 0 where a profile decides." })
  passPercent!: number;

  @Field(() => Number, { nullable: true, description: "Points; null before the result is published." })
  score!: number | null;

  @Field(() => Number, {
    nullable: true,
    description: "The most points there are; null before the result is published.",
  })
  maxScore!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it was passed; null before the result is published.",
  })
  isPassed!: boolean | null;

  @Field(() => DateTime, { nullable: true, description: "When the result was published; null before." })
  publishedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why it does not count; null where it does." })
  invalidReason!: string | null;
}
