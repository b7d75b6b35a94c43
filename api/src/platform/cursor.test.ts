import { array, assert, nat, property, string } from "fast-check";
import { describe, expect, test } from "vitest";

import { BadCursor, Cursors } from "./cursor.js";

const cursors = new Cursors(new Uint8Array(32).fill(1));

describe("a cursor", () => {
  test("gives back the place it was made from", () => {
    assert(
      property(string(), array(string()), nat(), (list, values, seq) => {
        const place = [...values, `${seq}`];

        expect(cursors.open(list, cursors.seal(list, place))).toEqual(place);
      }),
    );
  });

  test("is refused when any character of it is changed", () => {
    const cursor = cursors.seal("list", ["Иванов", "17"]);

    for (let at = 0; at < cursor.length; at += 1) {
      const changed = cursor.slice(0, at) + (cursor[at] === "A" ? "B" : "A") + cursor.slice(at + 1);
      expect(() => cursors.open("list", changed)).toThrow(BadCursor);
    }
  });

  test.each(["", "A", "=", "не base64", "A".repeat(100_000)])("is not %j", (text) => {
    expect(() => cursors.open("list", text)).toThrow(BadCursor);
  });

  test("is refused in another list and under another key", () => {
    const cursor = cursors.seal("list", ["17"]);

    expect(() => cursors.open("other", cursor)).toThrow(BadCursor);
    expect(() => new Cursors(new Uint8Array(32).fill(2)).open("list", cursor)).toThrow(BadCursor);
  });

  test("tells nothing of the hidden order of rows, not even by its length (T24)", () => {
    const [early, late] = ["1", "123456789012"].map((seq) => cursors.seal("list", ["a", seq]));

    expect(early).toHaveLength(late!.length);
    expect(Buffer.from(late!, "base64url").includes("123456789012")).toBe(false);
  });

  test("needs a key of 32 bytes and an order without null", () => {
    expect(() => new Cursors(new Uint8Array(16))).toThrow("32 bytes");
    expect(() => cursors.seal("list", [null, "1"])).toThrow("An order of list gave null.");
  });
});
