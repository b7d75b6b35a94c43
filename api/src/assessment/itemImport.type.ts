import { Field, InputType, Int, ObjectType, registerEnumType } from "type-graphql";

import { payloadOf } from "../platform/problem.js";
import { MutationKey } from "../platform/scalars.js";
import { ImportProblem as sentences } from "./importedItem.model.js";
import { ItemFileFormat, type ImportLine } from "./importItems.js";
import { ItemComponent, ItemDifficulty } from "./item.entity.js";
import { ItemRefused } from "./itemRefused.type.js";

registerEnumType(ItemFileFormat, {
  name: "ItemFileFormat",
  description: "In which form a file holds its questions.",
  valuesConfig: {
    GIFT: { description: "GIFT, as Moodle describes it." },
    MOODLE_XML: { description: "XML of Moodle." },
    QTI: { description: "QTI 3: one item, or several under any root." },
  },
});

type Problem = keyof typeof sentences;
const ItemImportProblem = Object.fromEntries(Object.keys(sentences).map((code) => [code, code])) as {
  [P in Problem]: P;
};
registerEnumType(ItemImportProblem, {
  name: "ItemImportProblem",
  description: "Why a question of a file was not read.",
  valuesConfig: Object.fromEntries(
    Object.entries(sentences).map(([code, description]) => [code, { description }]),
  ),
});

@InputType({ description: "A file of questions, to be brought as drafts of the viewer's." })
export class ImportItemsInput {
  @Field(() => MutationKey, { description: "The client's key of this form." })
  key!: string;

  @Field(() => ItemFileFormat, { description: "Its form." })
  format!: ItemFileFormat;

  @Field(() => String, { description: "The file as text, at most 150 kilobytes and 300 questions." })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: "Code of the direction of all of them; null for the common part.",
  })
  direction!: string | null;

  @Field(() => ItemComponent, { description: "What all of them ask about." })
  component!: ItemComponent;

  @Field(() => ItemDifficulty, { description: "How hard all of them are taken to be." })
  difficulty!: ItemDifficulty;
}

@ObjectType("ItemImportLine", { description: "What came of one question of a file." })
export class ItemImportLineType {
  @Field(() => Int, { description: "Its place in the file, from 1." })
  position!: number;

  @Field(() => String, { description: "What the file calls it; empty when it has no name." })
  title!: string;

  @Field(() => ItemImportProblem, { nullable: true, description: "Why it was not read; null when it was." })
  problem!: Problem | null;

  @Field(() => String, {
    nullable: true,
    description: "Where the draft that it became is opened in the product; null when it was not read.",
  })
  path!: string | null;
}

@ObjectType({ description: "The file was read; what could be read is in the bank as drafts." })
export class ImportItemsSuccess {
  @Field(() => [ItemImportLineType], {
    description: "One for each question, in the file's order; at most 300.",
  })
  lines!: ItemImportLineType[];

  static of(this: void, lines: ImportLine[]): ImportItemsSuccess {
    return Object.assign(new ImportItemsSuccess(), { lines });
  }
}
export const ImportItemsPayload = payloadOf("ImportItems", ImportItemsSuccess, ItemRefused);
