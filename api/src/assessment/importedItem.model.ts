import type { ItemType } from "./item.entity.js";
import type { ItemContent, ItemKey, ItemReasons } from "./item.model.js";

/** Why a question of a file could not be read; nothing is guessed in its place. */
export const ImportProblem = {
  UNSUPPORTED_TYPE: "Questions of this kind are not read.",
  NOT_A_QUESTION: "There is no answer block, so this is no question.",
  SEVERAL_BLOCKS: "There is more than one answer block.",
  PARTIAL_CREDIT: "An answer gives a part of the points, and items here give all or none.",
  NO_RIGHT_ANSWER: "No answer is marked as right.",
  MARKUP: "There is markup whose meaning would be lost: a picture, a table, a formula.",
  WILDCARD: "An accepted answer has a wildcard, and spellings here are exact.",
  CASE_MATTERS: "Capital letters matter there, and never here.",
  UNITS: "There are several units or a unit with a multiplier.",
  NOT_A_NUMBER: "The right answer is no number.",
  DUPLICATE_ID: "The id was met before, in the file or in this question.",
  DUPLICATE_STEM: "The same question was met before in the file or stands in the bank.",
  MALFORMED: "The question is not written as the format says.",
  TOO_LARGE: "The question has longer texts or more parts than an item may have.",
} as const;
export type ImportProblem = keyof typeof ImportProblem;

/** An item as a file gives it, its ids still the file's. */
export interface ImportedItem {
  type: ItemType;
  content: ItemContent;
  key: ItemKey | null;
  reasons: ItemReasons;
}

/** One question of a file. */
export interface ImportedRow {
  /** What the file calls it; empty when it has no name. */
  title: string;
  /** An identity that the format knows; null when it gives none. */
  fileId: string | null;
  item: ImportedItem | ImportProblem;
}

/** Thrown inside a reader of one question. */
export class Unread extends Error {
  constructor(readonly problem: ImportProblem) {
    super(ImportProblem[problem]);
  }
}

/** One question read by `read`, or why it was not. */
export function rowOf(title: string, fileId: string | null, read: () => ImportedItem): ImportedRow {
  try {
    return { title: title.slice(0, 200), fileId, item: read() };
  } catch (error) {
    if (error instanceof Unread) return { title: title.slice(0, 200), fileId, item: error.problem };
    throw error;
  }
}

export const noReasons = (): ItemReasons => ({ key: "", options: {}, wrong: [], source: "" });

/** A choice with what the file says of it; `share` is the percent of the points that it gives. */
export interface SharedOption {
  text: string;
  share: number;
  reason: string;
}

/** Single or multiple choice, where every option gives all, an equal part for each right one, or nothing. */
export function choiceOf(
  stem: string,
  given: readonly SharedOption[],
  isSingle: boolean,
  reasons: ItemReasons,
): ImportedItem {
  const right = given.filter(({ share }) => share > 0);
  if (right.length === 0) throw new Unread("NO_RIGHT_ANSWER");
  if (isSingle ? right.length > 1 || right[0]!.share !== 100 : isUneven(right))
    throw new Unread("PARTIAL_CREDIT");
  const ids = given.map((_, index) => `o${index}`);
  return {
    type: isSingle ? "SINGLE" : "MULTIPLE",
    content: { stem, options: given.map(({ text }, index) => ({ id: ids[index]!, text })) },
    key: { choices: ids.filter((_, index) => given[index]!.share > 0) },
    reasons: {
      ...reasons,
      options: Object.fromEntries(given.map(({ reason }, index) => [ids[index]!, reason])),
    },
  };
}

/** Parts that are not equal and whole together, up to the rounding of the file. */
const isUneven = (right: readonly SharedOption[]): boolean =>
  right.some(({ share }) => Math.abs(share - 100 / right.length) > 1);

/** Texts that each get one of the options; an empty text stands beside an option that fits nothing. */
export function matchOf(stem: string, pairs: readonly (readonly [string, string])[]): ImportedItem {
  const left = pairs.filter(([text]) => text !== "");
  const texts = [...new Set(pairs.map(([, option]) => option))];
  return {
    type: "MATCH",
    content: {
      stem,
      left: left.map(([text], index) => ({ id: `l${index}`, text })),
      options: texts.map((text, index) => ({ id: `o${index}`, text })),
    },
    key: {
      pairs: Object.fromEntries(left.map(([, option], index) => [`l${index}`, `o${texts.indexOf(option)}`])),
    },
    reasons: noReasons(),
  };
}
