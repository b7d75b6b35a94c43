import { Field, ID, Int, ObjectType } from "type-graphql";

import { DirectionType } from "../accounts/place.type.js";
import { Node } from "../platform/node.js";
import { InputProblem } from "../platform/problem.js";
import { DateTime } from "../platform/scalars.js";
import "./assessmentWords.type.js";
import { ItemComponent, ItemDifficulty, ItemState, ItemType } from "./item.entity.js";
import { ItemContentType } from "./itemContent.type.js";
import { ItemRefusalReasonEnum } from "./itemRefused.type.js";
import "./itemWords.type.js";

@ObjectType("ItemVersion", {
  implements: Node,
  simpleResolvers: true,
  description: "One version of an item. Its key stands in no field: `revealKey` shows it (R07).",
})
export class ItemVersionType {
  @Field(() => ID, { description: "The identity." })
  id!: string;

  @Field(() => Int, { description: "Counts changes; travels with forms (R84)." })
  version!: number;

  @Field(() => Int, { description: "1, 2, 3… within the item." })
  edition!: number;

  @Field(() => ItemType, { description: "How it is answered." })
  type!: ItemType;

  @Field(() => ItemContentType, { description: "What a candidate reads." })
  content!: ItemContentType;

  @Field(() => ItemDifficulty, { description: "How hard its author takes it to be." })
  difficulty!: ItemDifficulty;

  @Field(() => Int, { description: "Points for a right answer." })
  weight!: number;

  @Field(() => ItemState, { description: "Where it stands." })
  state!: ItemState;

  @Field(() => String, { description: "Who wrote it: surname, given name, patronymic." })
  authorName!: string;

  @Field(() => DateTime, { description: "When it was begun." })
  createdAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: "When it was last saved as a draft; null for one that was not.",
  })
  savedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: "When it was released; null before." })
  releasedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Who released it; null before." })
  releasedByName!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When it was taken out of use; null before." })
  retiredAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When it was first drawn into a paper; from then on it never changes. Null before.",
  })
  usedAt!: Date | null;

  @Field(() => String, {
    description: "The item as a QTI 3 document, without its key: keys leave the platform in no file.",
  })
  qti!: string;

  @Field(() => Boolean, { description: "Whether a key was written; says nothing of it." })
  hasKey!: boolean;

  @Field(() => [InputProblem], {
    description:
      "What keeps a draft from being released, by its field; empty for a released version, at most 200.",
  })
  releaseProblems!: InputProblem[];

  @Field(() => Boolean, { description: "Whether the viewer may save it." })
  viewerCanSave!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may release it once it is whole." })
  viewerCanRelease!: boolean;

  @Field(() => ItemRefusalReasonEnum, { nullable: true, description: "Why not; null where the viewer may." })
  viewerCannotReleaseReason!: keyof typeof ItemRefusalReasonEnum | null;

  @Field(() => Boolean, { description: "Whether the viewer may take it out of use." })
  viewerCanRetire!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may have its key shown, for a reason (R07)." })
  viewerCanReveal!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may begin another version from it." })
  viewerCanBeginVersion!: boolean;
}

@ObjectType("AssessmentItem", {
  implements: Node,
  simpleResolvers: true,
  description: "An item of the bank, for assessors and the registrar; closed to whoever is being assessed.",
})
export class AssessmentItemType {
  @Field(() => ID, { description: "The identity." })
  id!: string;

  @Field(() => Int, { description: "Its number in the region: 17 is read «ТЗ-0017»." })
  number!: number;

  @Field(() => DirectionType, {
    nullable: true,
    description: "The direction; null for the common part (R05).",
  })
  direction!: DirectionType | null;

  @Field(() => ItemComponent, { description: "What it asks about." })
  component!: ItemComponent;

  @Field(() => String, {
    nullable: true,
    description: "Items with the same word never meet in one paper; null when it has no enemy.",
  })
  enemySet!: string | null;

  @Field(() => ItemState, {
    description: "ACTIVE while a version is in use, else DRAFT while one is written, else RETIRED.",
  })
  state!: ItemState;

  @Field(() => Boolean, { description: "Whether a draft is being written." })
  hasDraft!: boolean;

  @Field(() => ItemVersionType, { description: "The version in use, else the draft, else the last one." })
  current!: ItemVersionType;

  @Field(() => [ItemVersionType], { description: "All versions, the latest first; at most 50." })
  versions!: ItemVersionType[];

  @Field(() => Boolean, {
    description: "Whether direction and component stand for good, since a version was released.",
  })
  isPlaced!: boolean;
}

@ObjectType("ItemCount", {
  simpleResolvers: true,
  description: "How many items one component of one direction has.",
})
export class ItemCountType {
  @Field(() => String, { nullable: true, description: "Code of the direction; null for the common part." })
  directionCode!: string | null;

  @Field(() => ItemComponent, { description: "The component." })
  component!: ItemComponent;

  @Field(() => Int, { description: "Items with a version in use." })
  active!: number;

  @Field(() => Int, { description: "Items with a draft." })
  drafts!: number;
}
