import { GraphQLNonNull, type GraphQLObjectType } from "graphql";
import { describe, expect, test } from "vitest";

import { aDesk, withClient } from "./testing/desk.js";
import { nobody, readerOf } from "./testing/library.js";

const held = aDesk();

/** Both ways of one question, and the statements of the short one. */
async function bothWays(...question: Parameters<typeof held.desk.data>) {
  const long = await held.desk.ask(...question);
  held.desk.forget();
  const short = await held.desk.shortData(...question);
  return { long: JSON.parse(JSON.stringify(long)), short, count: held.desk.statements.length };
}

describe("the short way answers as graphql-js does", () => {
  test.each([
    ["aliases and the types' names", `{ paper(id: "paper_one") { __typename no: id name: title } }`],
    [
      "what is hidden or is not there",
      `{ paper(id: "paper_none") { id } node(id: "person_eve") { id } other: node(id: "person_bob") { ... on Person { email } } }`,
    ],
    [
      "fragments",
      `{ paper(id: "paper_one") { ...A ... on Paper { tags } } } fragment A on Paper { id author { name } }`,
    ],
    ["fields that code computes", `{ paper(id: "paper_one") { author { canWrite papers { id } } } }`],
    [
      "pages with cursors and totals",
      `{ remarks(first: 2) { edges { cursor node { id } } pageInfo { endCursor } total { count } } }`,
    ],
    ["members of interfaces", `{ remarks(first: 9) { nodes { id __typename ... on Praise { warmth } } } }`],
    ["several root fields", `{ one: paper(id: "paper_one") { id } tasks { id } }`],
  ])("for %s", async (_what, text) => {
    const { long, short, count } = await bothWays(text, {}, readerOf("person_ada"));

    expect(long.errors).toBeUndefined();
    expect(JSON.stringify(short)).toBe(JSON.stringify(long.data));
    expect(count).toBe((text.match(/paper\(|node\(|remarks\(|tasks \{/g) ?? []).length);
  });

  test.each([true, false])("for @include and @skip inside a field when they are %s", async (isAsked) => {
    const { long, short } = await bothWays(
      `query ($is: Boolean!) { paper(id: "paper_one") { id title @include(if: $is) state @skip(if: $is) } }`,
      { is: isAsked },
    );

    expect(JSON.stringify(short)).toBe(JSON.stringify(long.data));
  });
});

describe("the short way leaves to graphql-js, and asks the database nothing,", () => {
  test.each([
    ["a document's stored JSON", `{ paper(id: "paper_one") { cover { color } } }`],
    ["members that need code", `{ remarks(first: 9) { nodes { ... on Doubt { isGrave } } } }`],
    ["directives at the root", `{ paper(id: "paper_one") @skip(if: true) { id } }`],
    ["fragments at the root", `{ ...A } fragment A on Query { paper(id: "paper_one") { id } }`],
    ["the name of the root's type", `{ __typename paper(id: "paper_one") { id } }`],
    ["one field twice", `{ paper(id: "paper_one") { id } paper(id: "paper_one") { title } }`],
    ["a cursor that was not given out", `{ remarks(first: 2, after: "made up") { nodes { id } } }`],
    [
      "too many rows",
      `{ people(first: 100) { nodes { papers { remarks(first: 100) { edges { node { paper { remarks(first: 100) { nodes { id } } } } } } } } } }`,
    ],
    ["schema questions", `{ __schema { queryType { name } } }`],
    ["acts", `mutation { openPaper(id: "paper_one") { paper { id } } }`],
  ])("%s", async (_what, text) => {
    expect(await held.desk.shortData(text, {}, nobody)).toBeNull();
    expect(held.desk.statements).toHaveLength(0);
  });

  test("variables that do not fit", async () => {
    expect(
      await held.desk.shortData(`query ($n: PageSize!) { remarks(first: $n) { nodes { id } } }`, { n: 0 }),
    ).toBeNull();
    expect(held.desk.statements).toHaveLength(0);
  });
});

test("a promised value that is hidden is told by graphql-js as the error that it is", async () => {
  const { author } = (held.desk.schema.getType("Paper") as GraphQLObjectType).getFields();
  const { type } = author!;
  author!.type = new GraphQLNonNull(type);
  await withClient(held.desk.pool, (client) => client.query("update person set is_hidden = true"));
  const { long, short } = await bothWays(`{ paper(id: "paper_one") { id author { name } } }`);
  author!.type = type;

  expect(long.errors).toHaveLength(1);
  expect(short).toBeNull();
});
