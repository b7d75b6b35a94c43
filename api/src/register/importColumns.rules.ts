/** What a column of an imported register may mean. */
export const ImportField = {
  REGISTRATION_NO: "REGISTRATION_NO",
  FULL_NAME: "FULL_NAME",
  SURNAME: "SURNAME",
  GIVEN_NAME: "GIVEN_NAME",
  PATRONYMIC: "PATRONYMIC",
  MUNICIPALITY: "MUNICIPALITY",
  INSTITUTION: "INSTITUTION",
  POSITION: "POSITION",
  CATEGORY: "CATEGORY",
  DIRECTIONS: "DIRECTIONS",
  VALID_FROM: "VALID_FROM",
  VALID_UNTIL: "VALID_UNTIL",
  STATE: "STATE",
  STATE_ON: "STATE_ON",
  ORDER_NUMBER: "ORDER_NUMBER",
  ORDER_ON: "ORDER_ON",
  ORDER_ISSUER: "ORDER_ISSUER",
} as const;
export type ImportField = keyof typeof ImportField;

/** What may be said once for all rows, because older registers rest on one order. */
export const SHARED_FIELDS = ["ORDER_NUMBER", "ORDER_ON", "ORDER_ISSUER"] as const;
export type SharedField = (typeof SHARED_FIELDS)[number];

/** Which column, from 0, holds which field, and what is said once for all rows instead. */
export interface ImportMapping {
  columns: Partial<Record<ImportField, number>>;
  shared: Partial<Record<SharedField, string>>;
}

/** How headings of registers call each field, as patterns over the plain heading; the first field that fits has it. */
const headings: readonly (readonly [field: ImportField, pattern: RegExp])[] = [
  ["ORDER_NUMBER", /(номер|№).*приказ|приказ.*(номер|№)|order number/],
  ["ORDER_ON", /дата.*(приказ|распоряж)|приказ.*дата|order date/],
  ["ORDER_ISSUER", /(кем|орган).*(изда|приказ)|изда(тель|вш)|order issuer/],
  ["STATE_ON", /дата.*(исключ|приостан|состоян|статус)/],
  ["REGISTRATION_NO", /(рег|регистр).*(№|номер)|(№|номер).*(запис|реестр|эксперт|удостовер)|registration/],
  ["FULL_NAME", /^(фио|ф и о)( |$)|фамилия.*имя|полное имя|full name/],
  ["SURNAME", /^фамилия|surname|last name/],
  ["GIVEN_NAME", /^имя|given name|first name/],
  ["PATRONYMIC", /^отчество|patronymic/],
  [
    "MUNICIPALITY",
    /муниципал(?!.*(организац|учрежд))|территория|район|городской округ|^мо( |$)|municipality/,
  ],
  ["INSTITUTION", /место работы|организац|учрежд|работодател|(^| )оо( |$)|institution|employer/],
  ["POSITION", /должност|position/],
  ["CATEGORY", /категори|category/],
  ["DIRECTIONS", /направлен|direction/],
  ["VALID_UNTIL", /(действ|срок).*( до| по)( |$)|окончани|истечени|valid until/],
  ["VALID_FROM", /(действ|срок).* с( |$)|начал[оа]|дата.*включен|valid from/],
  ["STATE", /состояни|статус|state|status/],
];

/** A heading for comparison: lower case, without signs but the number's, ё as е. */
export const plainHeading = (text: string): string =>
  text
    .toLocaleLowerCase("ru")
    .replaceAll("ё", "е")
    .replaceAll(/[^\p{L}\p{N}№]+/gu, " ")
    .trim();

/** Guesses what the columns mean; each field and each column once, the first that fits. */
export function guessColumns(row: readonly string[]): ImportMapping["columns"] {
  const columns: ImportMapping["columns"] = {};
  for (const [column, text] of row.entries()) {
    const heading = plainHeading(text);
    if (heading === "") continue;
    const field = headings.find(
      ([name, pattern]) => columns[name] === undefined && pattern.test(heading),
    )?.[0];
    if (field) columns[field] = column;
  }
  return columns;
}

/** Above the table stand titles of papers; headings are looked for in the first rows only. */
const headRows = 20;

/** Which of the rows are the headings: the one in which most fields are found; the first where none is. */
export function headingRow(rows: readonly (readonly string[])[]): number {
  let best = 0;
  let most = 0;
  for (const [index, row] of rows.slice(0, headRows).entries()) {
    const found = Object.keys(guessColumns(row)).length;
    if (found > most) [best, most] = [index, found];
  }
  return best;
}

/** What must be known of every entry: where no column holds it and nothing is said for all rows, nothing can be checked. */
export function missingFields({ columns, shared }: ImportMapping): ImportField[] {
  const has = (field: ImportField) =>
    columns[field] !== undefined || Boolean(shared[field as SharedField]?.trim());
  const needed: ImportField[] = [
    "REGISTRATION_NO",
    ...(has("FULL_NAME") ? [] : (["SURNAME", "GIVEN_NAME"] as const)),
    "MUNICIPALITY",
    "CATEGORY",
    "DIRECTIONS",
    "VALID_FROM",
    "VALID_UNTIL",
    ...SHARED_FIELDS,
  ];
  return needed.filter((field) => !has(field));
}

/** Fields that claim a column which another field has; a column means one thing. */
export function doubledFields({ columns }: ImportMapping): ImportField[] {
  const fields = Object.keys(columns) as ImportField[];
  return fields.filter((field, index) =>
    fields.slice(0, index).some((other) => columns[other] === columns[field]),
  );
}
