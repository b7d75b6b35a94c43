import type { Args } from "./running.js";

/**
 * Gives the placeholder of a value that is known only at run time, cast to the database type `type` (`text`,
 * `timestamptz`, `text[]`, `jsonb` …). `value` gets the viewer and the coerced arguments of the field that the SQL
 * belongs to (empty for `visible`, joins and sights of fields without arguments). Two uses share one parameter only when they
 * pass the same function object for the same field: keep functions of the viewer in a module-level constant.
 */
export interface Bind<V> {
  (value: (viewer: V, args: Args) => unknown, type: string): string;
  /**
   * Whether `fact` is true of the viewer. The statement is compiled once for each answer, so that a rule may leave out
   * what cannot hold for this viewer; what it then says must be the same. Keep `fact` in a module-level constant.
   */
  readonly knows: (fact: (viewer: V) => boolean) => boolean;
}

/** The binder of a statement that is asked once, for one viewer; puts the values of its placeholders behind `values`. */
export function bindNow<V>(viewer: V, values: unknown[]): Bind<V> {
  return Object.assign(
    (value: (viewer: V, args: Args) => unknown, type: string) =>
      `$${values.push(value(viewer, {}))}::${type}`,
    { knows: (fact: (viewer: V) => boolean) => fact(viewer) },
  );
}

/** SQL over one row; `row` is the alias whose columns it may use. Called when a plan is compiled, never with values. */
export type RowSql<V> = (row: string, bind: Bind<V>) => string;

/** SQL over a row and the row it is reached from. */
export type JoinSql<V> = (row: string, other: string, bind: Bind<V>) => string;

/** The sight of a field that whoever sees the object may see. */
export const everyone = "everyone";

/** Who sees a field: everyone who sees the row, or those for whom the SQL boolean holds; the others read null. */
export type Sight<V> = typeof everyone | RowSql<V>;

/**
 * The declared field `name` as the viewer sees it: its value, or SQL null where its sight does not hold. Filters and
 * orders over a field with a rule must go through it, so that they tell no more than the field does (T22).
 */
export type Seen = (name: string) => string;

/** One expression of an order. It must never be null (`coalesce` it) and `type` is its database type. */
export interface OrderKey<V> {
  readonly by: (row: string, bind: Bind<V>, seen: Seen) => string;
  readonly type: string;
  /** Runs against the direction asked for: with ASC this key goes down. */
  readonly against?: boolean;
}

/** A condition that is compiled in only when the argument is given and not null; `value(type)` is its placeholder. */
export type Filter<V> = (row: string, value: (type: string) => string, bind: Bind<V>, seen: Seen) => string;

/** Conditions by the value of an argument that is an enum, of which the one asked for is compiled in. */
export type FilterByWord<V> = Readonly<Record<string, RowSql<V>>>;

/** What a connection lists, in which orders, narrowed by what. */
export interface Listing<V> {
  /** The orders by the value of the argument `orderBy.field`; the hidden tie-break comes last by itself. */
  readonly orders: Readonly<Record<string, OrderKey<V> | readonly OrderKey<V>[]>>;
  /** The order when `orderBy` is absent. */
  readonly defaultOrder: readonly [field: string, direction: "ASC" | "DESC"];
  /** By the field of the argument `filter`; absent and null leave the list as it is. */
  readonly filters?: Readonly<Record<string, Filter<V> | FilterByWord<V>>>;
  /** The total is exact up to this and capped there; 1,000 when not given. */
  readonly countUpTo?: number;
  /**
   * The unique column that orders rows which are equal otherwise: `seq` (arrival) when not given; `id` (random) where the
   * order of arrival must not be told (T24).
   */
  readonly tieBreak?: "seq" | "id";
}

export type Field<V> = { readonly sight: Sight<V> } & (
  | { readonly kind: "value"; readonly sql: RowSql<V> }
  | { readonly kind: "json"; readonly sql: RowSql<V> }
  | { readonly kind: "one"; readonly of: () => Readable<V>; readonly join: JoinSql<V> }
  | { readonly kind: "byId"; readonly of: () => Readable<V>; readonly id: RowSql<V> }
  | { readonly kind: "many"; readonly of: () => Readable<V>; readonly list: BoundedList<V> }
  | {
      readonly kind: "connection";
      readonly of: () => Readable<V>;
      readonly where: JoinSql<V>;
      readonly listing: Listing<V>;
    }
  | { readonly kind: "group"; readonly fields: Fields<V>; readonly present: RowSql<V> | null }
  | { readonly kind: "oneOf"; readonly by: RowSql<V>; readonly cases: Readonly<Record<string, Case<V>>> }
  | { readonly kind: "code"; readonly values: Readonly<Record<string, RowSql<V>>>; readonly code: Code<V> }
);

export type Fields<V> = Readonly<Record<string, Field<V>>>;

/** Computes a field from values of its row, in their JSON form (instants are ISO texts). */
export type Code<V, T = Readonly<Record<string, unknown>>> = (values: T, viewer: V, args: Args) => unknown;

export interface BoundedList<V> {
  /** Gets the row that the list belongs to, the listed row and the binder. */
  readonly where: JoinSql<V>;
  /** SQL of `order by` over the listed row. */
  readonly orderBy: (other: string) => string;
  /** The bound that the field's description names; rows past it are not read. */
  readonly limit: number;
}

export interface Case<V> {
  readonly of: () => Readable<V>;
  readonly join: JoinSql<V>;
}

interface Source<V> {
  /** The GraphQL name. */
  readonly name: string;
  /** A table, view, or parenthesised select. */
  readonly table: string;
  /** Who sees that the row exists: applied on every path that reaches it. */
  readonly visible: RowSql<V>;
}

/** An object type that is read by look-ahead. */
export interface ReadType<V> extends Source<V> {
  readonly kind: "type";
  /** The prefix of its ids when `node(id)` finds it; null otherwise. */
  readonly idPrefix: string | null;
  readonly fields: Fields<V>;
}

/** An interface or union whose members are rows of one table, told apart by an expression. */
export interface ReadAbstract<V> extends Source<V> {
  readonly kind: "abstract";
  readonly by: RowSql<V>;
  /** The member by the value of `by`; a row with another value is not shown. */
  readonly members: Readonly<Record<string, () => ReadType<V>>>;
}

export type Readable<V> = ReadType<V> | ReadAbstract<V>;

const declared = new Map<string, Readable<never>>();

function declare<R extends Readable<never>>(read: R): R {
  if (declared.has(read.name)) throw new Error(`The read of ${read.name} is declared twice.`);
  declared.set(read.name, read);
  return read;
}

/** All reads whose modules were loaded. */
export function declaredReads(): readonly Readable<never>[] {
  return [...declared.values()];
}

/** Declares how an object type is read. Throws when the name is taken. */
export function readType<V>(
  read: Omit<ReadType<V>, "kind" | "idPrefix"> & { readonly idPrefix?: string },
): ReadType<V> {
  return declare({ ...read, kind: "type", idPrefix: read.idPrefix ?? null });
}

/**
 * Adds fields to the read of a type that a domain to the left declares, so that `document.discussion` is declared where
 * discussions are. Throws when a name is taken. The schema gets the field by a `@FieldResolver` on that type.
 */
export function extendRead<V>(read: ReadType<V>, fields: Fields<V>): void {
  const taken = Object.keys(fields).find((name) => Object.hasOwn(read.fields, name));
  if (taken) throw new Error(`${read.name}.${taken} is declared twice.`);
  Object.assign(read.fields, fields);
}

/** Declares how an interface or union over the rows of one table is read. Throws when the name is taken. */
export function readAbstract<V>(read: Omit<ReadAbstract<V>, "kind">): ReadAbstract<V> {
  return declare({ ...read, kind: "abstract" });
}

const columnSql =
  (name: string): RowSql<unknown> =>
  (row) =>
    `${row}.${name}`;

/** A column of the row. */
export function column<V>(name: string, sight: Sight<V>): Field<V> {
  return { kind: "value", sql: columnSql(name), sight };
}

/** An SQL expression over the row; a text array or other database array becomes a list. */
export function computed<V>(sql: RowSql<V>, sight: Sight<V>): Field<V> {
  return { kind: "value", sql, sight };
}

/**
 * A stored JSON value (a column, or SQL over the row) whose inner objects are given whole to ordinary property
 * resolvers; its types are not read types and carry no rules of their own.
 */
export function json<V>(sql: string | RowSql<V>, sight: Sight<V>): Field<V> {
  return { kind: "json", sql: typeof sql === "string" ? columnSql(sql) : sql, sight };
}

/** The row whose id is in this column, or is given by SQL over this row; null when there is none or the viewer does not see it. */
export function byId<V>(of: () => Readable<V>, id: string | RowSql<V>, sight: Sight<V>): Field<V> {
  return { kind: "byId", of, id: typeof id === "string" ? columnSql(id) : id, sight };
}

/** The first row that `join` finds, or null when there is none or the viewer does not see it. */
export function one<V>(of: () => Readable<V>, join: JoinSql<V>, sight: Sight<V>): Field<V> {
  return { kind: "one", of, join, sight };
}

/** A list with a bound, of the rows that the viewer sees. */
export function many<V>(of: () => Readable<V>, list: BoundedList<V>, sight: Sight<V>): Field<V> {
  return { kind: "many", of, list, sight };
}

/** A Relay connection of the rows that the viewer sees; `where` gets this row, the listed row and the binder. */
export function connection<V>(
  of: () => Readable<V>,
  { where, ...listing }: Listing<V> & { readonly where: JoinSql<V> },
  sight: Sight<V>,
): Field<V> {
  return { kind: "connection", of, where, listing, sight };
}

/** A value object made of fields of the same row; null where `present` does not hold. */
export function group<V>(fields: Fields<V>, sight: Sight<V>, present: RowSql<V> | null = null): Field<V> {
  return { kind: "group", fields, present, sight };
}

/** One of several types, each from a table of its own, chosen by the text that `by` gives (`subject_kind`). */
export function oneOf<V>(by: RowSql<V>, cases: Readonly<Record<string, Case<V>>>, sight: Sight<V>): Field<V> {
  return { kind: "oneOf", by, cases, sight };
}

/**
 * A field computed in TypeScript from values of the row: a column's name or SQL by the name under which `code` gets it.
 * For what has one home in code, such as `viewerCan…` from a policy.
 */
export function code<V, T extends object>(
  values: { readonly [K in keyof T]: string | RowSql<V> },
  code: Code<V, T>,
  sight: Sight<V>,
): Field<V> {
  const entries = Object.entries<string | RowSql<V>>(values);
  return {
    kind: "code",
    values: Object.fromEntries(
      entries.map(([name, sql]) => [name, typeof sql === "string" ? columnSql(sql) : sql]),
    ),
    code: code as Code<V, unknown>,
    sight,
  };
}
