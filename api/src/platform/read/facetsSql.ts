import { type FieldNode, getNamedType, type GraphQLObjectType, isObjectType } from "graphql";

import { type Compilation, type Selections, selectionsOf } from "./compilation.js";
import { visibleSql } from "./compile.js";
import type { RowSql } from "./declare.js";
import { type FilteredPlace, filterSql, givenFilters } from "./filterSql.js";
import type { Piece } from "./plan.js";
import { literal, objectSql } from "./sqlJson.js";

/** One way to narrow a list, whose values are counted. */
export interface Facet<V> {
  /** The filter that this facet sets; its own choice does not narrow its counts, those of all others do. */
  readonly filter: string;
  /** SQL of a text array: under which values of the filter the row is found. */
  readonly values: RowSql<V>;
}

export interface FacetsPlace<V> extends FilteredPlace<V> {
  readonly facets: Readonly<Record<string, Facet<V>>>;
  readonly where: (row: string) => string;
  /** The object type that has a list of counts for each facet. */
  readonly type: GraphQLObjectType;
  readonly selections: Selections;
}

/** SQL of one count `f` as the object that was asked for. */
function countSql<V>(c: Compilation<V>, type: GraphQLObjectType, nodes: readonly FieldNode[]): string {
  return objectSql(
    [...c.selected(type, selectionsOf(nodes))].map(([key, [node]]) => {
      const name = node!.name.value;
      return [key, name === "__typename" ? literal(type.name) : `f.${name}`] as const;
    }),
  );
}

/** JSON of the counts by facet: the rows are read once, each with its values and with whether it passes each facet's filter. */
export function facetsPiece<V>(c: Compilation<V>, place: FacetsPlace<V>): Piece<V> {
  const { of, facets, where, listing, site, type, selections } = place;
  const { filters = {} } = listing;
  const answer = c.choices.ask(`facets ${site.id}`, (running) =>
    JSON.stringify(givenFilters(filters, running.argsOf(site))),
  );
  const given: readonly string[] = JSON.parse(answer);
  const asked = [...c.selected(type, selections)];
  const names = [...new Set(asked.map(([, [node]]) => node!.name.value))].filter(
    (name) => name !== "__typename",
  );
  const isOwn = (filter: string) => names.some((name) => facets[name]!.filter === filter);
  const own = given.filter(isOwn);

  const row = c.alias();
  const bind = c.binder(site);
  const columns = [
    ...names.map((name) => `${facets[name]!.values(row, bind)} as "values ${name}"`),
    ...own.map((filter) => `${filterSql(c, place, filter, row)} as "passes ${filter}"`),
  ];
  const conditions = [
    `(${where(row)})`,
    visibleSql(c, of, row),
    ...given.filter((filter) => !isOwn(filter)).map((filter) => filterSql(c, place, filter, row)),
  ];
  const entries = asked.map(([key, nodes]) => {
    const name = nodes[0]!.name.value;
    if (name === "__typename") return [key, literal(type.name)] as const;
    const others = own.filter((filter) => filter !== facets[name]!.filter);
    const passes = ["true", ...others.map((filter) => `r."passes ${filter}"`)].join(" and ");
    const counts = `select v.value, count(*)::int as count from rows r, unnest(r."values ${name}") v(value) where ${passes} group by v.value`;
    const count = countSql(c, countTypeOf(type, name), nodes);
    return [
      key,
      `(select coalesce(json_agg(${count} order by f.value), '[]'::json) from (${counts}) f)`,
    ] as const;
  });
  return {
    sql: `(with rows as materialized (select ${columns.join(", ") || "1"} from ${of.table} ${row} where ${conditions.join(" and ")}) select ${objectSql(entries)})`,
  };
}

function countTypeOf(type: GraphQLObjectType, facet: string): GraphQLObjectType {
  const named = getNamedType(type.getFields()[facet]!.type);
  if (!isObjectType(named)) throw new Error(`${type.name}.${facet} is no list of counts.`);
  return named;
}
