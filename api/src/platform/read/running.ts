import { type FieldNode, type GraphQLField, getArgumentValues, Kind, type ValueNode } from "graphql";

import type { Cursors } from "../cursor.js";

/** The coerced arguments of a field, in their internal values. */
export type Args = Readonly<Record<string, unknown>>;

/** Where a field with arguments stands in an operation. */
export interface ArgSite {
  /** Its number within the root field's plans. */
  readonly id: number;
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
  /** The arguments themselves when no variable occurs in them. */
  readonly constant: Args | null;
}

const hasVariable = (value: ValueNode): boolean => {
  if (value.kind === Kind.VARIABLE) return true;
  if (value.kind === Kind.LIST) return value.values.some(hasVariable);
  return value.kind === Kind.OBJECT && value.fields.some((field) => hasVariable(field.value));
};

/** The numbered sites of one root field. */
export class ArgSites {
  private readonly sites: ArgSite[] = [];

  /** The site of `node`; the same one for the same node and field, because its arguments are the same. */
  of(node: FieldNode, field: GraphQLField<unknown, unknown>): ArgSite {
    const known = this.sites.find((site) => site.node === node && site.field === field);
    if (known) return known;

    const isConstant = !(node.arguments ?? []).some((argument) => hasVariable(argument.value));
    const constant = isConstant ? getArgumentValues(field, node, {}) : null;
    const site = { id: this.sites.length, node, field, constant };
    this.sites.push(site);
    return site;
  }
}

/** One execution of a plan: the only place where values are. */
export class Running<V> {
  private readonly argsBySite: Args[] = [];
  private readonly cursorBySite: (readonly string[])[] = [];

  constructor(
    readonly viewer: V,
    readonly variables: Readonly<Record<string, unknown>>,
    /** What the root resolver passes besides the arguments; joins the arguments of the root field. */
    given: Args,
    readonly cursors: Cursors,
    rootSite: ArgSite,
  ) {
    this.argsBySite[rootSite.id] = { ...this.argsOf(rootSite), ...given };
  }

  argsOf(site: ArgSite): Args {
    return (this.argsBySite[site.id] ??=
      site.constant ?? getArgumentValues(site.field, site.node, this.variables));
  }

  /** The values in the cursor `after` of a connection. Throws BadCursor. */
  afterOf(site: ArgSite, list: string): readonly string[] {
    return (this.cursorBySite[site.id] ??= this.cursors.open(list, String(this.argsOf(site).after)));
  }
}
