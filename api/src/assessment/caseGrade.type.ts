import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";

import { Node } from "../platform/node.js";
import { Problem } from "../platform/problem.js";
import { DateTime } from "../platform/scalars.js";
import { CaseGradeState } from "./caseGrade.entity.js";
import { CaseGradingRefusalReason as sentences } from "./caseGrade.policy.js";

registerEnumType(CaseGradeState, {
  name: "CaseGradeState",
  description: "Where an assessor's grade of a case stands.",
  valuesConfig: {
    LEASED: { description: "The assessor holds the case." },
    SUBMITTED: { description: "The grade is given." },
    RELEASED: { description: "The case went back ungraded, by the assessor or by the end of time." },
  },
});

@ObjectType("CaseCriterion", {
  simpleResolvers: true,
  description: "A criterion by which a case is graded.",
})
export class CaseCriterionType {
  @Field(() => String, { description: "Its key inside the case." })
  key!: string;

  @Field(() => String, { description: "Its name." })
  nameRu!: string;

  @Field(() => [String], { description: "What each number of points means, from 0 on; at most 21." })
  levelsRu!: string[];

  @Field(() => Int, { description: "The most points it gives." })
  maxScore!: number;
}

@ObjectType("CaseMark", { simpleResolvers: true, description: "Points and comment on one criterion." })
export class CaseMarkType {
  @Field(() => String, { description: "The criterion's key." })
  key!: string;

  @Field(() => Int, { nullable: true, description: "The points; null while none are given." })
  score!: number | null;

  @Field(() => String, { description: "The comment; empty while there is none." })
  comment!: string;
}

@ObjectType("CaseGrade", {
  implements: Node,
  simpleResolvers: true,
  description:
    "A case as one assessor grades it, blind to the candidate and to other assessors (R08); it exists for that assessor alone.",
})
export class CaseGradeType {
  @Field(() => ID, { description: "The identity." })
  id!: string;

  @Field(() => Int, { description: "Counts changes; travels with forms (R84)." })
  version!: number;

  @Field(() => String, { description: "Four signs by which the assessor tells cases apart." })
  sign!: string;

  @Field(() => CaseGradeState, { description: "Where it stands now." })
  state!: CaseGradeState;

  @Field(() => DateTime, { description: "When the case goes back by itself unless the grade is given." })
  leaseEndsAt!: Date;

  @Field(() => DateTime, { nullable: true, description: "When the grade was given; null before." })
  submittedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "What was asked; null once the case went back." })
  stem!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What was answered, empty for nothing; null once the case went back.",
  })
  answer!: string | null;

  @Field(() => [CaseCriterionType], {
    nullable: true,
    description: "By what it is graded, at most 20; null once the case went back.",
  })
  criteria!: CaseCriterionType[] | null;

  @Field(() => [CaseMarkType], {
    nullable: true,
    description: "The viewer's marks, one for each criterion; null once the case went back.",
  })
  marks!: CaseMarkType[] | null;

  @Field(() => Int, {
    nullable: true,
    description: "The viewer's points in all; null before they are given.",
  })
  total!: number | null;

  @Field(() => Int, { description: "The most points there are." })
  maxTotal!: number;

  @Field(() => Int, { description: "Least length of a comment on fewer than half of a criterion's points." })
  commentLength!: number;

  @Field(() => Boolean, { description: "Whether the viewer may mark it now." })
  viewerCanGrade!: boolean;
}

type Reason = keyof typeof sentences;

/** The reasons as the enumeration of the schema. */
export const CaseGradingRefusalReasonEnum = Object.fromEntries(
  Object.keys(sentences).map((reason) => [reason, reason]),
) as { [R in Reason]: R };
registerEnumType(CaseGradingRefusalReasonEnum, {
  name: "CaseGradingRefusalReason",
  description: "Why an act of an assessor on a case was refused.",
  valuesConfig: Object.fromEntries(
    Object.entries(sentences).map(([reason, description]) => [reason, { description }]),
  ),
});

@ObjectType("CaseGradingRefused", { implements: Problem, description: "No grade was changed." })
export class CaseGradingRefused extends Problem {
  @Field(() => CaseGradingRefusalReasonEnum, { description: "Why." })
  reason!: Reason;

  static of(this: void, reason: Reason): CaseGradingRefused {
    return Object.assign(new CaseGradingRefused(), { reason, message: sentences[reason] });
  }
}

@ObjectType("GradingQueue", { description: "What waits for one assessor." })
export class GradingQueueType {
  @Field(() => Int, { description: "Cases that could be given to the viewer now." })
  availableCount!: number;

  @Field(() => CaseGradingRefusalReasonEnum, {
    nullable: true,
    description: "Why the viewer cannot take a case now; null when they can.",
  })
  viewerCannotClaimReason!: Reason | null;
}
