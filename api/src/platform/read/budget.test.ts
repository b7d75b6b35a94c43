import { describe, expect, test } from "vitest";

import { aDesk } from "./testing/desk.js";

const held = aDesk();

const nested = (outer: string, middle: string, inner: string) => `
  query${[outer, middle, inner].includes("$n") ? "($n: PageSize! = 100)" : ""} {
    people(first: ${outer}) { nodes { id papers { remarks(first: ${middle}) { nodes { ...Paper } } } } }
  }
  fragment Paper on Remark { paper { remarks(first: ${inner}) { nodes { id } } } }`;

const refusal = async (text: string, variables = {}) => {
  const { errors } = await held.desk.ask(text, variables);
  return errors?.[0]?.extensions.code;
};

describe("the rows that an operation may name (T34)", () => {
  test.each([
    ["as literals", nested("100", "100", "100"), {}],
    ["as variables", nested("$n", "$n", "$n"), { n: 22 }],
    ["by default", nested("$n", "$n", "$n"), {}],
    [
      "over an alias",
      `{ a: people(first: 51) { nodes { ...P } } } fragment P on Person { papers { a: remarks(first: 100) { nodes { id } } b: remarks(first: 100) { nodes { id } } } }`,
      {},
    ],
    [
      "over several root fields",
      `{ a: people(first: 51) { nodes { ...P } } b: people(first: 51) { nodes { ...P } } } fragment P on Person { papers { remarks(first: 100) { nodes { id } } } }`,
      {},
    ],
  ])("are refused above 10,000 before anything is asked of the database: %s", async (_, text, variables) => {
    expect(await refusal(text, variables)).toBe("TOO_MANY_NODES");
    expect(held.desk.statements).toHaveLength(0);
  });

  test.each([
    ["nested", nested("$n", "$n", "$n"), { n: 21 }],
    [
      "two deep",
      `{ people(first: 100) { nodes { papers { remarks(first: 100) { nodes { id } total { count } } } } } }`,
      {},
    ],
    ["side by side", `{ a: people(first: 100) { nodes { id } } b: people(first: 100) { nodes { id } } }`, {}],
  ])("may be up to 10,000: %s", async (_, text, variables) => {
    expect(await refusal(text, variables)).toBeUndefined();
  });
});
