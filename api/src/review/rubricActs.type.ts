import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";

import { payloadOf, Problem } from "../platform/problem.js";
import { successReads } from "../platform/read/cover.js";
import { MutationKey } from "../platform/scalars.js";
import { RubricReason } from "./rubric.policy.js";
import { rubricRead } from "./rubric.reads.js";
import { RubricType } from "./rubric.type.js";

/** The sentence of each reason; also its description in the schema. */
const sentences: Readonly<Record<RubricReason, string>> = {
  NOT_FOUND: "There is nothing here, or it is not for you.",
  USED: "A round was opened with this edition, so it stays as it is. Make a new edition.",
  RETIRED: "The edition is out of use.",
  LAST_IN_USE: "It is the last edition that rounds can be opened with. Make another one first.",
};
registerEnumType(RubricReason, {
  name: "RubricReason",
  description: "Why an expert sheet was left as it was.",
  valuesConfig: Object.fromEntries(
    Object.entries(sentences).map(([reason, description]) => [reason, { description }]),
  ),
});

@ObjectType("RubricRefused", {
  implements: Problem,
  description: "The expert sheets were left as they were.",
})
export class RubricRefused extends Problem {
  @Field(() => RubricReason, { description: "Why." })
  reason!: RubricReason;

  static of(this: void, reason: RubricReason): RubricRefused {
    return Object.assign(new RubricRefused(), { reason, message: sentences[reason] });
  }
}

@InputType({ description: "One criterion of an expert sheet as it shall stand." })
class CriterionInput {
  @Field(() => String, {
    nullable: true,
    description: "Its key in the edition before: c1; null or absent for a new criterion.",
  })
  key?: string | null;

  @Field(() => String, { description: "Name in Russian; at most 200 characters." })
  nameRu!: string;

  @Field(() => String, { description: "The question to the expert, in Russian; at most 600 characters." })
  questionRu!: string;

  @Field(() => Float, { description: "How much it weighs: 0.01 to 100, in hundredths." })
  weight!: number;

  @Field(() => [String], {
    description:
      "What each level means, in Russian, one for each mark from 0 to the scale's greatest; each at most 500 characters.",
  })
  descriptorsRu!: string[];
}

/** What both acts on a whole sheet say of it. */
@InputType()
abstract class SheetInput {
  @Field(() => MutationKey, { description: "The client's key of this form." })
  key!: string;

  @Field(() => Int, { description: "The greatest mark of the scale, 1 to 10; the scale begins at 0." })
  scaleMax!: number;

  @Field(() => Int, { description: "A mark below it asks for a comment; 0 to the greatest mark." })
  criterionPass!: number;

  @Field(() => Int, { description: "Percent of the greatest total that a document must reach, 1 to 100." })
  passPercent!: number;

  @Field(() => Int, { description: "Least length of a comment on a mark below the pass mark, 1 to 500." })
  commentLength!: number;

  @Field(() => [CriterionInput], { description: "The criteria in their order; at least one, at most 30." })
  criteria!: CriterionInput[];
}

@InputType({ description: "A new edition of an expert sheet." })
export class IssueRubricInput extends SheetInput {
  @Field(() => ID, { description: "Id of the edition that the form began with." })
  rubricId!: string;

  @Field(() => Int, {
    description:
      "Number of the newest edition of this sheet when the form opened; another number by now is a stale version.",
  })
  latestEdition!: number;
}

@InputType({ description: "An unused edition of an expert sheet, put right." })
export class UpdateRubricInput extends SheetInput {
  @Field(() => ID, { description: "Id of the edition." })
  rubricId!: string;

  @Field(() => Int, { description: "Version of it that the form was opened with." })
  version!: number;
}

@InputType({ description: "An edition of an expert sheet that goes out of use." })
export class RetireRubricInput {
  @Field(() => MutationKey, { description: "The client's key of this act." })
  key!: string;

  @Field(() => ID, { description: "Id of the edition." })
  rubricId!: string;

  @Field(() => Int, { description: "Version of it that was looked at." })
  version!: number;
}

@ObjectType({ description: "The edition is made." })
export class IssueRubricSuccess {
  @Field(() => RubricType, { description: "The new edition." })
  rubric!: RubricType;

  rubricId!: string;

  static of(this: void, rubricId: string): IssueRubricSuccess {
    return Object.assign(new IssueRubricSuccess(), { rubricId });
  }
}
successReads("IssueRubricSuccess", { rubric: { of: () => rubricRead, id: "rubricId" } });
export const IssueRubricPayload = payloadOf("IssueRubric", IssueRubricSuccess, RubricRefused);

@ObjectType({ description: "The edition is put right." })
export class UpdateRubricSuccess {
  @Field(() => RubricType, { description: "The edition." })
  rubric!: RubricType;

  rubricId!: string;

  static of(this: void, rubricId: string): UpdateRubricSuccess {
    return Object.assign(new UpdateRubricSuccess(), { rubricId });
  }
}
successReads("UpdateRubricSuccess", { rubric: { of: () => rubricRead, id: "rubricId" } });
export const UpdateRubricPayload = payloadOf("UpdateRubric", UpdateRubricSuccess, RubricRefused);

@ObjectType({ description: "The edition is out of use." })
export class RetireRubricSuccess {
  @Field(() => RubricType, { description: "The edition." })
  rubric!: RubricType;

  rubricId!: string;

  static of(this: void, rubricId: string): RetireRubricSuccess {
    return Object.assign(new RetireRubricSuccess(), { rubricId });
  }
}
successReads("RetireRubricSuccess", { rubric: { of: () => rubricRead, id: "rubricId" } });
export const RetireRubricPayload = payloadOf("RetireRubric", RetireRubricSuccess, RubricRefused);
