import examples from "../../src/statistics/agreement-vectors.json" with { type: "json" };
import type { Response } from "../../src/statistics/items.js";
import type { Rating } from "../../src/statistics/krippendorff.js";
import type { AnswerRow } from "../../src/statistics/raschGroups.js";
import { transposed } from "../../src/statistics/numbers.js";
import { aCount, aList, aNumber, aRecord, aTable, refuse, type Shape } from "./shape.js";

export interface StatisticInput {
  level?: string | null;
  weights?: string | null;
  input: Readonly<Record<string, unknown>>;
}

/** Figures by the names of the worked examples. */
export type Figures = Readonly<Record<string, unknown>>;

/** A level of a scale or the name of a category. */
export const aRating: Shape<Rating> = (value, path) => {
  if (typeof value !== "string" && !Number.isFinite(value)) refuse(path, "a number or a text");
};

const aResponse: Shape<Response> = (value, path) => {
  if (value !== null && value !== "omitted" && !(Number.isFinite(value) && (value as number) >= 0))
    refuse(path, "points from 0 up, “omitted” or null");
};

/** The input with what `data` points to, a part of a worked example such as `lsat6-classical.input.patterns`. */
export function withExample(given: StatisticInput): StatisticInput {
  const { data } = given.input;
  if (typeof data !== "string") return given;
  const [id, part, name] = data.split(".");
  const example = examples.vectors.find((each) => part === "input" && each.id === id);
  const input: Readonly<Record<string, unknown>> = example?.input ?? {};
  if (name === undefined || !Object.hasOwn(input, name))
    return refuse("input.input.data", "a part of a worked example, such as lsat6-classical.input.patterns");
  return { ...given, input: { layout: input["layout"], ...given.input, [name]: input[name] } };
}

/** The value at `input.NAME`, of the shape. */
export function fieldOf<T>({ input }: StatisticInput, name: string, shape: Shape<T>): T {
  shape(input[name], `input.input.${name}`);
  return input[name] as T;
}

/** The same, or undefined when it is null or left out. */
export function maybeFieldOf<T>(given: StatisticInput, name: string, shape: Shape<T>): T | undefined {
  return given.input[name] == null ? undefined : fieldOf(given, name, shape);
}

/** The first of the names that is given; the first of all when none is, which the shape then refuses. */
export const nameOf = ({ input }: StatisticInput, ...names: readonly [string, ...string[]]): string =>
  names.find((name) => input[name] != null) ?? names[0];

/** The table at `input.NAME` with these things as its rows; `layout` may say that they are its columns. */
export function tableOf<T>(given: StatisticInput, name: string, shape: Shape<T>, rows: RegExp): T[][] {
  const table = fieldOf(given, name, aTable(shape));
  const layout = given.input["layout"];
  if (typeof layout !== "string") return table;
  const [first, second] = layout.split(" x ");
  return second !== undefined && rows.test(second) && !rows.test(first!) ? transposed(table) : table;
}

/** Responses of persons to items: a table, or patterns of right and wrong with their frequencies. */
export function responsesOf(given: StatisticInput): Response[][] {
  const patterns = patternsOf(given);
  if (!patterns) {
    const name = nameOf(given, "responses", "ratings", "scores", "data");
    return tableOf(given, name, aResponse, /person|candidate|student|subject/);
  }
  return patterns.flatMap(({ answers, count }) => Array.from({ length: count }, () => [...answers]));
}

/** Patterns such as `01.` (wrong, right, not reached) that occurred, with their frequencies; undefined without any. */
export function patternsOf(given: StatisticInput): AnswerRow[] | undefined {
  const at = "input.input.patterns";
  const patterns = given.input["patterns"];
  if (patterns == null) return undefined;
  aRecord(aCount)(patterns, at);
  const entries = Object.entries(patterns as Record<string, number>);
  for (const [pattern] of entries) {
    if (!/^[01.]+$/.test(pattern)) refuse(`${at}.${pattern}`, "named by 0, 1 and “.” for not reached");
    if (pattern.length !== entries[0]![0].length) refuse(`${at}.${pattern}`, "as long as the other patterns");
  }
  if (entries.reduce((total, [, count]) => total + count, 0) > 100_000)
    refuse(at, "of 100,000 persons at most");
  return entries
    .filter(([, count]) => count > 0)
    .map(([pattern, count]) => ({
      answers: Array.from(pattern, (letter) => (letter === "." ? null : letter === "1" ? 1 : 0)),
      count,
    }));
}

export const numbers = aList(aNumber);
