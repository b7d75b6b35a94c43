import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

function isRoot(folder: string): boolean {
  const manifest = join(folder, "package.json");

  return existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).name === "collegium";
}

function rootAbove(folder: string): string {
  if (isRoot(folder)) return folder;

  const parent = dirname(folder);
  if (parent === folder) throw new Error("No package.json of the project lies above its own code.");
  return rootAbove(parent);
}

/** The folder of the clone, whether the code runs from its sources or from `dist`. */
export const projectRoot = rootAbove(import.meta.dirname);
