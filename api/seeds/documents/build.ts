import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Footer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ISectionOptions,
} from "docx";

import type { DocumentSpec, Item, Piece, TableSpec } from "./pieces.js";
import { cycleScheme } from "./scheme.js";

type Footnotes = Record<string, { children: Paragraph[] }>;

/** Sets a document as a Word file in the form in which offices write: 14 points, one and a half lines. */
export function buildDocument(spec: DocumentSpec): Promise<Buffer> {
  const setter = new Setter();
  const sections: ISectionOptions[] = [];
  let portrait: (Paragraph | Table)[] = [
    new Paragraph({ style: "Title", text: spec.title }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 360 },
      children: setter.runs(spec.subtitle),
    }),
  ];
  for (const piece of spec.pieces) {
    if (!("landscape" in piece)) {
      portrait.push(...setter.set(piece));
      continue;
    }
    sections.push(
      section(portrait, false),
      section(
        piece.landscape.flatMap((inner) => setter.set(inner)),
        true,
      ),
    );
    portrait = [];
  }
  if (portrait.length > 0) sections.push(section(portrait, false));
  const document = new Document({
    title: spec.title,
    creator: "Межмуниципальная проектная группа",
    styles,
    numbering: { config: [headingNumbers, dashes, ...setter.numberedLists()] },
    footnotes: setter.footnotes,
    sections,
  });
  return Packer.toBuffer(document);
}

const font = "Times New Roman";
const body = { font, size: 28 };
const styles = {
  default: {
    document: { run: body },
    title: {
      run: { ...body, size: 34, bold: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 240 } },
    },
    heading1: {
      run: { ...body, size: 30, bold: true },
      paragraph: { spacing: { before: 360, after: 160 }, keepNext: true },
    },
    heading2: {
      run: { ...body, bold: true },
      paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
    },
    heading3: {
      run: { ...body, bold: true, italics: true },
      paragraph: { spacing: { before: 200, after: 100 }, keepNext: true },
    },
  },
};

const headingNumbers = {
  reference: "headings",
  levels: ["%1.", "%1.%2.", "%1.%2.%3."].map((text, level) => ({
    level,
    format: LevelFormat.DECIMAL,
    text,
    alignment: AlignmentType.START,
  })),
};
const dashes = {
  reference: "dashes",
  levels: ["–", "•"].map((text, level) => ({
    level,
    format: LevelFormat.BULLET,
    text,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: 720 + level * 560, hanging: 360 } } },
  })),
};
const headingLevels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
const lines = { line: 360 };

function section(children: (Paragraph | Table)[], isLandscape: boolean): ISectionOptions {
  const orientation = isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  return {
    properties: {
      page: {
        size: { width: 11906, height: 16838, orientation },
        margin: { top: 1134, bottom: 1134, left: 1701, right: 850 },
      },
    },
    footers: { default: new Footer({ children: [number] }) },
    children,
  };
}

class Setter {
  readonly footnotes: Footnotes = {};
  private numbered = 0;

  set(piece: Piece): (Paragraph | Table)[] {
    if ("heading" in piece) {
      const level = piece.level - 1;
      const numbering = { reference: "headings", level };
      return [
        new Paragraph({ heading: headingLevels[level], numbering, children: this.runs(piece.heading) }),
      ];
    }
    if ("text" in piece) {
      const indent = { firstLine: 709 };
      const alignment = AlignmentType.JUSTIFIED;
      return [new Paragraph({ alignment, indent, spacing: lines, children: this.runs(piece.text) })];
    }
    if ("items" in piece) {
      const reference = piece.numbered === true ? `numbered${(this.numbered += 1)}` : "dashes";
      return this.items(piece.items, reference, 0);
    }
    if ("table" in piece) return this.table(piece.table);
    if ("scheme" in piece) return this.scheme(piece.scheme, piece.caption);
    return piece.landscape.flatMap((inner) => this.set(inner));
  }

  /** Every numbered list counts anew, so each has a numbering of its own. */
  numberedLists(): (typeof headingNumbers)[] {
    return Array.from({ length: this.numbered }, (_, index) => ({
      reference: `numbered${index + 1}`,
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: "%1)", alignment: AlignmentType.START },
        { level: 1, format: LevelFormat.RUSSIAN_LOWER, text: "%2)", alignment: AlignmentType.START },
      ].map((level) =>
        Object.assign(level, {
          style: { paragraph: { indent: { left: 720 + level.level * 560, hanging: 420 } } },
        }),
      ),
    })) as (typeof headingNumbers)[];
  }

  private items(items: Item[], reference: string, level: number): Paragraph[] {
    return items.flatMap((item) => {
      const [text, below] = typeof item === "string" ? [item, []] : [item.text, item.items];
      const numbering = { reference, level };
      const paragraph = new Paragraph({ numbering, spacing: lines, children: this.runs(text) });
      return [paragraph, ...this.items(below, reference, level + 1)];
    });
  }

  private table({ caption, widths, header, rows }: TableSpec): (Paragraph | Table)[] {
    const share = (from: number, span: number): { size: number; type: typeof WidthType.PERCENTAGE } => ({
      size: widths.slice(from, from + span).reduce((sum, width) => sum + width, 0),
      type: WidthType.PERCENTAGE,
    });
    const paragraph = (text: string, isStrong: boolean): Paragraph =>
      new Paragraph({
        alignment: isStrong ? AlignmentType.CENTER : AlignmentType.START,
        children: [new TextRun({ text, size: 24, bold: isStrong })],
      });
    const headerRows = header.map((cells) => {
      let from = 0;
      const children = cells.map(({ text, columnSpan = 1, rowSpan = 1 }) => {
        const width = share(from, columnSpan);
        from += columnSpan;
        return new TableCell({ columnSpan, rowSpan, width, children: [paragraph(text, true)] });
      });
      return new TableRow({ tableHeader: true, cantSplit: true, children });
    });
    const bodyRows = rows.map((row) => {
      const children =
        "heading" in row
          ? [new TableCell({ columnSpan: widths.length, children: [paragraph(row.heading, true)] })]
          : row.map((text, at) => new TableCell({ width: share(at, 1), children: [paragraph(text, false)] }));
      return new TableRow({ cantSplit: true, children });
    });
    return [
      new Paragraph({ keepNext: true, spacing: { before: 200, after: 100 }, children: this.runs(caption) }),
      new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [...headerRows, ...bodyRows] }),
      new Paragraph({ children: [] }),
    ];
  }

  private scheme(alt: string, caption: string): Paragraph[] {
    const { bytes, width, height } = cycleScheme();
    const altText = { name: "scheme", title: "", description: alt };
    const image = new ImageRun({ type: "png", data: bytes, transformation: { width, height }, altText });
    return [
      new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: [image] }),
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { after: 240 },
        children: this.runs(caption),
      }),
    ];
  }

  runs(text: string): (TextRun | FootnoteReferenceRun)[] {
    return text.split(/(\*\*[^*]+\*\*|\*[^*]+\*|\[\^[^\]]+\])/).flatMap((piece) => {
      if (piece === "") return [];
      if (piece.startsWith("[^")) {
        const id = Object.keys(this.footnotes).length + 1;
        this.footnotes[id] = { children: [new Paragraph({ children: [new TextRun(piece.slice(2, -1))] })] };
        return [new FootnoteReferenceRun(id)];
      }
      if (piece.startsWith("**")) return [new TextRun({ text: piece.slice(2, -2), bold: true })];
      if (piece.startsWith("*")) return [new TextRun({ text: piece.slice(1, -1), italics: true })];
      return [new TextRun(piece)];
    });
  }
}
