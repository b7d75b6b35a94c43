import {
  heading,
  inWords,
  type Paper,
  type PaperPart,
  strong,
  text,
  title,
} from "../platform/paper/paper.js";
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

function criteriaTable({ rubric, conclusion }: PrintedConclusion): PaperPart {
  const nameOf = new Map(rubric.criteria.map(({ key, nameRu }) => [key, nameRu]));
  return {
    kind: "table",
    head: ["№", "Критерий", "Итоговая", "Средняя", "Наименьшая", "Наибольшая"],
    rows: conclusion.figures.map(({ key, value, mean, least, greatest }, index) => [
      `${index + 1}`,
      nameOf.get(key) ?? key,
      ...[value, mean, least, greatest].map(figure),
    ]),
  };
}

function remarks({ mandatoryRemarks }: PrintedConclusion["conclusion"]): PaperPart[] {
  if (mandatoryRemarks.length === 0) return [text("Обязательных замечаний нет.")];
  return mandatoryRemarks.flatMap(({ letters, quote, text: words, isSettled }, index) => {
    const experts = `${letters.length > 1 ? "эксперты" : "эксперт"} ${letters.join(", ")}`;
    const place = quote ? ` К словам: «${quote}».` : "";
    const [first = "", ...others] = words.split("\n");
    return [
      text(`${index + 1}. ${first}${place} (${experts}${isSettled ? "; устранено" : ""})`),
      ...others.map(text),
    ];
  });
}

/** The conclusion in the form of domain §5b. */
export function conclusionPaper(printed: PrintedConclusion): Paper {
  const { document, number, documentVersion, rubric, namedExperts, conclusion } = printed;
  const open = conclusion.mandatoryRemarks.filter(({ isSettled }) => !isSettled).length;
  const composition = `${conclusion.reviewCount} ${sheets(conclusion.reviewCount)}${
    conclusion.isArbitrated ? ", в том числе лист арбитра, чьи оценки и вывод окончательны" : ""
  }`;
  const verdict = verdicts[conclusion.verdict];

  return {
    title: "Экспертное заключение",
    parts: [
      title("ЭКСПЕРТНОЕ ЗАКЛЮЧЕНИЕ"),
      text(`Документ: ${document.code} «${document.title}»`),
      text(`Редакция: ${documentVersion?.number ?? "—"}. Экспертиза № ${number}.`),
      text(
        `Критерии: ${rubric.titleRu}, редакция ${rubric.edition}; шкала 0–${rubric.scaleMax}; проходная оценка — ${percent(rubric.passPercent)}.`,
      ),
      text(`Состав: ${composition}.`),
      ...(namedExperts && namedExperts.length > 0
        ? [text(`В экспертизе участвовали: ${namedExperts.join(", ")}.`)]
        : []),
      heading("Оценки по критериям"),
      criteriaTable(printed),
      text(
        `Итоговая оценка: ${percent(conclusion.aggregatePercent)}. Разброс итоговых оценок: ${percent(conclusion.spreadPercent)} от максимума.`,
      ),
      heading("Обязательные замечания"),
      ...remarks(conclusion),
      heading("Вывод"),
      strong(
        `${verdict[0]!.toUpperCase()}${verdict.slice(1)}. Неустранённых обязательных замечаний: ${open}.`,
      ),
      text(""),
      text(`Координатор ______________________ ${conclusion.signedBy?.fullName ?? ""}`),
      text(`Подписано в системе ${inWords(conclusion.signedOn)} Контрольная сумма: ${conclusion.paperHash}`),
    ],
  };
}
