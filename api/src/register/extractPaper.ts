import { heading, inWords, type Paper, type PaperPart, text, title } from "../platform/paper/paper.js";
import type { Statement } from "./extract.model.js";
import { categoryTitles, stateTitles } from "./registerExport.model.js";
import type { EntryEventKind, EntryKind, ExpertCategory } from "./registerEntry.entity.js";

/** What is printed of an entry, as its page shows it to whoever asks. */
export interface PrintedEntry {
  registrationNo: string;
  kind: EntryKind;
  category: ExpertCategory | null;
  validFromOn: string;
  validUntilOn: string;
  suspendedUntilOn: string | null;
  directions: { code: string; nameRu: string }[];
  basisOrder: { number: string; on: string; issuer: string } | null;
  events: { kind: EntryEventKind; on: string; basis: string }[];
}

/** A post held today, on the person's own extract. */
export interface PrintedPost {
  institution: { nameRu: string };
  position: string;
  fromOn: string;
}

const eventTitles: Readonly<Record<EntryEventKind, string>> = {
  INCLUDED: "Внесена в реестр",
  RENEWED: "Срок продлён",
  CATEGORY_SET: "Изменена категория",
  DIRECTIONS_SET: "Изменены направления",
  SUSPENDED: "Приостановлена",
  REINSTATED: "Возобновлена",
  EXCLUDED: "Исключена",
  EMPLOYER_CHANGED: "Изменено основное место работы",
  LISTED: "Внесена как запись участника группы",
  CLOSED: "Участие завершено",
  ANNULLED: "Аннулирована",
};

const invented = " (вымышленное лицо)";

/** Whom a paper is about. */
export function nameOn({ fullName, isInvented }: Statement): string {
  return `${fullName ?? "не опубликованы"}${isInvented ? invented : ""}`;
}

/** The extract from the register: the public one, or with `posts` the person's own. */
export function extractPaper(
  entry: PrintedEntry,
  {
    statement,
    posts,
    regionName,
    check,
  }: {
    statement: Statement;
    posts: readonly PrintedPost[] | null;
    regionName: string;
    check: readonly PaperPart[];
  },
): Paper {
  const { registrationNo, category, validFromOn, validUntilOn, suspendedUntilOn, directions, basisOrder } =
    entry;
  const rows: [string, string][] = [
    ["Номер записи", registrationNo],
    ["Фамилия, имя, отчество", nameOn(statement)],
    ["Категория", category ? categoryTitles[category] : "Участник проектной группы"],
    ["Состояние", stateTitles[statement.state]],
    ["Срок", `с ${inWords(validFromOn)} по ${inWords(validUntilOn)}`],
    ["Муниципалитет", statement.municipality ?? "не указан"],
    ...(posts ?? []).map(({ institution, position, fromOn }): [string, string] => [
      "Место работы",
      `${institution.nameRu}, ${position}, с ${inWords(fromOn)}`,
    ]),
  ];
  if (statement.state === "SUSPENDED" && suspendedUntilOn)
    rows.splice(4, 0, ["Приостановлена по", inWords(suspendedUntilOn)]);
  if (directions.length > 0)
    rows.push(["Направления", directions.map(({ code, nameRu }) => `${code} ${nameRu}`).join("\n")]);
  if (basisOrder)
    rows.push([
      "Основание",
      `Приказ от ${inWords(basisOrder.on)} № ${basisOrder.number}, ${basisOrder.issuer}`,
    ]);

  return {
    title: `Выписка из реестра экспертов, ${registrationNo}`,
    parts: [
      title("ВЫПИСКА ИЗ РЕЕСТРА ЭКСПЕРТОВ"),
      text(`${regionName}. Составлена ${inWords(statement.on)}`),
      ...(posts ? [text("Полная выписка, выдана самому эксперту.")] : []),
      { kind: "facts", rows },
      heading("История записи"),
      {
        kind: "table",
        head: ["Дата", "Событие", "Основание"],
        rows: entry.events.map(({ kind, on, basis }) => [inWords(on), eventTitles[kind], basis]),
      },
      ...check,
    ],
  };
}
