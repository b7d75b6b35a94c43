import { expect, test } from "vitest";

import { smallest } from "./assessment.factory.js";
import type { ItemType } from "./item.entity.js";
import {
  contentProblems,
  isHard,
  keptContent,
  keyProblems,
  reasonedIds,
  weightOf,
  withOwnIds,
} from "./item.rules.js";
import type { ItemContent, ItemReasons } from "./item.model.js";

const stem = "Вопрос достаточной длины, чтобы его можно было понять?";
const reason = "Так записано в регламенте площадки.";
const types = Object.keys(smallest) as ItemType[];

const whole = (type: ItemType): { content: ItemContent; reasons: ItemReasons } => {
  const content = { ...smallest[type].content, stem };
  const isTyped = ["SHORT", "NUMBER", "EXTENDED"].includes(type);
  return {
    content,
    reasons: {
      key: reason,
      options: Object.fromEntries(reasonedIds(content).map((id) => [id, reason])),
      wrong: isTyped ? [{ text: "17", reason }] : [],
      source: "Регламент, раздел 5",
    },
  };
};
const sample = "Развёрнутый ответ. ".repeat(10);
const keyOf = (type: ItemType) => (type === "EXTENDED" ? { sample } : smallest[type].key);
const codes = (problems: readonly { path: string; code: string }[]) =>
  problems.map(({ path, code }) => `${path} ${code}`);

test.each(types)("a whole item of type %s has no problems", (type) => {
  const { content, reasons } = whole(type);
  expect(contentProblems(type, content)).toEqual([]);
  expect(keyProblems(type, content, keyOf(type), reasons)).toEqual([]);
});

test.each<[ItemType, Partial<ItemContent>, string]>([
  ["SINGLE", { stem: "Коротко" }, "content.stem TOO_SHORT"],
  ["SINGLE", { options: [{ id: "a", text: "Один" }] }, "content.options TOO_FEW"],
  [
    "SINGLE",
    {
      options: [
        { id: "a", text: "Отчёт" },
        { id: "b", text: "отчет " },
      ],
    },
    "content.options.1.text DUPLICATE",
  ],
  [
    "SINGLE",
    {
      options: [
        { id: "a", text: "Да" },
        { id: "a", text: "Нет" },
      ],
    },
    "content DUPLICATE_ID",
  ],
  [
    "MULTIPLE",
    {
      options: [
        { id: "a", text: "Да" },
        { id: "b", text: "Нет" },
      ],
    },
    "content.options TOO_FEW",
  ],
  ["MATCH", { options: [{ id: "a", text: "Да" }] }, "content.options FEWER_THAN_LEFT"],
  [
    "INLINE_CHOICE",
    { text: "Вывод следует только из {1} и более ни из чего." },
    "content.text PLACES_DIFFER",
  ],
  ["INLINE_CHOICE", { text: "Вывод следует из {1}, мера – из {1}." }, "content.text PLACES_DIFFER"],
  ["EXTENDED", { criteria: [] }, "content.criteria TOO_FEW"],
  [
    "EXTENDED",
    { criteria: [{ key: "k1", nameRu: "Полнота", levelsRu: ["0"] }] },
    "content.criteria.0.levelsRu TOO_FEW",
  ],
])("the content of a %s item with %o is not given to candidates", (type, change, problem) => {
  expect(codes(contentProblems(type, { ...whole(type).content, ...change }))).toContain(problem);
});

test.each<[ItemType, object, string]>([
  ["SINGLE", { choices: [] }, "answerKey.choices TOO_FEW"],
  ["SINGLE", { choices: ["a", "b"] }, "answerKey.choices TOO_MANY"],
  ["SINGLE", { choices: ["z"] }, "answerKey.choices UNKNOWN"],
  ["MULTIPLE", { choices: ["a"] }, "answerKey.choices TOO_FEW"],
  ["MULTIPLE", { choices: ["a", "b", "c"] }, "answerKey.choices ALL_RIGHT"],
  ["MULTIPLE", { choices: ["a", "a"] }, "answerKey.choices DUPLICATE"],
  ["ORDER", { order: ["a", "b"] }, "answerKey.order TOO_FEW"],
  ["MATCH", { pairs: { l1: "a" } }, "answerKey.pairs.1 REQUIRED"],
  ["MATCH", { pairs: { l1: "a", l2: "z" } }, "answerKey.pairs.1 UNKNOWN"],
  ["INLINE_CHOICE", { gaps: { g1: "c", g2: "c" } }, "answerKey.gaps.0 UNKNOWN"],
  ["SHORT", { accepted: [] }, "answerKey.accepted TOO_FEW"],
  ["SHORT", { accepted: [" "] }, "answerKey.accepted.0 REQUIRED"],
  ["NUMBER", { value: 3 }, "answerKey.tolerance REQUIRED"],
  ["NUMBER", { value: 3, tolerance: -1 }, "answerKey.tolerance TOO_SMALL"],
  ["EXTENDED", { sample: "Кратко" }, "answerKey.sample TOO_SHORT"],
])("a key of a %s item that says %o is not used", (type, key, problem) => {
  const { content, reasons } = whole(type);
  expect(codes(keyProblems(type, content, key, reasons))).toContain(problem);
});

test("the key, every distractor and the source need their reason", () => {
  const { content } = whole("SINGLE");
  const bare = { key: "", options: { a: reason }, wrong: [], source: "" };
  expect(codes(keyProblems("SINGLE", content, { choices: ["a"] }, bare))).toEqual([
    "answerKey.keyReason REQUIRED",
    "answerKey.source REQUIRED",
    "answerKey.optionReasons.1.reason REQUIRED",
  ]);
});

test("what is only missing may be added later, what cannot stand is refused at once", () => {
  expect(isHard({ path: "content.stem", code: "TOO_SHORT" })).toBe(false);
  expect(isHard({ path: "answerKey.choices", code: "UNKNOWN" })).toBe(true);
});

test("T17 options get random ids and stand in their order, wherever the author put the right one", () => {
  const { content, reasons } = whole("SINGLE");
  const own = withOwnIds(content, { key: { choices: ["a"] }, reasons }, new Set());
  const ids = own.content.options!.map(({ id }) => id);
  expect(ids).toEqual(ids.toSorted());
  expect(ids).not.toContain("a");
  const right = own.content.options!.find(({ text }) => text === "Цель")!;
  expect(own.secret.key.choices).toEqual([right.id]);
  expect(Object.keys(own.secret.reasons.options).toSorted()).toEqual(ids);
});

test("T17 over many items the right option stands at each place about as often, whatever its place in the form", () => {
  const places = [0, 0, 0, 0];
  const options = ["a", "b", "c", "d"].map((id) => ({ id, text: id }));
  const reasons = { key: "", options: {}, wrong: [], source: "" };
  for (let item = 0; item < 2000; item += 1) {
    const own = withOwnIds({ stem, options }, { key: { choices: ["a"] }, reasons }, new Set());
    places[own.content.options!.findIndex(({ id }) => id === own.secret.key.choices?.[0])]! += 1;
  }
  const chi = places.reduce((sum, count) => sum + (count - 500) ** 2 / 500, 0);
  // Three degrees of freedom: one run in 200,000 passes it by chance.
  expect(chi).toBeLessThan(27);
});

test("ids that are ours stay, so that a key that is not sent still fits", () => {
  const { content } = whole("MATCH");
  const known = new Set(["l1", "l2", "a", "b", "c"]);
  expect(withOwnIds(content, null, known).content).toEqual(content);
});

test("only the parts of the type are kept, and an extended item weighs what its criteria give", () => {
  const { content } = whole("EXTENDED");
  expect(keptContent("SHORT", { ...content, options: [{ id: "a", text: "Да" }] })).toEqual({ stem });
  expect(weightOf("EXTENDED", content, 1)).toBe(20);
  expect(weightOf("SINGLE", content, 2)).toBe(2);
});
