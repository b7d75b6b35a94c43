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

import type { ConclusionVerdict, CriterionFigures, MandatoryRemark } from "./round.entity.js";

/** What is printed of a signed conclusion (domain §5b); names are those that its reader may know. */
export interface PrintedConclusion {
  document: { code: string; title: string };
  number: number;
  documentVersion: { number: number } | null;
  rubric: {
    titleRu: string;
    edition: number;
    scaleMax: number;
    passPercent: number;
    criteria: { key: string; nameRu: string }[];
  };
  namedExperts: string[] | null;
  conclusion: {
    verdict: ConclusionVerdict;
    aggregatePercent: number;
    spreadPercent: number;
    reviewCount: number;
    isArbitrated: boolean;
    figures: CriterionFigures[];
    mandatoryRemarks: MandatoryRemark[];
    signedOn: string;
    signedBy: { fullName: string | null } | null;
    paperHash: string;
  };
}

const verdicts: Record<ConclusionVerdict, string> = {
  APPROVE: "рекомендовать документ к утверждению",
  REVISE: "направить документ на доработку",
  REJECT: "отклонить документ",
};

const figure = (value: number): string =>
  new Intl.NumberFormat("ru", { maximumFractionDigits: 2 }).format(value);

/** 83.33 → "83,3 %", as the screens say it. */
const percent = (value: number): string =>
  new Intl.NumberFormat("ru", { style: "percent", maximumFractionDigits: 1 }).format(value / 100);

const sheetForms: Partial<Record<Intl.LDMLPluralRule, string>> = {
  one: "экспертный лист",
  few: "экспертных листа",
};
const sheets = (count: number): string =>
  sheetForms[new Intl.PluralRules("ru").select(count)] ?? "экспертных листов";

const inWords = (day: string): string =>
  new Intl.DateTimeFormat("ru", { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));

const paragraph = (text: string, isBold = false): Paragraph =>
  new Paragraph({ spacing: { after: 120 }, children: [new TextRun({ text, bold: isBold })] });

const heading = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_2, spacing: { before: 240, after: 120 }, text });

const cell = (text: string, isHead = false): TableCell =>
  new TableCell({
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children: [new Paragraph({ children: [new TextRun({ text, bold: isHead })] })],
  });

function criteriaTable({ rubric, conclusion }: PrintedConclusion): Table {
  const nameOf = new Map(rubric.criteria.map(({ key, nameRu }) => [key, nameRu]));
  const head = ["№", "Критерий", "Итоговая", "Средняя", "Наименьшая", "Наибольшая"];

  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: head.map((text) => cell(text, true)) }),
      ...conclusion.figures.map(
        ({ key, value, mean, least, greatest }, index) =>
          new TableRow({
            cantSplit: true,
            children: [
              `${index + 1}`,
              nameOf.get(key) ?? key,
              ...[value, mean, least, greatest].map(figure),
            ].map((text) => cell(text)),
          }),
      ),
    ],
  });
}

function remarks({ mandatoryRemarks }: PrintedConclusion["conclusion"]): Paragraph[] {
  if (mandatoryRemarks.length === 0) return [paragraph("Обязательных замечаний нет.")];
  return mandatoryRemarks.flatMap(({ letters, quote, text, isSettled }, index) => {
    const experts = `${letters.length > 1 ? "эксперты" : "эксперт"} ${letters.join(", ")}`;
    const place = quote ? ` К словам: «${quote}».` : "";
    const [first = "", ...others] = text.split("\n");
    return [
      paragraph(`${index + 1}. ${first}${place} (${experts}${isSettled ? "; устранено" : ""})`),
      ...others.map((line) => paragraph(line)),
    ];
  });
}

/** The conclusion as a Word file in the form of domain §5b. */
export async function conclusionPaper(printed: PrintedConclusion): Promise<Buffer> {
  const { document, number, documentVersion, rubric, namedExperts, conclusion } = printed;
  const open = conclusion.mandatoryRemarks.filter(({ isSettled }) => !isSettled).length;
  const composition = `${conclusion.reviewCount} ${sheets(conclusion.reviewCount)}${
    conclusion.isArbitrated ? ", в том числе лист арбитра, чьи оценки и вывод окончательны" : ""
  }`;

  return Packer.toBuffer(
    new Document({
      creator: "Collegium",
      title: "Экспертное заключение",
      styles: { default: { document: { run: { font: "Times New Roman", size: 24 } } } },
      sections: [
        {
          properties: { page: { margin: { top: 1134, bottom: 1134, left: 1701, right: 850 } } },
          children: [
            new Paragraph({
              heading: HeadingLevel.HEADING_1,
              alignment: AlignmentType.CENTER,
              spacing: { after: 240 },
              text: "ЭКСПЕРТНОЕ ЗАКЛЮЧЕНИЕ",
            }),
            paragraph(`Документ: ${document.code} «${document.title}»`),
            paragraph(`Редакция: ${documentVersion?.number ?? "—"}. Экспертиза № ${number}.`),
            paragraph(
              `Критерии: ${rubric.titleRu}, редакция ${rubric.edition}; шкала 0–${rubric.scaleMax}; проходная оценка — ${percent(rubric.passPercent)}.`,
            ),
            paragraph(`Состав: ${composition}.`),
            ...(namedExperts && namedExperts.length > 0
              ? [paragraph(`В экспертизе участвовали: ${namedExperts.join(", ")}.`)]
              : []),
            heading("Оценки по критериям"),
            criteriaTable(printed),
            paragraph(""),
            paragraph(
              `Итоговая оценка: ${percent(conclusion.aggregatePercent)}. Разброс итоговых оценок: ${percent(conclusion.spreadPercent)} от максимума.`,
            ),
            heading("Обязательные замечания"),
            ...remarks(conclusion),
            heading("Вывод"),
            paragraph(
              `${verdicts[conclusion.verdict][0]!.toUpperCase()}${verdicts[conclusion.verdict].slice(1)}. Неустранённых обязательных замечаний: ${open}.`,
              true,
            ),
            paragraph(""),
            paragraph(`Координатор ______________________ ${conclusion.signedBy?.fullName ?? ""}`),
            paragraph(
              `Подписано в системе ${inWords(conclusion.signedOn)}. Контрольная сумма: ${conclusion.paperHash}`,
            ),
          ],
        },
      ],
    }),
  );
}
