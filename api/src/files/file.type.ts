import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType("StoredFile", { description: "A file that can be downloaded.", simpleResolvers: true })
export class StoredFileType {
  @Field(() => ID, { description: "The identity: opaque, stable." })
  id!: string;

  @Field(() => String, { description: "The name it is saved under." })
  name!: string;

  @Field(() => String, { description: "Its media type." })
  mediaType!: string;

  @Field(() => Int, { description: "Its size in bytes." })
  byteCount!: number;

  @Field(() => String, { description: "Where it is downloaded: a path of this site." })
  path!: string;
}
