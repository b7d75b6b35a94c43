import { Field, InputType, Int, ObjectType, registerEnumType } from "type-graphql";

import { payloadOf, Problem } from "../platform/problem.js";
import { successReads } from "../platform/read/cover.js";
import { LocalDate, MutationKey } from "../platform/scalars.js";
import { AssessmentPart } from "./blueprint.entity.js";
import { BlueprintRefusalReason as sentences } from "./blueprint.policy.js";
import { blueprintRead } from "./blueprint.reads.js";
import { BlueprintCellType, BlueprintGateType, BlueprintType } from "./blueprint.type.js";

type Reason = keyof typeof sentences;

const BlueprintRefusalReasonEnum = Object.fromEntries(
  Object.keys(sentences).map((reason) => [reason, reason]),
) as { [R in Reason]: R };
registerEnumType(BlueprintRefusalReasonEnum, {
  name: "BlueprintRefusalReason",
  description: "Why a blueprint was not issued.",
  valuesConfig: Object.fromEntries(
    Object.entries(sentences).map(([reason, description]) => [reason, { description }]),
  ),
});

@ObjectType("BlueprintRefused", { implements: Problem, description: "No blueprint was issued." })
export class BlueprintRefused extends Problem {
  @Field(() => BlueprintRefusalReasonEnum, { description: "Why." })
  reason!: Reason;

  static of(this: void, reason: Reason): BlueprintRefused {
    return Object.assign(new BlueprintRefused(), { reason, message: sentences[reason] });
  }
}

@InputType({ description: "The next edition of the blueprint." })
export class IssueBlueprintInput {
  @Field(() => MutationKey, { description: "The client's key of this form." })
  key!: string;

  @Field(() => Int, {
    description:
      "Number of the newest edition when the form opened, 0 when there was none; another number by now is a stale version.",
  })
  latestEdition!: number;

  @Field(() => String, { description: "Its title; 3 to 300 characters." })
  titleRu!: string;

  @Field(() => LocalDate, {
    description: "The first day in force; today or later, not before the newest edition's.",
  })
  effectiveFromOn!: string;

  @Field(() => [AssessmentPart], { description: "Parts that must be passed; at least one, no INTERVIEW." })
  parts!: AssessmentPart[];

  @Field(() => [BlueprintCellType], {
    description: "Cells in the order of the paper; at most 40, each scope and component once.",
  })
  cells!: BlueprintCellType[];

  @Field(() => Int, { description: "Minutes of the test; 10 to 300." })
  testMinutes!: number;

  @Field(() => Int, { description: "Minutes of the case; 10 to 300." })
  caseMinutes!: number;

  @Field(() => Int, { description: "Least percent of the points of the test; 1 to 100." })
  testPassPercent!: number;

  @Field(() => Int, { description: "Least percent of the points of the case; 1 to 100." })
  casePassPercent!: number;

  @Field(() => Int, { description: "Exposure cap in percent of papers; 1 to 100." })
  exposurePercent!: number;

  @Field(() => Int, { description: "Sample documents of the expert task; 6 to 20." })
  sampleCount!: number;

  @Field(() => Int, { description: "Calendar days to mark them; 1 to 60." })
  taskDays!: number;

  @Field(() => BlueprintGateType, {
    nullable: true,
    description: "The gate of the expert task; null or absent keeps that of the newest edition.",
  })
  gate?: BlueprintGateType | null;
}

@ObjectType({ description: "The blueprint is issued." })
export class IssueBlueprintSuccess {
  @Field(() => BlueprintType, { description: "The new edition." })
  blueprint!: BlueprintType;

  blueprintId!: string;

  static of(this: void, blueprintId: string): IssueBlueprintSuccess {
    return Object.assign(new IssueBlueprintSuccess(), { blueprintId });
  }
}
successReads("IssueBlueprintSuccess", { blueprint: { of: () => blueprintRead, id: "blueprintId" } });
export const IssueBlueprintPayload = payloadOf("IssueBlueprint", IssueBlueprintSuccess, BlueprintRefused);
