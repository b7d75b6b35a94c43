import { describe, expect, test, vi } from "vitest";

import { Compilation } from "./compilation.js";
import { aDesk } from "./testing/desk.js";
import { chair, nobody, readerOf } from "./testing/library.js";

const held = aDesk();
const data = (...question: Parameters<typeof held.desk.data>) => held.desk.data(...question);

describe("a selection", () => {
  test("is read by one named statement that builds the answer", async () => {
    const paper = await data(
      `{ paper(id: "paper_one") { __typename id title state dueAt tags author { name } } }`,
    );

    expect(paper).toEqual({
      paper: {
        __typename: "Paper",
        id: "paper_one",
        title: "Первый",
        state: "OPEN",
        dueAt: "2026-09-01T09:00:00.123Z",
        tags: ["а", "б"],
        author: { name: "Яна" },
      },
    });
    expect(held.desk.statements).toHaveLength(1);
    expect(held.desk.statements[0]!.name).toMatch(/^read_.{32}$/);
  });

  test("asks the database only for what it names", async () => {
    await data(`{ paper(id: "paper_one") { title } }`);

    expect(held.desk.statements[0]!.text).not.toMatch(/due_at|tags|remark|person/);
  });

  test("gives null for what does not exist", async () => {
    expect(await data(`{ paper(id: "paper_none") { id } }`)).toEqual({ paper: null });
  });

  test("reaches value objects of the row and stored JSON", async () => {
    const asked = `query ($id: ID!) { paper(id: $id) { term { state till: until } cover { shade: color } } }`;

    expect(await data(asked, { id: "paper_one" })).toEqual({
      paper: { term: { state: "OPEN", till: "2026-09-01T09:00:00.123Z" }, cover: { shade: "red" } },
    });
    expect(await data(asked, { id: "paper_two" })).toEqual({ paper: { term: null, cover: null } });
  });

  test("merges one field over several fragments", async () => {
    const asked = `
      { paper(id: "paper_one") { author { id } ...Name ...Name ... { author { email } } ... on Node { id } } }
      fragment Name on Paper { author { name ... on Person { canWrite } } }`;

    expect(await data(asked, {}, readerOf("person_ada"))).toEqual({
      paper: {
        author: { id: "person_ada", name: "Яна", canWrite: true, email: "ada@library.test" },
        id: "paper_one",
      },
    });
  });

  test.each([
    [
      { yes: true, no: false },
      { title: "Первый", author: { id: "person_ada" } },
    ],
    [{ yes: false, no: false }, { author: { id: "person_ada" } }],
    [{ yes: true, no: true }, { title: "Первый" }],
    [{ yes: false, no: true }, { id: "paper_one" }],
  ])("obeys @include and @skip with %j, on fields and fragments", async (variables, expected) => {
    const asked = `query ($yes: Boolean!, $no: Boolean!) {
      paper(id: "paper_one") {
        title @include(if: $yes)
        ... @skip(if: $no) { author { id name @include(if: false) } }
        id @skip(if: $yes) @include(if: $no)
      }
    }`;

    expect(await data(asked, variables)).toEqual({ paper: expected });
  });

  test("may take more fields than one function takes arguments", async () => {
    const aliases = Array.from({ length: 120 }, (_, index) => `a${index}: title`);

    const answer = await data(`{ paper(id: "paper_one") { ${aliases.join(" ")} } }`);

    expect(Object.keys((answer as { paper: object }).paper)).toHaveLength(120);
    expect(answer).toMatchObject({ paper: { a0: "Первый", a49: "Первый", a50: "Первый", a119: "Первый" } });
  });

  test("gives an alias its own field even where the alias is another field's name", async () => {
    expect(await data(`{ paper(id: "paper_one") { title: state state: title id: dueAt } }`)).toEqual({
      paper: { title: "OPEN", state: "Первый", id: "2026-09-01T09:00:00.123Z" },
    });
  });

  test("answers two aliases of a field by their own arguments", async () => {
    const asked = `query ($word: String!) {
      paper(id: "paper_one") {
        author { a: greeting(word: "Привет") b: greeting(word: $word) }
        few: remarks(first: 1) { nodes { id } }
        praise: remarks(first: 9, filter: { kind: "PRAISE" }) { nodes { id } }
      }
    }`;

    expect(await data(asked, { word: "'; drop table person" })).toEqual({
      paper: {
        author: { a: "Привет, Яна", b: "'; drop table person, Яна" },
        few: { nodes: [{ id: "remark_c" }] },
        praise: { nodes: [{ id: "remark_c" }, { id: "remark_a" }] },
      },
    });
    expect(held.desk.statements).toHaveLength(1);
    expect(held.desk.statements[0]!.text).not.toContain("drop table");
  });
});

describe("a rule", () => {
  const author = `{ paper(id: "paper_one") { author { name email } } }`;

  test("of a field hides its value from those for whom it does not hold", async () => {
    expect(await data(author, {}, readerOf("person_bob"))).toEqual({
      paper: { author: { name: "Яна", email: null } },
    });
    expect(await data(author, {}, readerOf("person_ada"))).toMatchObject({
      paper: { author: { email: "ada@library.test" } },
    });
    expect(await data(author, {}, chair)).toMatchObject({ paper: { author: { email: "ada@library.test" } } });
  });

  const everyPath = `{
    node(id: "person_eve") { id }
    paper(id: "paper_two") { author { id } }
    tasks { subject { __typename ... on Person { id } } }
    remarks(first: 9) { nodes { author { id } } edges { node { author { id } } } }
    people(first: 9) { nodes { id } edges { node { id } } total { count } }
  }`;

  test("of a type holds on every path alike", async () => {
    const hidden = await data(everyPath, {}, readerOf("person_ada"));

    expect(JSON.stringify(hidden)).not.toContain("person_eve");
    expect(hidden).toMatchObject({ node: null, paper: { author: null }, people: { total: { count: 3 } } });

    const shown = await data(everyPath, {}, readerOf("person_eve"));

    expect(shown).toMatchObject({
      node: { id: "person_eve" },
      paper: { author: { id: "person_eve" } },
      people: { total: { count: 4 } },
    });
    expect(JSON.stringify(shown).match(/person_eve/g)).toHaveLength(6);
  });

  test("of a type hides the members of a list, too", async () => {
    const asked = `{ node(id: "person_ada") { ... on Person { papers { id } } } }`;

    expect(await data(asked)).toEqual({ node: { papers: [{ id: "paper_one" }] } });
    expect(await data(asked, {}, readerOf("person_ada"))).toEqual({
      node: { papers: [{ id: "paper_draft" }, { id: "paper_one" }] },
    });
  });

  test("gives a hidden row and a missing one the same answer (T25)", async () => {
    const asked = `query ($id: ID!) { node(id: $id) { id __typename } }`;

    expect(JSON.stringify(await data(asked, { id: "paper_draft" }))).toBe(
      JSON.stringify(await data(asked, { id: "paper_none" })),
    );
    expect(await data(asked, { id: "paper_draft" }, readerOf("person_ada"))).toEqual({
      node: { id: "paper_draft", __typename: "Paper" },
    });
  });
});

describe("values", () => {
  test("of two functions with one source text stay two values", async () => {
    expect(await data(`{ node(id: "person_ada") { ... on Person { twins } } }`)).toEqual({
      node: { twins: ["one", "other"] },
    });
  });

  test("of one viewer never reach the next through the kept plan", async () => {
    const asked = `query ($word: String!) { node(id: "person_ada") { ... on Person { email greeting(word: $word) } } }`;

    const first = await data(asked, { word: "А" }, readerOf("person_ada"));
    const second = await data(asked, { word: "Б" }, nobody);

    expect(first).toEqual({ node: { email: "ada@library.test", greeting: "А, Яна" } });
    expect(second).toEqual({ node: { email: null, greeting: "Б, Яна" } });
    expect(held.desk.statements[0]!.text).toBe(held.desk.statements[1]!.text);
  });
});

describe("several types in one place", () => {
  test("are told apart by a column and asked by fragments", async () => {
    const asked = `{ remarks(first: 9, orderBy: { field: WEIGHT, direction: ASC }) {
      nodes { __typename id ... on Praise { warmth } ... on Doubt { isGrave grave: isGrave } }
    } }`;

    expect(await data(asked)).toEqual({
      remarks: {
        nodes: [
          { __typename: "Praise", id: "remark_a", warmth: 1 },
          { __typename: "Doubt", id: "remark_b", isGrave: true, grave: true },
          { __typename: "Praise", id: "remark_c", warmth: 2 },
          { __typename: "Praise", id: "remark_e", warmth: 2 },
        ],
      },
    });
  });

  test("come from tables of their own, each under its own rule", async () => {
    const asked = `{ tasks { id subject { ... on Paper { title } ... on Person { name canWrite } } } }`;

    expect(await data(asked, {}, readerOf("person_ada"))).toEqual({
      tasks: [
        { id: "task_1", subject: { title: "Черновик" } },
        { id: "task_2", subject: { name: "Ёлкин", canWrite: false } },
        { id: "task_3", subject: null },
      ],
    });
    expect(await data(asked, {}, readerOf("person_bob"))).toEqual({
      tasks: [{ id: "task_4", subject: null }],
    });
  });
});

describe("a payload", () => {
  const asked = `mutation ($id: ID) { openPaper(id: $id) { paper { id remarks(first: 2) { nodes { id } } } } }`;

  test("shows its object by the same look-ahead", async () => {
    expect(await data(asked, { id: "paper_two" })).toEqual({
      openPaper: { paper: { id: "paper_two", remarks: { nodes: [{ id: "remark_e" }] } } },
    });
    expect(held.desk.statements).toHaveLength(1);
  });

  test("shows null where it holds no id", async () => {
    expect(await data(asked, { id: null })).toEqual({ openPaper: { paper: null } });
    expect(held.desk.statements).toHaveLength(0);
  });
});

describe("a plan", () => {
  test("is compiled once for a document, whatever the values", async () => {
    const compile = vi.spyOn(Compilation.prototype, "alias");
    const asked = `query ($n: PageSize!, $kind: String) {
      remarks(first: $n, filter: { kind: $kind }) { nodes { id } total { count } }
    }`;

    await data(asked, { n: 1, kind: "DOUBT" });
    expect(compile).toHaveBeenCalled();
    compile.mockClear();
    await data(asked, { n: 100, kind: "PRAISE" }, chair);
    expect(compile).not.toHaveBeenCalled();

    await data(asked, { n: 1 });
    expect(compile).toHaveBeenCalled();
    compile.mockRestore();
  });
});
