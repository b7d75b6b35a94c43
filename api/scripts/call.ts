// npm run --silent call -- NAME < in.json > out.json
// Calls one of the functions that can be called alone: no database, no clock. Exits with 0 and JSON, or with 1 and one sentence.
import process from "node:process";
import { text } from "node:stream/consumers";

import { answerTo } from "./calls.js";

const answer = answerTo(process.argv[2], await text(process.stdin));
if (answer.isDone) {
  process.stdout.write(`${answer.json}\n`);
} else {
  console.error(answer.sentence);
  process.exitCode = 1;
}
