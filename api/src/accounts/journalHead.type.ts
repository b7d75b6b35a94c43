import { Field, Float, ObjectType } from "type-graphql";

import { DateTime } from "../platform/scalars.js";

@ObjectType("JournalHead", {
  description:
    "The journal's seal at the end of a day. Who wrote it down can show later that no row before it was altered.",
  simpleResolvers: true,
})
export class JournalHeadType {
  @Field(() => Float, { description: "How many rows were sealed by then: a whole number from 1." })
  place!: number;

  @Field(() => String, {
    description: "SHA-256 over the seal before it and the row, 64 hexadecimal digits.",
  })
  hash!: string;

  @Field(() => DateTime, { description: "When the row was sealed." })
  sealedAt!: Date;
}
