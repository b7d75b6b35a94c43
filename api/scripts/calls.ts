import { anchorsInputOf } from "../src/documents/anchorsInput.js";
import { placeFlatAnchors } from "../src/documents/alignment.anchors.js";

/** The functions that can be called alone (design.md §8a): parsed JSON in, plain data out; a bad input throws one sentence. */
const calls: Readonly<Record<string, (input: unknown) => object>> = {
  anchors: (input) => placeFlatAnchors(anchorsInputOf(input)),
};

/** What the function called `name` gives for a JSON text, as JSON; throws an error whose message is one sentence. */
export function answer(name: string, json: string): string {
  const call = Object.hasOwn(calls, name) ? calls[name] : undefined;
  if (!call) throw new Error(`There is no function “${name}”; known are ${Object.keys(calls).join(", ")}.`);
  return JSON.stringify(call(parsed(json)));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Error("The input is not JSON.");
  }
}
