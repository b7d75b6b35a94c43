// Compiles the server to api/dist and the client to client/dist; each only when its sources have changed since.
// Plain JavaScript, because it runs before anything is built and on whatever Node the machine has.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** The Node that everything runs on. */
export const pinnedNode = join(root, "node_modules/node/bin/node");

const notBuilt = /(^|\/)(node_modules|dist|e2e|testing|bench|decisions|\.data)(\/|$)|\.test\.tsx?$/;
const isSource = /\.(ts|d\.ts|tsx)$/;

function filesUnder(path) {
  if (notBuilt.test(relative(root, path)) || !existsSync(path)) return [];

  return readdirSync(path, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const file = join(path, entry.name);
      if (entry.isDirectory()) return filesUnder(file);
      return notBuilt.test(relative(root, file)) ? [] : [file];
    });
}

function fingerprintOf(files) {
  const hash = createHash("sha256");
  for (const file of files)
    hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

/** Runs a tool on the pinned Node; what it says is shown only when it fails. */
function run(name, arguments_) {
  return new Promise((resolve, reject) => {
    const child = spawn(pinnedNode, arguments_, {
      cwd: root,
      env: { ...process.env, NODE_ENV: "production" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
    child.once("error", reject);
    child.once("close", (code) => (code === 0 ? resolve() : reject(new Error(`${name} failed:\n${said}`))));
  });
}

const week = 7 * 24 * 3600 * 1000;

/** Takes away what builds before `instant` made and the last one did not make again. */
function removeOlderThan(folder, instant) {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (statSync(file).mtimeMs < instant) rmSync(file);
  }
}

const shared = ["package-lock.json", "tsconfig.base.json"];
const server = ["src", "seeds", "migrations", "scripts"].map((name) => join(root, "api", name));

const parts = [
  {
    name: "The server",
    folder: join(root, "api/dist"),
    sources: () => [
      ...[...shared, "api/tsconfig.json", "api/tsconfig.build.json"].map((name) => join(root, name)),
      ...server.flatMap(filesUnder),
    ],
    async make() {
      rmSync(this.folder, { recursive: true, force: true });
      // Types are the business of `npm run check`.
      await run("tsc", ["node_modules/typescript/bin/tsc", "-p", "api/tsconfig.build.json", "--noCheck"]);
      for (const file of server.flatMap(filesUnder).filter((path) => !isSource.test(path))) {
        cpSync(file, join(this.folder, relative(join(root, "api"), file)));
      }
    },
  },
  {
    name: "The client",
    folder: join(root, "client/dist"),
    sources: () => [...shared.map((name) => join(root, name)), ...filesUnder(join(root, "client"))],
    async make() {
      const begun = Date.now();
      await run("vite", ["node_modules/vite/bin/vite.js", "build", "client", "--logLevel", "warn"]);
      removeOlderThan(join(this.folder, "assets"), begun - week);
    },
  },
];

/** Builds what is stale; gives the names of the parts that were built. */
export async function build() {
  const stale = parts
    .map((part) => ({ part, stamp: join(part.folder, ".built"), fingerprint: fingerprintOf(part.sources()) }))
    .filter(({ stamp, fingerprint }) => !existsSync(stamp) || readFileSync(stamp, "utf8") !== fingerprint);

  await Promise.all(
    stale.map(async ({ part, stamp, fingerprint }) => {
      await part.make();
      writeFileSync(stamp, fingerprint);
    }),
  );
  return stale.map(({ part }) => part.name);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    for (const name of await build()) console.log(`${name} was built.`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
