/**
 * Reads by look-ahead: the selection of a root field becomes one named prepared statement that builds the JSON.
 *
 * 1. `declare.ts`: say once per object type what its table is, who sees a row, and per field what it is and who sees it:
 *
 *        export const documentRead = readType<Viewer>({
 *          name: "ModelDocument", table: "model_document", idPrefix: "document",
 *          visible: (row, bind) => `${row}.state <> 'DRAFT' or ${row}.created_by_id = ${bind(viewerId, "text")}`,
 *          fields: {
 *            id: column("id", everyone),
 *            group: byId(() => groupRead, "group_id", everyone),
 *            proposals: connection(() => proposalRead, { where, orders, defaultOrder, filters }, everyone),
 *          },
 *        });
 *
 * 2. Root fields: `readOne` by id, or a module-level `oneQuery`, `listQuery`, `connectionQuery`; the resolver only passes
 *    context and info on. A payload's object is read after the commit by `successReads` (cover.ts).
 * 3. `installReads(schema)` (cover.ts) at start throws when schema and declarations differ.
 *
 * Decision 002 tells why.
 */
import { type FieldNode, getNamedType, type GraphQLResolveInfo } from "graphql";
import type { Pool } from "pg";

import type { Cursors } from "../cursor.js";
import { assertNodeBudget } from "./budget.js";
import { Compilation, selectionsOf } from "./compilation.js";
import { joinedPiece, listPiece } from "./compile.js";
import { connectionPiece } from "./connectionSql.js";
import type { Listing, Readable, RowSql } from "./declare.js";
import { type Facet, facetsPiece } from "./facetsSql.js";
import { type Choices, type Piece, type Plan, Plans, statementName } from "./plan.js";
import { type Args, type ArgSite, ArgSites, Running } from "./running.js";

/** What a read needs of the request. */
export interface ReadContext<V> {
  /** The pool of short reads, or one client of it. */
  readonly reads: Pick<Pool, "query">;
  readonly viewer: V;
  readonly cursors: Cursors;
  /** When true nothing is read yet: the result is a TextRead, or `noText` where the tree has to go through graphql-js. */
  readonly wantsText?: boolean;
}

/** A read whose JSON text, under the keys of the answer and in their order, needs no graphql-js to become the answer. */
export class TextRead {
  constructor(readonly text: () => Promise<string>) {}
}

/** Says that the text alone would not be the answer. */
const noText: ReadResult = Object.freeze({});

/** The tree that the schema's read types resolve from, by response key; null when there is none or it is hidden. */
export type ReadResult = object | null;

/** A root field that is read by look-ahead. */
export interface RootQuery<V> {
  /**
   * Reads what `info` selects. `given` joins the arguments that the SQL's `bind` functions get. Throws BadCursor and
   * OverBudget before anything is asked of the database.
   */
  read(context: ReadContext<V>, info: GraphQLResolveInfo, given?: Args): Promise<ReadResult>;
}

type CompileRoot<V> = (c: Compilation<V>, info: GraphQLResolveInfo, site: ArgSite) => Piece<V>;

/** The plans of one place in one document, shared by all its executions. */
interface Compiled<V> {
  readonly nodes: readonly FieldNode[];
  readonly isForAnswer: boolean;
  readonly sites: ArgSites;
  readonly site: ArgSite;
  readonly plans: Plans<V>;
}

class LookAhead<V> implements RootQuery<V> {
  private readonly compiled = new WeakMap<FieldNode, Compiled<V>[]>();

  constructor(private readonly compileRoot: CompileRoot<V>) {}

  async read(context: ReadContext<V>, info: GraphQLResolveInfo, given: Args = {}): Promise<ReadResult> {
    assertNodeBudget(info.operation, info.fragments, info.variableValues);

    const isForAnswer = context.wantsText === true;
    const compiled = this.compiledFor(info, isForAnswer);
    const running = new Running(context.viewer, info.variableValues, given, context.cursors, compiled.site);
    const plan = compiled.plans.find(running, (choices) => this.compile(info, compiled, choices));
    const values = plan.values.map((value) => value(running));
    if (!isForAnswer) return finished(await textOf(context, plan, values), plan, running);

    return plan.isAnswer
      ? new TextRead(async () => finishedText(await textOf(context, plan, values), plan, running))
      : noText;
  }

  private compiledFor(info: GraphQLResolveInfo, isForAnswer: boolean): Compiled<V> {
    const nodes = info.fieldNodes;
    const here = this.compiled.get(nodes[0]!) ?? [];
    const known = here.find((one) => one.isForAnswer === isForAnswer && isSame(one.nodes, nodes));
    if (known) return known;

    const sites = new ArgSites();
    const site = sites.of(nodes[0]!, info.parentType.getFields()[info.fieldName]!);
    const fresh = { nodes, isForAnswer, sites, site, plans: new Plans<V>() };
    this.compiled.set(nodes[0]!, [...here.slice(-20), fresh]);
    return fresh;
  }

  private compile(
    info: GraphQLResolveInfo,
    { sites, site, isForAnswer }: Compiled<V>,
    choices: Choices<V>,
  ): Plan<V> {
    const c = new Compilation<V>(info, choices, sites, isForAnswer);
    const { sql, finish } = this.compileRoot(c, info, site);
    // The clock reads a table: asked once a statement, not once a row.
    const text = `select (${sql})::text as value`.replaceAll("clock_now()", "(select clock_now())");
    return {
      name: statementName(text),
      text,
      values: c.parameters.values,
      finish,
      isAnswer: c.isAnswer,
    };
  }
}

const isSame = (some: readonly FieldNode[], others: readonly FieldNode[]) =>
  some.length === others.length && some.every((node, index) => node === others[index]);

async function textOf<V>(
  { reads }: ReadContext<V>,
  { name, text }: Plan<V>,
  values: unknown[],
): Promise<string | null> {
  const { rows } = await reads.query<{ value: string | null }>({
    text,
    values,
    ...(name === undefined ? {} : { name }),
  });
  return rows[0]?.value ?? null;
}

function finished<V>(text: string | null, { finish }: Plan<V>, running: Running<V>): ReadResult {
  const value: ReadResult = text === null ? null : JSON.parse(text);
  return value && finish ? (finish(value, running) as ReadResult) : value;
}

function finishedText<V>(text: string | null, plan: Plan<V>, running: Running<V>): string {
  return plan.finish ? JSON.stringify(finished(text, plan, running)) : (text ?? "null");
}

/** The one visible row for which `where` holds; its `bind` functions get the field's arguments and what the resolver gives. */
export function oneQuery<V>(of: () => Readable<V>, where: RowSql<V>): RootQuery<V> {
  return new LookAhead((c, info, site) =>
    joinedPiece(c, of(), info.returnType, selectionsOf(info.fieldNodes), (row) => where(row, c.binder(site))),
  );
}

/** What a root list reads. */
export interface RootList<V> {
  readonly where: RowSql<V>;
  /** SQL of `order by` over the row. */
  readonly orderBy: (row: string) => string;
  /** The bound that the field's description names. */
  readonly limit: number;
}

/** The visible rows for which `where` holds, up to a bound. */
export function listQuery<V>(of: () => Readable<V>, { where, ...list }: RootList<V>): RootQuery<V> {
  return new LookAhead((c, info, site) =>
    listPiece(c, of(), info.returnType, selectionsOf(info.fieldNodes), {
      ...list,
      where: (row) => where(row, c.binder(site)),
    }),
  );
}

interface FacetsListing<V> extends Pick<Listing<V>, "filters"> {
  readonly facets: Readonly<Record<string, Facet<V>>>;
  readonly where?: RowSql<V>;
}

/** A connection of visible rows; `where` narrows it by more than its filters do. */
export function connectionQuery<V>(
  of: () => Readable<V>,
  { where, ...listing }: Listing<V> & { readonly where?: RowSql<V> },
): RootQuery<V> {
  return new LookAhead((c, info, site) =>
    connectionPiece(c, {
      of: of(),
      listing,
      where: (row) => where?.(row, c.binder(site)) ?? "true",
      list: `${info.parentType.name}.${info.fieldName}`,
      type: info.returnType,
      site,
      selections: selectionsOf(info.fieldNodes),
    }),
  );
}

/**
 * How many of the visible rows each choice of a filter would leave, all other filters as given; the object type has a
 * list of `FacetCount` for every facet.
 */
export function facetsQuery<V>(
  of: () => Readable<V>,
  { where, facets, ...listing }: FacetsListing<V>,
): RootQuery<V> {
  return new LookAhead((c, info, site) =>
    facetsPiece(c, {
      of: of(),
      listing,
      facets,
      where: (row) => where?.(row, c.binder(site)) ?? "true",
      type: c.objectType(getNamedType(info.returnType).name),
      site,
      selections: selectionsOf(info.fieldNodes),
    }),
  );
}

const byId = new WeakMap<Readable<never>, RootQuery<never>>();
const idOf = (_viewer: unknown, { id }: Args) => id;

/** The row with this id; null when there is none or the viewer does not see it. */
export function readOne<V>(
  read: Readable<V>,
  id: string,
  context: ReadContext<V>,
  info: GraphQLResolveInfo,
): Promise<ReadResult> {
  const known = byId.get(read) as RootQuery<V> | undefined;
  const query =
    known ??
    oneQuery(
      () => read,
      (row, bind) => `${row}.id = ${bind(idOf, "text")}`,
    );
  if (!known) byId.set(read, query);
  return query.read(context, info, { id });
}
