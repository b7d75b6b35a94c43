import {
  AlignmentType,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";

import { writable } from "../platform/spreadsheet.js";
import {
  summaryColumns,
  summaryHead,
  type SummaryPaper,
  summarySignatures,
  summaryTitle,
} from "./summaryPaper.queries.js";

const cell = (text: string | number, width: number, isHeader = false) =>
  new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    children: [
      new Paragraph({
        children: [new TextRun({ text: writable(`${text}`), size: 18, bold: isHeader })],
      }),
    ],
  });

/** The summary in the form of domain §5b as a Word file: landscape, the head of the table on every page. */
export function summaryWord(paper: SummaryPaper): Promise<Buffer> {
  const header = new TableRow({
    tableHeader: true,
    children: summaryColumns.map(({ title, width }) => cell(title, width, true)),
  });
  const rows = paper.lines.map(
    (line, index) =>
      new TableRow({ children: summaryColumns.map(({ of, width }) => cell(of(line, index), width)) }),
  );
  const document = new Document({
    title: summaryTitle,
    styles: { default: { document: { run: { font: "Times New Roman", size: 24 } } } },
    sections: [
      {
        properties: {
          page: {
            size: { orientation: PageOrientation.LANDSCAPE },
            margin: { top: 850, bottom: 850, left: 850, right: 850 },
          },
        },
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 200 },
            children: [new TextRun({ text: summaryTitle, bold: true, size: 28 })],
          }),
          ...summaryHead(paper).map(
            (text) => new Paragraph({ text: writable(text), spacing: { after: 80 } }),
          ),
          new Paragraph({ text: "" }),
          new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [header, ...rows] }),
          ...summarySignatures.map((text) => new Paragraph({ text, spacing: { before: 400 } })),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
