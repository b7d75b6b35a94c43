import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

/** A test that names a rule. */
export interface RuleTest {
  /** `R29` */
  rule: string;
  /** The name as it stands in the file, `%s` and all. */
  name: string;
  /** Path of the file, from the root that was searched. */
  file: string;
}

const testFile = /\.test\.tsx?$/;
const nameOfRule = /(["'`])(R\d{2}(?:, R\d{2})*) ((?:(?!\1)[^\\]|\\.)+)\1/g;

/** The names in a test file's text that begin with one rule or several, each rule on its own. */
export function ruleTestsIn(text: string, file: string): RuleTest[] {
  return [...text.matchAll(nameOfRule)].flatMap(([, , rules, name]) =>
    rules!.split(", ").map((rule) => ({ rule, name: `${rules} ${name!.replace(/\\(.)/g, "$1")}`, file })),
  );
}

/** Every test of the folders that names a rule; folders that are not there have none. */
export async function findRuleTests(root: string, folders: readonly string[]): Promise<RuleTest[]> {
  const found: RuleTest[] = [];
  for (const folder of folders) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(
      () => [],
    );
    for (const entry of entries) {
      if (!entry.isFile() || !testFile.test(entry.name)) continue;
      const path = join(entry.parentPath, entry.name);
      if (path.includes("node_modules")) continue;
      found.push(...ruleTestsIn(await readFile(path, "utf8"), relative(root, path)));
    }
  }
  return found;
}

/** The rules of the list that no test names, in the order of the list. */
export function untested(claimed: readonly string[], tests: readonly RuleTest[]): string[] {
  const tested = new Set(tests.map(({ rule }) => rule));
  return claimed.filter((rule) => !tested.has(rule));
}
