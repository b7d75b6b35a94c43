import { beforeAll, describe, expect, test } from "vitest";

import directions from "./data/directions.json" with { type: "json" };
import { ItemType } from "../src/assessment/item.entity.js";
import { contentProblems, keyProblems } from "../src/assessment/item.rules.js";
import { itemParts, type ShippedItem, shippedItems } from "./items.js";

let items: ShippedItem[];
beforeAll(async () => {
  items = await shippedItems();
});

/** Trigrams as pg_trgm makes them: of each word, with two blanks before and one after. */
function trigrams(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.flatMap((word) => {
      const padded = `  ${word} `;
      return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
    }),
  );
}

function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const trigram of one) if (other.has(trigram)) common += 1;
  return common / (one.size + other.size - common);
}

const textsOf = ({ options = [], steps = [], pairs = [], extra = [], gaps = [] }: ShippedItem): string[] => [
  ...[...options, ...steps, ...extra].map(({ text }) => text),
  ...pairs.flatMap(({ left, right }) => [left, right]),
  ...gaps.flatMap((gap) => gap.options.map(({ text }) => text)),
];

describe("the items that ship", () => {
  test("are at least 300: 120 of the common part and 20 of each direction, of all eight types", () => {
    expect(items.length).toBeGreaterThanOrEqual(300);
    const ofTest = items.filter(({ type }) => type !== "EXTENDED");
    expect(ofTest.filter(({ direction }) => direction === null).length).toBeGreaterThanOrEqual(120);
    for (const { code } of directions)
      expect(ofTest.filter(({ direction }) => direction === code).length).toBeGreaterThanOrEqual(20);
    expect(new Set(items.map(({ type }) => type))).toEqual(new Set(Object.keys(ItemType)));
    expect(new Set(items.map(({ code }) => code)).size).toBe(items.length);
  });

  test("are whole: content, key, a reason for the key and each distractor, and a source", () => {
    const problems = items.flatMap((item) => {
      const { content, secret } = itemParts(item);
      return [
        ...contentProblems(item.type, content),
        ...keyProblems(item.type, content, secret.key, secret.reasons),
      ].map(({ path, code }) => `${item.code} ${path} ${code}`);
    });
    expect(problems).toEqual([]);
  });

  test("differ in their stems: no two are 0.6 alike by trigrams", () => {
    const sets = items.map(({ code, stem }) => ({ code, set: trigrams(stem) }));
    const alike = sets.flatMap((one, index) =>
      sets
        .slice(index + 1)
        .filter((other) => similarity(one.set, other.set) >= 0.6)
        .map((other) => `${one.code} ${other.code}`),
    );
    expect(alike).toEqual([]);
  });

  test("are not given away by the longest option: it is the right one in at most 35 % of single choices", () => {
    const single = items.filter(({ type }) => type === "SINGLE");
    const longest = single.filter(({ options = [] }) => {
      const right = options.find((option) => option.right)!;
      return options.every((option) => option === right || option.text.length < right.text.length);
    });
    expect(longest.length / single.length).toBeLessThanOrEqual(0.35);
  });

  test("are not given away by «all of the above» or «none»", () => {
    const all = /вс[её] (перечисленн|вышеперечисленн|вышеназванн|ответы|варианты)|ни од(ин|но|на) из/i;
    expect(items.filter((item) => textsOf(item).some((text) => all.test(text)))).toEqual([]);
  });

  test("T17 have options whose ids and places say nothing of the key", () => {
    // Of four options the right one stands at each place in about a quarter of the items.
    const four = items.filter(({ type, options = [] }) => type === "SINGLE" && options.length === 4);
    const places = [0, 0, 0, 0];
    for (const item of four) {
      const { content, secret } = itemParts(item);
      places[content.options!.findIndex(({ id }) => id === secret.key.choices![0])]! += 1;
    }
    const expected = four.length / 4;
    const chi = places.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // The 0.99 quantile with three degrees of freedom.
    expect(chi).toBeLessThan(11.34);
  });
});
