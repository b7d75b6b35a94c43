import { text } from "node:stream/consumers";

import { answer } from "./calls.js";

/** `npm run --silent call -- NAME < in.json`: one of the product's pure functions, without database or clock. */
try {
  const output = answer(process.argv[2] ?? "", await text(process.stdin));
  process.stdout.write(`${output}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
