// npm run schema            : prints the schema from the code into schema.graphql.
// npm run schema -- --check : exits with 1 when the committed file says otherwise.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { lexicographicSortSchema, printSchema } from "graphql";

import { projectRoot } from "../src/platform/projectRoot.js";
import { buildSchema } from "../src/schema.js";

const path = join(projectRoot, "schema.graphql");
const printed = `${printSchema(lexicographicSortSchema(buildSchema()))}\n`;

if (process.argv.includes("--check")) {
  if (readFileSync(path, "utf8") !== printed) {
    console.error("schema.graphql differs from the code: run npm run schema and commit it.");
    process.exitCode = 1;
  }
} else writeFileSync(path, printed);
