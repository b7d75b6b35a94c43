import { type ClassType, Field, ID, InputType, Int, ObjectType } from "type-graphql";

import { payloadOf } from "../platform/problem.js";
import { successReads } from "../platform/read/cover.js";
import { MutationKey } from "../platform/scalars.js";
import { ItemComponent, ItemDifficulty, ItemType } from "./item.entity.js";
import { itemRead, itemVersionRead } from "./item.reads.js";
import { AssessmentItemType, ItemVersionType } from "./item.type.js";
import { AnswerKeyInput, ItemContentInput, RevealedKeyType } from "./itemContent.type.js";
import { ItemRefused } from "./itemRefused.type.js";

@InputType()
abstract class KeyedInput {
  @Field(() => MutationKey, { description: "The client's key of this form." })
  key!: string;
}

@InputType({ description: "A new item of the bank." })
export class CreateItemInput extends KeyedInput {
  @Field(() => String, { nullable: true, description: "Code of its direction; null for the common part." })
  direction!: string | null;

  @Field(() => ItemComponent, { description: "What it asks about." })
  component!: ItemComponent;

  @Field(() => ItemType, { description: "How it is answered; stays so." })
  type!: ItemType;

  @Field(() => ItemDifficulty, { description: "How hard it is meant to be." })
  difficulty!: ItemDifficulty;
}

@InputType()
abstract class VersionActInput extends KeyedInput {
  @Field(() => ID, { description: "The version of the item." })
  itemVersionId!: string;

  @Field(() => Int, { description: "Version that it was looked at with." })
  version!: number;
}

@InputType({ description: "A draft as its author leaves it; what is only missing may be added later." })
export class SaveItemDraftInput extends VersionActInput {
  @Field(() => String, { nullable: true, description: "Code of its direction; null for the common part." })
  direction!: string | null;

  @Field(() => ItemComponent, { description: "What it asks about." })
  component!: ItemComponent;

  @Field(() => ItemDifficulty, { description: "How hard it is meant to be." })
  difficulty!: ItemDifficulty;

  @Field(() => Int, {
    description:
      "Points for a right answer, 1 to 20; not looked at for an extended answer, whose criteria say it.",
  })
  weight!: number;

  @Field(() => String, {
    nullable: true,
    description:
      "A word shared with items that never meet it in one paper, at most 60 characters; null for none.",
  })
  enemySet!: string | null;

  @Field(() => ItemContentInput, { description: "What a candidate will read." })
  content!: ItemContentInput;

  @Field(() => AnswerKeyInput, {
    nullable: true,
    description: "What is right and why; null leaves it as it is, possible while the item keeps its parts.",
  })
  answerKey!: AnswerKeyInput | null;
}

@InputType({ description: "A version to begin another one from." })
export class NewItemVersionInput extends KeyedInput {
  @Field(() => ID, { description: "The version in use." })
  itemVersionId!: string;
}

@InputType({ description: "A draft to be put into use." })
export class ReleaseItemInput extends VersionActInput {}

@InputType({ description: "A version to be taken out of use." })
export class RetireItemInput extends VersionActInput {
  @Field(() => String, { description: "Why; 10 to 1000 characters." })
  reason!: string;
}

@InputType({ description: "A key that somebody needs to see." })
export class RevealKeyInput extends KeyedInput {
  @Field(() => ID, { description: "The version of the item." })
  itemVersionId!: string;

  @Field(() => String, { description: "Why, for the journal; 10 to 1000 characters." })
  reason!: string;
}

/** The success and payload of an act on an item, which is read after the commit. */
function itemOutcome(mutation: string, description: string) {
  @ObjectType(`${mutation}Success`, { description })
  class Success {
    @Field(() => AssessmentItemType, { description: "The item." })
    item!: AssessmentItemType;

    itemId!: string;
  }
  // A stored answer is found again by this name.
  Object.defineProperty(Success, "name", { value: `${mutation}Success` });
  successReads(`${mutation}Success`, { item: { of: () => itemRead, id: "itemId" } });
  return {
    payload: payloadOf(mutation, Success as ClassType<object>, ItemRefused),
    success: (itemId: string): object => Object.assign(new Success(), { itemId }),
  };
}

export const created = itemOutcome("CreateItem", "The item is in the bank, as a draft.");
export const begun = itemOutcome("NewItemVersion", "The item has a draft.");
export const released = itemOutcome("ReleaseItem", "The draft is in use.");
export const retired = itemOutcome("RetireItem", "The version is out of use.");

@ObjectType({ description: "The draft is kept." })
export class SaveItemDraftSuccess {
  @Field(() => ItemVersionType, { description: "The draft." })
  itemVersion!: ItemVersionType;

  versionId!: string;

  static of(this: void, versionId: string): SaveItemDraftSuccess {
    return Object.assign(new SaveItemDraftSuccess(), { versionId });
  }
}
successReads("SaveItemDraftSuccess", { itemVersion: { of: () => itemVersionRead, id: "versionId" } });
export const SaveItemDraftPayload = payloadOf("SaveItemDraft", SaveItemDraftSuccess, ItemRefused);

@ObjectType({ description: "The key was shown, which is in the journal." })
export class RevealKeySuccess {
  @Field(() => ItemVersionType, { description: "The version." })
  itemVersion!: ItemVersionType;

  @Field(() => RevealedKeyType, {
    nullable: true,
    description:
      "The key; null when the version has none, and when the same key of the form is sent again: a key is kept in no receipt.",
  })
  answerKey!: RevealedKeyType | null;

  versionId!: string;

  static of(this: void, { versionId }: { versionId: string }): RevealKeySuccess {
    return Object.assign(new RevealKeySuccess(), { versionId });
  }
}
successReads("RevealKeySuccess", { itemVersion: { of: () => itemVersionRead, id: "versionId" } });
export const RevealKeyPayload = payloadOf("RevealKey", RevealKeySuccess, ItemRefused);
