// npm run rules              : prints, rule by rule, the tests whose names begin with it.
// npm run rules -- --check   : exits with 1 when a rule of rules.json has no test.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";

import { projectRoot } from "../src/platform/projectRoot.js";
import { findRuleTests, untested } from "./ruleTests.js";

const { values } = parseArgs({ options: { check: { type: "boolean" } } });
const claims = JSON.parse(await readFile(join(import.meta.dirname, "rules.json"), "utf8")) as Record<
  string,
  string
>;
const tests = await findRuleTests(projectRoot, [
  "api/src",
  "api/seeds",
  "api/scripts",
  "client/src",
  "client/e2e",
]);
const missing = untested(Object.keys(claims), tests);

if (!values.check) {
  const testsOf = Map.groupBy(tests, ({ rule }) => rule);
  const rules = [...new Set([...Object.keys(claims), ...testsOf.keys()])].sort();
  for (const rule of rules) {
    const own = testsOf.get(rule) ?? [];
    console.log(`${rule}  ${claims[rule] ?? "(not claimed in rules.json)"}: ${own.length} tests`);
    for (const { name, file } of own) console.log(`     ${name}  [${file}]`);
  }
  console.log(`${rules.length} rules, ${tests.length} tests.`);
}
if (missing.length > 0) {
  console.error(`Without a test: ${missing.join(", ")}.`);
  process.exitCode = 1;
}
