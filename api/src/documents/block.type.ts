import { Field, Int, ObjectType, registerEnumType } from "type-graphql";

import { BlockKind, RemarkKind, RowKind } from "../files/document.model.js";

registerEnumType(BlockKind, {
  name: "BlockKind",
  description: "What a block of a text is.",
  valuesConfig: {
    HEADING: { description: "A heading, with its level." },
    PARAGRAPH: { description: "A paragraph." },
    LIST_ITEM: { description: "An item of a list, with its level and the number printed before it." },
    TABLE: { description: "A table." },
    IMAGE: { description: "A picture." },
    FOOTNOTE: { description: "A footnote; runs elsewhere point to it." },
  },
});

registerEnumType(RowKind, {
  name: "RowKind",
  description: "What a row of a table is.",
  valuesConfig: {
    ROW: { description: "A row of cells." },
    HEADING: { description: "One cell over the whole width that heads the rows below it." },
  },
});

registerEnumType(RemarkKind, {
  name: "ConversionRemarkKind",
  description: "What the conversion of a Word file dropped or made simpler.",
  valuesConfig: {
    TRACKED_CHANGE: { description: "A tracked change: the text as if it were accepted stays." },
    COMMENT: { description: "A comment in the margin was dropped." },
    TEXT_BOX: { description: "The text of a box stands in the line of the text." },
    EQUATION: { description: "A formula became plain text." },
    EXTERNAL_IMAGE: { description: "A picture that lies elsewhere was dropped." },
    UNSUPPORTED_IMAGE: { description: "A picture of a kind that browsers do not show was dropped." },
    IMAGE_IN_TABLE: { description: "A picture inside a table was dropped." },
    CHART: { description: "A chart was dropped." },
    SMART_ART: { description: "A drawn scheme was dropped." },
    SHAPE: { description: "A drawn shape was dropped." },
    HEADER_FOOTER: { description: "The head or foot of the pages was dropped." },
    PAGE_BREAK: { description: "A page break was dropped." },
    LANDSCAPE_SECTION: { description: "A section of landscape pages became upright." },
    TEXT_COLUMNS: { description: "Text in columns became one column." },
    TABLE_OF_CONTENTS: { description: "The table of contents was dropped; the page makes its own." },
    UNSUPPORTED_FIELD: { description: "A field that is computed by Word was kept as its last value." },
    PERSONAL_FIELD: { description: "A field that names a person or a computer was dropped." },
    UNSAFE_LINK: { description: "A link to a forbidden kind of address was made plain text." },
    HIDDEN_TEXT: { description: "Hidden text was dropped." },
    NESTED_TABLE: { description: "A table inside a table became paragraphs of its cell." },
    SYMBOL: { description: "A sign of a special font was replaced." },
    EMBEDDED_FONT: { description: "A font that the file carries was dropped." },
  },
});

@ObjectType("Run", { description: "A stretch of text of one appearance.", simpleResolvers: true })
export class RunType {
  @Field(() => String, { description: "The text; empty where the sign of a footnote stands." })
  text!: string;

  @Field(() => Boolean, { nullable: true, description: "True where bold, else null." })
  bold?: true;

  @Field(() => Boolean, { nullable: true, description: "True where italic, else null." })
  italic?: true;

  @Field(() => Boolean, { nullable: true, description: "True where underlined, else null." })
  underline?: true;

  @Field(() => Boolean, { nullable: true, description: "True where struck through, else null." })
  strike?: true;

  @Field(() => Boolean, { nullable: true, description: "True where raised, else null." })
  sup?: true;

  @Field(() => Boolean, { nullable: true, description: "True where lowered, else null." })
  sub?: true;

  @Field(() => String, {
    nullable: true,
    description: "Where it links to: http, https or mailto; null where it is no link.",
  })
  href?: string;

  @Field(() => String, {
    nullable: true,
    description: "The footnote block whose sign stands here; null where none does.",
  })
  footnote?: string;
}

@ObjectType("CellParagraph", { description: "One paragraph inside a cell.", simpleResolvers: true })
export class CellParagraphType {
  @Field(() => String, {
    nullable: true,
    description: "The number printed before it; null where there is none.",
  })
  number?: string;

  @Field(() => [RunType], { description: "Its text in stretches; at most as many as it has characters." })
  runs!: RunType[];
}

@ObjectType("TextTableCell", { description: "A cell of a table.", simpleResolvers: true })
export class TextTableCellType {
  @Field(() => String, { description: "What proposals and marks point to: b7.r3.c2." })
  id!: string;

  @Field(() => Int, { description: "The grid column where it begins, from 0." })
  column!: number;

  @Field(() => String, {
    description: "Its paragraphs joined by line feeds; offsets count UTF-16 units of it.",
  })
  text!: string;

  @Field(() => [CellParagraphType], { description: "Its paragraphs; at most a few dozen." })
  paragraphs!: CellParagraphType[];

  @Field(() => Int, { description: "How many rows it covers." })
  rowSpan!: number;

  @Field(() => Int, { description: "How many columns it covers." })
  columnSpan!: number;

  @Field(() => Boolean, { description: "Whether it names rows or columns." })
  header!: boolean;
}

@ObjectType("TextTableRow", { description: "A row of a table.", simpleResolvers: true })
export class TextTableRowType {
  @Field(() => String, { description: "What proposals and marks point to: b7.r3." })
  id!: string;

  @Field(() => RowKind, { description: "What it is." })
  kind!: RowKind;

  @Field(() => [TextTableCellType], {
    description: "Cells that begin in this row, from the left; at most as many as the table has columns.",
  })
  cells!: TextTableCellType[];
}

@ObjectType("TextTable", { description: "A table as a grid.", simpleResolvers: true })
export class TextTableType {
  @Field(() => Int, { description: "Width of the grid in columns." })
  columns!: number;

  @Field(() => Int, { description: "How many rows from the top are its head." })
  headerRows!: number;

  @Field(() => [TextTableRowType], { description: "Its rows from the top; at most 20,000." })
  rows!: TextTableRowType[];
}

@ObjectType("TextImage", { description: "A picture of a text.", simpleResolvers: true })
export class TextImageType {
  @Field(() => String, { description: "Its name in the store; it is shown from /files/images/ and this." })
  hash!: string;

  @Field(() => String, { description: "Its media type." })
  mediaType!: string;

  @Field(() => Int, { description: "Width in pixels." })
  width!: number;

  @Field(() => Int, { description: "Height in pixels." })
  height!: number;

  @Field(() => String, { description: "The author's description; empty when none was given." })
  alt!: string;
}

@ObjectType("Block", {
  description: "The unit of a text that proposals, marks and comparisons point to.",
  simpleResolvers: true,
})
export class BlockType {
  @Field(() => String, {
    description: "Its name within the version: b7. Stable, since a version never changes.",
  })
  id!: string;

  @Field(() => BlockKind, { description: "What it is." })
  kind!: BlockKind;

  @Field(() => Int, {
    nullable: true,
    description: "Of a heading or list item, from 1; null for the others.",
  })
  level?: number;

  @Field(() => String, {
    nullable: true,
    description: "The number printed before it, the sign of a footnote; null where there is none.",
  })
  number?: string;

  @Field(() => String, {
    description: "Plain text, NFC; offsets count UTF-16 units of it. Empty for tables and pictures.",
  })
  text!: string;

  @Field(() => [RunType], {
    description: "The text in stretches; joined they are the text. At most as many as it has characters.",
  })
  runs!: RunType[];

  @Field(() => TextTableType, { nullable: true, description: "The table; null for other kinds." })
  table?: TextTableType;

  @Field(() => TextImageType, { nullable: true, description: "The picture; null for other kinds." })
  image?: TextImageType;
}

@ObjectType("ConversionRemark", {
  description: "One part of a Word file that was dropped or made simpler, and where.",
  simpleResolvers: true,
})
export class ConversionRemarkType {
  @Field(() => RemarkKind, { description: "What happened." })
  kind!: RemarkKind;

  @Field(() => String, {
    nullable: true,
    description: "The block or cell of the place; null when it concerns the whole file.",
  })
  blockId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The nearest heading above; null before the first one.",
  })
  heading!: string | null;

  @Field(() => String, { description: "The visible text at the place, at most 120 characters." })
  excerpt!: string;
}
