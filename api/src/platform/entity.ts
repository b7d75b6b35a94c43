import { p } from "@mikro-orm/core";

import { newId } from "./ids.js";

/** A closed set of words: `{ OPEN: "OPEN" }`, so that the value in the table, the schema and the code is one string. */
export type Words = Record<string, string>;

/** A column that holds one word of `words`; the database checks it. */
export const oneOf = <W extends Words>(words: W) =>
  p.enum(Object.values(words) as W[keyof W][]).$type<W[keyof W]>();

/** A column of several texts, empty by default. */
export const texts = <T extends string = string>() => p.array().columnType("text[]").$type<T[]>();

/** A JSON column of a known shape; what is written there is always our own plain data, never a client's object. */
export const plain = <T>() => p.json().$type<T>();

/**
 * What every row carries: a random id, its region, when and by whom it was made, the version that travels with forms,
 * and `seq`, the order inside the database, which no field, cursor or default sort may show.
 */
export const rowOf = (prefix: string) => ({
  id: p
    .string()
    .primary()
    .onCreate(() => newId(prefix)),
  seq: p.bigint("number").autoincrement().unique(),
  regionId: p.string().index(),
  createdAt: p.datetime(),
  createdById: p.string().nullable(),
  version: p.integer().version(),
});
