import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
} from "graphql";

/** One operation made from the schema, and the field of the root that it asks for. */
export interface WideQuery {
  root: string;
  query: string;
}

const mostTokens = 1600;
const depth = 2;

/**
 * Operations that ask the root fields for everything down to the fourth level: every leaf and every object that needs no
 * argument but a page size. `argumentsOf` gives the arguments of a root field, once for each thing to ask for.
 */
export function wideQueries(
  schema: GraphQLSchema,
  argumentsOf: (root: string, names: string[]) => string[],
): WideQuery[] {
  const writer = new Writer(schema);
  return Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
    const wanted = field.args.filter((argument) => isRequiredArgument(argument) && argument.name !== "first");
    const calls =
      wanted.length > 0
        ? argumentsOf(
            field.name,
            wanted.map(({ name }) => name),
          )
        : [""];
    const pages = hasPages(field) ? "first: 4" : "";
    return calls.flatMap((given) => {
      const both = [given, pages].filter(Boolean).join(", ");
      const head = `${field.name}${both && `(${both})`}`;
      return writer.selections(field.type).map((selection) => ({
        root: field.name,
        query: `{ ${head} ${selection} }`,
      }));
    });
  });
}

const hasPages = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.some(({ name }) => name === "first");

class Writer {
  constructor(private readonly schema: GraphQLSchema) {}

  /** The selections that together ask for everything below a type; several when one would be too long. */
  selections(type: GraphQLOutputType): string[] {
    const named = getNamedType(type);
    if (isScalarType(named) || isEnumType(named)) return [""];
    // A thing of any type has a root field of its own as a rule; here its leaves are enough.
    if (isAbstractType(named)) return [this.selectAbstract(named, 0, [])];
    return isObjectType(named) ? this.split(named) : [""];
  }

  private split(type: GraphQLObjectType): string[] {
    const whole = this.select(type, depth, []);
    if (tokensOf(whole) <= mostTokens) return [whole];

    // One object field at a time; the leaves go with the first.
    const fields = Object.values(type.getFields());
    const objects = fields.filter((field) => isObjectLike(field) && isAskable(field));
    return objects.map((only, index) => {
      for (let left = depth; left > 0; left -= 1) {
        const selection = this.select(
          type,
          left,
          [],
          (field) => field === only || (index === 0 && !isObjectLike(field)),
        );
        if (tokensOf(selection) <= mostTokens) return selection;
      }
      return "{ __typename }";
    });
  }

  private select(
    type: GraphQLObjectType,
    left: number,
    path: readonly string[],
    isWanted: (field: GraphQLField<unknown, unknown>) => boolean = () => true,
  ): string {
    const inner = isWrapper(type) ? path : [...path, type.name];
    const parts = Object.values(type.getFields())
      .filter((field) => isAskable(field) && isWanted(field))
      .flatMap((field) => {
        const named = getNamedType(field.type);
        const call = hasPages(field) ? `${field.name}(first: 2)` : field.name;
        if (!isObjectLike(field)) return [call];
        if (left === 0) return [];
        const next = isWrapper(type) ? left : left - 1;
        if (isAbstractType(named)) return [`${call} ${this.selectAbstract(named, next, inner)}`];
        if (!isObjectType(named) || path.includes(named.name)) return [];
        return [`${call} ${this.select(named, next, inner)}`];
      });
    return `{ ${["__typename", ...parts].join(" ")} }`;
  }

  private selectAbstract(
    type: Parameters<GraphQLSchema["getPossibleTypes"]>[0],
    left: number,
    path: readonly string[],
  ): string {
    // Two types may give one name to fields of different types, which one answer cannot hold: the first has it.
    const shapes = new Map<string, string>();
    const parts = this.schema.getPossibleTypes(type).map((possible) => {
      const selection = this.select(possible, left, path, (field) => {
        const known = shapes.get(field.name);
        if (!known) shapes.set(field.name, String(field.type));
        return !known || known === String(field.type);
      });
      return `... on ${possible.name} ${selection}`;
    });
    return `{ __typename ${parts.join(" ")} }`;
  }
}

const isObjectLike = ({ type }: GraphQLField<unknown, unknown>): boolean => {
  const named = getNamedType(type);
  return isObjectType(named) || isAbstractType(named);
};

const isAskable = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.every((argument) => !isRequiredArgument(argument) || argument.name === "first");

/** Connections and their parts are no step of their own. */
const isWrapper = ({ name }: GraphQLObjectType): boolean => /(Connection|Edge|PageInfo|Total)$/.test(name);

const tokensOf = (text: string): number => text.match(/\w+|\.\.\.|[^\s\w]/g)?.length ?? 0;
