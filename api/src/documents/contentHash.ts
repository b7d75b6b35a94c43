import { createHash } from "node:crypto";

import type { Block } from "../files/document.model.js";

/** The same text whatever the order in which a store keeps the keys of its objects. */
const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    entries.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([key, part]) => [key, ordered(part)]),
  );
};

/** SHA-256 of a text in hex: what discussion and expertise point to, and what anybody can compute again (R58). */
export const contentHashOf = (blocks: readonly Block[]): string =>
  createHash("sha256")
    .update(JSON.stringify(ordered(blocks)))
    .digest("hex");
