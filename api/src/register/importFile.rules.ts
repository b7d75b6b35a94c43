import { plainWords } from "./importCell.rules.js";
import {
  type ImportedEntry,
  type ImportProblem,
  readImportRow,
  type RowReading,
  type SourceRow,
} from "./importRow.rules.js";
import { orderKey } from "./order.rules.js";
import type { OrderKind } from "./order.entity.js";

/** What the registrar decides of a row by hand. */
export const ImportDecision = {
  EXCLUDED: "EXCLUDED",
  SAME_PERSON: "SAME_PERSON",
  OTHER_PERSON: "OTHER_PERSON",
} as const;
export type ImportDecision = keyof typeof ImportDecision;

/** Somebody whom the region knows already, found by name. */
export interface KnownPerson {
  id: string;
  municipalityId: string | null;
  /** The number of the entry that is live today; null when there is none (R20). */
  liveNumber: string | null;
}

/** What of the region the rows are held against. */
export interface KnownRegister {
  /** Registration numbers that were ever given (R19). */
  numbers: ReadonlySet<string>;
  /** Orders by their key (R62). */
  orders: ReadonlyMap<string, { on: string; kind: OrderKind }>;
  /** People by the key of their name. */
  people: ReadonlyMap<string, readonly KnownPerson[]>;
}

export interface DecidedRow extends SourceRow {
  decision: ImportDecision | null;
}

/** A row as it was read and held against the others. */
export interface CheckedRow {
  number: number;
  /** Null where the row has problems or is excluded. */
  entry: ImportedEntry | null;
  /** Whom the row means among those that the region knows; null for somebody new. */
  personId: string | null;
  /** The row above that tells an earlier or later term of the same new person; null where there is none. */
  sameAs: number | null;
  problems: ImportProblem[];
}

/** The name of a person for comparison. */
export const nameKey = ({
  surname,
  givenName,
  patronymic,
}: Pick<ImportedEntry, "surname" | "givenName" | "patronymic">): string =>
  plainWords([surname, givenName, patronymic].filter(Boolean).join(" "));

/** Reads every row by itself; excluded ones are not looked at. The second step is `holdTogether`. */
export const readRows = (rows: readonly DecidedRow[], reading: RowReading): CheckedRow[] =>
  rows.map((row) =>
    row.decision === "EXCLUDED"
      ? { number: row.number, entry: null, personId: null, sameAs: null, problems: [] }
      : { number: row.number, personId: null, sameAs: null, ...readImportRow(row, reading) },
  );

/**
 * Holds the rows against each other and against the register, and adds what is wrong: numbers given twice or before (R19), one
 * order with two dates (R62), one person in two rows or in the register already (R20). Excluded rows stand in nobody's way.
 */
export function holdTogether(
  checked: readonly CheckedRow[],
  decisions: ReadonlyMap<number, ImportDecision>,
  known: KnownRegister,
  today: string,
): CheckedRow[] {
  const numbers = new Map<string, number>();
  const orders = new Map<string, { on: string; row: number | null; kind: OrderKind }>(
    [...known.orders].map(([key, order]) => [key, { ...order, row: null }]),
  );
  const people = new Map<string, Twin[]>();

  return checked.map((row) => {
    const { entry } = row;
    if (!entry) return row;
    const decision = decisions.get(row.number) ?? null;
    const person = whoIs(entry, decision, known, today);
    const twins = twinsOf(entry, row.number, people);
    const isOther = decision === "OTHER_PERSON";
    const problems = [
      numberProblem(entry, row.number, numbers, known),
      orderProblem(entry, row.number, orders),
      isOther ? null : twinProblem(entry, twins),
      person.problem,
    ].filter((problem) => problem !== null);
    const sameAs = isOther ? null : (twins[0]?.row ?? null);
    return { ...row, entry: problems.length > 0 ? null : entry, personId: person.id, sameAs, problems };
  });
}

function numberProblem(
  { registrationNo }: ImportedEntry,
  row: number,
  seen: Map<string, number>,
  { numbers }: KnownRegister,
): ImportProblem | null {
  const field = "REGISTRATION_NO";
  const first = seen.get(registrationNo);
  if (first === undefined) seen.set(registrationNo, row);
  if (numbers.has(registrationNo)) return { field, code: "NUMBER_TAKEN" };
  return first === undefined ? null : { field, code: "NUMBER_TWICE", values: { row: first } };
}

function orderProblem(
  { order }: ImportedEntry,
  row: number,
  seen: Map<string, { on: string; row: number | null; kind: OrderKind }>,
): ImportProblem | null {
  const key = orderKey(order);
  const first = seen.get(key);
  if (!first) seen.set(key, { on: order.on, row, kind: "REGISTER" });
  if (!first) return null;
  if (first.kind !== "REGISTER") return { field: "ORDER_NUMBER", code: "ORDER_OF_OTHER_KIND" };
  if (first.on === order.on) return null;
  const values = { on: first.on, ...(first.row !== null && { row: first.row }) };
  return { field: "ORDER_ON", code: "ORDER_DIFFERS", values };
}

/** The field under which a problem of the person is told: one that every mapping has is not known here. */
const personField = "SURNAME";

interface Twin {
  entry: ImportedEntry;
  row: number;
}

/** Rows above with the same name and municipality: the same person, unless their institutions differ. */
function twinsOf(entry: ImportedEntry, row: number, seen: Map<string, Twin[]>): Twin[] {
  const key = `${nameKey(entry)}|${entry.municipalityId}`;
  const namesakes = seen.get(key) ?? [];
  seen.set(key, [...namesakes, { entry, row }]);
  return namesakes.filter((other) => isOneEmployer(other.entry.institution, entry.institution));
}

/** R20: one person has no two entries whose terms share a day. */
function twinProblem(
  { validFromOn, validUntilOn }: ImportedEntry,
  twins: readonly Twin[],
): ImportProblem | null {
  const twin = twins.find(
    ({ entry: other }) => other.validFromOn <= validUntilOn && validFromOn <= other.validUntilOn,
  );
  return twin ? { field: personField, code: "PERSON_TWICE", values: { row: twin.row } } : null;
}

const isOneEmployer = (one: string | null, other: string | null): boolean =>
  one === null || other === null || plainWords(one) === plainWords(other);

/** Nobody is taken for somebody by the name alone: where one may be meant the registrar says so (R20). */
function whoIs(
  entry: ImportedEntry,
  decision: ImportDecision | null,
  { people }: KnownRegister,
  today: string,
): { id: string | null; problem: ImportProblem | null } {
  const namesakes = (people.get(nameKey(entry)) ?? []).filter(
    ({ municipalityId }) => municipalityId === null || municipalityId === entry.municipalityId,
  );
  const [only, ...others] = namesakes;
  if (!only || decision === "OTHER_PERSON") return { id: null, problem: null };

  const id = others.length === 0 ? only.id : null;
  const isLive = entry.state !== "EXCLUDED" && entry.validUntilOn >= today;
  const live = namesakes.find(({ liveNumber }) => liveNumber !== null)?.liveNumber;
  if (isLive && live) {
    return { id, problem: { field: personField, code: "PERSON_IN_REGISTER", values: { number: live } } };
  }
  if (decision === "SAME_PERSON" && id) return { id, problem: null };
  return { id, problem: { field: personField, code: "PERSON_KNOWN", values: { count: namesakes.length } } };
}
