import { Field, Int, ObjectType } from "type-graphql";

@ObjectType("FacetCount", {
  simpleResolvers: true,
  description: "How many rows one choice of a filter would leave, all other filters as given.",
})
export class FacetCount {
  @Field(() => String, {
    description: "The choice, as the filter takes it: a word of an enum, a code, an id.",
  })
  value!: string;

  @Field(() => Int, { description: "How many rows have it; choices that no row has are left out." })
  count!: number;
}
