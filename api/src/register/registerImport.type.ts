import { ArgsType, Field, InputType, Int, ObjectType } from "type-graphql";

import { connectionOf, PageArgs } from "../platform/connection.js";
import { Node } from "../platform/node.js";
import { MessageValue } from "../platform/problem.js";
import { DateTime } from "../platform/scalars.js";
import { ImportField } from "./importColumns.rules.js";
import { ImportDecision } from "./importFile.rules.js";
import { ImportObstacleKind } from "./importObstacles.queries.js";
import { ImportProblemCode } from "./importRow.rules.js";
import { ImportState, ImportTrouble } from "./registerImport.entity.js";
import { ImportReason } from "./registerImport.policy.js";
import { registerImportWords } from "./registerImportWords.type.js";
import { RegisterEntryType } from "./registerEntry.type.js";

registerImportWords();

@ObjectType("ImportColumn", { simpleResolvers: true, description: "A column of an imported sheet." })
export class ImportColumnType {
  @Field(() => Int, { description: "Its number, from 1." })
  number!: number;

  @Field(() => String, { description: "Its heading as it came; empty where there was none." })
  heading!: string;

  @Field(() => [String], { description: "The first different texts below the heading; at most 3." })
  samples!: string[];

  @Field(() => ImportField, {
    nullable: true,
    description: "What it means; null for a column that is left out.",
  })
  field!: ImportField | null;
}

@ObjectType("ImportSharedValue", {
  simpleResolvers: true,
  description: "What is said once for all rows of an import.",
})
export class ImportSharedValue {
  @Field(() => ImportField, { description: "Of what." })
  field!: ImportField;

  @Field(() => String, { description: "The text." })
  text!: string;
}

@ObjectType("ImportProblemCount", {
  simpleResolvers: true,
  description: "How many rows have a problem of one kind.",
})
export class ImportProblemCount {
  @Field(() => ImportProblemCode, { description: "The kind." })
  code!: ImportProblemCode;

  @Field(() => Int, { description: "The number of rows." })
  count!: number;
}

@ObjectType("ImportProblem", {
  simpleResolvers: true,
  description: "One thing wrong with a row of an import.",
})
export class ImportProblemType {
  @Field(() => ImportField, { description: "Where." })
  field!: ImportField;

  @Field(() => ImportProblemCode, { description: "What is wrong." })
  code!: ImportProblemCode;

  @Field(() => [MessageValue], {
    description: "Words of the message: candidates, another row, the most characters; at most a handful.",
  })
  values!: MessageValue[];
}

@ObjectType("ImportRow", { simpleResolvers: true, description: "A row of an imported sheet." })
export class ImportRowType {
  @Field(() => Int, { description: "Its number in the sheet." })
  number!: number;

  @Field(() => [String], {
    description: "The texts of its cells as they came, in the order of columns; at most 60.",
  })
  cells!: string[];

  @Field(() => [ImportProblemType], {
    description:
      "What the last check found wrong with it; at most a few for each column, empty for an excluded row.",
  })
  problems!: ImportProblemType[];

  @Field(() => ImportDecision, {
    nullable: true,
    description: "What was decided by hand; null where nothing was.",
  })
  decision!: ImportDecision | null;

  @Field(() => RegisterEntryType, {
    nullable: true,
    description:
      "The entry that it became; null before the run, for an excluded row, and once it was taken back.",
  })
  entry!: RegisterEntryType | null;
}
export const ImportRowConnection = connectionOf<ImportRowType>(() => ImportRowType, "ImportRow");

@InputType("ImportRowFilter", {
  description: "Narrows the rows of an import; every part that is given must hold.",
})
class ImportRowFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it has problems; null or absent matches all.",
  })
  isWrong?: boolean | null;

  @Field(() => ImportProblemCode, {
    nullable: true,
    description: "A problem it has; null or absent matches all.",
  })
  code?: ImportProblemCode | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it is left out; null or absent matches all.",
  })
  isExcluded?: boolean | null;
}

@ArgsType()
export class ImportRowsArgs extends PageArgs {
  @Field(() => ImportRowFilter, {
    nullable: true,
    description: "Narrows the rows; null or absent gives all.",
  })
  filter?: ImportRowFilter | null;
}

@ObjectType("RegisterImport", {
  implements: Node,
  simpleResolvers: true,
  description:
    "A register that was kept elsewhere, on its way into this one. It exists for the registrar alone.",
})
export class RegisterImportType extends Node {
  @Field(() => Int, { description: "Grows with every change; travels with forms." })
  version!: number;

  @Field(() => String, { description: "The name of the workbook." })
  fileName!: string;

  @Field(() => String, { description: "The name of the sheet that was read." })
  sheetName!: string;

  @Field(() => Int, { description: "How many further sheets the workbook has, which were not read." })
  otherSheetCount!: number;

  @Field(() => DateTime, { description: "When the workbook came." })
  receivedAt!: Date;

  @Field(() => ImportState, { description: "How far it is." })
  state!: ImportState;

  @Field(() => ImportTrouble, {
    nullable: true,
    description: "Why the last run, or taking back, changed nothing; null where it did or there was none.",
  })
  trouble!: ImportTrouble | null;

  @Field(() => Int, { description: "Rows below the headings." })
  rowCount!: number;

  @Field(() => Int, { description: "Rows that are left out by hand." })
  excludedCount!: number;

  @Field(() => Int, { nullable: true, description: "Rows with a problem; null before the first check." })
  wrongCount!: number | null;

  @Field(() => Int, { description: "Rows that the run, or taking back, has dealt with." })
  progress!: number;

  @Field(() => Int, { description: "Employers that the dictionary lacked, brought to be confirmed." })
  institutionCount!: number;

  @Field(() => DateTime, { nullable: true, description: "When the last run began; null before." })
  startedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: "When it was entered; null before." })
  doneAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: "When it was taken back; null where it was not." })
  undoneAt!: Date | null;

  @Field(() => Boolean, {
    description: "Whether what is under way stands still, so that it may be begun anew.",
  })
  isStalled!: boolean;

  @Field(() => [ImportColumnType], { description: "The columns of the sheet in their order; at most 60." })
  columns!: ImportColumnType[];

  @Field(() => [ImportSharedValue], { description: "What is said once for all rows; at most 3." })
  shared!: ImportSharedValue[];

  @Field(() => [ImportProblemCount], {
    description: "Problems by kind, the most frequent first; one for each kind.",
  })
  problemCounts!: ImportProblemCount[];

  @Field(() => Boolean, {
    description: "Whether the viewer may say what the columns mean and have the rows tried.",
  })
  viewerCanCheck!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may decide about rows." })
  viewerCanDecide!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may have the rows entered." })
  viewerCanRun!: boolean;

  @Field(() => ImportReason, { nullable: true, description: "Why not; null when the viewer may." })
  viewerCannotRunReason!: ImportReason | null;

  @Field(() => Boolean, {
    description: "Whether the viewer may take it back, if nothing rests on its entries.",
  })
  viewerCanUndo!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may remove it with its rows." })
  viewerCanDiscard!: boolean;
}
export const RegisterImportConnection = connectionOf<RegisterImportType>(
  () => RegisterImportType,
  "RegisterImport",
);

@ArgsType()
export class RegisterImportsArgs extends PageArgs {}

@ObjectType("ImportObstacle", {
  simpleResolvers: true,
  description: "Something that rests on an import, so that it is not taken back.",
})
export class ImportObstacleType {
  @Field(() => ImportObstacleKind, { description: "What it is." })
  kind!: ImportObstacleKind;

  @Field(() => String, {
    nullable: true,
    description: "The number of the entry; null for work that is told of without a name (R48).",
  })
  registrationNo!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "The row of the sheet; null for an entry from elsewhere, and without a number.",
  })
  rowNumber!: number | null;
}
