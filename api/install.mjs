// Brings node_modules in step with package-lock.json; a no-op of under half a second when they are.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const pinnedNode = join(root, "node_modules/node/bin/node");
const finished = join(root, "node_modules/.collegium-installed");

const textOf = (path) => (existsSync(path) ? readFileSync(path, "utf8") : null);
const packagesOf = (path) => JSON.parse(textOf(path) ?? "{}").packages ?? {};

const lock = join(root, "package-lock.json");
const fingerprint = createHash("sha256")
  .update(readFileSync(lock))
  .update(`${process.platform} ${process.arch}`)
  .digest("hex");
const present = packagesOf(join(root, "node_modules/.package-lock.json"));
const isCurrent = ([path, { version, optional }]) =>
  !path.includes("node_modules/") || (optional && !present[path]) || present[path]?.version === version;

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function install(node) {
  const npm = process.env.npm_execpath;
  if (!npm) stop("Run this through npm: npm start, or npm test.");

  const options = ["--include=dev", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status } = spawnSync(node, [npm, "install", ...options], { cwd: root, stdio: "inherit" });
  if (status !== 0)
    stop(
      "Installing the packages failed. Check the connection to the npm registry and run the command again.",
    );
}

// Without the mark of a finished installation some optional packages may be missing, which the lock alone cannot tell.
if (textOf(finished) !== fingerprint || !Object.entries(packagesOf(lock)).every(isCurrent)) {
  console.log("Installing packages (about a minute, once)…");
  install(process.execPath);
  if (!existsSync(pinnedNode)) {
    stop(
      "npm did not run the packages' install scripts, which bring Node and PostgreSQL. Run: npm config delete ignore-scripts, remove node_modules, and run the command again.",
    );
  }
  // npm on an older Node leaves out optional native packages whose engines ask for a newer one: a second run on the pinned Node brings them.
  if (Number.parseInt(process.versions.node, 10) < 24) install(pinnedNode);
  writeFileSync(
    finished,
    createHash("sha256")
      .update(readFileSync(lock))
      .update(`${process.platform} ${process.arch}`)
      .digest("hex"),
  );
}
