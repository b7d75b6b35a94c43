import { type GeneratorValue, integer } from "fast-check";
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isUnionType,
} from "graphql";

/** What a question may put into its arguments: literals by the argument's name, and variables by the argument's type. */
const literals: Readonly<Record<string, readonly string[]>> = {
  first: ["1", "2", "3", "100"],
  word: ['"Привет"', '"it\'s"', '""'],
  id: ['"paper_one"', '"paper_two"', '"paper_draft"', '"person_ada"', '"person_eve"', '"task_1"', '"none"'],
  filter: ["null", "{}", '{ kind: "DOUBT" }', '{ text: "е", kind: null }', "{ kind: $kind }", "$filter"],
  orderBy: [
    "null",
    "{ field: TEXT, direction: ASC }",
    "{ field: WEIGHT, direction: $way }",
    "{ field: TEXT, direction: DESC }",
  ],
};
const variables: Readonly<Record<string, string>> = {
  n: "PageSize!",
  word: "String!",
  kind: "String",
  filter: "RemarkFilter",
  way: "OrderDirection!",
  yes: "Boolean!",
  no: "Boolean!",
};
const values = {
  n: [1, 2, 5],
  word: ["Слово", "$1"],
  kind: ["DOUBT", "PRAISE", null],
  filter: [null, { kind: "PRAISE" }, { text: "л" }],
  way: ["ASC", "DESC"],
  yes: [true, false],
  no: [false, true],
};
/** Cursors of the compiled reads are sealed; filters of people look at a field with a rule: both have their own tests. */
const left = new Set(["cursor", "startCursor", "endCursor"]);

/** An operation with its variables. */
export interface Question {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Makes questions about anything in a schema, with aliases, arguments, fragments and directives. */
export class Questions {
  private count = 0;
  private fragments: { readonly name: string; readonly on: string; readonly text: string }[] = [];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly g: GeneratorValue,
  ) {}

  next(): Question {
    this.fragments = [];
    const selection = this.selection(this.schema.getQueryType()!, 5);
    const reachable = this.reachable(selection);
    const body = [
      selection,
      ...reachable.map(({ name, on, text }) => `fragment ${name} on ${on} ${text}`),
    ].join("\n");
    const used = Object.keys(variables).filter((name) => new RegExp(`\\$${name}\\b`).test(body));
    const declared = used.map((name) => `$${name}: ${variables[name]}`).join(", ");
    return {
      text: `query ${declared && `(${declared})`} ${body}`,
      variables: Object.fromEntries(
        used.map((name) => [name, this.pick(values[name as keyof typeof values] as readonly unknown[])]),
      ),
    };
  }

  private reachable(text: string, found = new Set<string>()): typeof this.fragments {
    for (const fragment of this.fragments) {
      if (found.has(fragment.name) || !text.includes(`...${fragment.name} `)) continue;
      found.add(fragment.name);
      this.reachable(fragment.text, found);
    }
    return this.fragments.filter(({ name }) => found.has(name));
  }

  private pick<T>(items: readonly T[]): T {
    return items[this.g(integer, { min: 0, max: items.length - 1 })]!;
  }

  private isChance(outOf: number): boolean {
    return this.g(integer, { min: 1, max: outOf }) === outOf;
  }

  private selection(type: GraphQLCompositeType, depth: number): string {
    const length = this.g(integer, { min: 1, max: 4 });
    return `{ ${Array.from({ length }, () => this.item(type, depth)).join(" ")} }`;
  }

  private item(type: GraphQLCompositeType, depth: number): string {
    if (this.isChance(8)) return `__typename${this.directive()}`;
    if (depth > 0 && this.isChance(4)) return this.fragment(type, depth - 1);
    if (isUnionType(type)) return depth > 0 ? this.fragment(type, depth - 1) : "__typename";

    const fields = Object.values(type.getFields())
      .filter(({ name }) => !left.has(name))
      .filter((field) => depth > 0 || !isCompositeType(getNamedType(field.type)));
    return fields.length > 0 ? this.field(this.pick(fields), depth - 1) : "__typename";
  }

  private field({ name, args, type }: GraphQLField<unknown, unknown>, depth: number): string {
    this.count += 1;
    const alias = args.length > 0 || this.isChance(4) ? `a${this.count}: ` : "";
    const given = args.flatMap((argument) => this.argument(argument));
    const named = getNamedType(type);
    const inner = isCompositeType(named) ? ` ${this.selection(named, depth)}` : "";
    return `${alias}${name}${given.length > 0 ? `(${given.join(", ")})` : ""}${this.directive()}${inner}`;
  }

  private argument({ name, type }: GraphQLArgument): string[] {
    const isOther = name === "after" || String(type).startsWith("PersonFilter");
    const isOptional = !String(type).endsWith("!");
    if (isOther || (isOptional && this.isChance(3))) return [];
    if (name === "first" && this.isChance(2)) return ["first: $n"];
    if (name === "word" && this.isChance(2)) return ["word: $word"];
    return [`${name}: ${this.pick(literals[name]!)}`];
  }

  private directive(): string {
    if (!this.isChance(5)) return "";
    return ` ${this.pick(["@include(if: $yes)", "@skip(if: $no)", "@include(if: true)", "@skip(if: true)", "@skip(if: $yes)"])}`;
  }

  private fragment(type: GraphQLCompositeType, depth: number): string {
    const known = this.fragments.filter(({ on }) => on === type.name);
    if (known.length > 0 && this.isChance(2)) return `...${this.pick(known).name} `;

    const inside = isAbstractType(type)
      ? this.pick([...this.schema.getPossibleTypes(type), type])
      : this.pick([type, ...type.getInterfaces()]);
    const text = this.selection(inside, depth);
    if (this.isChance(2))
      return `... ${inside === type ? "" : `on ${inside.name}`}${this.directive()} ${text}`;

    this.count += 1;
    const name = `F${this.count}`;
    this.fragments.push({ name, on: inside.name, text });
    return `...${name} ${this.directive()}`;
  }
}
