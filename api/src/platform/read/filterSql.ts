import type { Compilation } from "./compilation.js";
import { seenOf } from "./compile.js";
import type { Filter, FilterByWord, Readable } from "./declare.js";
import type { Args, ArgSite, Running } from "./running.js";

type Filters<V> = Readonly<Record<string, Filter<V> | FilterByWord<V>>>;

/** What may be narrowed, and at which field of the operation the argument `filter` stands. */
export interface FilteredPlace<V> {
  readonly of: Readable<V>;
  readonly listing: { readonly filters?: Filters<V> };
  readonly site: ArgSite;
}

export const recordOf = (value: unknown): Args =>
  typeof value === "object" && value !== null ? { ...value } : {};

/** The names of the filters that are given, in the order of the alphabet. Throws for one that is not declared. */
export function givenFilters<V>(filters: Filters<V>, args: Args): string[] {
  const given = Object.entries(recordOf(args.filter)).filter(([, value]) => value != null);
  const undeclared = given.find(([name]) => !Object.hasOwn(filters, name));
  if (undeclared) throw new Error(`The filter ${undeclared[0]} is not declared and would be ignored.`);

  return given.map(([name]) => name).toSorted();
}

/** SQL boolean: the row passes the filter `name`. */
export function filterSql<V>(
  c: Compilation<V>,
  { of, listing, site }: FilteredPlace<V>,
  name: string,
  row: string,
): string {
  const filter = listing.filters![name]!;
  const valueIn = (running: Running<V>) => recordOf(running.argsOf(site).filter)[name];
  if (typeof filter === "object") {
    const word = c.choices.ask(`filter ${site.id} ${name}`, (running) => String(valueIn(running)));
    return `(${filter[word]!(row, c.binder(site))})`;
  }
  const value = (type: string) => c.parameters.place(site, `filter ${name}`, type, valueIn);
  return `(${filter(row, value, c.binder(site), seenOf(c, of, row))})`;
}
