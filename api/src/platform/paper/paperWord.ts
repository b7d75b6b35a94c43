import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";

import { writable } from "../spreadsheet.js";
import type { Paper, PaperPart } from "./paper.js";

const cell = (text: string, isHead = false): TableCell =>
  new TableCell({
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children: [new Paragraph({ children: [new TextRun({ text: writable(text), bold: isHead })] })],
  });

function written(part: PaperPart): (Paragraph | Table)[] {
  switch (part.kind) {
    case "title":
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_1,
          alignment: AlignmentType.CENTER,
          spacing: { after: 240 },
          text: writable(part.text),
        }),
      ];
    case "heading":
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_2,
          spacing: { before: 240, after: 120 },
          text: writable(part.text),
        }),
      ];
    case "text":
    case "strong":
      return [
        new Paragraph({
          spacing: { after: 120 },
          children: [new TextRun({ text: writable(part.text), bold: part.kind === "strong" })],
        }),
      ];
    case "table":
      return [
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: [
            new TableRow({ tableHeader: true, children: part.head.map((words) => cell(words, true)) }),
            ...part.rows.map(
              (row) => new TableRow({ cantSplit: true, children: row.map((words) => cell(words)) }),
            ),
          ],
        }),
        new Paragraph({ text: "" }),
      ];
    case "facts":
      return part.rows.map(
        ([name, value]) =>
          new Paragraph({
            spacing: { after: 60 },
            children: [
              new TextRun({ text: `${writable(name)}: `, color: "555555" }),
              new TextRun({ text: writable(value) }),
            ],
          }),
      );
    case "code":
      return [new Paragraph({ text: part.address })];
  }
}

/** The paper as a Word file, with the margins of an office letter. */
export function paperWord({ title, parts }: Paper): Promise<Buffer> {
  return Packer.toBuffer(
    new Document({
      creator: "Collegium",
      title,
      styles: { default: { document: { run: { font: "Times New Roman", size: 24 } } } },
      sections: [
        {
          properties: { page: { margin: { top: 1134, bottom: 1134, left: 1701, right: 850 } } },
          children: parts.flatMap(written),
        },
      ],
    }),
  );
}
