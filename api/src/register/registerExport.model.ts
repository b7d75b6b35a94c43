import type { ExpertCategory, EntryState } from "./registerEntry.entity.js";

/** The public part of an entry, as the page of the register shows it to somebody without an account. */
export interface PublicEntry {
  registrationNo: string;
  category: ExpertCategory | null;
  state: Exclude<EntryState, "ANNULLED">;
  /** First and last day of the term, as 2026-11-26. */
  validFromOn: string;
  validUntilOn: string;
  /** The name is null without the person's consent (R02). */
  person: { fullName: string | null; isInvented: boolean };
  municipality: { nameRu: string } | null;
  directions: { code: string }[];
}

export const categoryTitles: Readonly<Record<ExpertCategory, string>> = {
  BASIC: "Эксперт",
  SENIOR: "Старший эксперт",
  LEADING: "Ведущий эксперт",
};
export const stateTitles: Readonly<Record<PublicEntry["state"], string>> = {
  ACTIVE: "Действует",
  SUSPENDED: "Приостановлено",
  EXPIRED: "Срок истёк",
  EXCLUDED: "Исключено",
  LISTED: "Участвует в группе",
  CLOSED: "Участие завершено",
};

interface Column {
  title: string;
  /** Width in a workbook, in characters. */
  width: number;
  of: (entry: PublicEntry) => string;
}

/** The columns of the register as a table, in the order of its page. */
export const exportColumns: readonly Column[] = [
  { title: "Номер записи", width: 16, of: ({ registrationNo }) => registrationNo },
  { title: "Фамилия, имя, отчество", width: 40, of: ({ person }) => person.fullName ?? "не опубликовано" },
  { title: "Категория", width: 18, of: ({ category }) => (category ? categoryTitles[category] : "") },
  { title: "Состояние", width: 16, of: ({ state }) => stateTitles[state] },
  { title: "Муниципалитет", width: 26, of: ({ municipality }) => municipality?.nameRu ?? "" },
  {
    title: "Направления",
    width: 18,
    of: ({ directions }) => directions.map(({ code }) => code).join(", "),
  },
  { title: "Действует с", width: 13, of: ({ validFromOn }) => validFromOn },
  { title: "Действует до", width: 13, of: ({ validUntilOn }) => validUntilOn },
  { title: "Примечание", width: 18, of: ({ person }) => (person.isInvented ? "вымышленное лицо" : "") },
];

/** An entry for machines: the words of the API, names of people in one field, null for what is not public. */
export const plainEntry = ({ person, municipality, directions, ...entry }: PublicEntry) => ({
  ...entry,
  fullName: person.fullName,
  isInvented: person.isInvented,
  municipality: municipality?.nameRu ?? null,
  directions: directions.map(({ code }) => code),
});
