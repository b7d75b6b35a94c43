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

/** The database takes much longer over one long statement than over its halves. */
const mostTokens = 400;
const depth = 2;

/** A field or a fragment on a type, with what is selected in it; null for a leaf. */
interface Part {
  head: string;
  parts: Part[] | null;
}

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
    const parts = isAbstractType(named)
      ? this.partsOfAny(named, 0, [])
      : isObjectType(named)
        ? this.partsOf(named, depth, [])
        : [];
    return split({ head: "", parts }, mostTokens).map(print);
  }

  private partsOf(
    type: GraphQLObjectType,
    left: number,
    path: readonly string[],
    isWanted: (field: GraphQLField<unknown, unknown>) => boolean = () => true,
  ): Part[] {
    const inner = isWrapper(type) ? path : [...path, type.name];
    const parts = Object.values(type.getFields())
      .filter((field) => isAskable(field) && isWanted(field))
      .flatMap((field): Part[] => {
        const named = getNamedType(field.type);
        const head = hasPages(field) ? `${field.name}(first: 2)` : field.name;
        if (!isObjectLike(field)) return [{ head, parts: null }];
        if (left === 0) return [];
        const next = isWrapper(type) ? left : left - 1;
        if (isAbstractType(named)) return [{ head, parts: this.partsOfAny(named, next, inner) }];
        if (!isObjectType(named) || path.includes(named.name)) return [];
        return [{ head, parts: this.partsOf(named, next, inner) }];
      });
    return [typeName, ...parts];
  }

  private partsOfAny(
    type: Parameters<GraphQLSchema["getPossibleTypes"]>[0],
    left: number,
    path: readonly string[],
  ): Part[] {
    // Two types may give one name to fields of different types, which one answer cannot hold: the first has it.
    const shapes = new Map<string, string>();
    const parts = this.schema.getPossibleTypes(type).map((possible) => ({
      head: `... on ${possible.name}`,
      parts: this.partsOf(possible, left, path, (field) => {
        const known = shapes.get(field.name);
        if (!known) shapes.set(field.name, String(field.type));
        return !known || known === String(field.type);
      }),
    }));
    return [typeName, ...parts];
  }
}

const typeName: Part = { head: "__typename", parts: null };

/** The same selection in pieces of at most so many tokens each, as far as one path with its leaves allows. */
function split(part: Part, most: number): Part[] {
  if (!part.parts || sizeOf(part) <= most) return [part];

  const pieces: Part[][] = [part.parts.filter(({ parts }) => parts === null)];
  for (const branch of part.parts.filter(({ parts }) => parts !== null)) {
    for (const piece of split(branch, most - tokensOf(part.head) - 2)) {
      const last = pieces.at(-1)!;
      if (sizeOf({ ...part, parts: [...last, piece] }) <= most) last.push(piece);
      else pieces.push([piece]);
    }
  }
  return pieces.map((parts) => ({ ...part, parts }));
}

const print = ({ head, parts }: Part): string => (parts ? `${head} { ${parts.map(print).join(" ")} }` : head);

const sizeOf = (part: Part): number => tokensOf(print(part));

const isObjectLike = ({ type }: GraphQLField<unknown, unknown>): boolean => {
  const named = getNamedType(type);
  return isObjectType(named) || isAbstractType(named);
};

const isAskable = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.every((argument) => !isRequiredArgument(argument) || argument.name === "first");

/** Connections and their parts are no step of their own. */
const isWrapper = ({ name }: GraphQLObjectType): boolean => /(Connection|Edge|PageInfo|Total)$/.test(name);

const tokensOf = (text: string): number => text.match(/\w+|\.\.\.|[^\s\w]/g)?.length ?? 0;
