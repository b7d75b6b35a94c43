import { buildSchema } from "graphql";
import { describe, expect, test } from "vitest";

import {
  column,
  connection,
  everyone,
  group,
  many,
  one,
  type Readable,
  readAbstract,
  readType,
} from "./declare.js";
import { assertReadsCover } from "./cover.js";

const shared = `
  scalar PageSize
  scalar Cursor
  enum Way { ASC DESC }
  type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: Cursor endCursor: Cursor }
  type Total { count: Int! exact: Boolean! }
  type LeafConnection { edges: [LeafEdge!]! nodes: [Leaf!]! pageInfo: PageInfo! total: Total! }
  type LeafEdge { cursor: Cursor! node: Leaf! }
  enum LeafOrder { SIZE }
  input LeafOrderBy { field: LeafOrder! direction: Way! }
  input LeafFilter { size: Int }
  type Leaf { id: ID! size: Int }
`;
const always = () => "true";
const base = { visible: always };

const leaf = readType<object>({
  ...base,
  name: "Leaf",
  table: "leaf",
  fields: { id: column("id", everyone), size: column("size", always) },
});
const listing = {
  where: always,
  orders: { SIZE: { by: (row: string) => `${row}.size`, type: "int" } },
  defaultOrder: ["SIZE", "ASC"] as const,
  filters: { size: (row: string, value: (type: string) => string) => `${row}.size = ${value("int")}` },
};

const problems = (schema: string, ...reads: Readable<object>[]): string => {
  try {
    assertReadsCover(buildSchema(`${shared} ${schema}`), reads);
    return "";
  } catch (error) {
    return String(error);
  }
};

let trees = 0;
/** Reads of the type Tree; each test declares its own. */
function treeOf(fields: Parameters<typeof readType<object>>[0]["fields"]): Readable<object> {
  trees += 1;
  return { ...readType<object>({ ...base, name: `Tree${trees}`, table: "tree", fields }), name: "Tree" };
}

const leaves = (args: string) => `type Tree { leaves(${args}): LeafConnection! } type Query { tree: Tree }`;
const allArgs = "first: PageSize!, after: Cursor, filter: LeafFilter, orderBy: LeafOrderBy";

describe("schema and declarations", () => {
  test("agree when every field is declared as what it is", () => {
    const tree = treeOf({ leaves: connection(() => leaf, listing, everyone) });

    expect(problems(leaves(allArgs), tree, leaf)).toBe("");
  });

  test("differ by a field that only the schema has, so that no field goes without a rule", () => {
    const tree = treeOf({ id: column("id", everyone) });

    expect(problems(`type Tree { id: ID! secret: String } type Query { tree: Tree }`, tree)).toContain(
      "Tree.secret is in the schema but has no declared read.",
    );
  });

  test("differ by a field, a type or a payload that only the declarations have", () => {
    const tree = treeOf({ id: column("id", everyone), gone: column("gone", everyone) });
    const either = readAbstract<object>({
      ...base,
      name: "Either",
      table: "leaf",
      by: () => "''",
      members: {},
    });

    const found = problems(`type Tree { id: ID! } type Query { tree: Tree }`, tree, either);

    expect(found).toContain("Tree.gone is declared but is not in the schema.");
    expect(found).toContain("Either is declared but is no interface or union of the schema.");
  });

  test("differ where a field with a rule may not be null", () => {
    const tree = treeOf({ id: column("id", always) });

    expect(problems(`type Tree { id: ID! } type Query { tree: Tree }`, tree)).toContain(
      "Tree.id is hidden from some, so its type must be nullable.",
    );
  });

  test("differ where a relation is of another type or number", () => {
    const list = { where: always, orderBy: () => "1", limit: 3 };
    const tree = treeOf({
      top: one(() => leaf, always, everyone),
      few: many(() => leaf, list, everyone),
      size: group({ wide: column("wide", everyone) }, everyone),
    });

    const found = problems(
      `type Tree { top: Size few: Leaf size: Size! } type Size { wide: Int high: Int } type Query { tree: Tree }`,
      tree,
    );

    expect(found).toContain("Tree.top is Size in the schema but reads Leaf.");
    expect(found).toContain("Tree.few is not a list in the schema.");
    expect(found).toContain("Size.high is in the schema but has no declared read.");
  });

  test.each([
    ["first: Int!, filter: LeafFilter", "Tree.leaves needs the argument first: PageSize!."],
    ["first: PageSize!", "Tree.leaves(filter:) declares size, which is not in the schema."],
  ])("differ where a connection takes (%s)", (args, problem) => {
    const tree = treeOf({ leaves: connection(() => leaf, listing, everyone) });

    expect(problems(leaves(args), tree)).toContain(problem);
  });

  test("differ where a connection lacks an order or a filter, or shows the order of arrival", () => {
    const tree = treeOf({
      leaves: connection(
        () => leaf,
        { where: always, orders: { NONE: [] }, defaultOrder: ["SIZE", "ASC"] },
        everyone,
      ),
    });

    const found = problems(leaves(allArgs), tree);

    expect(found).toContain("Tree.leaves(filter:) has size in the schema, which is not declared.");
    expect(found).toContain("Tree.leaves(orderBy:) has SIZE in the schema, which is not declared.");
    expect(found).toContain("Tree.leaves has no order SIZE, its default.");
    expect(found).toContain("Tree.leaves: the order NONE is empty and would show the order of arrival.");
  });
});

describe("a declaration", () => {
  test("is made once per type", () => {
    expect(() => readType<object>({ ...base, name: "Leaf", table: "leaf", fields: {} })).toThrow(
      "The read of Leaf is declared twice.",
    );
  });
});
