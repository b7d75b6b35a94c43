import { Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";

/** The conditions of the gate, by name. */
const GateConditionEnum = {
  KAPPA: "KAPPA",
  KAPPA_LOWER_BOUND: "KAPPA_LOWER_BOUND",
  MEAN_DIFFERENCE: "MEAN_DIFFERENCE",
  ADJACENT_AGREEMENT: "ADJACENT_AGREEMENT",
  SPREAD_RATIO: "SPREAD_RATIO",
  REVERSAL: "REVERSAL",
} as const;
registerEnumType(GateConditionEnum, {
  name: "GateCondition",
  description: "A condition that the profile of an expert task has to meet.",
  valuesConfig: {
    KAPPA: { description: "Agreement beyond chance: quadratic weighted kappa." },
    KAPPA_LOWER_BOUND: { description: "The value above which kappa lies with 90 % confidence." },
    MEAN_DIFFERENCE: { description: "Mean difference from the reference in levels; positive is lenient." },
    ADJACENT_AGREEMENT: { description: "Share of marks at most one level off." },
    SPREAD_RATIO: { description: "Spread of the marks against the spread of the references." },
    REVERSAL: { description: "Criteria that are marked upside down, a number." },
  },
});

@ObjectType("GateLine", { simpleResolvers: true, description: "One condition of the gate." })
class GateLineType {
  @Field(() => GateConditionEnum, { description: "Which." })
  condition!: keyof typeof GateConditionEnum;

  @Field(() => Boolean, { description: "Whether it is met." })
  isMet!: boolean;

  @Field(() => Float, { nullable: true, description: "The figure; null where it cannot be estimated." })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: "The least it may be; null without such a limit." })
  from!: number | null;

  @Field(() => Float, { nullable: true, description: "The most it may be; null without such a limit." })
  to!: number | null;
}

@ObjectType("ProfileCriterion", {
  simpleResolvers: true,
  description: "How the marks on one criterion stand to the references.",
})
class ProfileCriterionType {
  @Field(() => String, { description: "The criterion's key." })
  key!: string;

  @Field(() => String, { description: "Its name." })
  nameRu!: string;

  @Field(() => Float, { nullable: true, description: "Mean level that the candidate gave." })
  candidateMean!: number | null;

  @Field(() => Float, { nullable: true, description: "Mean level of the references." })
  referenceMean!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Candidate less reference in levels; positive is lenient.",
  })
  meanLevelDifference!: number | null;

  @Field(() => Float, { nullable: true, description: "Share of the same marks, 0 to 1." })
  exactAgreement!: number | null;

  @Field(() => Float, { nullable: true, description: "Share of marks at most one level off, 0 to 1." })
  adjacentAgreement!: number | null;

  @Field(() => Int, { description: "Marks two levels or more off." })
  farOffCount!: number;

  @Field(() => Boolean, { description: "Whether it is marked upside down." })
  isReversed!: boolean;
}

@ObjectType("TaskProfile", {
  simpleResolvers: true,
  description: "How a candidate's marks of the sample documents stand to those of the experts.",
})
export class TaskProfileType {
  @Field(() => Int, { description: "The greatest level of the sheet; the least is 0." })
  scaleMax!: number;

  @Field(() => Int, { description: "How many documents were marked." })
  documentCount!: number;

  @Field(() => Float, { nullable: true, description: "Share of the same marks, 0 to 1." })
  exactAgreement!: number | null;

  @Field(() => Float, { nullable: true, description: "Share of marks at most one level off, 0 to 1." })
  adjacentAgreement!: number | null;

  @Field(() => Float, { nullable: true, description: "Mean difference in levels; positive is lenient." })
  meanLevelDifference!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Spread of the marks divided by that of the references; below 1 keeps to the middle.",
  })
  spreadRatio!: number | null;

  @Field(() => Float, { nullable: true, description: "Quadratic weighted kappa; null when not estimable." })
  quadraticKappa!: number | null;

  @Field(() => Float, { nullable: true, description: "Kappa lies above it with 90 % confidence." })
  quadraticKappaLowerBound!: number | null;

  @Field(() => Float, { nullable: true, description: "Intraclass correlation ICC(2,1)." })
  icc21!: number | null;

  @Field(() => [GateLineType], { description: "The conditions of the gate; at most 6." })
  gate!: GateLineType[];

  @Field(() => [ProfileCriterionType], { description: "By criterion, at most 30." })
  criteria!: ProfileCriterionType[];
}
