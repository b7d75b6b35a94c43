import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
} from "graphql";
import { describe, expect, test } from "vitest";

import { buildSchema } from "./schema.js";

const schema = buildSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type),
);
const objects = types.filter(isObjectType);
const mutations = Object.values(schema.getMutationType()!.getFields());
/** What type-graphql makes itself and gives no description. */
const roots = new Set(["Query", "Mutation", "Subscription"]);
const capitalised = (name: string) => `${name[0]!.toUpperCase()}${name.slice(1)}`;

/** Blocks, and remarks that reviews hold, are places inside a stored text and no objects of their own. */
const placesInText = /(block|remark|^before|^after)Id$/i;

/** A question about the object or its viewer; the looks of a run of text are words of typography. */
const isQuestion =
  /^(is|has|needs|publishes|viewer)[A-Z]|^(exact|bold|italic|underline|strike|sup|sub|header)$/;

type Part = readonly [
  path: string,
  part: { description?: string | null | undefined; deprecationReason?: string | null },
];

/** Everything that can bear a description, with the path by which a failure names it. */
const parts: Part[] = types.flatMap((type): Part[] => {
  const fields =
    isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
      ? Object.values(type.getFields() as Record<string, GraphQLField<unknown, unknown> | GraphQLInputField>)
      : [];
  const values = isEnumType(type) ? type.getValues() : [];
  return [
    [type.name, type],
    ...fields.flatMap((field): Part[] => [
      [`${type.name}.${field.name}`, field],
      ...("args" in field ? field.args : []).map((argument: GraphQLArgument): Part => [
        `${type.name}.${field.name}(${argument.name})`,
        argument,
      ]),
    ]),
    ...values.map((value): Part => [`${type.name}.${value.name}`, value]),
  ];
});

const fieldsOf = (type: GraphQLObjectType) =>
  Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const);

describe("the schema", () => {
  test("describes every part of itself", () => {
    const bare = parts.filter(([path, { description }]) => !roots.has(path) && !description?.trim());

    expect(bare.map(([path]) => path)).toEqual([]);
  });

  test("gives each mutation one input and one payload, both named after it", () => {
    for (const { name, args, type } of mutations) {
      expect(args.map((arg) => `${arg.name}: ${String(arg.type)}`)).toEqual([
        `input: ${capitalised(name)}Input!`,
      ]);
      expect(String(type)).toBe(`${capitalised(name)}Payload!`);
    }
  });

  test("R84 gives each mutation a client key, and answers to a reused key, a stale version and an invalid input", () => {
    for (const { name, type } of mutations) {
      const input = schema.getType(`${capitalised(name)}Input`);
      const payload = getNamedType(type);
      if (!isInputObjectType(input) || !isUnionType(payload))
        throw new Error(`${name} has no input or union.`);

      expect(`${name}(key: ${String(input.getFields()["key"]?.type)})`).toBe(`${name}(key: MutationKey!)`);
      expect(payload.getTypes().map((member) => member.name)).toEqual(
        expect.arrayContaining([`${capitalised(name)}Success`, "InvalidInput", "StaleVersion", "KeyReused"]),
      );
    }
  });

  test("pages whatever can grow, with a page size of 1 to 100", () => {
    const connections = objects.flatMap((type) =>
      fieldsOf(type).filter(([, field]) => getNamedType(field.type).name.endsWith("Connection")),
    );
    const wrong = connections.filter(
      ([, { args }]) => String(args.find(({ name }) => name === "first")?.type) !== "PageSize!",
    );

    expect(connections.length).toBeGreaterThan(0);
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  test("names the bound of every plain list, and has no null in any", () => {
    const lists = objects
      .filter((type) => !type.name.endsWith("Connection"))
      .flatMap(fieldsOf)
      .filter(([, { type }]) => isListType(isNonNullType(type) ? type.ofType : type));
    const unbounded = lists.filter(
      ([, { description }]) =>
        !/at most|at least one|up to|one for each|one a|each of|as many as|\bonly\b|never more/i.test(
          description ?? "",
        ),
    );
    const withNulls = lists.filter(([, { type }]) => !String(type).includes("!]"));

    expect(unbounded.map(([path]) => path)).toEqual([]);
    expect(withNulls.map(([path]) => path)).toEqual([]);
  });

  test("shows relations as objects, never as ids of others", () => {
    const ids = objects
      .flatMap(fieldsOf)
      .filter(([, { name }]) => /[a-z]Ids?$/.test(name) && !placesInText.test(name));

    expect(ids.map(([path]) => path)).toEqual([]);
  });

  test("writes instants as At, days as On, counts as Count, questions as is, has or viewerCan", () => {
    const named = objects.flatMap(fieldsOf).filter(([, { type, name }]) => {
      const word = getNamedType(type).name;
      if (word === "DateTime") return !/(At|By)$|^at$/.test(name);
      if (word === "Date") return !/(On|Days)$|^(on|day)$/.test(name);
      return word === "Boolean" && !isQuestion.test(name);
    });

    expect(named.map(([path]) => path)).toEqual([]);
  });

  test("deprecates with what to use instead and the day it goes", () => {
    const vague = parts.filter(
      ([, { deprecationReason }]) =>
        deprecationReason && !/instead.*\d{4}-\d{2}-\d{2}/.test(deprecationReason),
    );

    expect(vague.map(([path]) => path)).toEqual([]);
  });
});
