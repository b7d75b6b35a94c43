import { describe, expect, test } from "vitest";

import { answer } from "./calls.js";

const block = (id: string, text: string) => ({ id, kind: "PARAGRAPH", text });
const anchor = { id: "p1", blockId: "b1", start: 7, end: 18, quote: "планируется" };
const input = {
  before: [block("b1", "Работа планируется на учебный год.")],
  after: [block("c1", "Новое."), block("c2", "Работа планируется на учебный год.")],
  anchors: [anchor],
};

describe("the call of anchors", () => {
  test("places passages", () => {
    expect(JSON.parse(answer("anchors", JSON.stringify(input)))).toEqual({
      placements: [{ id: "p1", state: "placed", blockId: "c2", start: 7, end: 18 }],
    });
  });

  test.each([
    ["no JSON", "{", "The input is not JSON."],
    ["no object", "[]", "The input must be an object."],
    ["no list", "{}", "“before” must be a list."],
    [
      "two blocks of one id",
      JSON.stringify({ ...input, before: [block("b1", ""), block("b1", "")] }),
      "Two blocks of “before” have the id b1.",
    ],
    [
      "an offset that is no number",
      JSON.stringify({ ...input, anchors: [{ ...anchor, start: "7" }] }),
      "anchors[0].start must be a whole number.",
    ],
  ])("refuses %s with one sentence", (_case, json, sentence) => {
    expect(() => answer("anchors", json)).toThrow(sentence);
  });

  test("names the functions there are", () => {
    expect(() => answer("toString", "{}")).toThrow("There is no function “toString”; known are anchors.");
  });
});
