import {
  defaultTypeResolver,
  getNamedType,
  getNullableType,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";

import { typeKey } from "./compile.js";
import { declaredReads, everyone, type Field, type Fields, type Listing, type Readable } from "./declare.js";
import { type ReadContext, readOne } from "./read.js";

type AnyRead = Readable<never>;
type AnyField = Field<never>;

/** The type of one count of `facetsQuery`. */
const facetCount = "FacetCount";

/** Says of a mutation's success which of its fields is read by which property of the payload. */
export type SuccessFields = Readonly<Record<string, { readonly of: () => AnyRead; readonly id: string }>>;

const successes = new Map<string, SuccessFields>();

/**
 * Lets fields of the payload `typeName` be read by look-ahead after the commit, from an id that the payload holds:
 * `successReads("SubmitReviewSuccess", { review: { of: () => reviewRead, id: "reviewId" } })`. An id of null gives null.
 */
export function successReads<V>(
  typeName: string,
  fields: Readonly<Record<string, { readonly of: () => Readable<V>; readonly id: string }>>,
): void {
  if (successes.has(typeName)) throw new Error(`The reads of ${typeName} are declared twice.`);
  successes.set(typeName, fields);
}

/** Where schema and declarations differ, one sentence each. */
class Cover {
  readonly problems: string[] = [];
  /** The types whose objects come from the database's JSON. */
  readonly types = new Set<GraphQLObjectType>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly reads: readonly AnyRead[],
  ) {}

  check(): void {
    for (const read of this.reads) {
      if (read.kind === "type") this.object(read.name, read.fields);
      else
        this.abstract(
          read.name,
          Object.values(read.members).map((member) => member().name),
        );
    }
    for (const [typeName, fields] of successes) this.success(typeName, fields);
    for (const type of Object.values(this.schema.getTypeMap())) {
      if (isObjectType(type)) this.connectionType(type);
      if (isObjectType(type)) this.countsType(type);
    }
  }

  /** Counts by facet, and the object that holds their lists. */
  private countsType(type: GraphQLObjectType): void {
    const isCount = (name: string) => name === facetCount;
    const fields = Object.values(type.getFields());
    if (isCount(type.name) || fields.every((field) => isCount(getNamedType(field.type).name)))
      this.types.add(type);
  }

  /** Connections may stand at the root only, where no declaration names them. */
  private connectionType(type: GraphQLObjectType): void {
    const { nodes, edges, pageInfo, total } = type.getFields();
    if (!nodes || !edges || !this.reads.some(({ name }) => name === getNamedType(nodes.type).name)) return;
    for (const part of [type, ...[edges, pageInfo, total].map((field) => getNamedType(field?.type))]) {
      if (isObjectType(part)) this.types.add(part);
    }
  }

  private object(name: string, fields: Fields<never>): void {
    const type = this.schema.getType(name);
    if (!isObjectType(type)) {
      this.problems.push(`${name} is declared but is no object type of the schema.`);
      return;
    }
    this.types.add(type);
    const definitions = type.getFields();
    for (const missing of missingFrom(definitions, fields)) {
      this.problems.push(`${name}.${missing} is in the schema but has no declared read.`);
    }
    for (const missing of missingFrom(fields, definitions)) {
      this.problems.push(`${name}.${missing} is declared but is not in the schema.`);
    }
    for (const [field, definition] of Object.entries(definitions)) {
      if (Object.hasOwn(fields, field)) this.field(`${name}.${field}`, definition, fields[field]!);
    }
  }

  private field(path: string, definition: GraphQLField<unknown, unknown>, field: AnyField): void {
    if (field.sight !== everyone && isNonNullType(definition.type)) {
      this.problems.push(`${path} is hidden from some, so its type must be nullable.`);
    }
    const named = getNamedType(definition.type);
    const isList = isListType(getNullableType(definition.type));
    if (isList !== (field.kind === "many") && ["one", "many", "group", "oneOf"].includes(field.kind)) {
      this.problems.push(`${path} is ${isList ? "" : "not "}a list in the schema.`);
    }
    switch (field.kind) {
      case "one":
      case "many":
        this.target(path, named, field.of().name);
        break;
      case "oneOf":
        for (const { of } of Object.values(field.cases)) this.target(path, named, of().name);
        break;
      case "group":
        this.object(named.name, field.fields);
        break;
      case "connection":
        this.connection(path, definition, field.of().name, field.listing);
        break;
    }
  }

  private target(path: string, type: GraphQLNamedType, name: string): void {
    if (type.name === name) return;
    const member = this.schema.getType(name);
    if (isAbstractType(type) && isObjectType(member) && this.schema.isSubType(type, member)) return;
    this.problems.push(`${path} is ${type.name} in the schema but reads ${name}.`);
  }

  connection(
    path: string,
    { type, args }: GraphQLField<unknown, unknown>,
    name: string,
    { filters = {}, orders, defaultOrder }: Listing<never>,
  ): void {
    const connection = getNamedType(type);
    const parts = isObjectType(connection) ? connection.getFields() : {};
    if (!isObjectType(connection) || !parts.nodes || !parts.edges) {
      this.problems.push(`${path} is declared as a connection but is none in the schema.`);
      return;
    }
    this.target(`${path}.nodes`, getNamedType(parts.nodes.type), name);

    const arg = (wanted: string) => args.find((one) => one.name === wanted)?.type;
    if (String(arg("first")) !== "PageSize!")
      this.problems.push(`${path} needs the argument first: PageSize!.`);
    this.same(`${path}(filter:)`, inputFields(getNamedType(arg("filter"))), Object.keys(filters));

    const orderBy = getNamedType(arg("orderBy"));
    const field = isInputObjectType(orderBy) ? getNamedType(orderBy.getFields().field?.type) : undefined;
    if (isEnumType(field)) {
      this.same(
        `${path}(orderBy:)`,
        field.getValues().map(({ value }) => `${value}`),
        Object.keys(orders),
      );
    }
    if (!Object.hasOwn(orders, defaultOrder[0])) {
      this.problems.push(`${path} has no order ${defaultOrder[0]}, its default.`);
    }
    for (const [order, keys] of Object.entries(orders)) {
      if (Array.isArray(keys) && keys.length === 0) {
        this.problems.push(`${path}: the order ${order} is empty and would show the order of arrival.`);
      }
    }
  }

  private same(path: string, inSchema: readonly string[], inDeclaration: readonly string[]): void {
    for (const name of inSchema.filter((one) => !inDeclaration.includes(one))) {
      this.problems.push(`${path} has ${name} in the schema, which is not declared.`);
    }
    for (const name of inDeclaration.filter((one) => !inSchema.includes(one))) {
      this.problems.push(`${path} declares ${name}, which is not in the schema.`);
    }
  }

  private abstract(name: string, members: readonly string[]): void {
    const type = this.schema.getType(name);
    if (!isAbstractType(type)) {
      this.problems.push(`${name} is declared but is no interface or union of the schema.`);
      return;
    }
    for (const member of members) this.target(name, type, member);
  }

  private success(typeName: string, fields: SuccessFields): void {
    const type = this.schema.getType(typeName);
    const definitions = isObjectType(type) ? type.getFields() : {};
    for (const [name, { of }] of Object.entries(fields)) {
      const definition = definitions[name];
      if (definition) this.target(`${typeName}.${name}`, getNamedType(definition.type), of().name);
      else this.problems.push(`${typeName}.${name} is declared but is not in the schema.`);
    }
  }
}

const missingFrom = (some: object, others: object): string[] =>
  Object.keys(some).filter((name) => !Object.hasOwn(others, name));

const inputFields = (type: GraphQLNamedType | undefined): string[] =>
  isInputObjectType(type) ? Object.keys(type.getFields()) : [];

function covered(schema: GraphQLSchema, reads: readonly AnyRead[]): Cover {
  const cover = new Cover(schema, reads);
  cover.check();
  if (cover.problems.length > 0) {
    throw new Error(`The reads do not cover the schema:\n${cover.problems.join("\n")}`);
  }
  return cover;
}

/** Throws, with every difference, unless each read type of `schema` has exactly its fields declared. */
export function assertReadsCover(schema: GraphQLSchema, reads: readonly AnyRead[] = declaredReads()): void {
  covered(schema, reads);
}

/** Objects of read types carry their fields under the response key, so that two aliases of one field can differ. */
const byResponseKey: GraphQLFieldResolver<Readonly<Record<string, unknown>>, unknown> = (
  source,
  _args,
  _context,
  { path, fieldName },
) => (path.key in source ? source[path.key] : source[fieldName]);

/**
 * Makes `schema` resolve its read types by plain property reads and the declared payloads by look-ahead. Throws like
 * assertReadsCover. To be called once, when the schema is built.
 */
export function installReads(schema: GraphQLSchema, reads: readonly AnyRead[] = declaredReads()): void {
  for (const type of covered(schema, reads).types) {
    for (const field of Object.values(type.getFields())) field.resolve = byResponseKey;
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) tellTypeByKey(type);
  }
  for (const [typeName, fields] of successes) {
    const type = schema.getType(typeName);
    if (isObjectType(type)) resolveById(type, fields);
  }
}

function tellTypeByKey(abstract: GraphQLAbstractType): void {
  const otherwise = abstract.resolveType ?? defaultTypeResolver;
  abstract.resolveType = (value, context, info, itself) =>
    (value as Readonly<Record<string, string | undefined>>)[typeKey] ??
    otherwise(value, context, info, itself);
}

function resolveById(type: GraphQLObjectType, fields: SuccessFields): void {
  for (const [name, { of, id }] of Object.entries(fields)) {
    type.getFields()[name]!.resolve = (
      source: Readonly<Record<string, string | null>>,
      _args,
      context,
      info,
    ) => {
      const value = source[id];
      return value == null ? null : readOne(of(), value, context as ReadContext<never>, info);
    };
  }
}
