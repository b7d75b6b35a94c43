import { Field, ID, InputType, Int, ObjectType } from "type-graphql";

import { payloadOf, Problem } from "../platform/problem.js";
import { successReads } from "../platform/read/cover.js";
import { MutationKey } from "../platform/scalars.js";
import { ImportField } from "./importColumns.rules.js";
import { ImportDecision } from "./importFile.rules.js";
import { ImportReason } from "./registerImport.policy.js";
import { registerImportRead } from "./registerImport.reads.js";
import { RegisterImportType } from "./registerImport.type.js";
import { importReasonSentences } from "./registerImportWords.type.js";

@ObjectType("ImportRefused", { implements: Problem, description: "The import was left as it was." })
export class ImportRefused extends Problem {
  @Field(() => ImportReason, { description: "Why." })
  reason!: ImportReason;

  static of(this: void, reason: ImportReason): ImportRefused {
    return Object.assign(new ImportRefused(), { reason, message: importReasonSentences[reason] });
  }
}

@InputType({ description: "Where a field of an import is found." })
export class MappedFieldInput {
  @Field(() => ImportField, { description: "The field." })
  field!: ImportField;

  @Field(() => Int, {
    nullable: true,
    description: "The number of its column, from 1; null or absent where it is said for all rows.",
  })
  column?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "What is said of it once for all rows; only of an order, at most 300 characters.",
  })
  shared?: string | null;
}

@InputType({ description: "An import as the form had it." })
class ImportActInput {
  @Field(() => MutationKey, { description: "The client's key of this form." })
  key!: string;

  @Field(() => ID, { description: "The import." })
  importId!: string;

  @Field(() => Int, { description: "Its version as the form had it." })
  version!: number;
}

@InputType({ description: "What the columns of an import mean." })
export class CheckRegisterImportInput extends ImportActInput {
  @Field(() => [MappedFieldInput], { description: "The fields that are taken; each at most once." })
  fields!: MappedFieldInput[];
}

@InputType({ description: "What is decided of rows of an import." })
export class DecideImportRowsInput {
  @Field(() => MutationKey, { description: "The client's key of this act." })
  key!: string;

  @Field(() => ID, { description: "The import." })
  importId!: string;

  @Field(() => [Int], { description: "Numbers of the rows; 1 to 100." })
  rows!: number[];

  @Field(() => ImportDecision, {
    nullable: true,
    description: "What is decided; null takes back what was decided before.",
  })
  decision?: ImportDecision | null;
}

@InputType({ description: "An import whose rows are to be entered." })
export class RunRegisterImportInput extends ImportActInput {}

@InputType({ description: "An import that is to be taken back." })
export class UndoRegisterImportInput extends ImportActInput {}

@InputType({ description: "An import that is to be removed with its rows." })
export class DiscardRegisterImportInput extends ImportActInput {}

abstract class ImportSuccess {
  registerImportId!: string;
}
const successOf =
  <Success extends ImportSuccess>(type: new () => Success) =>
  ({ id }: { id: string }): Success =>
    Object.assign(new type(), { registerImportId: id });

@ObjectType({ description: "The rows were tried." })
export class CheckRegisterImportSuccess extends ImportSuccess {
  @Field(() => RegisterImportType, { description: "The import." })
  registerImport!: RegisterImportType;

  static readonly of = successOf(CheckRegisterImportSuccess);
}

@ObjectType({ description: "It is decided, and the rows were tried anew." })
export class DecideImportRowsSuccess extends ImportSuccess {
  @Field(() => RegisterImportType, { description: "The import." })
  registerImport!: RegisterImportType;

  static readonly of = successOf(DecideImportRowsSuccess);
}

@ObjectType({ description: "The rows are being entered." })
export class RunRegisterImportSuccess extends ImportSuccess {
  @Field(() => RegisterImportType, { description: "The import." })
  registerImport!: RegisterImportType;

  static readonly of = successOf(RunRegisterImportSuccess);
}

@ObjectType({ description: "The entries are being taken back." })
export class UndoRegisterImportSuccess extends ImportSuccess {
  @Field(() => RegisterImportType, { description: "The import." })
  registerImport!: RegisterImportType;

  static readonly of = successOf(UndoRegisterImportSuccess);
}

@ObjectType({ description: "The import is removed." })
export class DiscardRegisterImportSuccess {
  @Field(() => Boolean, { description: "True." })
  isDiscarded!: boolean;

  static of(this: void): DiscardRegisterImportSuccess {
    return Object.assign(new DiscardRegisterImportSuccess(), { isDiscarded: true });
  }
}

for (const act of ["CheckRegisterImport", "DecideImportRows", "RunRegisterImport", "UndoRegisterImport"]) {
  successReads(`${act}Success`, { registerImport: { of: () => registerImportRead, id: "registerImportId" } });
}
export const CheckRegisterImportPayload = payloadOf(
  "CheckRegisterImport",
  CheckRegisterImportSuccess,
  ImportRefused,
);
export const DecideImportRowsPayload = payloadOf("DecideImportRows", DecideImportRowsSuccess, ImportRefused);
export const RunRegisterImportPayload = payloadOf(
  "RunRegisterImport",
  RunRegisterImportSuccess,
  ImportRefused,
);
export const UndoRegisterImportPayload = payloadOf(
  "UndoRegisterImport",
  UndoRegisterImportSuccess,
  ImportRefused,
);
export const DiscardRegisterImportPayload = payloadOf(
  "DiscardRegisterImport",
  DiscardRegisterImportSuccess,
  ImportRefused,
);
