import {
  type FieldNode,
  getNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isObjectType,
} from "graphql";

import { largestPage } from "../scalars.js";
import { type Compilation, type Selections, selectionsOf } from "./compilation.js";
import { eachItem, objectPiece, rowPiece, seenOf, visibleSql } from "./compile.js";
import type { Listing, OrderKey, Readable } from "./declare.js";
import { filterSql, givenFilters, recordOf } from "./filterSql.js";
import type { Piece } from "./plan.js";
import type { Args, ArgSite } from "./running.js";
import { literal, objectSql } from "./sqlJson.js";

export interface ConnectionPlace<V> {
  readonly of: Readable<V>;
  readonly listing: Listing<V>;
  readonly where: (row: string) => string;
  /** The name of the list, to which its cursors are bound. */
  readonly list: string;
  readonly type: GraphQLOutputType;
  readonly site: ArgSite;
  readonly selections: Selections;
}

/** What of the arguments shapes the statement; the values themselves are parameters. */
interface Shape {
  readonly order: string;
  readonly direction: string;
  readonly hasAfter: boolean;
  readonly filters: readonly string[];
}

const word = (value: unknown): string | null => (typeof value === "string" ? value : null);

function shapeOf<V>({ filters = {}, defaultOrder }: Listing<V>, args: Args): Shape {
  const orderBy = recordOf(args.orderBy);

  return {
    order: word(orderBy.field) ?? defaultOrder[0],
    direction: orderBy.field == null ? defaultOrder[1] : (word(orderBy.direction) ?? "ASC"),
    hasAfter: args.after != null,
    filters: givenFilters(filters, args),
  };
}

/** A connection compiled for one shape of its arguments. */
class ConnectionCompiler<V> {
  private readonly shape: Shape;
  private readonly keys: readonly OrderKey<V>[];
  private readonly cursorList: string;
  /** Whether anything selected aggregates over the page. */
  private needsPage = false;

  constructor(
    private readonly c: Compilation<V>,
    private readonly place: ConnectionPlace<V>,
  ) {
    const { listing, site, list } = place;
    const answer = c.choices.ask(`connection ${site.id}`, (running) =>
      JSON.stringify(shapeOf(listing, running.argsOf(site))),
    );
    this.shape = JSON.parse(answer);

    const order = listing.orders[this.shape.order];
    if (!order) throw new Error(`${list} has no order ${this.shape.order}.`);
    const keys: readonly OrderKey<V>[] = "by" in order ? [order] : order;
    const tie = listing.tieBreak ?? "seq";
    this.keys = [...keys, { by: (row) => `${row}.${tie}`, type: tie === "seq" ? "bigint" : "text" }];
    this.cursorList = `${list} ${this.shape.order} ${this.shape.direction}`;
  }

  /** Gets the placeholder of `first`. */
  private first(): string {
    const { site } = this.place;
    return this.c.parameters.place(site, "first", "int", (running) => pageSize(running.argsOf(site).first));
  }

  /** The whole list as the viewer sees it, whatever the page. */
  private condition(row: string): string {
    const { of, where } = this.place;
    const filters = this.shape.filters.map((name) => filterSql(this.c, this.place, name, row));
    return [`(${where(row)})`, visibleSql(this.c, of, row), ...filters].join(" and ");
  }

  private expression({ by }: OrderKey<V>, row: string): string {
    return `(${by(row, this.c.binder(this.place.site), seenOf(this.c, this.place.of, row))})`;
  }

  private isDescending({ against = false }: OrderKey<V>): boolean {
    return (this.shape.direction === "DESC") !== against;
  }

  /** The rows behind the cursor: a row comparison where the directions agree, because an index can answer it. */
  private afterCondition(row: string): string {
    const { site } = this.place;
    const sides = this.keys.map((key, index) => ({
      left: this.expression(key, row),
      right: this.c.parameters.place(
        site,
        `after ${index}`,
        key.type,
        (running) => running.afterOf(site, this.cursorList)[index],
      ),
      sign: this.isDescending(key) ? "<" : ">",
    }));
    if (sides.every(({ sign }) => sign === sides[0]!.sign)) {
      const [left, right] = [sides.map(({ left }) => left), sides.map(({ right }) => right)];
      return `(${left.join(", ")}) ${sides[0]!.sign} (${right.join(", ")})`;
    }
    const beyond = sides.reduceRight(
      (rest, { left, right, sign }) =>
        rest === ""
          ? `${left} ${sign} ${right}`
          : `(${left} ${sign} ${right} or (${left} = ${right} and ${rest}))`,
      "",
    );
    const [leading] = sides;
    return `${leading!.left} ${leading!.sign}= ${leading!.right} and ${beyond}`;
  }

  /** The page and one row more, each with its place `@n`. */
  private page(alias: string): string {
    const [inner, cut] = [this.c.alias(), this.c.alias()];
    const { table } = this.place.of;
    const condition =
      this.condition(inner) + (this.shape.hasAfter ? ` and ${this.afterCondition(inner)}` : "");
    const order = this.keys.map(
      (key) => `${this.expression(key, inner)} ${this.isDescending(key) ? "desc" : "asc"}`,
    );
    // The constant limit lets the planner walk an index in a generic plan; the parameter stops the walk.
    const most = `select ${inner}.* from ${table} ${inner} where ${condition} order by ${order.join(", ")} limit ${largestPage + 1}`;
    return `(select ${cut}.*, row_number() over () as "@n" from (${most}) ${cut} limit ${this.first()} + 1) ${alias}`;
  }

  private cursor(row: string): Piece<V> {
    const values = this.keys.map((key) => `${this.expression(key, row)}::text`);
    return {
      sql: `json_build_array(${values.join(", ")})`,
      finish: (position, { cursors }) => cursors.seal(this.cursorList, position as (string | null)[]),
    };
  }

  private inPage(row: string): string {
    return `filter (where ${row}."@n" <= ${this.first()})`;
  }

  private listOf({ sql, finish }: Piece<V>, row: string): Piece<V> {
    this.needsPage = true;
    return {
      sql: `coalesce(json_agg(${sql} order by ${row}."@n") ${this.inPage(row)}, '[]'::json)`,
      finish: finish && eachItem(finish),
    };
  }

  private pageInfo(name: string, row: string): Piece<V> {
    switch (name) {
      case "hasNextPage":
        this.needsPage = true;
        return { sql: `count(*) > ${this.first()}` };
      case "hasPreviousPage":
        return { sql: `${this.shape.hasAfter}` };
      case "startCursor":
        return this.cursorAt(row, "asc");
      case "endCursor":
        return this.cursorAt(row, "desc");
      default:
        throw new Error(`PageInfo.${name} is not known.`);
    }
  }

  /** The first cursor of the page in this order of its rows. */
  private cursorAt(row: string, order: "asc" | "desc"): Piece<V> {
    const { sql, finish } = this.cursor(row);
    this.needsPage = true;
    return { sql: `(array_agg(${sql} order by ${row}."@n" ${order}) ${this.inPage(row)})[1]`, finish };
  }

  private total(nodes: readonly FieldNode[], type: GraphQLObjectType): Piece<V> {
    const most = this.place.listing.countUpTo ?? 1000;
    const [row, cut, counted] = [this.c.alias(), this.c.alias(), this.c.alias()];
    const entries = [...this.c.selected(type, selectionsOf(nodes))].map(([key, [node]]) => {
      const name = node!.name.value;
      if (name === "__typename") return [key, literal(type.name)] as const;
      return [key, name === "count" ? `least(${counted}.n, ${most})` : `${counted}.n <= ${most}`] as const;
    });
    const rows = `select 1 from ${this.place.of.table} ${row} where ${this.condition(row)} limit ${most + 1}`;
    // Counted in a row of its own: a total of which only the type's name is asked still is one row.
    return {
      sql: `(select ${objectSql(entries)} from (select count(*) as n from (${rows}) ${cut}) ${counted})`,
    };
  }

  private edge(nodes: readonly FieldNode[], type: GraphQLObjectType, row: string): Piece<V> {
    return this.object(type, selectionsOf(nodes), (name, inner, definition) =>
      name === "cursor"
        ? this.cursor(row)
        : rowPiece(this.c, this.place.of, definition.type, row, selectionsOf(inner)),
    );
  }

  private object(
    type: GraphQLObjectType,
    selections: Selections,
    piece: (
      name: string,
      nodes: readonly FieldNode[],
      field: { readonly type: GraphQLOutputType },
    ) => Piece<V>,
  ): Piece<V> {
    const entries = [...this.c.selected(type, selections)].map(([key, nodes]) => {
      const name = nodes[0]!.name.value;
      if (name === "__typename") return [key, { sql: literal(type.name) }] as const;
      return [key, piece(name, nodes, type.getFields()[name]!)] as const;
    });
    return objectPiece(entries);
  }

  compile(): Piece<V> {
    const row = this.c.alias();
    const { sql, finish } = this.object(
      objectTypeOf(this.place.type),
      this.place.selections,
      (name, nodes, field) => {
        const type = getNamedType(field.type);
        if (name === "total") return this.total(nodes, objectTypeOf(type));

        if (name === "nodes") {
          return this.listOf(rowPiece(this.c, this.place.of, type, row, selectionsOf(nodes)), row);
        }
        if (name === "edges") return this.listOf(this.edge(nodes, objectTypeOf(type), row), row);
        if (name === "pageInfo") {
          return this.object(objectTypeOf(type), selectionsOf(nodes), (inner) => this.pageInfo(inner, row));
        }
        throw new Error(`${this.place.list}: a connection has no ${name}.`);
      },
    );
    return {
      sql: this.needsPage ? `(select ${sql} from ${this.page(row)}${this.c.joined(row)})` : sql,
      finish,
    };
  }
}

function objectTypeOf(type: GraphQLOutputType): GraphQLObjectType {
  const named = getNamedType(type);
  if (!isObjectType(named)) throw new Error(`${named.name} is no object type.`);
  return named;
}

function pageSize(first: unknown): number {
  if (typeof first === "number" && Number.isInteger(first) && first >= 1 && first <= largestPage)
    return first;
  throw new Error("A page has 1 to 100 rows: declare `first` as PageSize.");
}

/** JSON of a Relay connection. */
export function connectionPiece<V>(c: Compilation<V>, place: ConnectionPlace<V>): Piece<V> {
  return new ConnectionCompiler(c, place).compile();
}
