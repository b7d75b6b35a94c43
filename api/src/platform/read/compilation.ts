import { type FieldNode, type GraphQLObjectType, isObjectType, type SelectionSetNode } from "graphql";

import type { Bind } from "./declare.js";
import { Parameters } from "./parameters.js";
import type { Choices } from "./plan.js";
import type { Args, ArgSite, ArgSites } from "./running.js";
import { type Document, selectedFields } from "./selection.js";

export type Selections = readonly (SelectionSetNode | undefined)[];

export const selectionsOf = (nodes: readonly FieldNode[]): Selections =>
  nodes.map((node) => node.selectionSet);

/** What one compilation knows. Values are not among it. */
export class Compilation<V> {
  readonly parameters = new Parameters<V>();
  /** False once the JSON of the database needs graphql-js to become the answer. */
  isAnswer: boolean;
  private aliases = 0;
  private readonly joins = new Map<string, string[]>();

  constructor(
    readonly document: Document,
    readonly choices: Choices<V>,
    readonly sites: ArgSites,
    /** Whether the JSON is to be the answer itself, without our own keys. */
    readonly isForAnswer: boolean,
  ) {
    this.isAnswer = isForAnswer;
  }

  alias(): string {
    this.aliases += 1;
    return `t${this.aliases}`;
  }

  /** Joins `table` to the statement that `row` is read by, which puts `joined(row)` behind its own table. */
  join(row: string, table: string, alias: string, on: string): void {
    const joins = this.joins.get(row) ?? [];
    joins.push(` left join ${table} ${alias} on ${on}`);
    this.joins.set(row, joins).set(alias, joins);
  }

  /** What was joined for `row`; ask when its fields are compiled. */
  joined(row: string): string {
    return (this.joins.get(row) ?? []).join("");
  }

  /** The binder of what belongs to the field at `site`, or to no field with arguments. */
  binder(site: ArgSite | null): Bind<V> {
    const scope = site ? `${site.id}` : "";
    return Object.assign(
      (value: (viewer: V, args: Args) => unknown, type: string) =>
        this.parameters.place(value, scope, type, (running) =>
          value(running.viewer, site ? running.argsOf(site) : {}),
        ),
      {
        knows: (fact: (viewer: V) => boolean) =>
          this.choices.ask(fact, ({ viewer }) => `${fact(viewer)}`) === "true",
      },
    );
  }

  selected(type: GraphQLObjectType, selections: Selections): Map<string, FieldNode[]> {
    return selectedFields(this.document, this.choices, type, selections);
  }

  objectType(name: string): GraphQLObjectType {
    const type = this.document.schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is read but is no object type of the schema.`);
    return type;
  }
}
