import type { AnchorsInput } from "../../src/documents/alignment.anchors.js";
import type { Anchor, FlatBlock } from "../../src/documents/alignment.model.js";
import { ShapeError } from "./shape.js";

type Given = Readonly<Record<string, unknown>>;

/** Reads what came as JSON into `anchors`' input; throws one sentence that names the first thing that is wrong. */
export function anchorsInputOf(input: unknown): AnchorsInput {
  const { before, after, anchors } = objectAt(input, "the input");
  return {
    before: blocksAt(before, "before"),
    after: blocksAt(after, "after"),
    anchors: listAt(anchors, "anchors").map((anchor, index): Anchor => {
      const path = `anchors[${index}]`;
      const given = objectAt(anchor, path);
      return {
        id: textAt(given, "id", path),
        blockId: textAt(given, "blockId", path),
        start: numberAt(given, "start", path),
        end: numberAt(given, "end", path),
        quote: textAt(given, "quote", path),
      };
    }),
  };
}

function blocksAt(value: unknown, name: string): FlatBlock[] {
  const seen = new Set<string>();
  return listAt(value, name).map((block, index) => {
    const path = `${name}[${index}]`;
    const given = objectAt(block, path);
    const id = textAt(given, "id", path);
    if (seen.has(id)) throw new ShapeError(`Two blocks of “${name}” have the id ${id}.`);
    seen.add(id);
    const flat: FlatBlock = { id, kind: textAt(given, "kind", path), text: textAt(given, "text", path) };
    if (given["table"] == null) return flat;
    const place = objectAt(given["table"], `${path}.table`);
    const countAt = (field: string, least: number): number => {
      const count = numberAt(place, field, `${path}.table`);
      if (count < least) throw new ShapeError(`${path}.table.${field} must be ${least} or more.`);
      return count;
    };
    return {
      ...flat,
      table: {
        row: countAt("row", 0),
        column: countAt("column", 0),
        rowSpan: countAt("rowSpan", 1),
        columnSpan: countAt("columnSpan", 1),
      },
    };
  });
}

function objectAt(value: unknown, path: string): Given {
  if (value == null || typeof value !== "object" || Array.isArray(value))
    throw new ShapeError(`${path[0]?.toUpperCase()}${path.slice(1)} must be an object.`);
  return value as Given;
}

function listAt(value: unknown, name: string): unknown[] {
  if (!Array.isArray(value)) throw new ShapeError(`“${name}” must be a list.`);
  return value;
}

function textAt(given: Given, field: string, path: string): string {
  const value = given[field];
  if (typeof value !== "string") throw new ShapeError(`${path}.${field} must be a text.`);
  return value;
}

function numberAt(given: Given, field: string, path: string): number {
  const value = given[field];
  if (typeof value !== "number" || !Number.isSafeInteger(value))
    throw new ShapeError(`${path}.${field} must be a whole number.`);
  return value;
}
