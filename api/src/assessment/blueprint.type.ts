import { Field, InputType, Int, ObjectType } from "type-graphql";

import { Node } from "../platform/node.js";
import { DateTime, LocalDate } from "../platform/scalars.js";
import "./assessmentWords.type.js";
import { AssessmentPart, CellScope } from "./blueprint.entity.js";
import { PaperConstraintKind } from "./blueprintWords.type.js";
import { ItemComponent } from "./item.entity.js";

@InputType("BlueprintCellInput", { description: "One cell of a blueprint." })
@ObjectType("BlueprintCell", {
  simpleResolvers: true,
  description: "One cell of the blueprint: so many items of a scope and a component.",
})
export class BlueprintCellType {
  @Field(() => CellScope, { description: "From where the items are taken." })
  scope!: CellScope;

  @Field(() => ItemComponent, { nullable: true, description: "What they ask about; null for anything." })
  component!: ItemComponent | null;

  @Field(() => Int, { description: "How many items." })
  count!: number;
}

@InputType("BlueprintGateInput", { description: "What the profile of an expert task must reach." })
@ObjectType("BlueprintGate", {
  simpleResolvers: true,
  description: "What the profile of an expert task must reach.",
})
export class BlueprintGateType {
  @Field(() => Number, { description: "Least quadratic weighted kappa." })
  kappa!: number;

  @Field(() => Number, { description: "Least value of kappa's lower bound." })
  kappaLowerBound!: number;

  @Field(() => Number, { description: "Greatest mean signed difference either way, in levels." })
  meanDifference!: number;

  @Field(() => Number, { description: "Least share of scores at most one level off, from 0 to 1." })
  adjacentAgreement!: number;

  @Field(() => Number, { description: "Least ratio of the candidate's spread to that of the reference." })
  spreadRatioFrom!: number;

  @Field(() => Number, { description: "Greatest ratio of the candidate's spread to that of the reference." })
  spreadRatioTo!: number;

  @Field(() => Number, {
    description: "A criterion whose correlation is at or below this is marked upside down.",
  })
  reversal!: number;

  @Field(() => Int, { description: "Least number of documents from which such a correlation is taken." })
  reversalDocuments!: number;
}

@ObjectType("CellStanding", {
  simpleResolvers: true,
  description: "What the bank has for a cell of the blueprint.",
})
export class CellStandingType {
  @Field(() => Int, { description: "The cell, from 0." })
  cell!: number;

  @Field(() => String, { nullable: true, description: "Code of the direction; null for the common part." })
  directionCode!: string | null;

  @Field(() => Int, { description: "ACTIVE items that fit." })
  activeCount!: number;

  @Field(() => Int, { description: "Items that the cell needs when one direction alone is applied for." })
  neededCount!: number;

  @Field(() => Int, {
    description: "Items needed for none to stand in more papers than the exposure cap allows.",
  })
  exposureNeededCount!: number;
}

@ObjectType("PaperConstraint", { simpleResolvers: true, description: "One demand on a paper." })
export class PaperConstraintType {
  @Field(() => PaperConstraintKind, { description: "Which." })
  kind!: PaperConstraintKind;

  @Field(() => Int, {
    nullable: true,
    description: "The cell of the blueprint, from 0; null for enemies and overlap.",
  })
  cell!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Code of the cell's direction; null for the common part and for enemies and overlap.",
  })
  directionCode!: string | null;

  @Field(() => String, { nullable: true, description: "The word of the enemy set; null for the others." })
  enemySet!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "The earlier paper of the person, the latest 0; null for the others.",
  })
  earlierPaper!: number | null;
}

@ObjectType("CellLack", {
  simpleResolvers: true,
  description: "So many new items for this cell alone would end the conflict.",
})
export class CellLackType {
  @Field(() => Int, { description: "The cell, from 0." })
  cell!: number;

  @Field(() => String, { nullable: true, description: "Code of the direction; null for the common part." })
  directionCode!: string | null;

  @Field(() => Int, { description: "How many." })
  count!: number;
}

@ObjectType("PaperConflict", {
  simpleResolvers: true,
  description:
    "Demands on a paper that cannot hold together, while leaving out any one of them they can. Leaving out one of each conflict makes a paper possible.",
})
export class PaperConflictType {
  @Field(() => [PaperConstraintType], { description: "The demands; at least one, below a hundred." })
  constraints!: PaperConstraintType[];

  @Field(() => [CellLackType], {
    description: "What to write: how many new items alone would end it, one for each cell of the conflict.",
  })
  lacks!: CellLackType[];
}

@ObjectType("AssessmentBlueprint", {
  implements: Node,
  simpleResolvers: true,
  description:
    "An edition of what papers are drawn by and what must be passed (R04, R05, R10); for the registrar, the administrator and assessors.",
})
export class BlueprintType extends Node {
  @Field(() => String, { description: "Its title." })
  titleRu!: string;

  @Field(() => Int, { description: "Number of the edition, from 1." })
  edition!: number;

  @Field(() => LocalDate, { description: "The day from which on it is in force." })
  effectiveFromOn!: string;

  @Field(() => Boolean, { description: "Whether it is the edition in force today." })
  isInForce!: boolean;

  @Field(() => [AssessmentPart], { description: "Parts that must be passed; at most four." })
  parts!: AssessmentPart[];

  @Field(() => [BlueprintCellType], { description: "Its cells in the order of the paper; at most 40." })
  cells!: BlueprintCellType[];

  @Field(() => Int, { description: "Minutes of the test before accommodations." })
  testMinutes!: number;

  @Field(() => Int, { description: "Minutes of the case before accommodations." })
  caseMinutes!: number;

  @Field(() => Int, { description: "Least percent of the points of the test." })
  testPassPercent!: number;

  @Field(() => Int, { description: "Least percent of the points of the case." })
  casePassPercent!: number;

  @Field(() => Int, { description: "Greatest share in percent of papers in which one item may stand." })
  exposurePercent!: number;

  @Field(() => Int, { description: "Sample documents of the expert task." })
  sampleCount!: number;

  @Field(() => Int, { description: "Calendar days to mark them." })
  taskDays!: number;

  @Field(() => BlueprintGateType, { description: "What the profile of the expert task must reach." })
  gate!: BlueprintGateType;

  @Field(() => Int, { description: "Tests that were drawn by it." })
  paperCount!: number;

  @Field(() => [CellStandingType], {
    description:
      "What the bank has for each cell today; a cell of requested directions once for each direction: one for each cell and direction.",
  })
  standings!: CellStandingType[];

  @Field(() => Int, { description: "ACTIVE items from which cases are drawn." })
  caseCount!: number;

  @Field(() => [PaperConflictType], {
    description:
      "What keeps a paper for some direction from being drawn today, for a candidate without earlier papers; at most some hundreds, none when every direction has one.",
  })
  conflicts!: PaperConflictType[];
}

@ObjectType("PaperSeal", {
  simpleResolvers: true,
  description:
    "The seal of a paper: whoever holds the sealed bundle can check that it was not changed afterwards.",
})
export class PaperSealType {
  @Field(() => String, {
    description: "Root of the tree over items, keys and weights (RFC 9162), 64 hexadecimal digits.",
  })
  hash!: string;

  @Field(() => DateTime, { description: "When it was sealed, before the paper could be opened." })
  sealedAt!: Date;
}
