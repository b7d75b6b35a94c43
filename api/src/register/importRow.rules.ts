import type { PlainDate } from "../platform/calendar.js";
import {
  categoryIn,
  dayIn,
  directionsIn,
  isName,
  type KnownDirection,
  stateIn,
  strayLetters,
} from "./importCell.rules.js";
import type { ImportField, ImportMapping, SharedField } from "./importColumns.rules.js";
import type { PlaceFound } from "./importPlace.rules.js";
import type { EntryState, ExpertCategory } from "./registerEntry.entity.js";

/** What may be wrong with a row. */
export const ImportProblemCode = {
  REQUIRED: "REQUIRED",
  TOO_LONG: "TOO_LONG",
  FORMULA: "FORMULA",
  BAD_NUMBER: "BAD_NUMBER",
  NUMBER_TAKEN: "NUMBER_TAKEN",
  NUMBER_TWICE: "NUMBER_TWICE",
  BAD_NAME: "BAD_NAME",
  MIXED_LETTERS: "MIXED_LETTERS",
  UNKNOWN_MUNICIPALITY: "UNKNOWN_MUNICIPALITY",
  AMBIGUOUS_MUNICIPALITY: "AMBIGUOUS_MUNICIPALITY",
  UNKNOWN_CATEGORY: "UNKNOWN_CATEGORY",
  UNKNOWN_DIRECTION: "UNKNOWN_DIRECTION",
  UNKNOWN_STATE: "UNKNOWN_STATE",
  STATE_AGAINST_TERM: "STATE_AGAINST_TERM",
  STATE_BEFORE_ORDER: "STATE_BEFORE_ORDER",
  BAD_DATE: "BAD_DATE",
  IN_THE_FUTURE: "IN_THE_FUTURE",
  TERM_REVERSED: "TERM_REVERSED",
  ORDER_DIFFERS: "ORDER_DIFFERS",
  ORDER_OF_OTHER_KIND: "ORDER_OF_OTHER_KIND",
  PERSON_TWICE: "PERSON_TWICE",
  PERSON_KNOWN: "PERSON_KNOWN",
  PERSON_IN_REGISTER: "PERSON_IN_REGISTER",
} as const;
export type ImportProblemCode = keyof typeof ImportProblemCode;

/** One thing wrong with a row. */
export interface ImportProblem {
  field: ImportField;
  code: ImportProblemCode;
  /** Words of the message: `candidates`, `row`, `most`, `letters`. */
  values?: Record<string, string | number>;
}

/** A row of the sheet. */
export interface SourceRow {
  number: number;
  cells: readonly string[];
  /** Columns, from 0, whose value a formula works out. */
  formulas: readonly number[];
}

/** An entry as a row tells it. */
export interface ImportedEntry {
  registrationNo: string;
  surname: string;
  givenName: string;
  patronymic: string | null;
  municipalityId: string;
  institution: string | null;
  position: string | null;
  category: ExpertCategory;
  directionCodes: string[];
  validFromOn: PlainDate;
  validUntilOn: PlainDate;
  state: EntryState;
  /** Since when it is suspended or excluded; null while it is neither. */
  stateOn: PlainDate | null;
  order: { issuer: string; number: string; on: PlainDate };
}

/** What cells are read by. */
export interface RowReading {
  mapping: ImportMapping;
  /** Of the region's registration numbers: `74`. */
  regionCode: string;
  today: PlainDate;
  directions: readonly KnownDirection[];
  placeIn: (text: string) => PlaceFound;
}

const longest: Partial<Record<ImportField, number>> = {
  SURNAME: 120,
  GIVEN_NAME: 120,
  PATRONYMIC: 120,
  INSTITUTION: 300,
  POSITION: 200,
  ORDER_NUMBER: 60,
  ORDER_ISSUER: 300,
};

/** Reads one row by itself: an entry, or everything that is wrong with it. */
export function readImportRow(
  row: SourceRow,
  reading: RowReading,
): { entry: ImportedEntry | null; problems: ImportProblem[] } {
  const problems: ImportProblem[] = [];
  const wrong = (field: ImportField, code: ImportProblemCode, values?: ImportProblem["values"]) => {
    problems.push({ field, code, ...(values && { values }) });
    return null;
  };
  const cells = new RowCells(row, reading.mapping, wrong);

  const registrationNo = cells.needed("REGISTRATION_NO", (text) =>
    isNumberOf(text, reading) ? text : wrong("REGISTRATION_NO", "BAD_NUMBER", { region: reading.regionCode }),
  );
  const name = readName(cells, wrong);
  const municipalityId = cells.needed("MUNICIPALITY", (text) => {
    const place = reading.placeIn(text);
    if (place.kind === "known") return place.id;
    const candidates = place.candidates.join("; ");
    const code = place.kind === "ambiguous" ? "AMBIGUOUS_MUNICIPALITY" : "UNKNOWN_MUNICIPALITY";
    return wrong("MUNICIPALITY", code, candidates ? { candidates } : undefined);
  });
  const category = cells.needed(
    "CATEGORY",
    (text) => categoryIn(text) ?? wrong("CATEGORY", "UNKNOWN_CATEGORY"),
  );
  const directionCodes = cells.needed("DIRECTIONS", (text) => {
    const { codes, unknown } = directionsIn(text, reading.directions);
    if (unknown.length === 0) return codes;
    return wrong("DIRECTIONS", "UNKNOWN_DIRECTION", { unknown: unknown.join("; ").slice(0, 200) });
  });
  const validFromOn = cells.day("VALID_FROM");
  const validUntilOn = cells.day("VALID_UNTIL");
  if (validFromOn && validUntilOn && validUntilOn < validFromOn) wrong("VALID_UNTIL", "TERM_REVERSED");
  const order = readOrder(cells, reading.today, wrong);
  const standing = readState(
    cells,
    { validUntilOn, orderOn: order?.on ?? null, today: reading.today },
    wrong,
  );
  const institution = cells.optional("INSTITUTION");
  const position = cells.optional("POSITION");

  const isWhole =
    registrationNo &&
    name &&
    municipalityId &&
    category &&
    directionCodes &&
    validFromOn &&
    validUntilOn &&
    order &&
    standing;
  if (!isWhole || problems.length > 0) return { entry: null, problems };
  return {
    entry: {
      registrationNo,
      ...name,
      municipalityId,
      institution,
      position,
      category,
      directionCodes,
      validFromOn,
      validUntilOn,
      ...standing,
      order,
    },
    problems,
  };
}

type Wrong = (field: ImportField, code: ImportProblemCode, values?: ImportProblem["values"]) => null;

/** The cells of a row by field; what none may be — a formula, too long a text — is told once. */
class RowCells {
  constructor(
    private readonly row: SourceRow,
    private readonly mapping: ImportMapping,
    private readonly wrong: Wrong,
  ) {}

  has(field: ImportField): boolean {
    return this.mapping.columns[field] !== undefined;
  }

  /** The text of a cell; null where it is not to be taken. */
  private text(field: ImportField): string | null {
    const column = this.mapping.columns[field];
    const inCell = column === undefined ? "" : (this.row.cells[column] ?? "");
    if (column !== undefined && this.row.formulas.includes(column)) return this.wrong(field, "FORMULA");
    const text = inCell || (this.mapping.shared[field as SharedField] ?? "").trim();
    const most = longest[field] ?? 500;
    return text.length > most ? this.wrong(field, "TOO_LONG", { most }) : text.replaceAll(/\s+/g, " ");
  }

  needed<Value>(field: ImportField, read: (text: string) => Value | null): Value | null {
    const text = this.text(field);
    if (text === null) return null;
    return text === "" ? this.wrong(field, "REQUIRED") : read(text);
  }

  optional(field: ImportField): string | null {
    return this.text(field) || null;
  }

  day(field: ImportField): PlainDate | null {
    return this.needed(field, (text) => dayIn(text) ?? this.wrong(field, "BAD_DATE"));
  }
}

/** R19: whether the text is a number that an expert of this region can have been given by today. */
function isNumberOf(text: string, { regionCode, today }: RowReading): boolean {
  const [, code, year, ordinal] = /^(\d{2})-(\d{4})-(\d{4,5})$/.exec(text) ?? [];
  return code === regionCode && year! >= "1990" && year! <= today.slice(0, 4) && Number(ordinal) > 0;
}

interface Name {
  surname: string;
  givenName: string;
  patronymic: string | null;
}

function readName(cells: RowCells, wrong: Wrong): Name | null {
  const plain = (field: ImportField) => (text: string) => {
    const letters = strayLetters(text);
    if (letters.length > 0) return wrong(field, "MIXED_LETTERS", { letters: letters.join(" ") });
    return isName(text) ? text : wrong(field, "BAD_NAME");
  };
  if (!cells.has("FULL_NAME")) {
    const surname = cells.needed("SURNAME", plain("SURNAME"));
    const givenName = cells.needed("GIVEN_NAME", plain("GIVEN_NAME"));
    const written = cells.optional("PATRONYMIC");
    const patronymic = written && plain("PATRONYMIC")(written);
    return surname && givenName && (patronymic || !written) ? { surname, givenName, patronymic } : null;
  }
  const whole = cells.needed("FULL_NAME", plain("FULL_NAME"));
  if (!whole) return null;
  const [surname = "", givenName = "", ...rest] = whole.split(" ");
  if (!givenName) return wrong("FULL_NAME", "BAD_NAME");
  const parts = { surname, givenName, patronymic: rest.join(" ") || null };
  const isLong = Object.values(parts).some((part) => (part ?? "").length > 120);
  return isLong ? wrong("FULL_NAME", "TOO_LONG", { most: 120 }) : parts;
}

function readOrder(cells: RowCells, today: PlainDate, wrong: Wrong): ImportedEntry["order"] | null {
  const number = cells.needed("ORDER_NUMBER", (text) => text);
  const issuer = cells.needed("ORDER_ISSUER", (text) => text);
  const on = cells.day("ORDER_ON");
  if (on && on > today) return wrong("ORDER_ON", "IN_THE_FUTURE");
  return number && issuer && on ? { issuer, number, on } : null;
}

interface Around {
  validUntilOn: PlainDate | null;
  orderOn: PlainDate | null;
  today: PlainDate;
}

/** The stored state with its day; a term that is over needs no state of its own (R22). */
function readState(
  cells: RowCells,
  { validUntilOn, orderOn, today }: Around,
  wrong: Wrong,
): Pick<ImportedEntry, "state" | "stateOn"> | null {
  const named = stateIn(cells.optional("STATE") ?? "");
  if (!named) return wrong("STATE", "UNKNOWN_STATE");
  if (named === "EXPIRED" && validUntilOn && validUntilOn >= today)
    return wrong("STATE", "STATE_AGAINST_TERM");
  if (named !== "SUSPENDED" && named !== "EXCLUDED") return { state: "ACTIVE", stateOn: null };

  const stateOn = cells.day("STATE_ON");
  if (!stateOn) return null;
  if (stateOn > today) return wrong("STATE_ON", "IN_THE_FUTURE");
  if (orderOn && stateOn < orderOn) return wrong("STATE_ON", "STATE_BEFORE_ORDER");
  return { state: named, stateOn };
}
