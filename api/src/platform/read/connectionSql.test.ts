import { describe, expect, test } from "vitest";

import { aDesk, withClient } from "./testing/desk.js";
import { chair, fillLibrary, nobody, readerOf, type Remark, smallLibrary } from "./testing/library.js";

const held = aDesk();
const data = (...question: Parameters<typeof held.desk.data>) => held.desk.data(...question);

interface Page {
  readonly remarks: {
    readonly nodes: { readonly id: string }[];
    readonly edges: { readonly cursor: string; readonly node: { readonly id: string } }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
  };
}

const page = `query ($first: PageSize!, $after: Cursor, $orderBy: RemarkOrderBy, $filter: RemarkFilter) {
  remarks(first: $first, after: $after, orderBy: $orderBy, filter: $filter) {
    nodes { id }
    edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

/** Many remarks with few weights and texts, so that most of them tie. */
async function manyRemarks(count: number): Promise<void> {
  const remarks = Array.from({ length: count }, (_, index): Remark => ({
    ...smallLibrary.remarks[index % 3]!,
    id: `remark_${index}`,
    weight: index % 3,
    text: ["Яблоко", "ёж", "Ель", "жук"][index % 4]!,
  }));
  await withClient(held.desk.pool, (client) => fillLibrary(client, { ...smallLibrary, remarks }));
}

/** All ids of a list, page by page. */
async function walk(first: number, rest: Readonly<Record<string, unknown>>): Promise<string[][]> {
  const pages: string[][] = [];
  let after: string | null = null;
  do {
    const { remarks } = (await data(page, { first, after, ...rest })) as Page;
    expect(remarks.edges.map(({ node }) => node.id)).toEqual(remarks.nodes.map(({ id }) => id));
    expect(remarks.pageInfo.hasPreviousPage).toBe(after !== null);
    expect(remarks.pageInfo.startCursor).toBe(remarks.edges[0]?.cursor ?? null);
    expect(remarks.pageInfo.endCursor).toBe(remarks.edges.at(-1)?.cursor ?? null);
    pages.push(remarks.nodes.map(({ id }) => id));
    after = remarks.pageInfo.hasNextPage ? remarks.pageInfo.endCursor : null;
  } while (after !== null);
  return pages;
}

describe("the pages of a list", () => {
  test.each([
    ["WEIGHT", "ASC", 1],
    ["WEIGHT", "DESC", 4],
    ["TEXT", "ASC", 3],
    ["TEXT", "DESC", 7],
    ["TEXT", "ASC", 100],
  ])("by %s %s hold every row once and in order, %i at a time", async (field, direction, first) => {
    await manyRemarks(25);
    const orderBy = { field, direction };
    const all = (await data(page, { first: 100, orderBy })) as Page;

    const pages = await walk(first, { orderBy });

    expect(pages.flat()).toEqual(all.remarks.nodes.map(({ id }) => id));
    expect(new Set(pages.flat()).size).toBe(25);
    expect(pages.slice(0, -1).every(({ length }) => length === first)).toBe(true);
  });

  test("follow the Russian alphabet, and a key against the direction runs the other way", async () => {
    await manyRemarks(12);
    const asked = `query ($direction: OrderDirection!) {
      remarks(first: 12, orderBy: { field: TEXT, direction: $direction }) { nodes { text weight } }
    }`;
    const row = (text: string) => [2, 1, 0].map((weight) => ({ text, weight }));
    const up = ["ёж", "Ель", "жук", "Яблоко"];

    expect(await data(asked, { direction: "ASC" })).toEqual({ remarks: { nodes: up.flatMap(row) } });
    expect(await data(asked, { direction: "DESC" })).toEqual({
      remarks: { nodes: up.toReversed().flatMap((text) => row(text).toReversed()) },
    });
  });

  test("take one statement whatever their size and the data", async () => {
    const nested = `query ($first: PageSize!) {
      people(first: $first) { nodes { id papers { id remarks(first: $first) { nodes { id author { name } } total { count } } } } }
    }`;
    await manyRemarks(60);
    const texts = new Set<string>();

    for (const first of [1, 20, 100]) {
      held.desk.forget();
      await data(nested, { first }, readerOf("person_ada"));
      expect(held.desk.statements).toHaveLength(1);
      texts.add(held.desk.statements[0]!.text);
    }
    expect(texts.size).toBe(1);
  });

  test("are empty where nothing is visible", async () => {
    const empty = (await data(page, { first: 5, filter: { text: "нет такого" } })) as Page;

    expect(empty.remarks).toEqual({
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  test("have one total, also when only its type is asked for", async () => {
    const asked = `{ empty: remarks(first: 1, filter: { text: "nowhere" }) { total { __typename } }
      all: remarks(first: 1) { total { __typename } } }`;

    expect(await data(asked)).toEqual({
      empty: { total: { __typename: "Total" } },
      all: { total: { __typename: "Total" } },
    });
  });

  test("need no rows where only their frame is asked for", async () => {
    const asked = `{ remarks(first: 1) { __typename pageInfo { __typename hasPreviousPage } } }`;

    expect(await data(asked)).toEqual({
      remarks: {
        __typename: "RemarkConnection",
        pageInfo: { __typename: "PageInfo", hasPreviousPage: false },
      },
    });
    expect(held.desk.statements[0]!.text).not.toContain("from");
  });

  test("give what is selected of them under its alias, typenames included", async () => {
    const asked = `{ paper(id: "paper_one") { all: remarks(first: 1) {
      __typename
      rows: nodes { __typename id }
      again: nodes { text }
      edges { __typename here: node { id } }
      info: pageInfo { __typename more: hasNextPage }
      total { __typename n: count exact }
    } } }`;

    expect(await data(asked)).toEqual({
      paper: {
        all: {
          __typename: "RemarkConnection",
          rows: [{ __typename: "Praise", id: "remark_c" }],
          again: [{ text: "Remark c" }],
          edges: [{ __typename: "RemarkEdge", here: { id: "remark_c" } }],
          info: { __typename: "PageInfo", more: true },
          total: { __typename: "Total", n: 3, exact: true },
        },
      },
    });
  });
});

describe("a filter", () => {
  test("narrows page and total, and null means no filter", async () => {
    const asked = `query ($filter: RemarkFilter) { remarks(first: 9, filter: $filter) { nodes { id } total { count exact } } }`;
    const answer = (ids: string[], total: object) => ({
      remarks: { nodes: ids.map((id) => ({ id })), total },
    });

    expect(await data(asked, { filter: { kind: "DOUBT" } })).toEqual(
      answer(["remark_b"], { count: 1, exact: true }),
    );
    expect(await data(asked, { filter: { kind: null } })).toEqual(await data(asked));
    expect(await data(asked)).toEqual(
      answer(["remark_e", "remark_c", "remark_b", "remark_a"], { count: 3, exact: false }),
    );
  });

  test("sees a field no better than the viewer does (T22)", async () => {
    const asked = `query ($email: String) { people(first: 9, filter: { email: $email }) { nodes { id } pageInfo { endCursor } total { count } } }`;
    const probe = (email: string, viewer = nobody) => data(asked, { email }, viewer);

    expect(JSON.stringify(await probe("ada@library.test"))).toBe(
      JSON.stringify(await probe("nobody@library.test")),
    );
    expect(await probe("ada@library.test", chair)).toMatchObject({
      people: { nodes: [{ id: "person_ada" }] },
    });
  });
});

describe("a total", () => {
  test("counts what the viewer sees, capped where the list says so", async () => {
    const asked = `{ paper(id: "paper_one") { remarks(first: 1) { total { count exact } } } }`;

    expect(await data(asked)).toEqual({ paper: { remarks: { total: { count: 3, exact: true } } } });
    await manyRemarks(5);
    expect(await data(asked)).toEqual({ paper: { remarks: { total: { count: 3, exact: false } } } });
  });
});

describe("a cursor", () => {
  const cursorOf = async (given: Readonly<Record<string, unknown>>) =>
    ((await data(page, { first: 1, ...given })) as Page).remarks.pageInfo.endCursor!;

  test("is the same for the same place, so that equal answers are equal bytes", async () => {
    expect(await cursorOf({})).toBe(await cursorOf({}));
  });

  test.each([
    ["of another order", async () => cursorOf({ orderBy: { field: "TEXT", direction: "ASC" } })],
    ["of another direction", async () => cursorOf({ orderBy: { field: "WEIGHT", direction: "ASC" } })],
    [
      "that was changed",
      async () => (await cursorOf({})).replace(/^./, (letter) => (letter === "A" ? "B" : "A")),
    ],
    ["that was cut", async () => (await cursorOf({})).slice(0, -2)],
    ["that was made up", async () => "cmVtYXJrXzE"],
  ])("%s is refused before anything is asked of the database", async (_, cursor) => {
    const after = await cursor();
    held.desk.forget();

    const { data: answer, errors } = await held.desk.ask(page, { first: 1, after });

    expect(answer).toBeNull();
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_CURSOR"]);
    expect(held.desk.statements).toHaveLength(0);
  });

  test("of a nested list is bound to that list", async () => {
    const nested = `query ($after: Cursor) { paper(id: "paper_one") { remarks(first: 1, after: $after) { nodes { id } pageInfo { endCursor } } } }`;
    const { errors } = await held.desk.ask(nested, { after: await cursorOf({}) });

    expect(errors?.[0]?.extensions.code).toBe("BAD_CURSOR");
  });
});

describe("the size of a page (T34)", () => {
  const literal = (first: string) => `{ remarks(first: ${first}) { nodes { id } } }`;
  const variable = `query ($first: PageSize!) { remarks(first: $first) { nodes { id } } }`;
  const byDefault = (first: string) =>
    `query ($first: PageSize! = ${first}) { remarks(first: $first) { nodes { id } } }`;

  test.each([0, 101, -1, 1_000_000, null, 1.5, "5"])(
    "is not %j, as literal, variable or default",
    async (first) => {
      const written = JSON.stringify(first);

      for (const [text, variables] of [
        [literal(written), {}],
        [variable, { first }],
        [byDefault(written), {}],
        [`{ paper(id: "paper_one") { remarks(first: ${written}) { nodes { id } } } }`, {}],
      ] as const) {
        const { data: answer, errors } = await held.desk.ask(text, variables);
        expect({ text, isRefused: errors !== undefined }).toEqual({ text, isRefused: true });
        expect(answer ?? null).toBeNull();
      }
      expect(held.desk.statements).toHaveLength(0);
    },
  );

  test("must be given", async () => {
    expect((await held.desk.ask(`{ remarks { nodes { id } } }`)).errors).toBeDefined();
    expect((await held.desk.ask(variable, {})).errors).toBeDefined();
    expect(held.desk.statements).toHaveLength(0);
  });

  test.each([1, 100])("may be %i, as literal, variable or default", async (first) => {
    for (const answer of [
      await data(literal(`${first}`)),
      await data(variable, { first }),
      await data(byDefault(`${first}`)),
    ]) {
      expect((answer as Page).remarks.nodes).toHaveLength(Math.min(first, 4));
    }
  });
});
