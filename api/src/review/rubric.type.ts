import { Field, Float, Int, ObjectType } from "type-graphql";

import { Node } from "../platform/node.js";
import { DateTime } from "../platform/scalars.js";

@ObjectType("Criterion", { description: "One criterion of an expert sheet.", simpleResolvers: true })
export class CriterionType {
  @Field(() => String, { description: "Its name inside the sheet, the same in every edition: c1." })
  key!: string;

  @Field(() => String, { description: "Name in Russian." })
  nameRu!: string;

  @Field(() => String, { description: "The question to the expert, in Russian." })
  questionRu!: string;

  @Field(() => Float, { description: "How much it weighs; 1 unless the sheet says otherwise." })
  weight!: number;

  @Field(() => [String], {
    description: "What each level means, in Russian, from 0 to the scale's greatest; at most 11.",
  })
  descriptorsRu!: string[];
}

@ObjectType("Rubric", {
  implements: Node,
  description:
    "An edition of an expert sheet: criteria, scale, weights and pass marks. A round keeps the one it opened with.",
  simpleResolvers: true,
})
export class RubricType extends Node {
  @Field(() => Int, { description: "Version that travels with a form." })
  version!: number;

  @Field(() => DateTime, { description: "When the edition was made." })
  createdAt!: Date;

  @Field(() => String, { description: "Title in Russian, the same in every edition." })
  titleRu!: string;

  @Field(() => Int, { description: "Number of the edition, from 1." })
  edition!: number;

  @Field(() => Int, { description: "The greatest mark of the scale, which begins at 0." })
  scaleMax!: number;

  @Field(() => Int, { description: "A mark below it asks for a comment." })
  criterionPass!: number;

  @Field(() => Int, { description: "Percent of the greatest total that a document must reach." })
  passPercent!: number;

  @Field(() => Int, { description: "Least length in characters of a comment on a mark below the pass mark." })
  commentLength!: number;

  @Field(() => [CriterionType], { description: "The criteria in their order; at most 30." })
  criteria!: CriterionType[];

  @Field(() => Boolean, { description: "Whether new rounds can no longer be opened with it." })
  isRetired!: boolean;

  @Field(() => Int, { description: "How many rounds were opened with it; a used edition is never changed." })
  roundCount!: number;

  @Field(() => Boolean, { description: "Whether the viewer may put it right: unused, by the administrator." })
  viewerCanUpdate!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may take it out of use." })
  viewerCanRetire!: boolean;
}
