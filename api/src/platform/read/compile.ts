import {
  type FieldNode,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isEnumType,
  isNonNullType,
} from "graphql";

import { type Compilation, type Selections, selectionsOf } from "./compilation.js";
import { connectionPiece } from "./connectionSql.js";
import { everyone, type Field, type Fields, type Readable, type ReadType, type Seen } from "./declare.js";
import { isJsonScalar, leafOf, shownLeaf } from "./leaf.js";
import type { Finish, Piece } from "./plan.js";
import type { ArgSite } from "./running.js";
import { instantSql, literal, objectSql, onlyWhere, rowObjectSql } from "./sqlJson.js";

/** The key under which an object tells its type where the schema has an interface or union; no GraphQL name can be equal. */
export const typeKey = "@type";

/** SQL boolean: the viewer sees that the row is there. */
export function visibleSql<V>(c: Compilation<V>, read: Readable<V>, row: string): string {
  const own = `(${read.visible(row, c.binder(null))})`;
  if (read.kind === "type") return own;

  const members = Object.entries(read.members).map(
    ([value, member]) => `when ${literal(value)} then ${visibleSql(c, member(), row)}`,
  );
  return `(${own} and case ${read.by(row, c.binder(null))} ${members.join(" ")} else false end)`;
}

/** The declared fields of `read` at `row` as the viewer sees them, for filters and orders. */
export function seenOf<V>(c: Compilation<V>, read: Readable<V>, row: string): Seen {
  return (name) => {
    const field = read.kind === "type" ? read.fields[name] : undefined;
    if (field?.kind !== "value") throw new Error(`${read.name}.${name} is no value to filter or order by.`);
    return sighted(c, field, row, null, { sql: field.sql(row, c.binder(null)) }).sql;
  };
}

/** JSON of the row as `type`, the schema's type at this place. */
export function rowPiece<V>(
  c: Compilation<V>,
  read: Readable<V>,
  type: GraphQLOutputType,
  row: string,
  selections: Selections,
): Piece<V> {
  const tellsType = isAbstractType(getNamedType(type));
  if (read.kind === "type") return typePiece(c, read, tellsType, row, selections);

  const members = Object.entries(read.members).map(
    ([value, member]) => [value, member().name, typePiece(c, member(), true, row, selections)] as const,
  );
  return byCase(c, read.by(row, c.binder(null)), members);
}

function typePiece<V>(
  c: Compilation<V>,
  read: ReadType<V>,
  tellsType: boolean,
  row: string,
  selections: Selections,
): Piece<V> {
  const head: [string, string][] = tellsType && !c.isForAnswer ? [[typeKey, literal(read.name)]] : [];
  return fieldsPiece(c, read.fields, c.objectType(read.name), row, selections, head);
}

/** A choice between JSON of several types by the value of `by`. */
function byCase<V>(
  c: Compilation<V>,
  by: string,
  cases: readonly (readonly [value: string, typeName: string, piece: Piece<V>])[],
): Piece<V> {
  const sql = `case ${by} ${cases.map(([value, , piece]) => `when ${literal(value)} then ${piece.sql}`).join(" ")} end`;
  const finishes = new Map(
    cases.flatMap(([, name, { finish }]) => (finish ? [[name, finish] as const] : [])),
  );
  if (finishes.size === 0) return { sql };

  // Without the type's name in the JSON nobody could say which of them to finish.
  c.isAnswer = false;
  return {
    sql,
    finish: (value, running) => {
      const finish = isRecord(value) ? finishes.get(String(value[typeKey])) : undefined;
      return finish ? finish(value, running) : value;
    },
  };
}

function fieldsPiece<V>(
  c: Compilation<V>,
  fields: Fields<V>,
  type: GraphQLObjectType,
  row: string,
  selections: Selections,
  head: readonly [string, string][] = [],
): Piece<V> {
  const entries = [...c.selected(type, selections)].map(([key, nodes]) => {
    const name = nodes[0]!.name.value;
    if (name === "__typename") return [key, { sql: literal(type.name) }] as const;

    const field = fields[name];
    const definition = type.getFields()[name];
    if (!field || !definition) throw new Error(`${type.name}.${name} has no declared read.`);
    return [key, fieldPiece(c, { field, definition, type, row, nodes })] as const;
  });
  return objectPiece(entries, rowObjectSql, head);
}

/** An object of pieces, finished key by key. */
export function objectPiece<V>(
  entries: readonly (readonly [key: string, piece: Piece<V>])[],
  asObject: typeof objectSql = objectSql,
  head: readonly (readonly [key: string, sql: string])[] = [],
): Piece<V> {
  const sql = asObject([...head, ...entries.map(([key, piece]) => [key, piece.sql] as const)]);
  const finishes = entries.flatMap(([key, { finish }]) => (finish ? [[key, finish] as const] : []));
  if (finishes.length === 0) return { sql };

  return {
    sql,
    finish: (value, running) => {
      if (isRecord(value)) {
        for (const [key, finish] of finishes) {
          if (value[key] !== null) value[key] = finish(value[key], running);
        }
      }
      return value;
    },
  };
}

/** Finishes each item of a list. */
export const eachItem =
  <V>(finish: Finish<V>): Finish<V> =>
  (value, running) =>
    Array.isArray(value) ? value.map((item) => finish(item, running)) : value;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** A field where it is asked for. */
export interface Place<V> {
  readonly field: Field<V>;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly type: GraphQLObjectType;
  readonly row: string;
  readonly nodes: readonly FieldNode[];
}

function fieldPiece<V>(c: Compilation<V>, place: Place<V>): Piece<V> {
  const { field, definition, nodes, row } = place;
  const site = definition.args.length > 0 ? c.sites.of(nodes[0]!, definition) : null;
  const { sql, finish } = sighted(c, field, row, site, unsighted(c, place, site));
  const mayBeHidden =
    ["one", "byId", "oneOf", "group"].includes(field.kind) && isNonNullType(definition.type);
  return { sql: c.isForAnswer && mayBeHidden ? neverNull(sql) : sql, finish };
}

/**
 * JSON that fails the statement when it is null, where the schema promises a value: graphql-js then answers, with the error
 * that it has for this. The clock keeps the failing cast from being done when the statement is planned.
 */
const neverNull = (sql: string): string => `coalesce(${sql}, ('no value at ' || now())::json)`;

function sighted<V>(
  c: Compilation<V>,
  { sight }: Field<V>,
  row: string,
  site: ArgSite | null,
  { sql, finish }: Piece<V>,
): Piece<V> {
  return sight === everyone ? { sql, finish } : { sql: onlyWhere(sight(row, c.binder(site)), sql), finish };
}

function unsighted<V>(c: Compilation<V>, place: Place<V>, site: ArgSite | null): Piece<V> {
  const { field, definition, row, nodes } = place;
  const { type } = definition;
  const bind = c.binder(site);

  switch (field.kind) {
    case "value":
      return { sql: leafSql(c, type, field.sql(row, bind)) };
    case "json":
      c.isAnswer = false;
      return { sql: field.sql(row, bind) };
    case "one":
      return joinedPiece(c, field.of(), type, selectionsOf(nodes), (other) => field.join(row, other, bind));
    case "byId": {
      const [read, other] = [field.of(), c.alias()];
      c.join(
        row,
        read.table,
        other,
        `${other}.id = ${field.id(row, bind)} and ${visibleSql(c, read, other)}`,
      );
      const { sql, finish } = rowPiece(c, read, type, other, selectionsOf(nodes));
      return { sql: onlyWhere(`${other}.id is not null`, sql), finish };
    }
    case "many":
      return listPiece(c, field.of(), type, selectionsOf(nodes), {
        ...field.list,
        where: (other) => field.list.where(row, other, bind),
      });
    case "connection":
      return connectionPiece(c, {
        of: field.of(),
        listing: field.listing,
        where: (other) => field.where(row, other, bind),
        list: `${place.type.name}.${definition.name}`,
        type,
        site: site ?? c.sites.of(nodes[0]!, definition),
        selections: selectionsOf(nodes),
      });
    case "group": {
      const inner = c.objectType(getNamedType(type).name);
      const piece = fieldsPiece(c, field.fields, inner, row, selectionsOf(nodes));
      return field.present ? { ...piece, sql: onlyWhere(field.present(row, bind), piece.sql) } : piece;
    }
    case "oneOf":
      return byCase(
        c,
        field.by(row, bind),
        Object.entries(field.cases).map(([value, { of, join }]) => {
          const joined = joinedPiece(c, of(), type, selectionsOf(nodes), (other) => join(row, other, bind));
          return [value, of().name, joined] as const;
        }),
      );
    case "code": {
      const leaf = leafOf(type);
      if (!leaf) c.isAnswer = false;
      return {
        sql: rowObjectSql(Object.entries(field.values).map(([name, sql]) => [name, sql(row, bind)])),
        finish: (values, running) => {
          const value = field.code(
            values as Readonly<Record<string, unknown>>,
            running.viewer,
            site ? running.argsOf(site) : {},
          );
          return c.isForAnswer && leaf ? shownLeaf(leaf, isNonNullType(type), value) : value;
        },
      };
    }
  }
}

function leafSql<V>(c: Compilation<V>, type: GraphQLOutputType, sql: string): string {
  const named = getNamedType(type);
  if (isEnumType(named) && named.getValues().some(({ name, value }) => name !== value)) c.isAnswer = false;
  if (named.name === "DateTime") return instantSql(sql);
  // What graphql-js shows as text may be a number or a day here.
  const isText = c.isForAnswer && leafOf(type) !== null && !isJsonScalar(named.name);
  return isText ? `(${sql})::text` : sql;
}

/** JSON of the first visible row for which `where` holds, else SQL null. */
export function joinedPiece<V>(
  c: Compilation<V>,
  read: Readable<V>,
  type: GraphQLOutputType,
  selections: Selections,
  where: (row: string) => string,
): Piece<V> {
  const row = c.alias();
  const { sql, finish } = rowPiece(c, read, type, row, selections);
  const condition = `(${where(row)}) and ${visibleSql(c, read, row)}`;
  return {
    sql: `(select ${sql} from ${read.table} ${row}${c.joined(row)} where ${condition} limit 1)`,
    finish,
  };
}

interface ListSql {
  readonly where: (row: string) => string;
  readonly orderBy: (row: string) => string;
  readonly limit: number;
}

/** JSON list of the visible rows for which `where` holds. */
export function listPiece<V>(
  c: Compilation<V>,
  read: Readable<V>,
  type: GraphQLOutputType,
  selections: Selections,
  { where, orderBy, limit }: ListSql,
): Piece<V> {
  const inner = c.alias();
  const row = c.alias();
  const condition = `(${where(inner)}) and ${visibleSql(c, read, inner)}`;
  const rows = `select ${inner}.* from ${read.table} ${inner} where ${condition} order by ${orderBy(inner)} limit ${limit}`;
  const { sql, finish } = rowPiece(c, read, type, row, selections);
  return {
    // A join may give its rows in another order than it got them.
    sql: `(select coalesce(json_agg(${sql} order by ${orderBy(row)}), '[]'::json) from (${rows}) ${row}${c.joined(row)})`,
    finish: finish && eachItem(finish),
  };
}
