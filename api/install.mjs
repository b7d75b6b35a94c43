// Brings node_modules in step with package-lock.json; a no-op of under half a second when they are.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const unfinished = join(root, "node_modules", ".collegium-install-unfinished");

const packagesOf = (path) => {
  try {
    return JSON.parse(readFileSync(join(root, path), "utf8")).packages;
  } catch {
    return null;
  }
};

const wanted = packagesOf("package-lock.json");
const present = packagesOf("node_modules/.package-lock.json");
const isCurrent = ([path, { version, optional }]) =>
  !path.includes("node_modules/") || (optional && !present[path]) || present[path]?.version === version;

if (!present || existsSync(unfinished) || !Object.entries(wanted).every(isCurrent)) {
  const npm = process.env.npm_execpath;
  if (!npm) {
    console.error("Run this through npm: npm start, or npm test.");
    process.exit(1);
  }
  const install = (node) => {
    const { status } = spawnSync(
      node,
      [npm, "install", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"],
      { cwd: root, stdio: "inherit" },
    );
    if (status !== 0) {
      console.error("Installing the packages failed. Check the connection to the npm registry and run the command again.");
      process.exit(status ?? 1);
    }
  };
  console.log("Installing packages (about a minute, once)…");
  install(process.execPath);
  // Older npm leaves out optional native packages whose engines ask for Node 22: a second run on the pinned Node brings them.
  writeFileSync(unfinished, "");
  install(join(root, "node_modules", "node", "bin", "node"));
  rmSync(unfinished, { force: true });
}
