import { Field, Int, ObjectType, registerEnumType } from "type-graphql";

import { BlockKind, RowKind } from "../files/document.model.js";
import { DateTime } from "../platform/scalars.js";
import { TextImageType } from "./block.type.js";
import { ChangeState } from "./comparison.model.js";

registerEnumType(ChangeState, {
  name: "ChangeState",
  description: "What became of a part of a text between two versions.",
  valuesConfig: {
    UNCHANGED: { description: "It is the same." },
    EDITED: { description: "Its words changed." },
    MOVED: { description: "It stands elsewhere; its pieces tell whether its words changed too." },
    NEW: { description: "It is new." },
    GONE: { description: "It was taken out." },
  },
});

const PieceKind = { SAME: "same", ADDED: "added", REMOVED: "removed" } as const;
type PieceKind = (typeof PieceKind)[keyof typeof PieceKind];
registerEnumType(PieceKind, {
  name: "PieceKind",
  description: "What became of a stretch of words.",
  valuesConfig: {
    SAME: { description: "It stayed." },
    ADDED: { description: "It came." },
    REMOVED: { description: "It went." },
  },
});

@ObjectType("TextPiece", { description: "A stretch of a compared text.", simpleResolvers: true })
export class TextPieceType {
  @Field(() => PieceKind, { description: "Whether it stayed, came or went." })
  kind!: PieceKind;

  @Field(() => String, { description: "The words." })
  text!: string;
}

@ObjectType("ComparedCell", {
  description: "A cell of a compared table, at the place where it begins in its row.",
  simpleResolvers: true,
})
export class ComparedCellType {
  @Field(() => ChangeState, { description: "What became of it; cells do not move by themselves." })
  state!: ChangeState;

  @Field(() => Int, { description: "How many of the comparison's columns it covers." })
  columnSpan!: number;

  @Field(() => Boolean, { description: "Whether it names rows or columns." })
  isHeader!: boolean;

  @Field(() => Boolean, { description: "Whether it hangs down from the row above; it then has no pieces." })
  isContinued!: boolean;

  @Field(() => [TextPieceType], { description: "Its text; at most as many pieces as it has words." })
  pieces!: TextPieceType[];
}

@ObjectType("ComparedRow", { description: "A row of a compared table.", simpleResolvers: true })
export class ComparedRowType {
  @Field(() => ChangeState, { description: "What became of it; another number alone is no change." })
  state!: ChangeState;

  @Field(() => RowKind, { description: "What it is." })
  kind!: RowKind;

  @Field(() => [ComparedCellType], { description: "Its cells from the left; at most as many as columns." })
  cells!: ComparedCellType[];
}

@ObjectType("ComparedTable", {
  description: "Two tables as one, rows and columns of both in the later order.",
  simpleResolvers: true,
})
export class ComparedTableType {
  @Field(() => [ChangeState], {
    description: "What became of the columns, from the left, one for each; none is moved or edited.",
  })
  columns!: ChangeState[];

  @Field(() => Boolean, { description: "Whether a column came, went or changed its place." })
  hasOtherColumns!: boolean;

  @Field(() => Int, { description: "How many rows from the top are the later table's head." })
  headerRows!: number;

  @Field(() => [ComparedRowType], { description: "The rows of both; at most 40,000." })
  rows!: ComparedRowType[];
}

@ObjectType("ComparedBlock", { description: "A block of the comparison.", simpleResolvers: true })
export class ComparedBlockType {
  @Field(() => ChangeState, { description: "What became of it." })
  state!: ChangeState;

  @Field(() => BlockKind, { description: "What it is." })
  kind!: BlockKind;

  @Field(() => Int, {
    nullable: true,
    description: "Of a heading or list item, from 1; null for the others.",
  })
  level!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "The number printed before it; null where there is none.",
  })
  number!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Its name in the earlier version; null when it is new.",
  })
  beforeId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Its name in the later version; null when it is gone.",
  })
  afterId!: string | null;

  @Field(() => [TextPieceType], {
    description: "Its text, at most as many pieces as it has words; empty for tables and pictures.",
  })
  pieces!: TextPieceType[];

  @Field(() => ComparedTableType, { nullable: true, description: "The table; null for other kinds." })
  table!: ComparedTableType | null;

  @Field(() => TextImageType, { nullable: true, description: "The picture; null for other kinds." })
  image!: TextImageType | null;
}

@ObjectType("ChangeCounts", { description: "How many blocks became what.", simpleResolvers: true })
export class ChangeCountsType {
  @Field(() => Int, { description: "Blocks that are the same." })
  unchanged!: number;

  @Field(() => Int, { description: "Blocks whose words changed." })
  edited!: number;

  @Field(() => Int, { description: "Blocks that stand elsewhere." })
  moved!: number;

  @Field(() => Int, { description: "New blocks." })
  added!: number;

  @Field(() => Int, { description: "Blocks that were taken out." })
  gone!: number;
}

@ObjectType("ComparedVersion", {
  description: "One of the two versions of a comparison.",
  simpleResolvers: true,
})
export class ComparedVersionType {
  @Field(() => Int, { description: "1, 2, 3…" })
  number!: number;

  @Field(() => DateTime, { nullable: true, description: "When it was submitted; null while it is a draft." })
  submittedAt!: Date | null;
}

@ObjectType("VersionComparison", {
  description: "Two versions of a document compared word by word.",
  simpleResolvers: true,
})
export class VersionComparisonType {
  @Field(() => ComparedVersionType, { description: "The earlier version." })
  before!: ComparedVersionType;

  @Field(() => ComparedVersionType, { description: "The later version." })
  after!: ComparedVersionType;

  @Field(() => ChangeCountsType, { description: "How much changed." })
  counts!: ChangeCountsType;

  @Field(() => [ComparedBlockType], {
    description:
      "The blocks of both in the later order, each that went after the one it followed; at most 40,000.",
  })
  blocks!: ComparedBlockType[];
}
